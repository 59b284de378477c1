"""Whole jobs, as users wait for them: keapkit beside what they would use instead, on one stand-in for Keap."""

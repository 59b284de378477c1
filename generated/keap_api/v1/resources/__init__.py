"""REST v1, one module for each top-level resource."""

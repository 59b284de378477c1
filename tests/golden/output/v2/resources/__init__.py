"""REST v2, one module for each top-level resource."""

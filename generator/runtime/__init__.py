"""The hand-written runtime that is emitted into `keap_api` as it stands: one file here is one file there."""

"""The build tool: turns Keap's documents into the package `keap_api`. It is never imported at run time."""

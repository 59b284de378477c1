"""The build tool: turns Keap's documents into the package ``keap_api``. Never imported at run time."""

"""Where a plan is kept: one SQLite file with its tables and its journal."""

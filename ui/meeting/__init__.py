"""The meeting: large type for a wall, and what was decided."""

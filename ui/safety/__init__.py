"""Backups, what stands between an edit and the disk, and what becomes of errors."""

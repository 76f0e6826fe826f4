"""Workbooks of Excel (`.xlsx`): a sheet of tasks, and sheets for what a table of tasks has no place for."""

"""The tasks as a table, in the order in which they can be done."""

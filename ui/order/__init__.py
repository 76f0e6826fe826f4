"""The tasks as a table, in the order that networkx finds."""

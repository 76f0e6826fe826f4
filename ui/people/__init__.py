"""The list of people and things beside the graph."""

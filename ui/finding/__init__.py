"""The search over everything: the line that one types in, and the list of what is found."""

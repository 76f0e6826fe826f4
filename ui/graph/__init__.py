"""The graph of the tasks: cards, links and groups, and what is dragged between them."""

"""The answers and the questions that wait: a list of them, and the one that is chosen, to be read."""

"""Long trials of the real program, each a command of its own that prints its figures; pytest runs none."""

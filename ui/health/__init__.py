"""What a coordinator should do something about: a list of it, which leads there."""

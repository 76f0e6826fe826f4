"""The levels of people: who can do what how well, what they have done for it, and what is next."""

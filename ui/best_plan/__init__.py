"""The search for the best plan: how far it is, and what it would change."""

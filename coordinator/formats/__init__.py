"""How plans come and go: one module a format."""

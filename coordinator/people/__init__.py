"""Who does what: how people fit seats."""

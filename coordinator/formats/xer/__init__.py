"""Primavera P6's files (`.xer`)."""

"""Calls for helpers: whom to ask, what they are sent, and what they answered."""

"""Coordinator: who does what, when, and in which order. The planner itself, without a window."""

"""Coordinator: who does what, when, and in which order. The planner itself, without a window."""

__version__ = "0.1.0"

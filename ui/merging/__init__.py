"""The view in which a copy of the plan is merged into it."""

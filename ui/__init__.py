"""The window: draws a plan and asks what to do; every decision is the planner's."""

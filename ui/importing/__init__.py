"""Files of other programs and pasted tables: looked at beside the plan, then taken."""

"""The forms for whatever is selected."""

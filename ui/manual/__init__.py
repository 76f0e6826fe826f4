"""The manual: its pages, read beside the window."""

"""A plan for people to read, not to be read back: a page, Markdown, and a calendar of its tasks."""

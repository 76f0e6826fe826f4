"""Plans that several share: the form that opens one, who else is there, and edits that wait for a choice."""

"""What comes back from the plan book: codes that are pasted or dropped, each to be accepted or left."""

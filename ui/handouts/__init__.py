"""What people are handed: their briefings and the plan book, asked for, shown and written."""

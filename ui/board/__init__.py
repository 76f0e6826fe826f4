"""The board: cards in columns, by status or by person."""

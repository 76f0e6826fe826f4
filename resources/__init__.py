"""What the program brings along: icons, and a sample plan."""

"""What the program brings along: icons and pictures, a sample plan, the manual, and the catalogs of its languages."""

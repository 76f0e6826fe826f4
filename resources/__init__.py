"""What the program brings along: icons, pictures, a sample plan, the manual, catalogs of the languages."""

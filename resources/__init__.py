"""What the program brings along: icons, pictures, a sample plan, the manual, and catalogs of the languages."""

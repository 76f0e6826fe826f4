"""Microsoft Project's files in XML (MSPDI), which many other programs read and write too."""

"""The log of what was done with the rows of one's units."""

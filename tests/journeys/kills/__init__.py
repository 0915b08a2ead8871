"""A small house that is killed again and again while it works."""

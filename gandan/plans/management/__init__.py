"""Commands of the plans room."""

"""Occasions in life and business told as a road: which procedures, in which order, what serves the next."""

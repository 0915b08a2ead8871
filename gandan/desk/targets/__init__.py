"""Targets with the lists and the records behind their figures."""

"""Accounts of a unit: who works there, in which roles, and who stands in."""

"""The public board of a plan: how much of it is proved, and who is missing."""

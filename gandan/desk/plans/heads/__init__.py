"""The head of a plan: begun by hand, changed while a draft, put in force, closed."""

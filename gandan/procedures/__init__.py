"""The catalogue of administrative procedures: what each is over all its lives, and what it says on a day."""

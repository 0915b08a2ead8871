"""The targets of a plan: a typed measure, said in a sentence before it is saved."""

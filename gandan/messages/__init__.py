"""A message, its versions, its bound facts and its approval."""

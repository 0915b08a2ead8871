"""The dictionary of readings: what is shipped, what the unit reads otherwise, how a sentence then sounds."""

"""A unit's own readings: how a word is said aloud here, from when to when, on whose word."""

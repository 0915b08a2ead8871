"""Voices: spoken clauses in, one WAV a clause out."""

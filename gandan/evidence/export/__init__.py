"""Proofs on their way out to a spreadsheet."""

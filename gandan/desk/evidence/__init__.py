"""Handing in proofs, reading them, and judging those of others."""

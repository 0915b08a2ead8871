"""Proofs that something happened: intake, checks, acceptance."""

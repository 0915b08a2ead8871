"""Targets evaluated over evidence, kept up to date record by record."""

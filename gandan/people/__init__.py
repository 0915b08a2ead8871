"""Accounts, roles in units, deputies, and the one gate for who may see and do what."""

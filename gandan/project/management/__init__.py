"""Management commands that belong to the whole house."""

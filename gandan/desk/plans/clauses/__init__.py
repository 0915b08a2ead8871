"""The commitments of a plan, in their official wording."""

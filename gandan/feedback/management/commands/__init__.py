"""The commands of feedback."""

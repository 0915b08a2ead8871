"""gandan read_plan."""

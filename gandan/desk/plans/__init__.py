"""The desk's pages of plans: what is promised, who does it by when, and reading a new plan from its text."""

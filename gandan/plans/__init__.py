"""Plans, clauses, targets, tasks and assignments; reading a plan from its text."""

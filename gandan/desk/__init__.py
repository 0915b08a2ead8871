"""The working face of officers, approvers, leaders, operators and editors."""

"""Units and outlets over time: names, parents, events, successors, groups."""

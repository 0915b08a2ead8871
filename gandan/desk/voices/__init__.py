"""The voices that are installed: whose they are, how they did, and whether they go on air."""

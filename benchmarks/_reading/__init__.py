"""Plans of our own making with what a person would read in them, written as files of every kind."""

"""Questions with their answers, asking one, and following what one asked."""

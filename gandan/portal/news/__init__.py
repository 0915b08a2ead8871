"""Messages as pages: one at a time, by date, as a feed."""

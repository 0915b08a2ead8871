"""Ways of saying a message: one folder a channel, found by itself."""

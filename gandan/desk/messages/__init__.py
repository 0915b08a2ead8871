"""Writing a message, seeing it in every channel, approving it, calling it back."""

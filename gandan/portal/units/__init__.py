"""Units as the public meets them: who they are, what they said, where they are heard."""

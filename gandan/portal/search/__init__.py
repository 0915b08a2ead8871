"""Search as people meet it: what they typed, how it was understood, the procedures that answer it."""

"""What may come in as a file, and in which form it is kept. Pure: bytes in, safe bytes out."""

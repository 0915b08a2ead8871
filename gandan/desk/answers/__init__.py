"""The library of answers at the desk: written, approved, read again, taken out, made into a message."""

"""The message as a page: semantic HTML and plain text."""

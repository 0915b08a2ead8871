"""Questions and answers: what is published, every wording it had, what is being written, and finding it."""

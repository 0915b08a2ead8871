"""The message on paper: A4 folded once and A5, tagged PDF/UA."""

"""Units and outlets at the desk: what they are, what happened to them, and how that is written down."""

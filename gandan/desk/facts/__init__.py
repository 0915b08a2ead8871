"""Facts that have changed: which messages say the former ones, and where each copy of them is."""

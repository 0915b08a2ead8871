"""Vietnamese text in plain Python: normal form, folding, speech, light markup."""

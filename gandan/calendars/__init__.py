"""Working days, holidays and swapped days, reporting periods and windows."""

"""What people asked: rows that may hold personal data, their way to an answer, and the days that bind it."""

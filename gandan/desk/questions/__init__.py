"""Questions of people at the desk: answered by deadline, approved, passed on, led elsewhere."""

"""Who is responsible, and what machines ask for: robots, maps of the site."""

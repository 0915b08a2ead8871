"""Template tags that both faces use."""

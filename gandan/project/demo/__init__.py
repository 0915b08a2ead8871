"""The demo province: built through the same actions that real officers use."""

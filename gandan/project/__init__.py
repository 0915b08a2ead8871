"""The whole: settings, addresses, commands and the demo province."""

"""Words to sound: voices, what they have read, levels, and when each sentence is said. Knows no Django."""

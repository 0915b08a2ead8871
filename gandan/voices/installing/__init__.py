"""A voice from a file or an address onto the shelf: checked, licensed, consented to; or nothing at all."""

"""Sound as MP3 frames: made, levelled, kept, joined."""

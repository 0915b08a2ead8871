"""The message for the ear: a script, a run sheet and an audio file for a loudspeaker station."""

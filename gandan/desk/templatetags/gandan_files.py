"""Names of files for templates of the desk."""

from __future__ import annotations

from django import template

from gandan.desk.files import file_words, voice_words

register = template.Library()
register.filter(file_words)  # audio.mp3 → "âm thanh"
register.filter(voice_words)  # who is heard in a sound

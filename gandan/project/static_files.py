"""Static files under names that hold their content, so that browsers keep them for a year."""

from __future__ import annotations

from whitenoise.storage import (  # type: ignore[import-untyped]  # publishes no types
    CompressedManifestStaticFilesStorage,
)


class NamedByContent(CompressedManifestStaticFilesStorage):  # type: ignore[misc]  # for the same reason
    """Falls back to the plain name for a file that nobody has collected, as in tests."""

    manifest_strict = False

    def stored_name(self, name: str) -> str:
        try:
            stored: str = super().stored_name(name)
        except ValueError:
            return name
        return stored

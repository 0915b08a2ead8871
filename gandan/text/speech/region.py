"""Number words as they are said in the north, the centre and the south."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cached_property


@dataclass(frozen=True)
class Region:
    """The words that differ; everything else is the same from north to south."""

    slug: str
    thousand: str = "nghìn"
    odd: str = "linh"  # 105: một trăm linh năm
    seven: str = "bảy"
    four: str = "tư"  # 24: hai mươi tư
    billion: str = "tỷ"

    def say(self, spoken: str) -> str:
        """Return the words of a number as this region says them."""
        if not self._swaps:
            return spoken
        spoken = spoken.replace("mươi tư", f"mươi {self.four}")
        return self._words.sub(lambda word: self._swaps[word[0]], spoken)

    @cached_property
    def _swaps(self) -> dict[str, str]:
        north = {"nghìn": self.thousand, "linh": self.odd, "bảy": self.seven, "tỷ": self.billion}
        swaps = {word: said for word, said in north.items() if word != said}
        return swaps if swaps or self.four == "tư" else {"nghìn": self.thousand}

    @cached_property
    def _words(self) -> re.Pattern[str]:
        return re.compile(rf"\b(?:{'|'.join(self._swaps)})\b")


NORTH = Region("bac")
CENTRE = Region("trung", thousand="ngàn", odd="lẻ")
SOUTH = Region("nam", thousand="ngàn", odd="lẻ", four="bốn", billion="tỉ")
REGIONS = {region.slug: region for region in (NORTH, CENTRE, SOUTH)}

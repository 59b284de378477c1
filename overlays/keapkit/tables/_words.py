"""Numbers and messages as people read them."""

from __future__ import annotations

__all__ = ["counted", "duration", "sentence"]


def counted(number: int, one: str, many: str = "") -> str:
    """A number with its noun: `1 call`, `2 calls`, `1,000 calls`.

    Args:
        number: how many.
        one: the noun.
        many: its plural, where that is not the noun with an s.
    """
    return f"{number:,} {one if number == 1 else many or f'{one}s'}"


def duration(seconds: float) -> str:
    """A time span, in a unit that suits it."""
    if seconds < 90:
        return f"{seconds:.0f} s"
    return f"{seconds / 60:.0f} min" if seconds < 5_400 else f"{seconds / 3_600:.1f} h"


def sentence(text: str) -> str:
    """The text with a full stop, unless it ends like a sentence already."""
    plain = text.rstrip()
    return plain if plain.endswith((".", "!", "?", ":")) or not plain else f"{plain}."

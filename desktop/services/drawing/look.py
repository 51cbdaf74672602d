"""The colours that pages and maps are drawn in."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Look:
    """One set of colours, `#rrggbb`; those of meaning always come with a shape or a word.

    Attributes:
        quiet, line, accent: Quiet text, hairlines, links and note numbers.
        good, changing, bad: What a posture or an event means.
        water, land, border: Of the map.
        shore: Of its coasts and rivers, which are paler than borders where it is empty.
    """

    ground: str
    panel: str
    line: str
    text: str
    quiet: str
    accent: str
    good: str
    changing: str
    bad: str
    water: str
    land: str
    border: str
    shore: str = ""


LIGHT = Look(
    ground="#ffffff",
    panel="#f4f5f7",
    line="#e1e4e9",
    text="#1b2430",
    quiet="#667080",
    accent="#1f5fbf",
    good="#0b7a5b",
    changing="#b25e09",
    bad="#b3261e",
    water="#dde5ef",
    land="#fafaf7",
    border="#b4bac3",
)
DARK = Look(
    ground="#12161c",
    panel="#1a2028",
    line="#2a323d",
    text="#e6eaf0",
    quiet="#98a3b3",
    accent="#6ea8ff",
    good="#4cc79f",
    changing="#f0a24b",
    bad="#f2786e",
    water="#0f1a28",
    land="#1e252e",
    border="#4a5563",
)


def blended(colour: str, ground: str, share: float) -> str:
    """Return ``colour`` laid over ``ground`` with an opacity of ``share``, 0 to 1."""
    over, under = ([int(one[at : at + 2], 16) for at in (1, 3, 5)] for one in (colour, ground))
    mixed = (round(a * share + b * (1 - share)) for a, b in zip(over, under, strict=True))
    return "#" + "".join(f"{channel:02x}" for channel in mixed)

"""The one table of colours, light, dark and of high contrast, and the rule that it keeps."""

from collections.abc import Iterator
from dataclasses import dataclass

from PySide6.QtGui import QColor, QPalette


@dataclass(frozen=True, slots=True, kw_only=True)
class Tokens:
    """The colours of one theme, as ``#RRGGBB``.

    Grounds are what lies behind, words are what is read, marks are what is drawn (dots, bars,
    flags). A mark's colour may be too light for small text: write with the ``_text`` twin.

    Attributes:
        background: Ground of what lies lower than a panel: search fields, overview, review.
        panel: Ground of windows, panels, menus, forms.
        input: Ground of fields in forms.
        selection: Ground of the chosen row.
        hover: Ground of what is under the pointer.
        future: Ground of the days after "today" or "as of" on a timeline.
        brush: The chosen part of an overview strip; marks lie on it, no text.
        line: One-pixel lines and frames.
        line_strong: Frames under the pointer, handles of scroll bars.
        text: What is read first.
        quiet: Secondary text on `background`, `panel`, `input`, `hover`.
        quiet_tinted: Secondary text on `selection` and on chip grounds.
        hint: What an empty field could hold; in high contrast far from `text`, as it is no value.
        disabled: Text of what cannot be used now; the only text below the contrast rule, at 3:1.
        accent: The one filled button, links, the focus ring, the selection's edge.
        accent_hover: The filled button under the pointer.
        on_accent: Text on `accent` and `accent_hover`.
        good: Mark of what holds or supports.
        changing: Mark of what is changing.
        bad: Mark of what is wrong, against, or overdue.
        good_text: Words in the sense of `good`, on any ground.
        changing_text: Words in the sense of `changing`, on any ground.
        bad_text: Words in the sense of `bad`, on any ground.
        neutral_chip: Ground of a plain chip; `text` is read on it.
        good_chip: Ground of a chip or banner; `good_text` is read on it.
        changing_chip: Ground of a chip or banner; `changing_text` is read on it.
        bad_chip: Ground of a chip or banner; `bad_text` is read on it.
        accent_chip: Ground of a chosen choice; `accent` is read on it.
        dark: Whether grounds are dark.
        shade: Whose pictures the style sheet takes: ``styles/check-SHADE.svg``.
    """

    background: str
    panel: str
    input: str
    selection: str
    hover: str
    future: str
    brush: str
    line: str
    line_strong: str
    text: str
    quiet: str
    quiet_tinted: str
    hint: str
    disabled: str
    accent: str
    accent_hover: str
    on_accent: str
    good: str
    changing: str
    bad: str
    good_text: str
    changing_text: str
    bad_text: str
    neutral_chip: str
    good_chip: str
    changing_chip: str
    bad_chip: str
    accent_chip: str
    dark: bool
    shade: str

    @property
    def is_high(self) -> bool:
        """Whether they are of high contrast: a tint or a hue alone says nothing then."""
        return self.shade.startswith("high")


LIGHT = Tokens(
    background="#F4F5F7",
    panel="#FFFFFF",
    input="#FFFFFF",
    selection="#E6EEFA",
    hover="#F4F5F7",
    future="#F7F8FB",
    brush="#D1DCED",
    line="#E1E4E9",
    line_strong="#C3C9D2",
    text="#1B2430",
    quiet="#667080",
    quiet_tinted="#566072",
    hint="#667080",
    disabled="#7F8896",
    accent="#1F5FBF",
    accent_hover="#1A53A8",
    on_accent="#FFFFFF",
    good="#0B7A5B",
    changing="#B25E09",
    bad="#B3261E",
    good_text="#0A6B50",
    changing_text="#8A4806",
    bad_text="#A3211A",
    neutral_chip="#ECEEF1",
    good_chip="#E3F3EE",
    changing_chip="#FBEEDD",
    bad_chip="#FBE9E7",
    accent_chip="#E6EEFA",
    dark=False,
    shade="light",
)

DARK = Tokens(
    background="#12161C",
    panel="#1A2028",
    input="#12161C",
    selection="#1D2C45",
    hover="#222932",
    future="#1D252F",
    brush="#212D41",
    line="#2A323D",
    line_strong="#465160",
    text="#E6EAF0",
    quiet="#98A3B3",
    quiet_tinted="#A3ADBC",
    hint="#98A3B3",
    disabled="#727E90",
    accent="#6EA8FF",
    accent_hover="#8AB8FF",
    on_accent="#0C1420",
    good="#4CC79F",
    changing="#F0A24B",
    bad="#F2786E",
    good_text="#4CC79F",
    changing_text="#F0A24B",
    bad_text="#F2786E",
    neutral_chip="#2A323D",
    good_chip="#16332B",
    changing_chip="#3A2A17",
    bad_chip="#3B1F1D",
    accent_chip="#1D2C45",
    dark=True,
    shade="dark",
)

# For whoever sees little: all text at 7:1 or more, lines and frames as marks at 3:1.
HIGH_LIGHT = Tokens(
    background="#FFFFFF",
    panel="#FFFFFF",
    input="#FFFFFF",
    selection="#CFE3FF",
    hover="#EBEBEB",
    future="#F2F2F2",
    brush="#A9CBFA",
    line="#767676",
    line_strong="#3C3C3C",
    text="#000000",
    quiet="#2E2E2E",
    quiet_tinted="#2E2E2E",
    hint="#585858",
    disabled="#5E5E5E",
    accent="#00368C",
    accent_hover="#001F52",
    on_accent="#FFFFFF",
    good="#005C42",
    changing="#8A4400",
    bad="#A80E08",
    good_text="#00402D",
    changing_text="#5A2C00",
    bad_text="#7A0A05",
    neutral_chip="#E6E6E6",
    good_chip="#D5F5E6",
    changing_chip="#FFE9C7",
    bad_chip="#FFDEDA",
    accent_chip="#CFE3FF",
    dark=False,
    shade="high-light",
)

HIGH_DARK = Tokens(
    background="#000000",
    panel="#000000",
    input="#000000",
    selection="#062452",
    hover="#1C1C1C",
    future="#101010",
    brush="#20406E",
    line="#8C8C8C",
    line_strong="#C8C8C8",
    text="#FFFFFF",
    quiet="#E0E0E0",
    quiet_tinted="#E0E0E0",
    hint="#969696",
    disabled="#A0A0A0",
    accent="#7CC4FF",
    accent_hover="#B5DEFF",
    on_accent="#000000",
    good="#2EE6A8",
    changing="#FFB347",
    bad="#FF8A80",
    good_text="#5CF0BE",
    changing_text="#FFC266",
    bad_text="#FFB0A8",
    neutral_chip="#262626",
    good_chip="#00301F",
    changing_chip="#3A2200",
    bad_chip="#420C0C",
    accent_chip="#062452",
    dark=True,
    shade="high-dark",
)

_CALM_GROUNDS = ("background", "panel", "input", "hover", "future")
_TINTED_GROUNDS = (
    "selection",
    "neutral_chip",
    "good_chip",
    "changing_chip",
    "bad_chip",
    "accent_chip",
)
_WORDS = (
    "text",
    "quiet_tinted",
    "accent",
    "accent_hover",
    "good_text",
    "changing_text",
    "bad_text",
)


def readable_pairs() -> Iterator[tuple[str, str]]:
    """Yield the names of each word colour and ground that may meet on the screen."""
    for ground in _CALM_GROUNDS:
        for word in (*_WORDS, "quiet"):
            yield word, ground
    for ground in _TINTED_GROUNDS:
        for word in _WORDS:
            yield word, ground
    for ground in ("background", "panel", "input"):
        yield "hint", ground
    yield "on_accent", "accent"
    yield "on_accent", "accent_hover"
    # Titles on the bars of the timeline, and on the period that is chosen there.
    for mark in ("quiet", "accent", "good", "changing", "bad"):
        yield "panel", mark
    yield "text", "brush"


def contrast(one: str, other: str) -> float:
    """Return the WCAG contrast ratio of two colours, from 1 to 21."""
    darker, lighter = sorted((_luminance(one), _luminance(other)))
    return (lighter + 0.05) / (darker + 0.05)


def _luminance(colour: str) -> float:
    """Return the WCAG relative luminance of ``#RRGGBB``."""
    red, green, blue = (_linear(int(colour[at : at + 2], 16) / 255) for at in (1, 3, 5))
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def _linear(channel: float) -> float:
    if channel <= 0.04045:
        return channel / 12.92
    return float(((channel + 0.055) / 1.055) ** 2.4)


def qt_palette(tokens: Tokens) -> QPalette:
    """Return the palette of Qt's own drawing for these colours."""
    role = QPalette.ColorRole
    colours = {
        role.Window: tokens.panel,
        role.WindowText: tokens.text,
        role.Base: tokens.panel,
        role.AlternateBase: tokens.background,
        role.Text: tokens.text,
        role.PlaceholderText: tokens.hint,
        role.Button: tokens.panel,
        role.ButtonText: tokens.text,
        role.BrightText: tokens.bad,
        role.Highlight: tokens.selection,
        role.HighlightedText: tokens.text,
        role.Accent: tokens.accent,
        role.Link: tokens.accent,
        role.LinkVisited: tokens.accent,
        role.ToolTipBase: tokens.panel,
        role.ToolTipText: tokens.text,
        role.Light: tokens.panel,
        role.Midlight: tokens.hover,
        role.Mid: tokens.line,
        role.Dark: tokens.line_strong,
        role.Shadow: tokens.line_strong,
    }
    palette = QPalette()
    for where, colour in colours.items():
        palette.setColor(where, QColor(colour))
    for where in (role.WindowText, role.Text, role.ButtonText, role.HighlightedText):
        palette.setColor(QPalette.ColorGroup.Disabled, where, QColor(tokens.disabled))
    return palette

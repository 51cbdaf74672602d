"""Colours and type of the map, frozen for a worker: the theme is changed in the window's thread."""

from dataclasses import dataclass
from typing import Protocol, Self

from PySide6.QtGui import QColor, QFont

from desktop.ui.theme import TextRole, Theme, Tokens

_TABULAR = QFont.Tag("tnum")


class Looks(Protocol):
    """Colours and type: the window's `Theme`, or the `Dress` of a worker."""

    @property
    def tokens(self) -> Tokens:
        """The colours in use."""

    @property
    def text_scale(self) -> float:
        """Size of all text, 1.0 as designed."""

    def color(self, name: str) -> QColor:
        """Return the colour called ``name`` in `Tokens`."""

    def font(self, role: TextRole = ...) -> QFont:
        """Return the font of a role."""


@dataclass(frozen=True, slots=True)
class Dress:
    """The theme at one moment, for any thread.

    Attributes:
        fonts: Role, families, size in points and weight of each.
    """

    tokens: Tokens
    text_scale: float
    fonts: tuple[tuple[TextRole, tuple[str, ...], float, QFont.Weight], ...]

    @classmethod
    def of(cls, theme: Theme) -> Self:
        """Take what ``theme`` has now."""
        made = [(role, theme.font(role)) for role in TextRole]
        return cls(
            theme.tokens,
            theme.text_scale,
            tuple(
                (role, tuple(font.families()), font.pointSizeF(), font.weight())
                for role, font in made
            ),
        )

    def color(self, name: str) -> QColor:
        """Return the colour called ``name`` in `Tokens`."""
        return QColor(getattr(self.tokens, name))

    def font(self, role: TextRole = TextRole.BODY) -> QFont:
        """Return a new font: one keeps what a thread has loaded, and must not serve two."""
        _role, families, points, weight = next(one for one in self.fonts if one[0] is role)
        font = QFont()
        font.setFamilies(families)
        font.setPointSizeF(points)
        font.setWeight(weight)
        font.setFeature(_TABULAR, 1)
        return font

"""Writes plain drawings as SVG: maps for other programs, and the slides of the HTML file.

Text stands in one element a line, where it was measured, so that no viewer breaks it anew.
"""

import base64
import re
from collections.abc import Iterable, Iterator
from xml.sax.saxutils import escape, quoteattr

from desktop.services.drawing.commands import (
    Box,
    Clipped,
    Drawing,
    Fade,
    Fill,
    Oval,
    Path,
    Picture,
    Run,
    Text,
)
from desktop.services.drawing.text import lines_of

FAMILIES = "'Noto Sans','Noto Sans Arabic','Noto Emoji',sans-serif"
# In parts of the size of the type: where letters stand in a line's box, as they are painted too.
_ASCENT, _DESCENT = 1.069, 0.293
_RAISED_BY, _RAISED_SIZE = 0.35, 0.66
_ANCHORS = {"start": "start", "middle": "middle", "end": "end"}
# What XML 1.0 cannot hold: most control characters, halves of surrogate pairs, two non-characters.
_FORBIDDEN = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]")
_SAFE = re.compile(r"(?:https?://|mailto:)", re.I)


def svg(
    drawings: Iterable[Drawing],
    width: float,
    height: float,
    *,
    title: str = "",
    ground: str = "",
    name: str = "d",
    is_file: bool = True,
) -> str:
    """Return drawings as one SVG element.

    Args:
        drawings: Painted one over the other.
        width: In page units, as ``height``.
        height: See there.
        title: What it shows, for those who cannot see it.
        ground: Colour behind everything, "" for none.
        name: Begins the ids of fades and clips, which are one name space in an HTML file.
        is_file: Whether it stands alone: then it has a size and names its language of marks.
    """
    writer = _Writer(name)
    body = "".join(writer.written(drawings))
    size = f' width="{_n(width)}" height="{_n(height)}"' if is_file else ""
    head = '<?xml version="1.0" encoding="UTF-8"?>\n' if is_file else ""
    label = f' role="img" aria-label={attribute(title)}' if title else ""
    back = f'<rect width="{_n(width)}" height="{_n(height)}" fill="{ground}"/>' if ground else ""
    said = f"<title>{words(title)}</title>" if title and is_file else ""
    box = f' viewBox="0 0 {_n(width)} {_n(height)}" font-family="{FAMILIES}"'
    return (
        f'{head}<svg xmlns="http://www.w3.org/2000/svg"{size}{box}{label}>{said}{back}{body}</svg>'
    )


def words(text: str) -> str:
    """Return text as it stands between tags."""
    return escape(_FORBIDDEN.sub("\ufffd", text))


def attribute(text: str) -> str:
    """Return text as the value of an attribute, its quotation marks included."""
    return quoteattr(_FORBIDDEN.sub("\ufffd", text))


def is_safe(address: str) -> bool:
    """Tell whether a link may lead there: to the web or to a mail."""
    return _SAFE.match(address) is not None


class _Writer:
    """Writes elements, and gives each fade and clip an id of its own."""

    def __init__(self, name: str) -> None:
        self._name = name
        self._count = 0

    def written(self, drawings: Iterable[Drawing]) -> Iterator[str]:
        for drawing in drawings:
            if isinstance(drawing, Box):
                yield from self._box(drawing)
            elif isinstance(drawing, Oval):
                yield from self._oval(drawing)
            elif isinstance(drawing, Path):
                yield _path(drawing)
            elif isinstance(drawing, Text):
                yield from _text(drawing)
            elif isinstance(drawing, Picture):
                yield _picture(drawing)
            else:
                yield from self._clipped(drawing)

    def _box(self, box: Box) -> Iterator[str]:
        fill, fade = self._fill(box.fill)
        yield fade
        radius = f' rx="{_n(box.radius)}"' if box.radius else ""
        yield (
            f'<rect x="{_n(box.x)}" y="{_n(box.y)}" width="{_n(box.width)}"'
            f' height="{_n(box.height)}"{radius} {fill}{_line(box.line, box.line_width)}/>'
        )

    def _oval(self, oval: Oval) -> Iterator[str]:
        fill, fade = self._fill(oval.fill)
        yield fade
        yield (
            f'<ellipse cx="{_n(oval.x)}" cy="{_n(oval.y)}" rx="{_n(oval.radius_x)}"'
            f' ry="{_n(oval.radius_y)}" {fill}{_line(oval.line, oval.line_width)}/>'
        )

    def _clipped(self, clipped: Clipped) -> Iterator[str]:
        one = self._id()
        yield (
            f'<clipPath id="{one}"><rect x="{_n(clipped.x)}" y="{_n(clipped.y)}"'
            f' width="{_n(clipped.width)}" height="{_n(clipped.height)}"/></clipPath>'
        )
        yield f'<g clip-path="url(#{one})">{"".join(self.written(clipped.drawings))}</g>'

    def _fill(self, fill: Fill) -> tuple[str, str]:
        """Return the attribute, and the element that it refers to where it fades."""
        if not isinstance(fill, Fade):
            return f'fill="{fill or "none"}"', ""
        one = self._id()
        stops = "".join(
            f'<stop offset="{_n(where)}" stop-color="{colour}"/>' for where, colour in fill.stops
        )
        return f'fill="url(#{one})"', f'<linearGradient id="{one}">{stops}</linearGradient>'

    def _id(self) -> str:
        self._count += 1
        return f"{self._name}-{self._count}"


def _path(path: Path) -> str:
    end = "Z" if path.is_closed else ""
    data = "".join(
        "M" + "L".join(f"{_n(x)} {_n(y)}" for x, y in piece) + end for piece in path.pieces if piece
    )
    dash = ""
    if path.dash:
        lengths = " ".join(map(_n, path.dash))
        dash = f' stroke-dasharray="{lengths}"'
    joins = ' stroke-linejoin="round"' if path.line else ""
    return (
        f'<path d="{data}" fill="{path.fill or "none"}" fill-rule="evenodd"'
        f"{_line(path.line, path.line_width)}{dash}{joins}/>"
    )


def _text(text: Text) -> Iterator[str]:
    paragraph = text.paragraph
    size = paragraph.size
    base = (text.line_height - (_ASCENT + _DESCENT) * size) / 2 + _ASCENT * size
    align = _ANCHORS[paragraph.align]
    from_left = {"start": 0.0, "middle": 0.5, "end": 1.0}[align]
    if paragraph.is_right_to_left:
        from_left = 1 - from_left
    x = text.x + text.width * from_left
    way = ' direction="rtl"' if paragraph.is_right_to_left else ""
    for number, runs in enumerate(lines_of(text)):
        y = text.y + base + number * text.line_height
        spans = "".join(_spans(runs, size))
        yield (
            f'<text x="{_n(x)}" y="{_n(y)}" font-size="{_n(size)}" text-anchor="{align}"{way}'
            f' xml:space="preserve">{spans}</text>'
        )


def _spans(runs: Iterable[Run], size: float) -> Iterator[str]:
    """Write runs; what is raised stands above the line, and what follows on the line again."""
    was_raised = False
    for run in runs:
        shift = -_RAISED_BY * size if run.is_raised else 0.0
        shift += _RAISED_BY * size if was_raised else 0.0
        moved = f' dy="{_n(shift)}"' if shift else ""
        small = f' font-size="{_n(size * _RAISED_SIZE)}"' if run.is_raised else ""
        bold = ' font-weight="700"' if run.is_bold else ""
        span = f'<tspan fill="{run.colour}"{moved}{small}{bold}>{words(run.text)}</tspan>'
        if run.address and is_safe(run.address):
            href = attribute(run.address)
            span = f'<a href={href} target="_blank" rel="noopener noreferrer">{span}</a>'
        yield span
        was_raised = run.is_raised


def _picture(picture: Picture) -> str:
    kind = "png" if picture.content.startswith(b"\x89PNG") else "jpeg"
    data = base64.b64encode(picture.content).decode()
    return (
        f'<image x="{_n(picture.x)}" y="{_n(picture.y)}" width="{_n(picture.width)}"'
        f' height="{_n(picture.height)}" preserveAspectRatio="none"'
        f' href="data:image/{kind};base64,{data}"><title>{words(picture.words)}</title></image>'
    )


def _line(colour: str, width: float) -> str:
    return f' stroke="{colour}" stroke-width="{_n(width)}"' if colour else ""


def _n(number: float) -> str:
    """Return a number with at most two decimals."""
    # Adding nothing makes minus nothing nothing.
    return f"{round(number, 2) + 0.0:.2f}".rstrip("0").rstrip(".")

"""What a drawing is made of. Lengths are page units: a 16:9 page is 1280 by 720 of them.

Origin at the top left, y downwards. Colours are `#rrggbb`; there is no transparency: what fades is
blended with its ground beforehand, so that paper, slides and screens show the same.
"""

from dataclasses import dataclass

Point = tuple[float, float]


@dataclass(frozen=True, slots=True, kw_only=True)
class Area:
    """A rectangle of a page that something is drawn in; (x, y) is its top left corner."""

    x: float
    y: float
    width: float
    height: float

    @property
    def right(self) -> float:
        """Where it ends on the right."""
        return self.x + self.width

    @property
    def bottom(self) -> float:
        """Where it ends below."""
        return self.y + self.height


@dataclass(frozen=True, slots=True)
class Fade:
    """A fill that runs from left to right over its shape, for the honest fade of a vague date.

    Attributes:
        stops: (where, from 0 at the left to 1 at the right; opaque colour), rising.
    """

    stops: tuple[tuple[float, str], ...]


Fill = str | Fade
"""A colour, a fade, or "" for none."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Box:
    """A rectangle, its corners rounded by ``radius``."""

    x: float
    y: float
    width: float
    height: float
    fill: Fill = ""
    line: str = ""
    line_width: float = 1.0
    radius: float = 0.0


@dataclass(frozen=True, slots=True, kw_only=True)
class Oval:
    """A circle or ellipse around its middle."""

    x: float
    y: float
    radius_x: float
    radius_y: float
    fill: Fill = ""
    line: str = ""
    line_width: float = 1.0


@dataclass(frozen=True, slots=True, kw_only=True)
class Path:
    """Straight lines through points; several pieces are one shape, whose holes stay open.

    Attributes:
        pieces: Each a run of points; filled by the even-odd rule.
        is_closed: Whether each piece returns to its first point.
        dash: Lengths of dash and gap in page units, empty for a whole line.
    """

    pieces: tuple[tuple[Point, ...], ...]
    is_closed: bool = False
    fill: str = ""
    line: str = ""
    line_width: float = 1.0
    dash: tuple[float, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Run:
    """Words of one look within a paragraph.

    Attributes:
        is_raised: A note number: set at two thirds of the size, above the line.
        address: Where a click leads, http, https or mailto; "" for nowhere.
    """

    text: str
    colour: str
    is_bold: bool = False
    is_raised: bool = False
    address: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Paragraph:
    """Text of one size that is broken into lines as a whole; it holds no line feed.

    Attributes:
        size: Height of the type in page units.
        align: "start", "middle" or "end"; the start is on the right in right-to-left text.
        is_right_to_left: By its first strong letter, see `text.reads_right_to_left`.
    """

    runs: tuple[Run, ...]
    size: float
    align: str = "start"
    is_right_to_left: bool = False

    @property
    def text(self) -> str:
        """The words of all runs."""
        return "".join(run.text for run in self.runs)


@dataclass(frozen=True, slots=True, kw_only=True)
class Text:
    """A paragraph set into lines at a place.

    Attributes:
        x, y: Top left corner of the first line's box.
        width: Of the column that the lines were broken for.
        breaks: Where in the paragraph's text each line begins; the first is 0.
        line_height: From one line's top to the next.
    """

    x: float
    y: float
    width: float
    paragraph: Paragraph
    breaks: tuple[int, ...]
    line_height: float

    @property
    def height(self) -> float:
        """Of all lines."""
        return self.line_height * len(self.breaks)


@dataclass(frozen=True, slots=True, kw_only=True)
class Picture:
    """A picture in PNG or JPEG, stretched into its box."""

    x: float
    y: float
    width: float
    height: float
    content: bytes
    words: str
    """What it shows, for those who cannot see it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Clipped:
    """Drawings of which only what lies in a box is seen."""

    x: float
    y: float
    width: float
    height: float
    drawings: "tuple[Drawing, ...]"


Drawing = Box | Oval | Path | Text | Picture | Clipped

"""What drawings hold, whatever paints them: their texts, and boxes around them."""

from collections.abc import Iterable, Iterator

from desktop.services.drawing.commands import Clipped, Drawing, Text


def texts_of(drawings: Iterable[Drawing]) -> Iterator[Text]:
    """Yield every set text, in the order in which it is painted."""
    for drawing in drawings:
        if isinstance(drawing, Text):
            yield drawing
        elif isinstance(drawing, Clipped):
            yield from texts_of(drawing.drawings)

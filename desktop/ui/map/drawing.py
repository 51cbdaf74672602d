"""Draws a part of the map, larger than what is looked at, for one thread at a time."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from PySide6.QtCore import QRectF
from PySide6.QtGui import QImage, QPainter

from desktop.services.mapping.tiles import Tile, TileSet
from desktop.services.mapping.view import MapView
from desktop.ui.map.ground import Ground, look_of
from desktop.ui.map.layer_painter import LayersTaken
from desktop.ui.map.laying_out import scene_of
from desktop.ui.map.mark_stamps import MarkStamps
from desktop.ui.map.scene import Scene
from desktop.ui.map.scene_painter import paint_arcs, paint_reaches
from desktop.ui.map.shown import Shown
from desktop.ui.map.sprites import Hand, Letters, Sprite, Sprites
from desktop.ui.map.stamps import Stamps
from desktop.ui.map.words import is_stale
from desktop.ui.map.world import World

MOST_LIVE_ARCS = 24
MOST_LIVE_BASES = MOST_LIVE_MARKS = 150
"""So many keep their size while the map is stretched; to draw more anew would hold up a frame."""


@dataclass(frozen=True, slots=True, eq=False, kw_only=True)
class Order:
    """What is to be drawn: ``shown`` with so many device pixels for each pixel.

    Attributes:
        contents: Counts what has been shown; one that is lower is of the past.
    """

    shown: Shown
    dots: float
    layers: LayersTaken | None
    contents: int


@dataclass(frozen=True, slots=True, eq=False, kw_only=True)
class Drawn:
    """A part of the map as it was ordered.

    Attributes:
        view: What of the world it shows.
        whole: All of it.
        under: The same without symbols and words, and without arcs where these are few; of very
            many bases it has those of which least is known, with their words.
        below, above: Symbols and words, those that lie below the arcs and those above.
        wanted: Tiles of the user's own layers that it shows, or would show.
    """

    order: Order
    view: MapView
    whole: QImage
    under: QImage
    scene: Scene
    below: Sprites
    above: Sprites
    wanted: Sequence[tuple[TileSet, Tile]]

    @property
    def has_live_arcs(self) -> bool:
        """Whether ``under`` leaves the arcs to be drawn over it."""
        return has_live_arcs(self.scene)


def has_live_arcs(scene: Scene) -> bool:
    """Tell whether arcs are few enough to be drawn anew in each frame."""
    return len(scene.arcs) <= MOST_LIVE_ARCS


class Draughtsman:
    """Draws what is ordered, and keeps what serves the next order."""

    def __init__(self, world: World) -> None:
        """Draw ``world``, which serves nobody else meanwhile."""
        self._world = world
        self._ground = Ground(world.outlines)
        self._of: tuple[object, float] | None = None
        self._tools_made: tuple[Stamps, Letters, MarkStamps] | None = None

    def draw(self, order: Order) -> Drawn:
        """Return what is ordered."""
        shown, dots = order.shown, order.dots
        stamps, letters, mark_stamps = self._tools(order)
        if not self._ground.is_sharp(shown.view, dots):
            self._ground.render(shown.view, look_of(shown.theme), dots)
        view = self._ground.view or shown.view
        under = self._ground.image.copy()
        scene = scene_of(shown, view, self._world, stamps)
        # Closed in any case: Qt ends the program where a picture goes before its painter.
        with QPainter(under) as painter:
            wanted = order.layers.paint(painter, view) if order.layers is not None else []
            paint_reaches(painter, scene, shown)
        symbols = tuple(_symbols(scene, shown, stamps, dots))
        marks = tuple(_marks(scene, mark_stamps))
        live_marks = marks[max(len(marks) - MOST_LIVE_MARKS, 0) :]
        other_marks = marks[: len(marks) - len(live_marks)]
        most = max(len(symbols) - MOST_LIVE_BASES, 0)
        light = range(most)
        heavy = range(most, len(symbols))
        arcs = tuple(_arc_words(scene, letters))
        are_live = has_live_arcs(scene)
        lightest = (*other_marks, *symbols[:most], *_words(scene, shown, letters, light))
        words = (*_words(scene, shown, letters, heavy), *(arcs if are_live else ()))
        drawn = Drawn(
            order=order,
            view=view,
            whole=under,
            under=under,
            scene=scene,
            below=Sprites(tuple(_below(scene, letters))),
            above=Sprites((*live_marks, *symbols[most:], *words)),
            wanted=wanted,
        )
        return _composed(drawn, Sprites((*lightest, *(() if are_live else arcs))))

    def _tools(self, order: Order) -> tuple[Stamps, Letters, MarkStamps]:
        of = (order.shown.theme, order.dots)
        if self._tools_made is None or self._of != of:
            self._of = of
            self._ground.forget()
            theme = order.shown.theme
            self._tools_made = (
                Stamps(theme),
                Letters(theme, order.dots),
                MarkStamps(theme, order.dots),
            )
        return self._tools_made


def _composed(drawn: Drawn, lightest: Sprites) -> Drawn:
    """Return it with everything painted on one picture."""
    page = QRectF(0, 0, drawn.view.width, drawn.view.height)
    under = drawn.under
    whole = under.copy()
    with QPainter(whole) as painter:
        drawn.below.paint(painter, page)
        paint_arcs(painter, drawn.scene, drawn.order.shown)
        lightest.paint(painter, page)
        drawn.above.paint(painter, page)
    with QPainter(under) as painter:
        if not drawn.has_live_arcs:
            paint_arcs(painter, drawn.scene, drawn.order.shown)
        lightest.paint(painter, page)
    return replace(drawn, whole=whole)


def _below(scene: Scene, letters: Letters) -> Iterator[Sprite]:
    for state in scene.states:
        yield letters.words(Hand.STATE, state.text, state.box, state.box.center())
    for town in scene.towns:
        yield letters.town(town)


def _symbols(scene: Scene, shown: Shown, stamps: Stamps, dots: float) -> Iterator[Sprite]:
    for spot in scene.spots:
        base = spot.base
        is_pale = is_stale(base, shown.today)
        image, corner = stamps.picture(
            base.kind, base.posture, shown.symbols, is_pale=is_pale, dots=dots
        )
        yield Sprite(image, spot.at, corner)


def _marks(scene: Scene, stamps: MarkStamps) -> Iterator[Sprite]:
    for mark in scene.marks:
        image, corner = stamps.picture(mark.events, mark.is_rough, is_single=mark.is_single)
        yield Sprite(image, mark.at(scene.view), corner)


def _words(scene: Scene, shown: Shown, letters: Letters, which: range) -> Iterator[Sprite]:
    # The heaviest bases are last; where words have to make room, it is not theirs.
    for at in reversed(which):
        spot = scene.spots[at]
        name, count = scene.names.get(at), scene.counts.get(at)
        if name is not None:
            hand = Hand.STALE if is_stale(spot.base, shown.today) else Hand.NAME
            yield letters.words(hand, name.text, name.box, spot.at)
        if count is not None:
            yield letters.words(Hand.NUMBER, count.text, count.box, spot.at)


def _arc_words(scene: Scene, letters: Letters) -> Iterator[Sprite]:
    for number in scene.numbers.values():
        yield letters.words(Hand.NUMBER, number.text, number.box, number.box.center())
    for end in scene.ends.values():
        yield letters.words(Hand.STALE, end.text, end.box, end.box.center())

"""What a saved view holds: filters, lanes, window and moment, and the briefing it leads to."""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import date, datetime

from desktop.domain.errors import BasewatchError
from desktop.domain.saved_view import SavedView
from desktop.domain.spans import day_of
from desktop.queries.as_of import AsRecorded, AsReported, Live, Moment
from desktop.queries.filters import EventFilter
from desktop.services.briefing.choice import Choice
from desktop.services.briefing.frozen import from_json, to_json

State = tuple[tuple[str, str], ...]
"""What a panel remembers, as pairs of a name and a value."""


class SavedViewRefused(BasewatchError):
    """A saved view that cannot be shown, or that no briefing can be built from."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Look:
    """What the window showed.

    Attributes:
        chosen: Which events, for whoever asks the casebook.
        start_s, end_s: The period in view, seconds since 1970 UTC; None for the timeline's own.
        reported_by: Only what was public by the end of this UTC day; None for all.
        recorded_at: As the casebook stood then, timezone-aware; None for as it is now.
        filters, timeline: What these panels remember, to be shown as they were.
    """

    chosen: EventFilter = field(default_factory=EventFilter)
    start_s: int | None = None
    end_s: int | None = None
    reported_by: date | None = None
    recorded_at: datetime | None = None
    filters: State = ()
    timeline: State = ()

    @property
    def moment(self) -> Moment:
        """The moment that was looked at."""
        if self.reported_by is not None:
            return AsReported(self.reported_by)
        return Live() if self.recorded_at is None else AsRecorded(self.recorded_at)

    def at(self, moment: Moment) -> "Look":
        """Return it with another moment."""
        return replace(
            self,
            reported_by=moment.day if isinstance(moment, AsReported) else None,
            recorded_at=moment.at if isinstance(moment, AsRecorded) else None,
        )


def state_of(remembered: Mapping[str, str]) -> State:
    """Return what a panel remembers as it is kept: ``dict(state)`` is what it was."""
    return tuple(sorted(remembered.items()))


def with_look(view: SavedView, look: Look) -> SavedView:
    """Return ``view`` with ``look`` in place of what it held."""
    return replace(view, shown=to_json(look))


def look_of(view: SavedView) -> Look:
    """Return what a saved view holds.

    Raises:
        SavedViewRefused: Where it cannot be read, as one that a newer program saved.
    """
    try:
        return from_json(Look, view.shown)
    except ValueError as error:
        raise SavedViewRefused(
            f"The saved view “{view.name}” cannot be read: save it anew."
        ) from error


def choice_of(look: Look, title: str) -> Choice:
    """Return what a briefing of a look is built from: the same events, period and moment.

    Raises:
        SavedViewRefused: Where it shows how the casebook once stood, which is to look at only.
    """
    if look.recorded_at is not None:
        raise SavedViewRefused(
            "A briefing tells what is known now or was reported by a day, not what was recorded"
            " at a moment: choose one of the two first."
        )
    return Choice(
        title=title,
        chosen=look.chosen,
        reported_by=look.reported_by,
        start=None if look.start_s is None else day_of(look.start_s),
    )

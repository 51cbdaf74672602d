"""What a briefing can be built from: what the window shows, and what the casebook offers."""

from dataclasses import dataclass
from datetime import date

from desktop.domain.saved_view import SavedView
from desktop.queries.choices import Choice
from desktop.queries.filters import EventFilter
from desktop.services.briefing.keeping import KeptLine


@dataclass(frozen=True, slots=True, kw_only=True)
class InView:
    """What the window shows while a briefing is chosen.

    Attributes:
        picked: The ids of the events that are selected in the list of events.
        reported_by: The day by which what is shown was public, None for all.
    """

    shown: EventFilter
    picked: tuple[str, ...]
    reported_by: date | None


@dataclass(frozen=True, slots=True, kw_only=True)
class ToChoose:
    """What the casebook offers.

    Attributes:
        bases: Those that are not private.
        before: The briefing that changes are counted from, None for none.
        private: How many records are private, and stay out.
        restricted: How many are not for passing on, and stay out unless they are asked for.
    """

    bases: tuple[Choice, ...]
    views: tuple[SavedView, ...]
    before: KeptLine | None
    private: int
    restricted: int = 0

"""What the base list asks: one row a base, and the bases that any spelling finds."""

from dataclasses import dataclass
from datetime import date

from desktop.domain.base import BaseKind
from desktop.domain.ids import BaseId
from desktop.domain.posture import PostureState


@dataclass(frozen=True, slots=True, kw_only=True)
class BaseRow:
    """One base as the list shows it.

    Attributes:
        native_name: A local name in another script, empty where none is known.
        operator: The operator's name, empty where none is set.
        spellings: Every name and alias, for the filter.
        posture: The latest assessed state, None where nobody assessed it.
        last_evidence: The last day that a live event at the base is attested or possible for.
        events: How many live events touch it.
        against: How many live source notes at the base speak against an event.
    """

    id: BaseId
    name: str
    native_name: str
    kind: BaseKind
    country: str
    admin_area: str
    operator: str
    spellings: tuple[str, ...]
    posture: PostureState | None
    posture_on: date | None
    last_evidence: date | None
    stale_after_days: int
    events: int
    against: int

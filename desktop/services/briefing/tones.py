"""What colour and shape a kind of event and a posture have on pages: as in the window."""

from desktop.domain.briefing import Tone
from desktop.domain.event import EventKind
from desktop.domain.note import Stance
from desktop.domain.posture import PostureState
from desktop.queries.watch import Urgency

_KINDS = {
    EventKind.ARRIVAL: Tone.GOOD,
    EventKind.REINFORCEMENT: Tone.GOOD,
    EventKind.DEPLOYMENT: Tone.GOOD,
    EventKind.CONSTRUCTION: Tone.GOOD,
    EventKind.SIGHTING: Tone.GOOD,
    EventKind.DEPARTURE: Tone.CHANGING,
    EventKind.TRANSFER: Tone.CHANGING,
    EventKind.DRAWDOWN: Tone.CHANGING,
    EventKind.WITHDRAWAL: Tone.CHANGING,
    EventKind.HANDOVER: Tone.CHANGING,
    EventKind.CLOSURE: Tone.CHANGING,
    EventKind.CONTROL_CHANGE: Tone.CHANGING,
    EventKind.STRIKE: Tone.BAD,
    EventKind.ATTACK: Tone.BAD,
    EventKind.ACCIDENT: Tone.BAD,
    EventKind.AGREEMENT: Tone.ACCENT,
    EventKind.STATEMENT: Tone.ACCENT,
}
_POSTURES = {
    PostureState.ACTIVE: Tone.GOOD,
    PostureState.REINFORCED: Tone.GOOD,
    PostureState.DRAWING_DOWN: Tone.CHANGING,
    PostureState.CONTESTED: Tone.CHANGING,
    PostureState.VACATED: Tone.BAD,
    PostureState.HANDED_OVER: Tone.BAD,
}


def tone_of(kind: EventKind) -> Tone:
    """Return the tone of a kind of event; quiet where it tells of no change."""
    return _KINDS.get(kind, Tone.QUIET)


def posture_tone(state: PostureState | None) -> Tone:
    """Return the tone of a posture; quiet where it is unknown or nobody assessed it."""
    return Tone.QUIET if state is None else _POSTURES.get(state, Tone.QUIET)


def urgency_tone(urgency: Urgency) -> Tone:
    """Return the tone of what is watched: the nearer its day, the louder."""
    return {Urgency.OVERDUE: Tone.BAD, Urgency.SOON: Tone.CHANGING}.get(urgency, Tone.QUIET)


def stance_tone(stance: Stance, kind: EventKind, *, fits_both: bool) -> Tone:
    """Return the tone of what a note says of an event of ``kind``."""
    if fits_both:
        return Tone.ACCENT
    if stance is Stance.SUPPORTS:
        return tone_of(kind)
    return Tone.BAD if stance is Stance.AGAINST else Tone.QUIET

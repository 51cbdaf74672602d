"""What a reference field says besides names: what may be typed, and what tells records apart."""

from datetime import date

from desktop.domain.record import RecordKind
from desktop.domain.span_echo import day_text
from desktop.queries.choices import Choice
from desktop.ui.labels import visible_text
from desktop.ui.lists import listed
from desktop.ui.saying import translate, worded
from desktop.ui.words import country_name, named

# Which of what tells records apart is the value of a list, and which a day.
_VALUES = {
    RecordKind.BASE: (0,),
    RecordKind.ACTOR: (0,),
    RecordKind.SOURCE: (0,),
    RecordKind.EVENT: (0,),
    RecordKind.NOTE: (1,),
    RecordKind.ASSESSMENT: (1,),
}
_DAYS = {RecordKind.POSTURE: (1,), RecordKind.AGREEMENT: (1,), RecordKind.ASSESSMENT: (0,)}


def hint_for(kind: RecordKind, *, adds: bool) -> str:
    """Return the hint for a field that refers to records of ``kind``, and ``adds`` one in place."""
    return _to_add(kind) if adds else _to_find(kind)


def _to_add(kind: RecordKind) -> str:
    return {
        RecordKind.BASE: translate("References", "Base, or type a new one"),
        RecordKind.ACTOR: translate("References", "Actor, or type a new one"),
        RecordKind.SOURCE: translate("References", "Source, or type a new one"),
        RecordKind.REPORT: translate("References", "Report, or type a new one"),
        RecordKind.EVENT: translate("References", "Event, or type a new one"),
        RecordKind.NOTE: translate("References", "Source note, or type a new one"),
    }[kind]


def _to_find(kind: RecordKind) -> str:
    return {
        RecordKind.BASE: translate("References", "Find a base"),
        RecordKind.ACTOR: translate("References", "Find an actor"),
        RecordKind.SOURCE: translate("References", "Find a source"),
        RecordKind.POSTURE: translate("References", "Find an earlier posture"),
        RecordKind.ASSESSMENT: translate("References", "Find an earlier assessment"),
        RecordKind.AGREEMENT: translate("References", "Find an earlier agreement"),
    }[kind]


def told_apart(choice: Choice) -> str:
    """Return what tells a record from others that are called alike: "Air base, Latakia"."""
    return listed(_hint_in_words(choice.kind, at, hint) for at, hint in enumerate(choice.hints))


def _hint_in_words(kind: RecordKind, at: int, hint: str) -> str:
    if not hint:
        return ""
    if at in _VALUES.get(kind, ()):
        return named(hint)
    if at in _DAYS.get(kind, ()):
        return worded(day_text(date.fromisoformat(hint)))
    return country_name(hint) if (kind, at) == (RecordKind.ACTOR, 1) else visible_text(hint)

"""What stands in an empty reference field: what may be typed there, and whether it may be new."""

from desktop.domain.record import RecordKind
from desktop.ui.saying import translate


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

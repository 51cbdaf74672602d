"""Kinds of records and their fields in words."""

from collections.abc import Mapping

from desktop.domain.record import RecordKind


def kind_word(kind: RecordKind, count: int = 1) -> str:
    """Return what ``count`` records of a kind are called, as "watch items"."""
    return _KINDS[kind][count != 1]


def counted(counts: Mapping[RecordKind, int]) -> str:
    """Return how many there are of each kind, as "1 event, 3 source notes"; empty for none."""
    return ", ".join(
        f"{counts[kind]:,} {kind_word(kind, counts[kind])}"
        for kind in RecordKind
        if counts.get(kind)
    )


def field_word(field: str) -> str:
    """Return what a field is called, as "latitude"."""
    return _FIELDS.get(field, field.replace("_", " "))


_KINDS: dict[RecordKind, tuple[str, str]] = {
    RecordKind.BASE: ("base", "bases"),
    RecordKind.ACTOR: ("actor", "actors"),
    RecordKind.SOURCE: ("source", "sources"),
    RecordKind.REPORT: ("report", "reports"),
    RecordKind.EVENT: ("event", "events"),
    RecordKind.NOTE: ("source note", "source notes"),
    RecordKind.POSTURE: ("posture", "postures"),
    RecordKind.LINK: ("origin link", "origin links"),
    RecordKind.ATTACHMENT: ("attachment", "attachments"),
    RecordKind.TRANSFER: ("transfer", "transfers"),
    RecordKind.AGREEMENT: ("agreement", "agreements"),
    RecordKind.WATCH: ("watch item", "watch items"),
    RecordKind.ASSESSMENT: ("assessment", "assessments"),
    RecordKind.SAVED_VIEW: ("saved view", "saved views"),
    RecordKind.BRIEFING: ("briefing", "briefings"),
}
_FIELDS = {
    "admin_area": "area",
    "archive_url": "saved link",
    "fits_both": "fits both readings",
    "lang": "language",
    "lat": "latitude",
    "lon": "longitude",
    "names": "further names",
    "outlet": "speaks through",
    "quote_start": "place in the text",
    "reliability_on": "reliability given on",
    "sha256": "hash",
    "stale_after_days": "days until it looks old",
    "url": "link",
    "when": "date",
    "would_change": "what would change it",
}

"""The icon of each kind of record: one, wherever it is listed, found or added."""

from desktop.domain.record import RecordKind

ICONS = {
    RecordKind.BASE: "map-pin",
    RecordKind.EVENT: "circle-dot",
    RecordKind.NOTE: "message-square-quote",
    RecordKind.REPORT: "newspaper",
    RecordKind.SOURCE: "user",
    RecordKind.ACTOR: "users",
    RecordKind.LINK: "link",
    RecordKind.POSTURE: "flag",
    RecordKind.ASSESSMENT: "file-text",
    RecordKind.TRANSFER: "arrow-up-down",
    RecordKind.AGREEMENT: "landmark",
    RecordKind.WATCH: "clock",
}

TO_ADD = ICONS | {RecordKind.EVENT: "plus"}
"""In menus that add records; an event, which is added most, has the sign of adding."""

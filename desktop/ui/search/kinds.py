"""How what was found is shown: an icon for each kind of record."""

from desktop.domain.record import RecordKind

ICONS = {
    RecordKind.BASE: "map-pin",
    RecordKind.EVENT: "circle-dot",
    RecordKind.NOTE: "message-square-quote",
    RecordKind.REPORT: "newspaper",
    RecordKind.SOURCE: "user",
    RecordKind.ACTOR: "users",
    RecordKind.WATCH: "clock",
    RecordKind.ASSESSMENT: "file-text",
}

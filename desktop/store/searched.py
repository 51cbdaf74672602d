"""Which texts of a record a search finds."""

from desktop.domain.record import RecordKind

# Lists whose items bear names by which the record is found too.
NAMES = ("names", "aliases")
# Of each kind that is found: the field with its title, and those with its other text.
SEARCHED: dict[RecordKind, tuple[str, tuple[str, ...]]] = {
    RecordKind.BASE: ("name", ("summary", "admin_area")),
    RecordKind.ACTOR: ("name", ()),
    RecordKind.SOURCE: ("label", ("access", "bias")),
    RecordKind.REPORT: ("title", ("byline", "text", "translation")),
    RecordKind.EVENT: ("title", ("summary", "place")),
    RecordKind.NOTE: ("statement", ("quote",)),
    RecordKind.WATCH: ("text", ("outcome",)),
    RecordKind.ASSESSMENT: ("judgement", ("basis", "alternatives", "would_change")),
}

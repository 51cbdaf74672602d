"""Sources of Security Force Monitor: a row is one place in a publication that facts rest on."""

from desktop.domain.report import ReportKind
from desktop.domain.source import SourceKind
from desktop.domain.spans import DateSpan
from desktop.services.importing.cells import Row, needed, one_line, tags_of
from desktop.services.importing.days import period_in
from desktop.services.importing.drafts import Doubt, ReportDraft, RowDraft, RowRefused

_YES = frozenset(("1", "y", "yes", "true"))
_WHEN = ("source:published_timestamp", "source:uploaded_timestamp", "source:created_timestamp")


def source(row: Row) -> RowDraft:
    """Return the report of a row; a restricted one must never leave the casebook.

    Raises:
        RowRefused: Where it has no id.
    """
    source_id = needed(row.text("source:access_point_id:admin"), "id")
    published, doubts = _published(row)
    is_restricted = row.text("source:restricted:admin").lower() in _YES
    url = row.text("source:url")
    if is_restricted:
        doubts.append(Doubt("restricted", "It is restricted: it never leaves the casebook."))
    if not url:
        doubts.append(Doubt("no link", "There is no link to it."))
    publisher = row.text("source:publication_name")
    kind = row.text("source:type")
    report = ReportDraft(
        key=f"source/{source_id}",
        publisher=one_line(publisher) or "Publication not named",
        publisher_kind=SourceKind.OUTLET if publisher else SourceKind.DOCUMENT,
        publisher_country=row.text("source:publication_country"),
        title=one_line(_title(row, source_id)),
        url=url,
        archive_url=row.text("source:archive_url"),
        byline=one_line(row.text("source:author")),
        published=published,
        kind=ReportKind.ARTICLE,
        private=is_restricted,
        tags=tags_of("Security Force Monitor", kind, _spot(row)),
    )
    return RowDraft((report,), tuple(doubts))


def _title(row: Row, source_id: str) -> str:
    return row.text("source:title") or f"Source {source_id}"


def _spot(row: Row) -> str:
    """Return where in the publication it stands: "page 1", or a time within a clip."""
    spot = row.text("source:access_point_trigger")
    return f"{row.text('source:access_point_type')} {spot}".strip() if spot else ""


def _published(row: Row) -> tuple[DateSpan | None, list[Doubt]]:
    text = next((row.text(column) for column in _WHEN if row.text(column)), "")
    if not text:
        return None, []
    try:
        span = period_in(text)
    except RowRefused:
        span = None
    if span is None:
        return None, [Doubt("date", f"“{one_line(text, 60)}” is no date that can be read.")]
    return span, []

"""A report: one published item, its text kept word for word."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from desktop.domain.ids import SourceId
from desktop.domain.record import InvalidRecord, Record, check_length, check_line, check_texts
from desktop.domain.spans import DateSpan


class ReportKind(StrEnum):
    """What was published."""

    ARTICLE = "article"
    STATEMENT = "statement"
    POST = "post"
    IMAGERY = "imagery"
    OWN_OBSERVATION = "own observation"


class ReportStatus(StrEnum):
    """Whether the publisher still stands by it."""

    LIVE = "live"
    CORRECTED = "corrected"
    RETRACTED = "retracted"


@dataclass(frozen=True, slots=True, kw_only=True)
class Report(Record):
    """One published item.

    Attributes:
        publisher: Who published it.
        published: When it was published; None where that is not known.
        retrieved_at: When the analyst took it in, UTC.
        lang: BCP 47 code of ``text``.
        text: Word for word; empty where the report is known only at second hand.
    """

    publisher: SourceId
    title: str
    url: str = ""
    archive_url: str = ""
    byline: str = ""
    published: DateSpan | None = None
    retrieved_at: datetime | None = None
    lang: str = ""
    kind: ReportKind = ReportKind.ARTICLE
    text: str = ""
    status: ReportStatus = ReportStatus.LIVE

    def __post_init__(self) -> None:
        """Refuse an empty title and text that cannot be kept.

        Raises:
            InvalidRecord: Naming the field.
        """
        check_line("title", self.title, "The title")
        check_texts(self)
        check_length("url", self.url, "The link", 8_000)
        check_length("archive_url", self.archive_url, "The saved link", 8_000)
        if self.retrieved_at is not None and self.retrieved_at.tzinfo is None:
            raise InvalidRecord("retrieved_at", "When it was taken in needs a time zone.")

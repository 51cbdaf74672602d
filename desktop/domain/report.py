"""A report: one published item, its text kept word for word."""

import hashlib
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from desktop.domain.ids import ReportId, SourceId
from desktop.domain.record import (
    InvalidRecord,
    Record,
    check_length,
    check_line,
    check_tags,
    check_texts,
)
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
        translation: The analyst's, or a machine's; never quoted as the report's words.
        status_reason: What was corrected, or why it was retracted.
        supersedes: The earlier version of the same item.
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
    translation: str = ""
    status_reason: str = ""
    supersedes: ReportId | None = None
    tags: tuple[str, ...] = ()

    def __post_init__(self) -> None:
        """Refuse an empty title and text that cannot be kept.

        Raises:
            InvalidRecord: Naming the field.
        """
        check_line("title", self.title, "The title")
        check_texts(self)
        check_tags(self.tags)
        if self.supersedes == self.id:
            raise InvalidRecord("supersedes", "A report cannot replace itself.")
        check_length("url", self.url, "The link", 8_000)
        check_length("archive_url", self.archive_url, "The saved link", 8_000)
        if self.retrieved_at is not None and self.retrieved_at.tzinfo is None:
            raise InvalidRecord(
                "retrieved_at", "The moment at which it was kept needs a time zone."
            )

    @property
    def sha256(self) -> str:
        """The hash of the text as UTF-8, in hex; empty where there is no text."""
        return hashlib.sha256(self.text.encode()).hexdigest() if self.text else ""

"""The files that are kept with a report, and what is in one of them."""

from dataclasses import dataclass
from datetime import datetime

from desktop.domain.attachment import Attachment
from desktop.domain.ids import AttachmentId
from desktop.domain.record import RecordKind
from desktop.queries.reader import Reader
from desktop.store import attachments
from desktop.store.errors import MissingRecord


@dataclass(frozen=True, slots=True, kw_only=True)
class AttachmentLine:
    """One attached file as a list shows it.

    Attributes:
        size_bytes: How many bytes it has.
        collected_at: When it was taken in, UTC; None where that is not known.
        original_of: The file name of the working copy made of it, empty where there is none.
    """

    id: AttachmentId
    file_name: str
    media_type: str
    size_bytes: int
    sha256: str
    collected_by: str
    collected_at: datetime | None
    original_of: str


def attachments_of(reader: Reader, report_id: str) -> tuple[AttachmentLine, ...]:
    """Return the live files of a report, in the order they were attached."""
    return tuple(
        AttachmentLine(
            id=AttachmentId(attachment_id),
            file_name=file_name,
            media_type=media_type,
            size_bytes=size_bytes,
            sha256=sha256,
            collected_by=collected_by,
            collected_at=None if at is None else datetime.fromisoformat(at),
            original_of=copy or "",
        )
        for (
            attachment_id,
            file_name,
            media_type,
            size_bytes,
            sha256,
            collected_by,
            at,
            copy,
        ) in reader.db.execute(_LINES, (report_id,))
    )


def content_of(reader: Reader, attachment_id: str) -> bytes:
    """Return the bytes of an attached file, checked against its hash.

    Raises:
        MissingRecord: Where its attaching was undone.
        CasebookDamaged: Where they are missing or altered.
    """
    kept = reader.get(RecordKind.ATTACHMENT, attachment_id)
    if not isinstance(kept, Attachment):
        raise MissingRecord("This file is no longer in the casebook.")
    return attachments.get(reader.db, kept.sha256, kept.file_name)


@dataclass(frozen=True, slots=True, kw_only=True)
class PictureLine:
    """A picture that is kept with a report."""

    sha256: str
    file_name: str
    report: str


def pictures_kept(reader: Reader) -> tuple[PictureLine, ...]:
    """Return the live pictures of all reports, each once, the latest first."""
    rows = reader.db.execute(_PICTURES).fetchall()
    found: dict[str, PictureLine] = {}
    for sha256, file_name, report in rows:
        line = PictureLine(sha256=sha256, file_name=file_name, report=report)
        found.setdefault(sha256, line)
    return tuple(found.values())


def picture_content(reader: Reader, sha256: str) -> bytes | None:
    """Return the bytes of a live picture by their hash, None where ``reader`` sees none.

    Raises:
        CasebookDamaged: Where they are missing or altered.
    """
    for line in pictures_kept(reader):
        if line.sha256 == sha256:
            return attachments.get(reader.db, sha256, line.file_name)
    return None


_PICTURES = """
SELECT a.sha256, a.file_name, r.title FROM attachment a JOIN report r ON r.key = a.report
WHERE a.deleted_at IS NULL AND r.deleted_at IS NULL AND a.media_type LIKE 'image/%'
ORDER BY a.key DESC
"""
_LINES = """
SELECT a.id, a.file_name, a.media_type, a.size_bytes, a.sha256, a.collected_by, a.collected_at,
    o.file_name
FROM attachment a JOIN report r ON r.key = a.report
LEFT JOIN attachment o ON o.key = a.original_of
WHERE r.id = ? AND a.deleted_at IS NULL ORDER BY a.key
"""

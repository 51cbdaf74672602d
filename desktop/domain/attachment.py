"""An attachment: a file kept with a report, unchanged, known by its hash."""

import re
from dataclasses import dataclass
from datetime import datetime

from desktop.domain.ids import AttachmentId, ReportId
from desktop.domain.record import InvalidRecord, Record, check_line, check_number, check_texts

MAX_ATTACHMENT_BYTES = 64 * 1024 * 1024
_SHA256 = re.compile(r"[0-9a-f]{64}")


@dataclass(frozen=True, slots=True, kw_only=True)
class Attachment(Record):
    """A file kept with a report; its bytes lie beside it in the store, under their hash.

    Attributes:
        media_type: As "image/png"; guessed from the name, never trusted.
        size_bytes: How many bytes it has.
        sha256: Hash of the bytes, in hex.
        collected_by: Who took it in.
        collected_at: When, UTC.
        original_of: The working copy that was made from this original.
    """

    report: ReportId
    file_name: str
    media_type: str = "application/octet-stream"
    size_bytes: int
    sha256: str
    collected_by: str = ""
    collected_at: datetime | None = None
    original_of: AttachmentId | None = None

    def __post_init__(self) -> None:
        """Refuse a file without a name, one that is too big, and a hash that is none.

        Raises:
            InvalidRecord: Naming the field.
        """
        check_line("file_name", self.file_name, "The file name")
        check_texts(self)
        check_number("size_bytes", self.size_bytes, "The size in bytes", 0, MAX_ATTACHMENT_BYTES)
        if not _SHA256.fullmatch(self.sha256):
            raise InvalidRecord("sha256", "The hash of a file is 64 hexadecimal digits.")

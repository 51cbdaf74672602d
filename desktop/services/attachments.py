"""Keeps files with reports, byte for byte, and hands out copies of them."""

import hashlib
import mimetypes
import re
from collections.abc import Sequence
from pathlib import Path

from desktop.domain.attachment import MAX_ATTACHMENT_BYTES, Attachment
from desktop.domain.errors import BasewatchError
from desktop.domain.ids import AttachmentId, ReportId
from desktop.domain.record import Record, RecordKind
from desktop.queries.attachments import attachments_of, content_of
from desktop.queries.choices import record
from desktop.queries.reader import Reader
from desktop.services.editing import Editing
from desktop.store import attachments
from desktop.store.attachments import write_copy


class AttachmentRefused(BasewatchError):
    """A file that cannot be kept with a report, with the reason."""


class Attaching:
    """Attaches files to reports; every file is one undo step, and its bytes stay."""

    def __init__(self, editing: Editing) -> None:
        """Attach by ``editing``, in the name of who edits."""
        self._editing = editing

    def attach(self, report_id: str, file_name: str, content: bytes) -> Attachment:
        """Keep a file with a report.

        Args:
            report_id: The report.
            file_name: What the file is called; folders before the name are left out.
            content: Its bytes; bytes that are there already are not kept a second time.

        Raises:
            AttachmentRefused: Where it is too big, on that report already, or the report is gone.
            InvalidRecord: Where the name cannot be kept.
            StoreError: Where the casebook cannot be written.
        """
        name = re.split(r"[/\\]", file_name)[-1]
        if len(content) > MAX_ATTACHMENT_BYTES:
            raise AttachmentRefused(
                f"“{name}” takes {len(content) / 2**20:,.0f} MB; a file of at most"
                f" {MAX_ATTACHMENT_BYTES // 2**20} MB can be kept."
            )
        kept = Attachment(
            id=AttachmentId(self._editing.new_id()),
            report=ReportId(report_id),
            file_name=name,
            media_type=media_type(name, content),
            size_bytes=len(content),
            sha256=hashlib.sha256(content).hexdigest(),
            collected_by=self._editing.who,
            collected_at=self._editing.now(),
        )

        def find(inside: Reader) -> Sequence[Record]:
            _check(inside, kept)
            attachments.put(inside.db, content)
            return (kept,)

        self._editing.apply_found(f"Attach file: {name}", find)
        return kept


# A stranger's file: nobody else reads it, and nothing runs it.
_OWNER_ALONE = 0o600


def save_copy(reader: Reader, attachment_id: str, target: Path) -> None:
    """Write an attached file to ``target``, unchanged and checked; nothing is overwritten.

    Raises:
        StoreError: Where its bytes are damaged, something is there already, or the place cannot
            be written.
    """
    write_copy(content_of(reader, attachment_id), target, _OWNER_ALONE)


def media_type(file_name: str, content: bytes) -> str:
    """Guess what a file is: a picture by its first bytes, anything else by its name.

    A name that promises a picture is not believed where the bytes are none.
    """
    for start, kind in _PICTURES:
        if start.match(content):
            return kind
    # A table of its own: the machine's would tell the same file differently elsewhere.
    named = mimetypes.MimeTypes().guess_type(file_name.lower())[0]
    pictures = {kind for _start, kind in _PICTURES}
    return _UNKNOWN if named is None or named in pictures else named


def _check(inside: Reader, kept: Attachment) -> None:
    if record(inside, RecordKind.REPORT, kept.report) is None:
        raise AttachmentRefused("The report is gone, so no file can be kept with it.")
    for line in attachments_of(inside, kept.report):
        if line.sha256 == kept.sha256:
            raise AttachmentRefused(
                f"“{kept.file_name}” is with this report already, as “{line.file_name}”."
            )


_UNKNOWN = "application/octet-stream"
# How these formats begin, by their own specifications.
_PICTURES: tuple[tuple[re.Pattern[bytes], str], ...] = (
    (re.compile(rb"\x89PNG\r\n\x1a\n"), "image/png"),
    (re.compile(rb"\xff\xd8\xff"), "image/jpeg"),
    (re.compile(rb"GIF8[79]a"), "image/gif"),
    (re.compile(rb"RIFF.{4}WEBP", re.DOTALL), "image/webp"),
    (re.compile(rb"II\*\0|MM\0\*"), "image/tiff"),
    (re.compile(rb"BM.{4}\0{4}", re.DOTALL), "image/bmp"),
)

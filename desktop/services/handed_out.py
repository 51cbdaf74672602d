"""Copies of kept files for other programs, in a folder that goes when the window does."""

from collections.abc import Callable
from pathlib import Path
from tempfile import TemporaryDirectory, mkdtemp
from threading import Lock

from desktop.domain.errors import BasewatchError
from desktop.queries.attachments import attachments_of
from desktop.queries.public import PublicReader
from desktop.queries.reader import Reader
from desktop.services.attachments import save_copy


class NothingHandedOut(BasewatchError):
    """No file of a report may leave the casebook."""


class HandedOut:
    """Makes copies; what is private, or not for passing on, is never among them."""

    def __init__(self, open_reader: Callable[[], Reader], name_of: Callable[[str], str]) -> None:
        """Copy out of the casebook.

        Args:
            open_reader: Opens a reader of the casebook as it is now.
            name_of: Returns what the copy of a file is called, safe for whoever opens it.
        """
        self._open_reader, self._name_of = open_reader, name_of
        self._folder: TemporaryDirectory[str] | None = None
        # Copies are made on several threads.
        self._lock = Lock()

    def copies(self, report_id: str, attachment_id: str = "") -> tuple[Path, ...]:
        """Write a copy of each file of a report, unchanged and checked, and return where they are.

        Args:
            report_id: The report.
            attachment_id: Only this one of its files; empty for all.

        Raises:
            NothingHandedOut: Where none of them may leave the casebook.
            StoreError: Where bytes are damaged, or a copy cannot be written.
        """
        with PublicReader(self._open_reader) as public:
            found = [
                line
                for line in attachments_of(public.reader, report_id)
                if attachment_id in {"", line.id}
            ]
            if not found:
                raise NothingHandedOut(
                    "It is private or not for passing on, so it is not dragged out. Save a copy of"
                    " it instead."
                )
            return tuple(self._copy(public.reader, line.id, line.file_name) for line in found)

    def remove(self) -> None:
        """Remove all copies; programs that were given one have to have taken it by now."""
        with self._lock:
            folder, self._folder = self._folder, None
        if folder is not None:
            folder.cleanup()

    def _copy(self, reader: Reader, attachment_id: str, file_name: str) -> Path:
        with self._lock:
            if self._folder is None:
                # Elsewhere a file that is open in another program cannot be removed.
                self._folder = TemporaryDirectory(prefix="basewatch-", ignore_cleanup_errors=True)
            folder = self._folder.name
        # Two files of a report may have one name.
        target = Path(mkdtemp(dir=folder), self._name_of(file_name))
        save_copy(reader, attachment_id, target)
        return target

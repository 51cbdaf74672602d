"""What is dragged out of the window: records as their safe sentences, files as copies."""

from collections.abc import Callable, Iterable
from pathlib import Path

from PySide6.QtCore import QMimeData, QUrl

from desktop.domain.errors import BasewatchError
from desktop.domain.record import RecordKind
from desktop.queries.reader import Readers
from desktop.services.dragged import sentence_of

# By it a window knows what comes from one: dropped there it is no report to read.
_OWN = "application/x-basewatch-sentence"

Say = Callable[[str, str], str]
"""Returns the sentence of a record (kind, id), empty where it has none."""


def dragged(sentences: Iterable[str]) -> QMimeData:
    """Return sentences as what is dragged: plain text, a line each."""
    held = QMimeData()
    held.setText("\n".join(sentences))
    held.setData(_OWN, b"1")
    return held


def dragged_files(paths: Iterable[Path]) -> QMimeData:
    """Return files as what is dragged; they are copies, so another program may keep them."""
    held = QMimeData()
    held.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    held.setData(_OWN, b"1")
    return held


def is_own(held: QMimeData) -> bool:
    """Tell whether what is dragged comes out of a window of Basewatch."""
    return held.hasFormat(_OWN)


def sayer(readers: Readers) -> Say:
    """Return what hands in the sentence of a record, of the moment that is looked at."""

    def say(kind: str, record_id: str) -> str:
        try:
            return sentence_of(readers.here(), RecordKind(kind), record_id)
        except BasewatchError:
            return ""

    return say

"""What a record of any kind is called in one line, in a list or a sentence."""

from collections.abc import Callable, Mapping
from typing import Any

from desktop.domain.record import Record, RecordKind
from desktop.queries.reader import Reader

MAX_TITLE_CHARS = 120


def title_of(reader: Reader, kind: RecordKind, record_id: str) -> str:
    """Return what a record is called, trashed ones included, cut to a line.

    Raises:
        StoreError: Where the file cannot be read.
    """
    record = reader.get(kind, record_id)
    return _GONE if record is None else title(reader, kind, record)


def title(reader: Reader, kind: RecordKind, record: Record) -> str:
    """Return what ``record`` of ``kind`` is called, cut to a line.

    Raises:
        StoreError: Where the file cannot be read.
    """
    text = " ".join(_TITLES[kind](reader, record).split())
    return text if len(text) <= MAX_TITLE_CHARS else text[: MAX_TITLE_CHARS - 1] + "…"


def _note(_reader: Reader, note: Any) -> str:
    return note.statement or note.quote or "No comment"


def _posture(reader: Reader, posture: Any) -> str:
    return f"{title_of(reader, RecordKind.BASE, posture.base)}: {posture.state.value}"


def _link(reader: Reader, link: Any) -> str:
    first = title_of(reader, RecordKind.SOURCE, link.first)
    return f"{first} / {title_of(reader, RecordKind.SOURCE, link.second)}"


def _agreement(reader: Reader, agreement: Any) -> str:
    return agreement.terms or title_of(reader, RecordKind.EVENT, agreement.event)


def _attribute(name: str) -> Callable[[Reader, Any], str]:
    def read(_reader: Reader, record: Any) -> str:
        return str(getattr(record, name))

    return read


_GONE = "a record that is gone"
_TITLES: Mapping[RecordKind, Callable[[Reader, Any], str]] = {
    RecordKind.BASE: _attribute("name"),
    RecordKind.ACTOR: _attribute("name"),
    RecordKind.SOURCE: _attribute("label"),
    RecordKind.REPORT: _attribute("title"),
    RecordKind.EVENT: _attribute("title"),
    RecordKind.NOTE: _note,
    RecordKind.POSTURE: _posture,
    RecordKind.LINK: _link,
    RecordKind.ATTACHMENT: _attribute("file_name"),
    RecordKind.TRANSFER: _attribute("what"),
    RecordKind.AGREEMENT: _agreement,
    RecordKind.WATCH: _attribute("text"),
    RecordKind.ASSESSMENT: _attribute("judgement"),
    RecordKind.SAVED_VIEW: _attribute("name"),
    RecordKind.BRIEFING: _attribute("title"),
}

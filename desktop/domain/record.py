"""What every record has in common, and the check that its one-line fields are sound."""

from collections.abc import Callable, Iterator
from dataclasses import Field, dataclass, fields, is_dataclass
from datetime import date, datetime
from enum import Enum, StrEnum
from functools import cache
from operator import attrgetter
from typing import Any, get_args

from desktop.domain.errors import BasewatchError
from desktop.domain.grading import Marking

MAX_LINE_CHARS = 1_000
MAX_TEXT_CHARS = 5_000_000
# Asked for first: texts are looked through together.
_WITHOUT_TEXT = frozenset({str, type(None), bool, int, float})
NOT_FOR_PASSING_ON = "not for passing on"
"""The tag of a record that came from somebody whose terms do not let it be passed on.

In the casebook it is as any other. What leaves the casebook, a briefing too, has nothing of it nor
of what rests on it; an export has where that is asked for. What is ``private`` never leaves.
"""


class RecordKind(StrEnum):
    """The families of records; the value is the table that holds them."""

    # An import looks things up by it some ten times a row; that of Enum is not in C.
    __hash__ = str.__hash__

    BASE = "base"
    ACTOR = "actor"
    SOURCE = "source"
    REPORT = "report"
    EVENT = "event"
    NOTE = "source_note"
    POSTURE = "posture"
    LINK = "origin_link"
    ATTACHMENT = "attachment"
    TRANSFER = "transfer"
    AGREEMENT = "agreement"
    WATCH = "watch_item"
    ASSESSMENT = "assessment"
    SAVED_VIEW = "saved_view"
    BRIEFING = "briefing"


class InvalidRecord(BasewatchError):
    """A record that cannot be kept, with the field and the reason."""

    def __init__(self, field: str, reason: str) -> None:
        """Say which ``field`` is wrong and why, as one sentence."""
        super().__init__(reason)
        self.field = field


@dataclass(frozen=True, slots=True, kw_only=True)
class Record:
    """The fields that every record carries.

    Attributes:
        id: ULID text, unique over all machines.
        created_at: When it was first saved, UTC; None until then.
        updated_at: When it was last saved, UTC; None until then.
        deleted_at: When it went to the trash, UTC; None while it is live.
        marking: Traffic Light Protocol marking, None where nobody set one.
        private: True keeps it out of everything that leaves the casebook.
    """

    id: str
    created_at: datetime | None = None
    updated_at: datetime | None = None
    deleted_at: datetime | None = None
    marking: Marking | None = None
    private: bool = False


def check_line(field: str, value: str, label: str) -> None:
    """Refuse a one-line ``field`` that is empty, too long or holds a NUL.

    Raises:
        InvalidRecord: With a sentence that names ``label``.
    """
    if not value.strip():
        raise InvalidRecord(field, empty_line(label))
    check_length(field, value, label, MAX_LINE_CHARS)


def empty_line(label: str) -> str:
    """Return the sentence with which a line that is empty is refused."""
    return f"{label} is empty."


def check_length(field: str, value: str, label: str, most: int = MAX_TEXT_CHARS) -> None:
    """Refuse text that is longer than ``most`` characters or that a database cannot hold.

    Raises:
        InvalidRecord: With a sentence that names ``label``.
    """
    if len(value) > most:
        # How many they are is not known here: a line takes no more of what is pasted.
        raise InvalidRecord(
            field, f"{label} has more than {most:,} characters: shorten it, no more can be kept."
        )
    if "\0" in value or not _is_unicode(value):
        raise InvalidRecord(field, f"{label} holds a character that cannot be saved.")


def check_number(field: str, value: int, label: str, least: int, most: int) -> None:
    """Refuse a number outside of ``least`` to ``most``.

    Raises:
        InvalidRecord: With a sentence that names ``label``.
    """
    if not least <= value <= most:
        raise InvalidRecord(field, f"{label} is a number from {least:,} to {most:,}.")


def check_tags(tags: tuple[str, ...]) -> None:
    """Refuse tags that are empty, too long or twice the same.

    Raises:
        InvalidRecord: With a sentence.
    """
    for tag in tags:
        check_line("tags", tag, "A tag")
    if len(set(tags)) < len(tags):
        raise InvalidRecord("tags", "A tag stands there twice.")


def check_texts(record: Record) -> None:
    """Refuse a record with a text in any field, at any depth, that a database cannot hold.

    Raises:
        InvalidRecord: With a sentence that names the field.
    """
    # An import asks this of millions of records: what is plain is seen at once.
    made: Any = type(record)
    values = _values_of(record)
    if _is_all_plain(values):
        return
    for name, value in zip(_names_of(made), values, strict=True):
        if not _is_plain(value):
            label = f"“{name.replace('_', ' ').capitalize()}”"
            for text in _texts(value):
                check_length(name, text, label)


def _is_plain(value: Any) -> bool:
    kind = value.__class__
    if kind is str:
        return len(value) <= MAX_LINE_CHARS and value.isascii() and "\0" not in value
    if kind is tuple:
        return all(map(_is_plain, value))
    return not _may_hold_text(kind) or _is_all_plain(_values_of(value))


def _is_all_plain(values: tuple[Any, ...]) -> bool:
    texts = "".join([value for value in values if value.__class__ is str])
    if len(texts) > MAX_LINE_CHARS or not texts.isascii() or "\0" in texts:
        return False
    for value in values:
        if value.__class__ not in _WITHOUT_TEXT and not _is_plain(value):
            return False
    return True


def _texts(value: object) -> Iterator[str]:
    if isinstance(value, str):
        yield value
    elif isinstance(value, tuple):
        for item in value:
            yield from _texts(item)
    elif is_dataclass(value):
        for item in _values_of(value):
            yield from _texts(item)


def _values_of(holder: Any) -> tuple[Any, ...]:
    return _getter_of(holder.__class__)(holder)


@cache
def _getter_of(kind: type) -> Callable[[object], tuple[Any, ...]]:
    paths = [_path_to_text(field) for field in fields(kind) if not _is_textless(field.type)]
    if len(paths) > 1:
        return attrgetter(*paths)
    return lambda one: tuple([getattr(one, name) for name in _names_of(kind)])


def _path_to_text(field: "Field[Any]") -> str:
    """Return the name of a field, or the way to the one text that its value always has."""
    declared: Any = field.type
    inside = _names_of(declared) if _may_hold_text(declared) else ()
    return f"{field.name}.{inside[0]}" if len(inside) == 1 else field.name


@cache
def _names_of(kind: type) -> tuple[str, ...]:
    """Return the fields of a ``kind`` that can hold text, as far as they are declared to."""
    return tuple(field.name for field in fields(kind) if not _is_textless(field.type))


def _is_textless(declared: Any) -> bool:
    return all(
        part in _WITHOUT_TEXT - {str} or (isinstance(part, type) and issubclass(part, (Enum, date)))
        for part in get_args(declared) or (declared,)
    )


@cache
def _may_hold_text(kind: type) -> bool:
    """Tell whether a ``kind`` that is no text itself has parts; words of a list have none."""
    return is_dataclass(kind)


def _is_unicode(value: str) -> bool:
    """Tell whether ``value`` is free of lone halves of surrogate pairs, which no file can hold."""
    try:
        value.encode()
    except UnicodeEncodeError:
        return False
    return True

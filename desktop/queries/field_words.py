"""The values of a record's fields in plain words, from the JSON that the journal keeps.

Each is a text of the user's, or is `Told` where words of the program are in it.
"""

from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, datetime
from enum import Enum, IntEnum
from typing import Any

from desktop.domain.event import BaseRole, EventBase
from desktop.domain.record import RecordKind
from desktop.domain.span_echo import day_text, echo
from desktop.queries.reader import Reader
from desktop.queries.titles import title_of
from desktop.queries.told import ENDS, Told
from desktop.queries.words import field_word
from desktop.store.columns import Amount, Column, Json, Plain, Ref, Span, told_of
from desktop.store.families import FAMILIES
from desktop.store.family import COMMON, Child

MAX_TEXT_CHARS = 160
_LEAD_CHARS = 30
IN_THE_TRASH = "{0} (in the trash)"


@dataclass(frozen=True, slots=True, kw_only=True)
class FieldChange:
    """One field of a change, in words.

    Attributes:
        name: The field's name in the domain.
        field: What the field is called.
        before: What stood there; empty for nothing. Lists show by ``removed`` instead.
        after: What stands there now; empty for nothing. Lists show by ``added`` instead.
    """

    name: str
    field: str
    before: str = ""
    after: str = ""
    added: tuple[str, ...] = ()
    removed: tuple[str, ...] = ()


class FieldWords:
    """Puts fields into words; a record that is named often is read once."""

    def __init__(self, reader: Reader) -> None:
        """Read the names of other records with ``reader``."""
        self._reader = reader
        self._names: dict[tuple[str, str], str] = {}

    def change(self, kind: RecordKind, name: str, before: Json, after: Json) -> FieldChange:
        """Return how a field went from ``before`` to ``after``, None where it was not there."""
        family = FAMILIES[kind]
        for child in family.children:
            if child.field == name:
                return self._list_change(child, before or (), after or ())
        column = next(c for c in (*COMMON, *family.columns) if c.field == name)
        old, new = (self._value(column, value) for value in (before, after))
        old, new = _shortened(old, new)
        return FieldChange(name=name, field=field_word(name), before=old, after=new)

    def _list_change(self, child: Child, before: Json, after: Json) -> FieldChange:
        old, new = ([self._item(child, item) for item in items] for items in (before, after))
        gone, come = Counter(old) - Counter(new), Counter(new) - Counter(old)
        return FieldChange(
            name=child.field,
            field=field_word(child.field),
            after=Told("in another order") if old and not (gone or come) else "",
            added=tuple(_shortened("", text)[1] for text in come.elements()),
            removed=tuple(_shortened("", text)[1] for text in gone.elements()),
        )

    def _item(self, child: Child, item: Json) -> str:
        told = (self._value(column, told_of(column, item)) for column in child.columns)
        parts = tuple(filter(None, told))
        if child.make is EventBase:
            return Told(ENDS[BaseRole(parts[0])], _in_a_row(parts[1:]))
        return _in_a_row(parts)

    def _value(self, column: Column, value: Json) -> str:
        if value is None:
            return ""
        if isinstance(column, Ref):
            return self._name(column.table, value)
        if isinstance(column, Span):
            span = column.from_json(value)
            assert span is not None, "no span at all is None in JSON too"
            means = Told(echo(span))
            return Told("“{0}”: {1}", span.words, means) if span.words else means
        if isinstance(column, Amount):
            return _amount(value)
        assert isinstance(column, Plain), "there is no other kind of column"
        return _plain(column.read, value)

    def _name(self, table: str, record_id: str) -> str:
        key = table, record_id
        if key not in self._names:
            kind = RecordKind(table)
            record = self._reader.get(kind, record_id)
            in_trash = record is not None and record.deleted_at is not None
            name = title_of(self._reader, kind, record_id)
            self._names[key] = Told(IN_THE_TRASH, name) if in_trash else name
        return self._names[key]


def moment_text(moment: datetime) -> str:
    """Return a moment as "26 Jan 2026, 12:00 UTC"."""
    return f"{day_text(moment.date())}, {moment:%H:%M} UTC"


def _in_a_row(parts: tuple[str, ...]) -> str:
    return parts[0] if len(parts) == 1 else Told("", *parts)


def _plain(read: Callable[[Any], Any], value: Json) -> str:
    if isinstance(value, bool):
        return Told("yes" if value else "no")
    if read == date.fromisoformat:
        return Told(day_text(date.fromisoformat(value)))
    if read == datetime.fromisoformat:
        return Told(moment_text(datetime.fromisoformat(value)))
    if isinstance(read, type) and issubclass(read, IntEnum):
        return Told("{0} ({1})", str(value), Told(read(value).name.lower().replace("_", " ")))
    if isinstance(read, type) and issubclass(read, Enum):
        return Told(str(value))
    return f"{value:g}" if isinstance(value, float) else str(value)


def _amount(value: Json) -> str:
    forms = (("low", "at least {0}"), ("best", "about {0}"), ("high", "at most {0}"))
    numbers = [
        Told(form, Told(f"{value[part]:,}")) for part, form in forms if value[part] is not None
    ]
    quoted = [f"“{value['words']}”"] if value["words"] else []
    return _in_a_row((*numbers, *quoted))


def _shortened(before: str, after: str) -> tuple[str, str]:
    """Cut two long texts to where they begin to differ."""
    if max(len(before), len(after)) <= MAX_TEXT_CHARS:
        return before, after
    pairs = enumerate(zip(before, after, strict=False))
    differs = next((at for at, (a, b) in pairs if a != b), min(len(before), len(after)))
    start = max(0, differs - _LEAD_CHARS)
    return _cut(before, start), _cut(after, start)


def _cut(text: str, start: int) -> str:
    end = start + MAX_TEXT_CHARS
    return "…" * bool(start and text) + text[start:end] + "…" * (len(text) > end)

"""How one field of a record is kept: as JSON in the journal, as columns in its table.

A record's *fields* are the JSON form: text, numbers, null, lists and objects only. Ids of other
records are ULIDs there and integer keys in the columns.
"""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime
from typing import Any, Protocol

from desktop.domain.spans import AnchorKind, DateSpan, Grain, day_end_s
from desktop.domain.transfer import Quantity
from desktop.store.engine import Value

Json = Any
KeyOf = Callable[[str, str], int]
IdOf = Callable[[str, int], str]


class Column(Protocol):
    """One field: its name in the domain and the columns that hold it."""

    @property
    def field(self) -> str:
        """The attribute of the domain object."""
        ...

    @property
    def names(self) -> tuple[str, ...]:
        """The columns, in order."""
        ...

    def to_json(self, value: Any) -> Json:
        """Turn the attribute's value into JSON."""
        ...

    def from_json(self, json: Json) -> Any:
        """Turn JSON back into the attribute's value."""
        ...

    def to_row(self, json: Json, key_of: KeyOf) -> tuple[Value, ...]:
        """Turn JSON into one value a column."""
        ...

    def from_row(self, row: Sequence[Any], id_of: IdOf) -> Json:
        """Turn the columns' values into JSON."""
        ...


@dataclass(frozen=True, slots=True)
class Plain:
    """Text, a number, or a word from a list; ``read`` makes the domain's type of it."""

    field: str
    read: Callable[[Any], Any] = str

    @property
    def names(self) -> tuple[str, ...]:
        """One column of the field's name."""
        return (self.field,)

    def to_json(self, value: Any) -> Json:
        """Write enums as their word or number, days and moments as ISO text."""
        if isinstance(value, datetime):
            return value.astimezone(UTC).isoformat(timespec="microseconds")
        if isinstance(value, date):
            return value.isoformat()
        if self.read is float and value is not None:
            return value + 0.0  # The database knows neither 7 nor -0.0 here, but 7.0 and 0.0.
        return value.value if hasattr(value, "value") else value

    def from_json(self, json: Json) -> Any:
        """Read the domain's type; null stays None."""
        return None if json is None else self.read(json)

    def to_row(self, json: Json, key_of: KeyOf) -> tuple[Value, ...]:
        """Write the value; true and false become 1 and 0."""
        return (int(json) if isinstance(json, bool) else json,)

    def from_row(self, row: Sequence[Any], id_of: IdOf) -> Json:
        """Read the value; 1 and 0 become true and false where the field is a yes or no."""
        value = row[0]
        return bool(value) if self.read is bool and value is not None else value


@dataclass(frozen=True, slots=True)
class Late(Plain):
    """A plain field that came with a later schema: JSON leaves it out where it is null.

    So an item of a list without it reads as one that was written before.
    """


@dataclass(frozen=True, slots=True)
class Ref:
    """A reference to another record."""

    field: str
    table: str

    @property
    def names(self) -> tuple[str, ...]:
        """One column of the field's name."""
        return (self.field,)

    def to_json(self, value: Any) -> Json:
        """Write the other record's id."""
        return value

    def from_json(self, json: Json) -> Any:
        """Read the other record's id."""
        return json

    def to_row(self, json: Json, key_of: KeyOf) -> tuple[Value, ...]:
        """Write the other record's key."""
        return (None if json is None else key_of(self.table, json),)

    def from_row(self, row: Sequence[Any], id_of: IdOf) -> Json:
        """Read the other record's id by its key."""
        return None if row[0] is None else id_of(self.table, row[0])


SPAN_FIELDS: tuple[tuple[str, Callable[[Any], Any]], ...] = (
    ("words", str),
    ("anchor", date.fromisoformat),
    ("anchor_kind", AnchorKind),
    ("start_min", int),
    ("start_max", int),
    ("end_min", int),
    ("end_max", int),
    ("open_at", date.fromisoformat),
    ("begins", bool),
    ("ends", bool),
    ("grain", Grain),
    ("approximate", bool),
    ("zone_assumed", bool),
)


@dataclass(frozen=True, slots=True)
class Span:
    """A date span; in JSON an object of what is known, null where there is no span at all.

    The column ``open_until`` is derived: the end of ``open_at`` in seconds, for SQL.
    """

    field: str

    @property
    def names(self) -> tuple[str, ...]:
        """One column for each part of the span, then ``open_until``."""
        return (
            *(f"{self.field}_{part}" for part, _read in SPAN_FIELDS),
            f"{self.field}_open_until",
        )

    def to_json(self, value: DateSpan | None) -> Json:
        """Write what is known of the span."""
        if value is None:
            return None
        parts = ((part, getattr(value, part)) for part, _read in SPAN_FIELDS)
        return {part: _plain_json(known) for part, known in parts if known is not None}

    def from_json(self, json: Json) -> DateSpan | None:
        """Read the span."""
        if json is None:
            return None
        return DateSpan(**{part: read(json[part]) for part, read in SPAN_FIELDS if part in json})

    def to_row(self, json: Json, key_of: KeyOf) -> tuple[Value, ...]:
        """Write the parts; no span at all is null in every column."""
        if json is None:
            return (None,) * (len(SPAN_FIELDS) + 1)
        open_at = json.get("open_at")
        until = None if open_at is None else day_end_s(date.fromisoformat(open_at))
        parts = (json.get(part) for part, _read in SPAN_FIELDS)
        return (*(int(part) if isinstance(part, bool) else part for part in parts), until)

    def from_row(self, row: Sequence[Any], id_of: IdOf) -> Json:
        """Read the parts that are known."""
        if row[0] is None:
            return None
        return {
            part: bool(known) if read is bool else known
            for (part, read), known in zip(SPAN_FIELDS, row, strict=False)
            if known is not None
        }


def told_of(column: Column, fields: Mapping[str, Json]) -> Json:
    """Return what JSON tells of one field.

    Raises:
        KeyError: Where it is not told, and has to be.
    """
    return fields.get(column.field) if isinstance(column, Late) else fields[column.field]


def is_told(column: Column, json: Json) -> bool:
    """Tell whether JSON has a field that holds ``json``."""
    return json is not None or not isinstance(column, Late)


def fields_of(columns: Sequence[Column], row: Sequence[Any], id_of: IdOf) -> dict[str, Json]:
    """Return the fields of a row by the ``columns`` that it was read by."""
    found: dict[str, Json] = {}
    start = 0
    for column in columns:
        end = start + len(column.names)
        json = column.from_row(row[start:end], id_of)
        if is_told(column, json):
            found[column.field] = json
        start = end
    return found


_AMOUNT_FIELDS = ("low", "best", "high", "words")


@dataclass(frozen=True, slots=True)
class Amount:
    """A quantity: three numbers and words; in JSON an object of the four."""

    field: str

    @property
    def names(self) -> tuple[str, ...]:
        """One column for each part of the quantity."""
        return tuple(f"{self.field}_{part}" for part in _AMOUNT_FIELDS)

    def to_json(self, value: Quantity) -> Json:
        """Write the parts."""
        return {part: getattr(value, part) for part in _AMOUNT_FIELDS}

    def from_json(self, json: Json) -> Quantity:
        """Read the quantity."""
        return Quantity(**json)

    def to_row(self, json: Json, key_of: KeyOf) -> tuple[Value, ...]:
        """Write the parts."""
        return tuple(json[part] for part in _AMOUNT_FIELDS)

    def from_row(self, row: Sequence[Any], id_of: IdOf) -> Json:
        """Read the parts."""
        return dict(zip(_AMOUNT_FIELDS, row, strict=True))


def _plain_json(value: Any) -> Json:
    if isinstance(value, date):
        return value.isoformat()
    return value.value if hasattr(value, "value") else value

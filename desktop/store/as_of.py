"""Shows a casebook as it was reported by a day: views that stand before its tables.

Queries name no schema, and SQLite looks for a name among a connection's temporary views before it
looks into the file. So views named as the tables make every query of that connection answer as of
the day. They only filter: nothing is copied, and what is saved meanwhile is seen at once.
"""

from collections.abc import Iterator
from dataclasses import fields
from datetime import date

from desktop.domain.record import RecordKind
from desktop.domain.spans import day_end_s
from desktop.domain.transfer import TransferEnd
from desktop.store.columns import Ref, Span
from desktop.store.engine import Connection
from desktop.store.families import FAMILIES
from desktop.store.family import COMMON, Family
from desktop.store.known_spans import Looked, known_spans, reaches_on

# Only by what is here can a record be hidden: the others have no day on which they were said.
_HIDEABLE = frozenset(
    {
        RecordKind.REPORT,
        RecordKind.NOTE,
        RecordKind.EVENT,
        RecordKind.POSTURE,
        RecordKind.ATTACHMENT,
        RecordKind.TRANSFER,
        RecordKind.AGREEMENT,
        RecordKind.WATCH,
        RecordKind.ASSESSMENT,
    }
)
# What people work with; what hangs on one of these is not counted beside it.
_COUNTED = (
    *(RecordKind.BASE, RecordKind.EVENT, RecordKind.NOTE, RecordKind.REPORT),
    *(RecordKind.POSTURE, RecordKind.ASSESSMENT, RecordKind.AGREEMENT, RecordKind.WATCH),
)


def show_as_reported(connection: Connection, day: date) -> None:
    """Let ``connection`` see only what was reported by the end of the UTC day ``day``.

    Raises:
        DatabaseFailure: Where the file cannot be read.
    """
    for table, sql in reported_by(day):
        connection.execute(f'CREATE TEMP VIEW "{table}" AS {sql}')
    show_search(connection)


def reported_by(day: date, within: str = 'main."') -> Iterator[tuple[str, str]]:
    """Yield each table that shows less or otherwise as of ``day``, with the query that shows it.

    Args:
        day: UTC.
        within: How the name of a table begins in SQL, its quotation mark included.
    """
    return _Known(day, within).views()


def events_reaching_on(day: date, within: str) -> str:
    """Return a query for the keys of the events whose dates `reported_by` shows otherwise."""
    looked = _Known(day, within).looked
    return f'SELECT x."key" FROM {within}event" x WHERE {reaches_on(looked)}'


def show_search(connection: Connection, unless: str = "1") -> None:
    """Let a search of ``connection`` find only live records that its views show.

    Args:
        connection: With its views in place.
        unless: A further condition on the search entry ``d``, in SQL.

    Raises:
        DatabaseFailure: Where the file cannot be read.
    """
    cases = "".join(
        f" WHEN '{kind.value}' THEN EXISTS"
        f' (SELECT 1 FROM "{kind.value}" x WHERE x."key" = d."record" AND x."deleted_at" IS NULL)'
        for kind in FAMILIES
    )
    connection.execute(
        'CREATE TEMP VIEW "search_doc" AS SELECT d.* FROM main."search_doc" d'
        f' WHERE {unless} AND CASE d."kind"{cases} END'
    )


def hidden(connection: Connection) -> dict[RecordKind, int]:
    """Return how many live records of the file the views do not show, by kind; none is left out.

    Raises:
        DatabaseFailure: Where the file cannot be read.
    """
    counts = {kind: _hidden(connection, kind.value) for kind in _COUNTED}
    return {kind: count for kind, count in counts.items() if count}


def _hidden(connection: Connection, table: str) -> int:
    # What was in the trash since is not there now: it must not make up for what is hidden.
    row = connection.execute(
        f'SELECT COUNT(*) FROM main."{table}" WHERE "deleted_at" IS NULL'
        f' AND "id" NOT IN (SELECT "id" FROM "{table}" WHERE "deleted_at" IS NULL)'
    ).fetchone()
    assert row is not None
    return int(row[0])


class _Known:
    """Says in SQL which rows were known by the end of a day."""

    def __init__(self, day: date, within: str) -> None:
        self._in = within
        self._day = day.isoformat()
        self._end_s = day_end_s(day)

    @property
    def looked(self) -> Looked:
        """Where it looks back to, for the dates of events."""
        return Looked(within=self._in, end_s=self._end_s, is_out=self._published("r"))

    def views(self) -> Iterator[tuple[str, str]]:
        """Yield each table that has to be shown otherwise, with the query that shows it."""
        for kind, family in FAMILIES.items():
            replaced = self._replaced(family)
            condition = self._condition(kind, "x") if kind in _HIDEABLE else "1"
            if replaced or condition != "1":
                listed = self._listed(family, replaced) if replaced else "x.*"
                yield (
                    family.table,
                    f'SELECT {listed} FROM {self._in}{family.table}" x WHERE {condition}',
                )
            for child in family.children:
                conditions = [
                    self._stands(column.table, f'x."{column.field}"')
                    for column in child.columns
                    if isinstance(column, Ref) and RecordKind(column.table) in _HIDEABLE
                ]
                if conditions:
                    known = " AND ".join(conditions)
                    yield (
                        child.table,
                        f'SELECT x.* FROM {self._in}{child.table}" x WHERE {known}',
                    )
        yield "source_grade", self._earlier_grades()

    def _condition(self, kind: RecordKind, row: str) -> str:
        """Return what holds for a known ``row`` of a kind that can be hidden."""
        if kind is RecordKind.REPORT:
            return self._published(row)
        if kind is RecordKind.NOTE:
            return self._told(row)
        if kind is RecordKind.EVENT:
            return self._happened(row)
        family = FAMILIES[kind]
        names = {column.field for column in family.columns}
        conditions = [
            f"COALESCE({row}.\"{name}\" <= '{self._day}', 1)"
            for name in ("set_on", "start")
            if name in names
        ]
        conditions += [
            self._stands(ref.table, f'{row}."{ref.field}"')
            for ref in _hideable_references(family)
            if not _is_optional(family, ref)
        ]
        return " AND ".join(conditions)

    def _published(self, row: str) -> str:
        return f'COALESCE({row}."published_end_max" <= {self._end_s}, {self._recorded(row)})'

    def _recorded(self, row: str) -> str:
        return f"SUBSTR({row}.\"created_at\", 1, 10) <= '{self._day}'"

    def _told(self, row: str) -> str:
        # A note in the trash may be on an event that is not known: both are left out.
        return (
            f'{row}."deleted_at" IS NULL AND EXISTS (SELECT 1 FROM {self._in}report" {row}r WHERE'
            f' {row}r."key" = {row}."report" AND {row}r."deleted_at" IS NULL'
            f" AND {self._published(f'{row}r')})"
        )

    def _happened(self, row: str) -> str:
        """Return whether a live note of a known report is on the event, or none was ever."""
        told = (
            f'SELECT 1 FROM {self._in}source_note" {row}n JOIN {self._in}report" {row}r'
            f' ON {row}r."key" = {row}n."report" WHERE {row}n."event" = {row}."key"'
            f' AND {row}n."deleted_at" IS NULL AND {row}r."deleted_at" IS NULL'
        )
        known = f"EXISTS ({told} AND {self._published(f'{row}r')})"
        return f"({known} OR ({self._recorded(row)} AND NOT EXISTS ({told})))"

    def _stands(self, table: str, key: str) -> str:
        """Return whether the row that ``key`` points at is known."""
        return f"EXISTS ({self._row(table, key)})"

    def _row(self, table: str, key: str) -> str:
        row = f"of_{table}"
        condition = self._condition(RecordKind(table), row)
        return (
            f'SELECT {row}."key" FROM {self._in}{table}" {row}'
            f' WHERE {row}."key" = {key} AND {condition}'
        )

    def _listed(self, family: Family, replaced: dict[str, str]) -> str:
        names = ["key", "id"]
        names += [name for column in (*COMMON, *family.columns) for name in column.names]
        return ", ".join(
            f'{replaced.get(name, _quoted_of("x", name))} AS "{name}"' for name in names
        )

    def _replaced(self, family: Family) -> dict[str, str]:
        """Return the columns that held something else by that day, with what they held."""
        found = {
            ref.field: f"({self._row(ref.table, _quoted_of('x', ref.field))})"
            for ref in _hideable_references(family)
            if _is_optional(family, ref)
        }
        if family.kind is RecordKind.EVENT:
            found |= known_spans(self.looked)
        elif family.kind is RecordKind.SOURCE:
            found |= self._grade()
        elif family.kind is RecordKind.TRANSFER:
            found |= self._ends(family)
        elif family.kind is RecordKind.WATCH:
            came = f'x."event" IS NULL OR {self._stands("event", _quoted_of("x", "event"))}'
            found["state"] = f"CASE WHEN {came} THEN x.\"state\" ELSE 'open' END"
            found["outcome"] = f"CASE WHEN {came} THEN x.\"outcome\" ELSE '' END"
        return found

    def _grade(self) -> dict[str, str]:
        """Return the letter of a source as it stood: a grade without a day stands from ever."""
        columns = {
            "reliability": ("reliability", "'F'"),
            "reliability_reason": ("reason", "''"),
            "reliability_on": ("graded_on", "NULL"),
        }
        stands = f"COALESCE(x.\"reliability_on\" <= '{self._day}', 1)"
        return {
            name: f'CASE WHEN {stands} THEN x."{name}" ELSE COALESCE((SELECT g."{earlier}"'
            f' FROM {self._in}source_grade" g WHERE {self._standing_grade("x")}), {otherwise}) END'
            for name, (earlier, otherwise) in columns.items()
        }

    def _standing_grade(self, row: str) -> str:
        """Return what picks the latest of the earlier grades of ``row`` by that day, as ``g``."""
        return (
            f'g."owner" = {row}."key" AND g."position" = (SELECT h."position"'
            f' FROM {self._in}source_grade" h WHERE h."owner" = {row}."key"'
            f" AND COALESCE(h.\"graded_on\" <= '{self._day}', 1)"
            ' ORDER BY h."graded_on" DESC, h."position" LIMIT 1)'
        )

    def _earlier_grades(self) -> str:
        """Return the earlier grades that had been given by then and did not stand any more."""
        stands = f"COALESCE(s.\"reliability_on\" <= '{self._day}', 1)"
        return (
            f'SELECT x.* FROM {self._in}source_grade" x'
            f' JOIN {self._in}source" s ON s."key" = x."owner"'
            f" WHERE COALESCE(x.\"graded_on\" <= '{self._day}', 1) AND ({stands} OR NOT EXISTS"
            f' (SELECT 1 FROM {self._in}source_grade" g WHERE {self._standing_grade("s")}'
            ' AND g."position" = x."position"))'
        )

    def _ends(self, family: Family) -> dict[str, str]:
        """Return the columns of the ends of a transfer: null where all its evidence is later."""
        found = {}
        for end in TransferEnd:
            column = next(c for c in family.columns if c.field == end.value)
            assert isinstance(column, Span), "both ends are date spans"
            cited = (
                f'SELECT 1 FROM {self._in}transfer_note" c WHERE c."owner" = x."key"'
                f" AND c.\"end\" = '{end.value}'"
            )
            shown = (
                f"NOT EXISTS ({cited}) OR EXISTS"
                f" ({cited} AND {self._stands('source_note', _quoted_of('c', 'note'))})"
            )
            for name in column.names:
                found[name] = f'CASE WHEN {shown} THEN x."{name}" END'
        return found


def _hideable_references(family: Family) -> Iterator[Ref]:
    return (
        column
        for column in family.columns
        if isinstance(column, Ref) and RecordKind(column.table) in _HIDEABLE
    )


def _is_optional(family: Family, ref: Ref) -> bool:
    return next(f.default is None for f in fields(family.make) if f.name == ref.field)


def _quoted_of(row: str, name: str) -> str:
    return f'{row}."{name}"'

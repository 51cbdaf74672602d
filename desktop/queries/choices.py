"""What the forms ask: the records that a reference can point to, and one record to edit."""

from dataclasses import dataclass

from desktop.domain.folding import fold, sounds_like
from desktop.domain.record import Record, RecordKind
from desktop.queries.reader import Reader
from desktop.store import search

MOST_FOUND = 12
MOST_REPORTS = 200
# So many are looked through at once without anybody waiting.
_FEW = 2_000
_TITLES = {
    RecordKind.BASE: "name",
    RecordKind.ACTOR: "name",
    RecordKind.SOURCE: "label",
    RecordKind.REPORT: "title",
    RecordKind.EVENT: "title",
}
_INDEXED = frozenset((*_TITLES, RecordKind.NOTE))


@dataclass(frozen=True, slots=True, kw_only=True)
class Choice:
    """One record that a form can refer to.

    Attributes:
        label: The record's name or title.
        hints: What tells it from others: place and kind, or publisher and day, as they are kept.
        spellings: Everything a user may type to find it, the label included.
    """

    kind: RecordKind
    id: str
    label: str
    hints: tuple[str, ...]
    spellings: tuple[str, ...]


def choices(reader: Reader, kind: RecordKind) -> tuple[Choice, ...]:
    """Return the live records of ``kind`` that a form can refer to, by label."""
    return _read(reader, kind, _CHOICES[kind])


def _read(reader: Reader, kind: RecordKind, sql: str, *values: int | str) -> tuple[Choice, ...]:
    return tuple(
        Choice(
            kind=kind,
            id=record_id,
            label=label,
            hints=(first or "", second or ""),
            spellings=(label, *(others.split("\n") if others else ())),
        )
        for record_id, label, first, second, others in reader.db.execute(sql, values)
    )


def choices_like(reader: Reader, kind: RecordKind, typed: str) -> tuple[Choice, ...]:
    """Return at most `MOST_FOUND` records of ``kind`` that ``typed`` may mean, so called first.

    Where there are many, the search index finds them by their words' beginnings and sounds; of
    few, every spelling is looked through, for any part of it.
    """
    folded = fold(typed.strip())
    if not folded:
        return ()
    if kind in _INDEXED and _is_many(reader, kind):
        hits, _newest_first = search.found(reader.db, typed, MOST_FOUND, kind=kind)
        by_words = [one for hit in hits for one in _called(reader, kind, hit.key)]
        # Of very many hits only the newest are found: two that are called so must never be one.
        found = list(dict.fromkeys([*_titled(reader, kind, typed.strip()), *by_words]))
    else:
        found = [one for one in choices(reader, kind) if _matches(one, typed.strip(), folded)]
    return tuple(sorted(found, key=lambda one: not _is_exact(one, folded))[:MOST_FOUND])


def label_of(reader: Reader, kind: RecordKind, record_id: str) -> str | None:
    """Return the label of a live record, None where it is gone or in the trash."""
    row = reader.db.execute(f"SELECT * FROM ({_CHOICES[kind]}) WHERE id = ?", (record_id,))
    found = row.fetchone()
    return None if found is None else str(found[1])


def latest_reports(reader: Reader) -> tuple[Choice, ...]:
    """Return the live reports that were published last, at most `MOST_REPORTS`, newest first."""
    return _read(reader, RecordKind.REPORT, f"{_CHOICES[RecordKind.REPORT]} LIMIT {MOST_REPORTS}")


def _called(reader: Reader, kind: RecordKind, key: int) -> tuple[Choice, ...]:
    one = f"id = (SELECT id FROM {kind.value} WHERE key = ?)"
    return _read(reader, kind, f"SELECT * FROM ({_CHOICES[kind]}) WHERE {one}", key)


def _titled(reader: Reader, kind: RecordKind, title: str) -> tuple[Choice, ...]:
    """Return records that are called exactly so, but for the case of ASCII letters."""
    column = _TITLES.get(kind)
    if column is None:
        return ()
    called_so = f"{column} = ? COLLATE NOCASE AND deleted_at IS NULL LIMIT {MOST_FOUND}"
    one = f"id IN (SELECT id FROM {kind.value} WHERE {called_so})"
    return _read(reader, kind, f"SELECT * FROM ({_CHOICES[kind]}) WHERE {one}", title)


def _is_many(reader: Reader, kind: RecordKind) -> bool:
    row = reader.db.execute(f"SELECT 1 FROM {kind.value} LIMIT 1 OFFSET {_FEW}").fetchone()
    return row is not None


def _matches(choice: Choice, typed: str, folded: str) -> bool:
    return any(folded in fold(one) or sounds_like(typed, one) for one in choice.spellings)


def _is_exact(choice: Choice, folded: str) -> bool:
    return folded in map(fold, choice.spellings)


def record(reader: Reader, kind: RecordKind, record_id: str) -> Record | None:
    """Return one live record to edit, or None where it is gone or in the trash.

    It is the record as it is now, whatever moment ``reader`` shows: an edit of what it was would
    undo what was saved since.
    """
    found = reader.current(kind, record_id)
    return None if found is None or found.deleted_at is not None else found


_CHOICES: dict[RecordKind, str] = {
    RecordKind.BASE: """
        SELECT id, name, kind, admin_area,
            (SELECT GROUP_CONCAT(n.name, CHAR(10)) FROM base_name n WHERE n.owner = base.key)
        FROM base WHERE deleted_at IS NULL ORDER BY name COLLATE NOCASE, key""",
    RecordKind.ACTOR: """
        SELECT id, name, kind, country,
            (SELECT GROUP_CONCAT(n.name, CHAR(10)) FROM actor_alias n WHERE n.owner = actor.key)
        FROM actor WHERE deleted_at IS NULL ORDER BY name COLLATE NOCASE, key""",
    RecordKind.SOURCE: """
        SELECT s.id, s.label, s.kind, o.label, NULL
        FROM source s LEFT JOIN source o ON o.key = s.outlet
        WHERE s.deleted_at IS NULL ORDER BY s.label COLLATE NOCASE, s.key""",
    RecordKind.REPORT: """
        SELECT r.id, r.title, s.label, r.published_words, s.label
        FROM report r JOIN source s ON s.key = r.publisher
        WHERE r.deleted_at IS NULL ORDER BY r.published_end_max DESC, r.key DESC""",
    RecordKind.EVENT: """
        SELECT id, title, kind, when_words, NULL
        FROM event WHERE deleted_at IS NULL ORDER BY title COLLATE NOCASE, key""",
    RecordKind.NOTE: """
        SELECT n.id, CASE n.statement WHEN '' THEN n.quote ELSE n.statement END, s.label,
            n.stance, NULL
        FROM source_note n JOIN report r ON r.key = n.report JOIN source s ON s.key = r.publisher
        WHERE n.deleted_at IS NULL ORDER BY n.key""",
    RecordKind.POSTURE: """
        SELECT p.id, p.state, b.name, p.set_on, NULL
        FROM posture p JOIN base b ON b.key = p.base
        WHERE p.deleted_at IS NULL ORDER BY p.set_on DESC, p.key DESC""",
    RecordKind.LINK: """
        SELECT l.id, a.label || ' / ' || b.label, l.verdict, l.reason, NULL
        FROM origin_link l JOIN source a ON a.key = l.first JOIN source b ON b.key = l.second
        WHERE l.deleted_at IS NULL
        ORDER BY a.label COLLATE NOCASE, b.label COLLATE NOCASE, l.key""",
    RecordKind.ATTACHMENT: """
        SELECT a.id, a.file_name, r.title, a.media_type, NULL
        FROM attachment a JOIN report r ON r.key = a.report
        WHERE a.deleted_at IS NULL ORDER BY a.file_name COLLATE NOCASE, a.key""",
    RecordKind.TRANSFER: """
        SELECT t.id, t.what, e.title, e.when_words, NULL
        FROM transfer t JOIN event e ON e.key = t.event
        WHERE t.deleted_at IS NULL ORDER BY t.what COLLATE NOCASE, t.key""",
    RecordKind.AGREEMENT: """
        SELECT a.id, CASE a.terms WHEN '' THEN e.title ELSE a.terms END, e.title, a.start, NULL
        FROM agreement a JOIN event e ON e.key = a.event
        WHERE a.deleted_at IS NULL ORDER BY a.start DESC, a.key DESC""",
    RecordKind.WATCH: """
        SELECT id, text, kind, due, NULL
        FROM watch_item WHERE deleted_at IS NULL ORDER BY due IS NULL, due, key""",
    RecordKind.ASSESSMENT: """
        SELECT id, judgement, set_on, likelihood, NULL
        FROM assessment WHERE deleted_at IS NULL ORDER BY set_on DESC, key DESC""",
    RecordKind.SAVED_VIEW: """
        SELECT id, name, '', '', NULL
        FROM saved_view WHERE deleted_at IS NULL ORDER BY name COLLATE NOCASE, key""",
    RecordKind.BRIEFING: """
        SELECT id, title, cut_off, '', NULL
        FROM briefing WHERE deleted_at IS NULL ORDER BY cut_off DESC, key DESC""",
}

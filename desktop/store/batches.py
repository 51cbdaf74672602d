"""Many new records of one kind as one entry of the journal.

Such an entry names no record. On its side (``after`` where they were put in, ``before`` where they
were taken out) it says how many there are, by which keys, and the SHA-256 of their content, so that
the chain of hashes holds the content too. That lies apart, once however often they come and go:
JSON, compressed, by column as `desktop.store.many` has it.
"""

import hashlib
import json
import zlib
from collections.abc import Iterator, Sequence
from dataclasses import asdict, dataclass
from typing import Any

from desktop.domain.folding import Folded
from desktop.domain.record import RecordKind
from desktop.store import batch_rows
from desktop.store.batch_rows import Keys, words_of
from desktop.store.encoding import Fields, Layout, layout_of
from desktop.store.engine import Connection
from desktop.store.errors import CasebookDamaged, UndoRefused
from desktop.store.many import Many, many_of
from desktop.store.search import Words, index_staged

_QUICK = 1


@dataclass(frozen=True, slots=True, kw_only=True)
class Batch:
    """What an entry that names no record tells.

    Attributes:
        content: The number of the entry with which the records came first.
        sha256: Of their content; empty where there are none.
    """

    records: int
    first_key: int = 0
    last_key: int = -1
    content: int = 0
    sha256: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Prepared:
    """New records of one kind, ready to be put in: what takes time is done.

    Attributes:
        many: Their rows.
        packed: Their content as it is kept.
        words: What a search finds of them.
    """

    kind: RecordKind
    many: Many
    packed: bytes
    sha256: str
    words: Sequence[Words]


def prepared(kind: RecordKind, many: Many, folded: Folded) -> Prepared:
    """Return new records ready to be put in."""
    layout = layout_of(kind)
    text = _text_of(layout, many)
    return Prepared(
        kind=kind,
        many=many,
        packed=zlib.compress(text, _QUICK),
        sha256=hashlib.sha256(text).hexdigest(),
        words=words_of(layout, many, folded),
    )


def batch_of(before: Fields, after: Fields) -> Batch:
    """Return what an entry that names no record tells."""
    return Batch(**(after or before))


def told(batch: Batch) -> dict[str, Any]:
    """Return what an entry tells, as the journal keeps it."""
    return asdict(batch)


class Batches:
    """Carries out and reads the entries of one casebook that name no record."""

    def __init__(self, connection: Connection) -> None:
        """Work on ``connection``; the caller holds the transaction."""
        self._db = connection
        self.keys = Keys(connection)

    def put_in(self, seq: int, new: Prepared) -> Batch:
        """Put new records in, as entry ``seq`` tells, and keep their content; then `index` them.

        Raises:
            MissingRecord: Where one refers to a record that is not there.
            DatabaseFailure: Where the database refuses one.
        """
        first = batch_rows.put(self._db, layout_of(new.kind), new.many, new.words, self.keys)
        self._db.execute('INSERT INTO "change_content" VALUES (?, ?)', (seq, new.packed))
        batch = Batch(
            records=new.many.count,
            first_key=first,
            last_key=first + new.many.count - 1,
            content=seq,
            sha256=new.sha256,
        )
        self._list(seq, new.kind, batch)
        return batch

    def index(self) -> None:
        """Let a search find what was put in."""
        index_staged(self._db)

    def put_back(self, seq: int, kind: RecordKind, batch: Batch) -> Batch:
        """Put records in once more that were taken out, as entry ``seq`` tells.

        Raises:
            MissingRecord: Where one refers to a record that is not there.
            DatabaseFailure: Where the database refuses one.
        """
        layout = layout_of(kind)
        many = _as_now(layout, *self._read(batch.content))
        words = words_of(layout, many, Folded())
        first = batch_rows.put(self._db, layout, many, words, self.keys)
        index_staged(self._db)
        again = Batch(
            records=many.count,
            first_key=first,
            last_key=first + many.count - 1,
            content=batch.content,
            sha256=batch.sha256,
        )
        self._list(seq, kind, again)
        return again

    def take_out(self, seq: int, kind: RecordKind, batch: Batch) -> Batch:
        """Take out what an entry put in, as entry ``seq`` tells.

        Raises:
            UndoRefused: Where one was changed since, or another record refers to it.
            DatabaseFailure: Where the file cannot be written.
        """
        if not self.is_unchanged(kind, batch):
            raise UndoRefused("This cannot be taken back: what it changed has been changed since.")
        batch_rows.take_out(self._db, kind, batch.first_key, batch.last_key)
        self.keys.forget()
        self._list(seq, kind, batch)
        return batch

    def forget(self, content: int) -> None:
        """Keep the content of an import that was given up no longer."""
        self._db.execute('DELETE FROM "change_batch" WHERE "content" = ?', (content,))
        self._db.execute('DELETE FROM "change_content" WHERE "seq" = ?', (content,))

    def fields(self, kind: RecordKind, content: int) -> Iterator[tuple[str, Fields]]:
        """Yield id and fields of each record that came with entry ``content``."""
        layout, (names, many) = layout_of(kind), self._read(content)
        for row in many.rows():
            yield row[0], layout.fields(names, row)

    def ids(self, content: int) -> Iterator[str]:
        """Yield the id of each record that came with entry ``content``."""
        _names, many = self._read(content)
        yield from many.column(0)

    def is_unchanged(self, kind: RecordKind, batch: Batch) -> bool:
        """Tell whether the records of a batch that is in are as they came.

        Raises:
            CasebookDamaged: Where its content cannot be read.
            DatabaseFailure: Where the file cannot be read.
        """
        layout = layout_of(kind)
        found = batch_rows.read(self._db, kind, batch.first_key, batch.last_key)
        if len(found) != batch.records:
            return False
        # To write what is there as text is quicker than to read what was written once.
        try:
            text = hashlib.sha256(_text_of(layout, many_of(found))).hexdigest()
        except TypeError:
            return False  # Bytes stand where text was written: a flipped bit can do that.
        return text == batch.sha256 or found == _as_now(layout, *self._read(batch.content)).rows()

    def _read(self, content: int) -> tuple[list[str], Many]:
        try:
            found = json.loads(zlib.decompress(self._packed(content)))
            names = found["columns"]
            apart = {names.index(name): column for name, column in found["apart"].items()}
            alike = {names.index(name): value for name, value in found["alike"].items()}
            return names, Many(found["count"], alike, apart)
        except (zlib.error, ValueError, KeyError, TypeError) as error:
            raise CasebookDamaged(
                f"Journal entry {content} cannot be read: its content was altered."
            ) from error

    def _packed(self, content: int) -> bytes:
        row = self._db.execute(
            'SELECT "content" FROM "change_content" WHERE "seq" = ?', (content,)
        ).fetchone()
        return b"" if row is None else bytes(row[0])

    def _list(self, seq: int, kind: RecordKind, batch: Batch) -> None:
        self._db.execute(
            'INSERT INTO "change_batch" VALUES (?, ?, ?, ?, ?, ?)',
            (seq, kind.value, batch.records, batch.first_key, batch.last_key, batch.content),
        )


def problems_of(connection: Connection, seq: int, batch: Batch) -> Iterator[str]:
    """Yield one sentence where the content of entry ``seq``, or what lists it, does not hold."""
    listed = connection.execute(
        'SELECT "records", "first_key", "last_key", "content" FROM "change_batch" WHERE "seq" = ?',
        (seq,),
    ).fetchone()
    if listed != (batch.records, batch.first_key, batch.last_key, batch.content):
        yield f"Journal entry {seq} is not listed as it was written."
    if batch.content == seq:
        row = connection.execute(
            'SELECT "content" FROM "change_content" WHERE "seq" = ?', (seq,)
        ).fetchone()
        text = b"" if row is None else _unpacked(row[0])
        if hashlib.sha256(text).hexdigest() != batch.sha256:
            yield f"The content of journal entry {seq} was altered."


def _unpacked(packed: bytes) -> bytes:
    """Return what was packed, nothing where it is not whole or something stands behind it."""
    unpacking = zlib.decompressobj()
    try:
        text = unpacking.decompress(packed)
    except zlib.error:
        return b""
    return text if unpacking.eof and not unpacking.unused_data else b""


def _text_of(layout: Layout, many: Many) -> bytes:
    names = layout.all_names
    content = {
        "columns": names,
        "count": many.count,
        "alike": {names[place]: value for place, value in many.alike.items()},
        "apart": {names[place]: column for place, column in many.apart.items()},
    }
    return json.dumps(content, ensure_ascii=False, separators=(",", ":")).encode()


def _as_now(layout: Layout, names: list[str], many: Many) -> Many:
    """Return rows as this version writes them, what came later empty."""
    if names == list(layout.all_names):
        return many
    return many_of([layout.row_of(row[0], layout.fields(names, row)) for row in many.rows()])

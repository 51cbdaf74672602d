"""What of an earlier briefing may be told still: records can have become private since."""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import replace

from desktop.domain.briefing import Content, Fact
from desktop.domain.record import RecordKind
from desktop.queries.public import PublicReader
from desktop.queries.reader import Reader

_KINDS = {"note": RecordKind.NOTE, "watch": RecordKind.WATCH} | {
    one.value: one for one in RecordKind
}


def record_of(key: str) -> tuple[RecordKind, str] | None:
    """Return the record that a key names, "note:01H…"; None where it names none."""
    kind, _, record_id = key.partition(":")
    return (_KINDS[kind], record_id) if kind in _KINDS and record_id else None


def tellable(reader: Reader, facts: Iterable[Fact]) -> Iterator[Fact]:
    """Yield facts of an earlier briefing, their words only where ``reader`` sees their record.

    What was deleted is in the trash, and may be told. What became private, or rests on what did,
    must not come back by way of what changed: of such a fact only its key is left.

    Args:
        reader: A public one.
        facts: What stood there.
    """
    names = {name for (name,) in reader.db.execute("SELECT name FROM base")}
    for fact in facts:
        found = record_of(fact.record or fact.key)
        if found is None or reader.get(*found) is None:
            yield replace(fact, says="", base="", struck="")
        else:
            yield fact if fact.base in names else replace(fact, base="")


def made_private(open_reader: Callable[[], Reader], content: Content) -> int:
    """Return how many of the notes that a kept briefing cites are private by now, or gone for good.

    What is not for passing on counts as private, unless the briefing was to hold such.

    Raises:
        StoreError: Where the casebook cannot be read.
    """
    with PublicReader(open_reader, with_restricted=content.with_restricted) as public:
        records = (record_of(one.key) for one in content.cited)
        return sum(one is not None and public.reader.get(*one) is None for one in records)

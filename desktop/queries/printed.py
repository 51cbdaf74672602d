"""What must stand on paper beside the words: the strictest marking, and what is private."""

import json
from collections.abc import Iterable
from dataclasses import dataclass

from desktop.domain.grading import Marking
from desktop.domain.record import RecordKind
from desktop.queries.briefing import markings
from desktop.queries.info import casebook_head
from desktop.queries.reader import Reader


@dataclass(frozen=True, slots=True, kw_only=True)
class Standing:
    """How records may be handed on.

    Attributes:
        marking: The strictest of the casebook's and of the records', None for none.
        private: The ids of those that are private.
    """

    marking: Marking | None
    private: frozenset[str]


def standing_of(reader: Reader, records: Iterable[tuple[RecordKind, str]]) -> Standing:
    """Return how these records (kind, id) may be handed on.

    Raises:
        StoreError: Where the file cannot be read.
    """
    ids: dict[RecordKind, list[str]] = {}
    for kind, record_id in records:
        ids.setdefault(kind, []).append(record_id)
    found = markings(reader, ((kind, one) for kind, those in ids.items() for one in those))
    casebook = casebook_head(reader).marking
    if casebook:
        found.add(Marking(casebook))
    return Standing(
        marking=min(found, key=list(Marking).index, default=None),
        private=frozenset(
            record_id
            for kind, those in ids.items()
            for (record_id,) in reader.db.execute(
                f'SELECT id FROM "{kind.value}"'
                " WHERE private AND id IN (SELECT value FROM json_each(?))",
                (json.dumps(those),),
            )
        ),
    )

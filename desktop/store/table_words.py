"""What the tables of a casebook are called where something is said of them to people."""

from functools import cache

from desktop.domain.record import RecordKind
from desktop.store.families import FAMILIES

_OTHER = "parts"


def kind_of_rows(table: str) -> str:
    """Return what one of the rows of a table is or belongs to, as "event"; "part" of any other."""
    return plural_of_rows(table).removesuffix("s")


def plural_of_rows(table: str) -> str:
    """Return what the rows of a table are or belong to, as "source notes"; "parts" of any other."""
    return _words().get(table, _OTHER)


@cache
def _words() -> dict[str, str]:
    found = {"attachment_bytes": "attachments"}
    for kind, family in FAMILIES.items():
        for table in (family.table, *(child.table for child in family.children)):
            found[table] = f"{_kind_word(kind)}s"
    return found


def _kind_word(kind: RecordKind) -> str:
    return kind.value.replace("_", " ")

"""What came from elsewhere before: which record is which row of a collection."""

from collections.abc import Sequence

from desktop.queries.reader import Reader
from desktop.store import external_ids
from desktop.store.engine import DatabaseFailure
from desktop.store.errors import translated
from desktop.store.external_ids import TAKEN_BACK, ExternalId

__all__ = ["TAKEN_BACK", "ExternalId", "known_ids"]


def known_ids(
    reader: Reader, origin: str, externals: Sequence[str]
) -> dict[str, tuple[ExternalId, ...]]:
    """Return what rows of ``origin`` came to, by their ids there; new rows are left out.

    Args:
        reader: Where to read.
        origin: The collection.
        externals: The ids to look up; a few thousand at once are quick.

    Raises:
        StoreError: Where the file cannot be read.
    """
    found: dict[str, tuple[ExternalId, ...]] = {}
    try:
        for one in external_ids.known(reader.db, origin, externals):
            found[one.external] = (*found.get(one.external, ()), one)
    except DatabaseFailure as error:
        raise translated(error, reader.path) from error
    return found

"""What an import knows of ids that other programs gave: which record each became."""

from collections.abc import Iterable, Mapping, Sequence
from typing import Protocol

from desktop.queries.external_ids import ExternalId, known_ids
from desktop.queries.reader import Reader
from desktop.services.importing.compact import OwnIds

# The version of a record that was only named so far: its own row fills it.
NAMED_ONLY = "named only"
# The version of a record that was in the casebook before: no row changes it.
LEFT_AS_IT_IS = "left as it is"


class Ledger(Protocol):
    """Looks ids up that earlier imports have kept."""

    def known(self, origin: str, ids: Sequence[str]) -> Mapping[str, ExternalId]:
        """Return those of ``ids`` whose record is still there."""
        ...


class KeptIds:
    """The ids that the casebook keeps."""

    def __init__(self, reader: Reader) -> None:
        self._reader = reader

    def known(self, origin: str, ids: Sequence[str]) -> Mapping[str, ExternalId]:
        """Return those of ``ids`` whose record is still there.

        Raises:
            StoreError: Where the casebook cannot be read.
        """
        found = known_ids(self._reader, origin, ids)
        return {external: each[0] for external, each in found.items()}


class SeenIds:
    """The ids of one import: those of earlier ones, looked up a batch at a time, and its own."""

    def __init__(self, ledger: Ledger, origin: str) -> None:
        self._ledger = ledger
        self._origin = origin
        self._own = OwnIds(origin)
        self._now: dict[str, ExternalId | None] = {}
        self._earlier: Mapping[str, ExternalId] = {}

    def look_up(self, ids: Iterable[str]) -> None:
        """Look up what the next batch names."""
        self._now = {one: self._own.get(one) for one in ids}
        wanted = [one for one, found in self._now.items() if found is None]
        self._earlier = self._ledger.known(self._origin, wanted) if wanted else {}

    def get(self, external: str) -> ExternalId | None:
        """Return what an id became, None where it is new."""
        if external in self._now:
            return self._now[external] or self._earlier.get(external)
        return self._own.get(external)

    def asked(self, external: str) -> str | None:
        """Return the record that a single id became, now or earlier; None where it is new."""
        found = self._own.get(external) or self._ledger.known(self._origin, [external]).get(
            external
        )
        return None if found is None else found.record

    def keep(self, one: ExternalId) -> None:
        """Know what an id became in this import."""
        self._own.keep(one)
        self._now[one.external] = one

    def forget(self, external: str) -> None:
        """Know no more what an id became in this import."""
        self._own.forget(external)
        self._now[external] = None

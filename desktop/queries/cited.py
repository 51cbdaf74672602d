"""What an import asks: which reports of the casebook a link is of, and what they tell of."""

from dataclasses import dataclass
from hashlib import blake2b

import numpy as np
import numpy.typing as npt

from desktop.domain.web_link import plain_link
from desktop.queries.reader import Reader

_HASH_BYTES = 8


@dataclass(frozen=True, slots=True)
class CitedReport:
    """A live report of the casebook."""

    id: str
    private: bool


class CitedReports:
    """The links of the reports of a casebook, as it was when the first was asked for.

    Of each link only a hash is kept, sixteen bytes a report: there may be millions.
    """

    def __init__(self, reader: Reader) -> None:
        self._reader = reader
        self._hashes: npt.NDArray[np.uint64] | None = None
        self._keys: npt.NDArray[np.int64] = np.zeros(0, np.int64)

    def of(self, link: str) -> CitedReport | None:
        """Return the report of a link, the one that was added last; None where there is none.

        Raises:
            DatabaseFailure: Where the file cannot be read.
        """
        hashes = self._loaded()
        plain = plain_link(link) if len(hashes) else ""
        if not plain:
            return None
        wanted = np.uint64(_hash(plain))
        first, last = np.searchsorted(hashes, wanted), np.searchsorted(hashes, wanted, "right")
        for key in sorted(map(int, self._keys[first:last]), reverse=True):
            row = self._reader.db.execute(_REPORT, (key,)).fetchone()
            if row is not None and plain in (plain_link(row[2]), plain_link(row[3])):
                return CitedReport(id=row[0], private=bool(row[1]))
        return None

    def _loaded(self) -> npt.NDArray[np.uint64]:
        if self._hashes is None:
            found = [
                (_hash(plain), key)
                for key, *links in self._reader.db.execute(_LINKS)
                for plain in {plain_link(link) for link in links if link}
                if plain
            ]
            hashes = np.fromiter((one for one, _key in found), np.uint64, len(found))
            order = np.argsort(hashes)
            self._keys = np.fromiter((key for _one, key in found), np.int64, len(found))[order]
            self._hashes = hashes[order]
        return self._hashes


def _hash(plain: str) -> int:
    return int.from_bytes(blake2b(plain.encode(errors="replace"), digest_size=_HASH_BYTES).digest())


_LINKS = """
SELECT "key", url, archive_url FROM report
WHERE deleted_at IS NULL AND (url <> '' OR archive_url <> '')
"""
_REPORT = 'SELECT id, private, url, archive_url FROM report WHERE "key" = ?'

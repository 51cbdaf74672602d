"""What merging would make impossible, and what it makes needless."""

from collections.abc import Iterable, Set
from itertools import product
from typing import Any

from desktop.domain.errors import BasewatchError
from desktop.domain.event import BaseRole, Event
from desktop.domain.origin_link import OriginLink, Verdict
from desktop.domain.record import Record, RecordKind
from desktop.domain.transfer import Transfer
from desktop.queries.reader import Reader
from desktop.queries.titles import title, title_of
from desktop.queries.words import kind_word
from desktop.store.families import family_of


class MergeRefused(BasewatchError):
    """Records that cannot be merged, with what stands in the way."""


def ends_inside(record: Record, ids: Set[str]) -> tuple[str, str] | None:
    """Return the two of ``ids`` that ``record`` runs between, None where it does not.

    That is a link of two of them, or what leaves one of them and reaches another: it cannot refer
    to one and the same instead.
    """
    pairs: Iterable[tuple[Any, Any]] = ()
    if isinstance(record, OriginLink):
        pairs = ((record.first, record.second),)
    elif isinstance(record, Transfer):
        pairs = ((record.from_base, record.to_base),)
    elif isinstance(record, Event):
        left = [end.base for end in record.bases if end.role is BaseRole.FROM]
        reached = [end.base for end in record.bases if end.role is BaseRole.TO]
        pairs = product(left, reached)
    for first, last in pairs:
        if first in ids and last in ids and first != last:
            return first, last
    return None


def two_ends(reader: Reader, record: Record, ends: tuple[str, str]) -> MergeRefused:
    """Return why a record that runs between two bases keeps them from being merged."""
    kind = family_of(record).kind
    first, last = (title_of(reader, RecordKind.BASE, one) for one in ends)
    return MergeRefused(
        f"The {kind_word(kind)} “{title(reader, kind, record)}” leaves “{first}” and reaches"
        f" “{last}”, which would be the same. Change it first."
    )


def check_parents(
    reader: Reader, kind: RecordKind, parent: str, kept: Record, other_ids: Set[str]
) -> None:
    """Refuse where the kept record would come to stand above itself, by way of another.

    Raises:
        MergeRefused: Naming the one between.
    """
    seen: set[str] = set()
    above = getattr(kept, parent)
    while above is not None and above not in seen:
        seen.add(above)
        between: Any = reader.get(kind, above)
        above = getattr(between, parent)
        if above == kept.id or above in other_ids:
            name, last = (title_of(reader, kind, one) for one in (kept.id, above))
            middle = title(reader, kind, between)
            raise MergeRefused(
                f"“{middle}” stands between “{name}” and “{last}”. Change what “{middle}” belongs"
                " to first."
            )


def needless(
    reader: Reader, kept_id: str, own: Iterable[OriginLink], moved: Iterable[OriginLink]
) -> frozenset[str]:
    """Return the ids of the links that another link makes needless once they meet at one source.

    A link that leaves it open gives way to one that decides.

    Args:
        reader: Names the sources.
        kept_id: The source that is kept.
        own: Its live links as they are.
        moved: The live links that come to it, pointed at it already.

    Raises:
        MergeRefused: Where two of them decide differently about the same source.
    """
    arriving = tuple(moved)
    gone: set[str] = set()
    for partner in {_partner(link, kept_id): None for link in arriving}:
        met = [link for link in (*own, *arriving) if _partner(link, kept_id) == partner]
        decided = [link for link in met if link.verdict is not Verdict.UNKNOWN]
        said = {_says(link, kept_id): link.verdict.value for link in decided}
        if len(said) > 1:
            kept, other = (title_of(reader, RecordKind.SOURCE, s) for s in (kept_id, partner))
            raise MergeRefused(
                f"The links with “{other}” say different things ({', '.join(said.values())}), so"
                f" “{kept}” would contradict itself. Settle one of them first."
            )
        stays = (decided or met)[0]
        gone |= {link.id for link in met if link is not stays}
    return frozenset(gone)


def _partner(link: OriginLink, kept_id: str) -> str:
    return link.second if link.first == kept_id else link.first


def _says(link: OriginLink, kept_id: str) -> tuple[Verdict, bool]:
    return link.verdict, link.verdict is Verdict.DERIVED and link.first == kept_id

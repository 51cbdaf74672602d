"""What differs between two briefings, or between a casebook and an earlier day of it."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from enum import StrEnum

from desktop.domain.briefing import Content, Fact
from desktop.domain.wording.dates import full_months


class DifferenceKind(StrEnum):
    """What became of a fact, in the order of the list."""

    ADDED = "added"
    REVISED = "revised"
    STRUCK = "struck"
    GONE = "gone"


@dataclass(frozen=True, slots=True, kw_only=True)
class Difference:
    """One thing that differs.

    Attributes:
        key: Of the fact.
        says: What stands there now; of what is gone, what stood there. Empty where that may not be
            told.
        before: What stood there before, where it was revised and that may be told.
        why: Why it no longer stands.
        came_with: What a report brought that was added, or took along that is gone: events, notes.
        came_with_keys: The keys of these facts.
    """

    kind: DifferenceKind
    key: str
    base: str
    says: str
    before: str = ""
    why: str = ""
    came_with: tuple[str, ...] = ()
    came_with_keys: tuple[str, ...] = ()


def compared(
    before: Iterable[Fact],
    after: Iterable[Fact],
    *,
    is_whole: bool = True,
    newer_than: Mapping[str, str] | None = None,
) -> tuple[Difference, ...]:
    """Return what differs, in the order of its kinds, then as ``after`` has it.

    What came with an added report stands with that report, as one difference; what went with a
    deleted one as well.

    Args:
        before: What stood there.
        after: What stands there now.
        is_whole: Whether ``after`` is all there is; where not, what it lacks is not told as gone.
        newer_than: By kind the oldest key of ``before``, where that was not all there was: what is
            older was there, and is not told as added.
    """
    old = {fact.key: fact for fact in before}
    new = {fact.key: fact for fact in after}
    found = list(_added(fact for key, fact in new.items() if _is_new(key, old, newer_than or {})))
    for key, fact in new.items():
        if key in old:
            found.extend(_changed(old[key], fact))
    if is_whole:
        found.extend(_gone(fact for key, fact in old.items() if key not in new))
    order = list(DifferenceKind)
    return tuple(sorted(found, key=lambda one: order.index(one.kind)))


def differences(before: Content, after: Content) -> tuple[Difference, ...]:
    """Return what differs between two briefings of one casebook."""
    return compared(
        before.facts,
        after.facts,
        is_whole=after.is_whole,
        newer_than={} if before.is_whole else oldest_keys(before.facts),
    )


def oldest_keys(facts: Iterable[Fact]) -> dict[str, str]:
    """Return by kind the oldest key of facts: ids are in the order in which records were made."""
    found: dict[str, str] = {}
    for fact in facts:
        kind, _, _id = fact.key.partition(":")
        found[kind] = min(found.get(kind, fact.key), fact.key)
    return found


def _is_new(key: str, old: Mapping[str, Fact], newer_than: Mapping[str, str]) -> bool:
    return key not in old and key > newer_than.get(key.partition(":")[0], "")


def _added(added: Iterable[Fact]) -> Iterator[Difference]:
    for fact, brought in _folded(list(added)):
        yield Difference(
            kind=DifferenceKind.ADDED,
            key=fact.key,
            base=fact.base or next((one.base for one in brought if one.base), ""),
            says=fact.says,
            why=fact.struck,
            came_with=_words(brought),
            came_with_keys=tuple(one.key for one in brought),
        )


def _changed(old: Fact, new: Fact) -> Iterator[Difference]:
    # Sentences that were frozen a while ago have the names of their months in full.
    is_reworded = full_months(old.says) != full_months(new.says)
    if new.struck and not old.struck:
        yield Difference(
            kind=DifferenceKind.STRUCK, key=new.key, base=new.base, says=new.says, why=new.struck
        )
    elif is_reworded or old.struck != new.struck:
        yield Difference(
            kind=DifferenceKind.REVISED,
            key=new.key,
            base=new.base,
            says=new.says,
            before=old.says if is_reworded else "",
            why=new.struck or (f"no longer: {old.struck}" if old.struck else ""),
        )


def _gone(gone: Iterable[Fact]) -> Iterator[Difference]:
    for fact, taken in _folded(list(gone)):
        yield Difference(
            kind=DifferenceKind.GONE,
            key=fact.key,
            base=fact.base,
            says=fact.says,
            why="deleted" if fact.says else "",
            came_with=_words(taken),
            came_with_keys=tuple(one.key for one in taken),
        )


def _folded(facts: list[Fact]) -> list[tuple[Fact, list[Fact]]]:
    """Return each fact with what rests on it alone, which does not stand by itself."""
    keys = {fact.key for fact in facts}
    resting: dict[str, list[Fact]] = {}
    alone = []
    for fact in facts:
        if fact.rests_on and keys.issuperset(fact.rests_on):
            resting.setdefault(fact.rests_on[0], []).append(fact)
        else:
            alone.append(fact)
    return [(fact, resting.get(fact.key, [])) for fact in alone]


def _words(facts: Iterable[Fact]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(one.says for one in facts if one.says))

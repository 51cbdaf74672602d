"""What differs between two briefings, or between a casebook and an earlier day of it."""

from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum

from desktop.domain.briefing import Fact


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
        says: What stands there now; of what is gone, what stood there.
        before: What stood there before, where it was revised.
        why: Why it no longer stands.
        came_with: What an added report brought: events and notes.
    """

    kind: DifferenceKind
    key: str
    base: str
    says: str
    before: str = ""
    why: str = ""
    came_with: tuple[str, ...] = ()


def compared(
    before: Iterable[Fact], after: Iterable[Fact], *, is_whole: bool = True
) -> tuple[Difference, ...]:
    """Return what differs, in the order of its kinds, then as ``after`` has it.

    What came with an added report stands with that report, as one difference.

    Args:
        before: What stood there.
        after: What stands there now.
        is_whole: Whether ``after`` is all there is; where not, what it lacks is not told as gone.
    """
    old = {fact.key: fact for fact in before}
    new = {fact.key: fact for fact in after}
    added = [fact for key, fact in new.items() if key not in old]
    brought, alone = _folded(added)
    found = [
        Difference(
            kind=DifferenceKind.ADDED,
            key=fact.key,
            base=fact.base or next((one.base for one in brought.get(fact.key, ()) if one.base), ""),
            says=fact.says,
            why=fact.struck,
            came_with=tuple(dict.fromkeys(one.says for one in brought.get(fact.key, ()))),
        )
        for fact in alone
    ]
    for key, fact in new.items():
        if key in old and old[key] != fact:
            found.extend(_changed(old[key], fact))
    if is_whole:
        found.extend(_gone(fact) for key, fact in old.items() if key not in new)
    order = list(DifferenceKind)
    return tuple(sorted(found, key=lambda one: order.index(one.kind)))


def _folded(added: list[Fact]) -> tuple[dict[str, list[Fact]], list[Fact]]:
    """Part what came with an added report from what was added by itself."""
    keys = {fact.key for fact in added}
    brought: dict[str, list[Fact]] = {}
    alone = []
    for fact in added:
        if fact.rests_on and keys.issuperset(fact.rests_on):
            brought.setdefault(fact.rests_on[0], []).append(fact)
        else:
            alone.append(fact)
    return brought, alone


def _changed(old: Fact, new: Fact) -> Iterable[Difference]:
    if new.struck and not old.struck:
        yield Difference(
            kind=DifferenceKind.STRUCK, key=new.key, base=new.base, says=new.says, why=new.struck
        )
    elif old.says != new.says or old.struck != new.struck:
        yield Difference(
            kind=DifferenceKind.REVISED,
            key=new.key,
            base=new.base,
            says=new.says,
            before=old.says,
            why=new.struck,
        )


def _gone(fact: Fact) -> Difference:
    return Difference(
        kind=DifferenceKind.GONE,
        key=fact.key,
        base=fact.base,
        says=fact.says,
        why="no longer in the casebook, or not public",
    )

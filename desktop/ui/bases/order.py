"""Sorts the bases of the list and puts them under their headings."""

from collections.abc import Callable, Mapping, Sequence
from datetime import date
from enum import StrEnum
from typing import Any

from desktop.domain.posture import PostureState
from desktop.queries.bases import BaseRow
from desktop.ui.bases.words import group_name


class SortBy(StrEnum):
    """What the list is sorted by."""

    NAME = "name"
    POSTURE = "posture"
    EVIDENCE = "evidence"
    ACTIVITY = "activity"


# What changes comes before what holds, and what is over before what nobody knows.
_POSTURES = (
    PostureState.CONTESTED,
    PostureState.DRAWING_DOWN,
    PostureState.REINFORCED,
    PostureState.VACATED,
    PostureState.HANDED_OVER,
    PostureState.ACTIVE,
    PostureState.UNKNOWN,
    None,
)


def arranged(
    rows: Sequence[BaseRow],
    by: SortBy,
    activity: Mapping[str, tuple[int, ...]],
    *,
    grouped: bool,
) -> tuple[str | BaseRow, ...]:
    """Return the bases in order, each group after its heading.

    By name, groups are in the order of their headings; otherwise the group with the first base
    comes first, so that what matters stays at the top.
    """
    ordered = sorted(rows, key=_sort_key(by, activity))
    if not grouped:
        return tuple(ordered)
    groups: dict[str, list[BaseRow]] = {}
    for row in ordered:
        groups.setdefault(group_name(row), []).append(row)
    headings = sorted(groups, key=str.casefold) if by is SortBy.NAME else list(groups)
    lines: list[str | BaseRow] = []
    for heading in headings:
        lines += [heading, *groups[heading]]
    return tuple(lines)


def _sort_key(
    by: SortBy, activity: Mapping[str, tuple[int, ...]]
) -> Callable[[BaseRow], tuple[Any, ...]]:
    def by_name(row: BaseRow) -> tuple[Any, ...]:
        return row.name.casefold(), row.id

    def by_posture(row: BaseRow) -> tuple[Any, ...]:
        return _POSTURES.index(row.posture), *by_name(row)

    def by_evidence(row: BaseRow) -> tuple[Any, ...]:
        newest = row.last_evidence or date.min
        return -newest.toordinal(), *by_name(row)

    def by_activity(row: BaseRow) -> tuple[Any, ...]:
        return -sum(activity.get(row.id, ())), -row.events, *by_name(row)

    keys = {
        SortBy.NAME: by_name,
        SortBy.POSTURE: by_posture,
        SortBy.EVIDENCE: by_evidence,
        SortBy.ACTIVITY: by_activity,
    }
    return keys[by]

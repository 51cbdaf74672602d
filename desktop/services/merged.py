"""What a record becomes when others turn out to be the same thing."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace
from typing import Any

from desktop.domain.actor import Actor
from desktop.domain.base import Base, BaseKind, BaseName, NameKind
from desktop.domain.grading import Marking, Reliability
from desktop.domain.record import Record, RecordKind
from desktop.domain.report import ReportStatus
from desktop.domain.source import Source


@dataclass(frozen=True, slots=True, kw_only=True)
class Merged:
    """The record that is kept, with what it took over.

    Attributes:
        filled: Each field that it took from another record, with that record.
        differing: The fields in which the others say something else; its own value stands.
        names: The names that it goes by from now on as well.
    """

    record: Record
    filled: tuple[tuple[str, Record], ...]
    differing: tuple[str, ...]
    names: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class _Group:
    """Fields that go together: empty where all of ``judged`` are; ``carried`` come along.

    Where other records differ in several of ``judged``, the first tells it, or ``each`` does.
    """

    judged: tuple[str, ...]
    carried: tuple[str, ...] = ()
    each: bool = False


def merged(kind: RecordKind, keep: Record, others: Sequence[Record], parent: str) -> Merged:
    """Return ``keep`` with what ``others`` add to it; what it says itself is never overwritten.

    Two things are more than filled: the strictest marking of all holds, and what is private in
    one is private in the whole.

    Args:
        kind: The kind of all of them.
        keep: The one that stays.
        others: The ones that it takes in.
        parent: The field by which they refer to one of their own kind.
    """
    ids = {keep.id, *(other.id for other in others)}
    if getattr(keep, parent) in ids:
        orphan: dict[str, Any] = {parent: None}
        keep = replace(keep, **orphan)
    kept, filled = keep, []
    for group in (_Group((parent,)), *_GROUPS[kind]):
        if not _is_empty(kept, group):
            continue
        for other in others:
            if not _is_empty(other, group) and getattr(other, group.judged[0]) not in ids:
                fields = (*group.judged, *group.carried)
                kept = replace(kept, **{name: getattr(other, name) for name in fields})
                filled.append((group.judged[0], other))
                break
    compared = (*_ALSO_COMPARED[kind], *_GROUPS[kind], _Group((parent,)))
    named = _NAMED[kind](kept, others)
    return Merged(
        record=_shared(named, others),
        filled=tuple(filled),
        differing=tuple(
            name for group in compared for name in _differing(kept, others, group, ids)
        ),
        names=tuple(new for new in _names(named) if new not in _names(keep)),
    )


def _is_empty(record: Record, group: _Group) -> bool:
    return all(_says_nothing(getattr(record, name)) for name in group.judged)


def _says_nothing(value: Any) -> bool:
    # A country may be called “F”, which is equal to the grade that says nothing.
    return value in (None, "", ()) or any(value is default for default in _DEFAULTS)


def _differing(
    kept: Record, others: Sequence[Record], group: _Group, ids: Iterable[str]
) -> Sequence[str]:
    """Return the fields of a group in which another record says something else."""
    names = [
        name for name in group.judged if any(_differs(kept, other, name, ids) for other in others)
    ]
    return names if group.each else names[:1]


def _differs(kept: Record, other: Record, name: str, ids: Iterable[str]) -> bool:
    own, theirs = getattr(kept, name), getattr(other, name)
    return not _says_nothing(theirs) and theirs not in ids and own != theirs


def _shared(kept: Any, others: Sequence[Any]) -> Record:
    """Return ``kept`` with the strictest marking, private where one is, and everybody's tags."""
    everyone = (kept, *others)
    markings = [one.marking for one in everyone if one.marking is not None]
    changes: dict[str, Any] = {
        "marking": min(markings, key=list(Marking).index, default=None),
        "private": any(one.private for one in everyone),
    }
    if hasattr(kept, "tags"):
        changes["tags"] = tuple(dict.fromkeys(tag for one in everyone for tag in one.tags))
    shared: Record = replace(kept, **changes)
    return shared


def _base_named(kept: Any, others: Sequence[Any]) -> Base:
    names = list(kept.names)
    known = {kept.name, *(name.name for name in names)}
    for other in others:
        for name in (BaseName(name=other.name, kind=NameKind.FORMER), *other.names):
            if name.name not in known:
                known.add(name.name)
                names.append(name)
    base: Base = replace(kept, names=tuple(names))
    return base


def _actor_named(kept: Any, others: Sequence[Any]) -> Actor:
    known = dict.fromkeys(kept.aliases)
    for other in others:
        known |= dict.fromkeys(n for n in (other.name, *other.aliases) if n != kept.name)
    actor: Actor = replace(kept, aliases=tuple(known))
    return actor


def _source_named(kept: Any, others: Sequence[Any]) -> Source:
    """Keep the other labels in the words on access: they are searched, and a source has one."""
    labels = dict.fromkeys(
        " ".join(label.split()) for other in others for label in (other.label, *_names(other))
    )
    added = [f"{_ALSO}{label}”." for label in labels if label not in {kept.label, *_names(kept)}]
    source: Source = replace(kept, access="\n".join((kept.access,) * bool(kept.access) + (*added,)))
    return source


def _as_it_is(kept: Any, _others: Sequence[Any]) -> Record:
    record: Record = kept
    return record


def _names(record: Any) -> tuple[str, ...]:
    if isinstance(record, Base):
        return tuple(name.name for name in record.names)
    if isinstance(record, Actor):
        return record.aliases
    if isinstance(record, Source):
        lines = record.access.splitlines()
        return tuple(line[len(_ALSO) : -2] for line in lines if line.startswith(_ALSO))
    return ()


_ALSO = "Also listed as “"
_DEFAULTS = (BaseKind.OTHER, Reliability.F, ReportStatus.LIVE)
_GROUPS: dict[RecordKind, tuple[_Group, ...]] = {
    RecordKind.BASE: (
        _Group(("kind",)),
        _Group(("country",)),
        _Group(("admin_area",)),
        _Group(("lat", "lon"), ("precision",), each=True),
        _Group(("time_zone",)),
        _Group(("operator",)),
        _Group(("summary",)),
    ),
    RecordKind.ACTOR: (_Group(("country",)),),
    RecordKind.SOURCE: (
        _Group(("country",)),
        _Group(("access",)),
        _Group(("bias",)),
        _Group(("reliability", "reliability_reason", "reliability_on", "earlier_grades")),
    ),
    RecordKind.REPORT: (
        _Group(("url",)),
        _Group(("archive_url",)),
        _Group(("byline",)),
        _Group(("published",)),
        _Group(("retrieved_at",)),
        _Group(("text",), ("lang",)),
        _Group(("translation",)),
        # The same item is corrected or retracted whoever noticed it.
        _Group(("status",), ("status_reason",)),
    ),
}
_ALSO_COMPARED: dict[RecordKind, tuple[_Group, ...]] = {
    RecordKind.BASE: (),
    RecordKind.ACTOR: (_Group(("kind",)),),
    RecordKind.SOURCE: (_Group(("kind",)),),
    RecordKind.REPORT: (_Group(("publisher",)), _Group(("title",)), _Group(("kind",))),
}
_NAMED: dict[RecordKind, Callable[[Any, Sequence[Any]], Record]] = {
    RecordKind.BASE: _base_named,
    RecordKind.ACTOR: _actor_named,
    RecordKind.SOURCE: _source_named,
    RecordKind.REPORT: _as_it_is,
}

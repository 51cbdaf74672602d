"""What a save is made of: who, under which label, which records with which fields."""

from dataclasses import dataclass
from enum import StrEnum
from typing import Any

from desktop.domain.record import RecordKind

Fields = dict[str, Any]


class Operation(StrEnum):
    """What was done to a record."""

    INSERT = "insert"
    UPDATE = "update"
    DELETE = "delete"


class GroupKind(StrEnum):
    """Whether a group is somebody's edit, takes one back or forth, or was there to begin with."""

    EDIT = "edit"
    UNDO = "undo"
    REDO = "redo"
    SEED = "seed"


@dataclass(frozen=True, slots=True, kw_only=True)
class Author:
    """Who changes something: the analyst's name and the machine's own short id."""

    who: str
    device: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Group:
    """The head of a group: ``target`` is the edit that it takes back or forth, or itself."""

    group_id: str
    save_id: str
    kind: GroupKind
    target: str
    label: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry:
    """One record's change; ``before`` and ``after`` hold only the fields that differ.

    An entry of a batch has no ``record_id``; both sides are what `desktop.store.batches` tells.
    """

    seq: int
    kind: RecordKind
    record_id: str
    operation: Operation
    before: Fields
    after: Fields


@dataclass(frozen=True, slots=True, kw_only=True)
class Write:
    """One record's new fields; None takes the record out.

    Attributes:
        author: Who is told of in place of the save's author; None for that one.
    """

    kind: RecordKind
    record_id: str
    fields: Fields | None
    author: Author | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class BatchWrite:
    """Takes out, or puts back, the records of a batch that is told of as ``batch``."""

    kind: RecordKind
    operation: Operation
    batch: Fields

"""The next undo or redo of a casebook: what it is called, and how much it is."""

from base64 import b64decode, b64encode
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from desktop.store.changes import Author, Group, GroupKind
from desktop.store.key import Key, key_revealed

LARGE = 1_000
"""A step of so many records takes longer than a window may stand still."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Step:
    """One undo or redo.

    Attributes:
        edit: What is taken back or brought again.
        is_redo: Whether it is brought again.
        records: How many records it is about.
    """

    edit: Group
    is_redo: bool
    records: int

    @property
    def label(self) -> str:
        """The name of the edit."""
        return self.edit.label

    @property
    def is_large(self) -> bool:
        """Whether it belongs into a process of its own."""
        return self.records >= LARGE


@dataclass(frozen=True, slots=True, kw_only=True)
class StepOrder:
    """What a process is told to do.

    Attributes:
        casebook: The file.
        step: What is taken back or brought again.
        author: In whose name.
        key: What the casebook is encrypted with; None where it is plain. It goes by the pipe.
    """

    casebook: Path
    step: Step
    author: Author
    key: Key | None = field(default=None, repr=False, compare=False)

    def as_json(self) -> dict[str, Any]:
        """Return what `order_of` reads."""
        edit, step = self.step.edit, self.step
        key = None if self.key is None else b64encode(self.key.revealed()).decode("ascii")
        return {
            "casebook": str(self.casebook.absolute()),
            "edit": [edit.group_id, edit.save_id, edit.kind.value, edit.target, edit.label],
            "redo": step.is_redo,
            "records": step.records,
            "author": [self.author.who, self.author.device],
            "key": key,
        }


def order_of(raw: Mapping[str, Any]) -> StepOrder:
    """Return the order that `StepOrder.as_json` told."""
    group_id, save_id, kind, target, label = raw["edit"]
    who, device = raw["author"]
    edit = Group(
        group_id=group_id, save_id=save_id, kind=GroupKind(kind), target=target, label=label
    )
    return StepOrder(
        casebook=Path(raw["casebook"]),
        step=Step(edit=edit, is_redo=raw["redo"], records=raw["records"]),
        author=Author(who=who, device=device),
        key=None if raw["key"] is None else key_revealed(b64decode(raw["key"])),
    )

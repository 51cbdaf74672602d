"""Edits many records of one kind at once, as one undo step."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import fields, replace
from enum import Enum
from typing import Any, Final

from desktop.domain.errors import BasewatchError
from desktop.domain.record import InvalidRecord, Record, RecordKind
from desktop.domain.source import Source
from desktop.queries.choices import record
from desktop.queries.reader import Reader
from desktop.queries.titles import title
from desktop.queries.words import kind_word
from desktop.services.editing import Changes, Editing


class BulkRefused(BasewatchError):
    """Many records that cannot be edited at once, with the reason."""


class Varies(Enum):
    """What a form shows as a blank: the records do not agree on a field."""

    VARIES = "varies"


VARIES: Final = Varies.VARIES


def common_values(records: Sequence[Record]) -> dict[str, Any]:
    """Return what each field holds in all of ``records``, `VARIES` where they differ.

    Args:
        records: At least one, all of one kind.
    """
    first, *others = records
    return {
        field.name: value if all(getattr(o, field.name) == value for o in others) else VARIES
        for field in fields(first)
        for value in (getattr(first, field.name),)
    }


class Bulk:
    """Edits many records of one kind at once."""

    def __init__(self, editing: Editing) -> None:
        """Change the casebook by ``editing``."""
        self._editing = editing

    def set_fields(
        self, kind: RecordKind, ids: Sequence[str], values: Mapping[str, Any]
    ) -> Changes:
        """Set some fields of many records and leave all others as they are.

        Args:
            kind: Their kind.
            ids: Which ones.
            values: What to set, by field; a source's grade before goes into its history.

        Raises:
            InvalidRecord: Where one of them could not be so, naming it; nothing is then saved.
            BulkRefused: Where one of them is not there any more; nothing is then saved.
            StoreError: Where the casebook cannot be written.
        """
        return self._change("Edit", kind, ids, lambda one: self._set(one, values))

    def add_tags(self, kind: RecordKind, ids: Sequence[str], tags: Sequence[str]) -> Changes:
        """Add tags to many records; those that are there already stay where they are.

        Raises:
            InvalidRecord: Where a tag cannot be kept; nothing is then saved.
            BulkRefused: Where one of them is not there any more; nothing is then saved.
            StoreError: Where the casebook cannot be written.
        """

        def tagged(one: Any) -> Record:
            return self._set(one, {"tags": tuple(dict.fromkeys((*one.tags, *tags)))})

        return self._change("Tag", kind, ids, tagged)

    def remove_tags(self, kind: RecordKind, ids: Sequence[str], tags: Sequence[str]) -> Changes:
        """Take tags off many records.

        Raises:
            BulkRefused: Where one of them is not there any more; nothing is then saved.
            StoreError: Where the casebook cannot be written.
        """

        def untagged(one: Any) -> Record:
            return self._set(one, {"tags": tuple(tag for tag in one.tags if tag not in tags)})

        return self._change("Untag", kind, ids, untagged)

    def _set(self, one: Record, values: Mapping[str, Any]) -> Record:
        if isinstance(one, Source) and "reliability" in values:
            reason = values.get("reliability_reason", one.reliability_reason)
            day = values.get("reliability_on") or self._editing.now().date()
            one = one.regraded(values["reliability"], reason, day)
            values = {name: value for name, value in values.items() if name not in _GRADE}
        return replace(one, **values)

    def _change(
        self, verb: str, kind: RecordKind, ids: Sequence[str], change: Callable[[Record], Record]
    ) -> Changes:
        what = f"{len(ids):,} {kind_word(kind, len(ids))}"

        def find(inside: Reader) -> Sequence[Record]:
            found = [record(inside, kind, one) for one in ids]
            there = [one for one in found if one is not None]
            if len(there) < len(found):
                raise BulkRefused(
                    f"Of {what}, {len(found) - len(there):,} are not there any more. Choose again."
                )
            return [_changed(inside, kind, one, change) for one in there]

        return self._editing.apply_found(f"{verb} {what}", find)


def _changed(
    inside: Reader, kind: RecordKind, one: Record, change: Callable[[Record], Record]
) -> Record:
    try:
        return change(one)
    except InvalidRecord as error:
        sentence = f"“{title(inside, kind, one)}” cannot be changed so. {error}"
        raise InvalidRecord(error.field, sentence) from error


_GRADE = {"reliability", "reliability_reason", "reliability_on"}

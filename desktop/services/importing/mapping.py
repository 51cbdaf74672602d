"""A mapping: which column of a table is what, for tables that no preset knows; kept by name."""

import json
import re
from collections.abc import Mapping as Fields
from dataclasses import asdict, dataclass
from enum import StrEnum
from pathlib import Path
from typing import Any

from desktop.domain.errors import BasewatchError
from desktop.services.files import write_whole
from desktop.services.importing.days import DateOrder

_NAME = re.compile(r"[^\W_][\w .-]{0,63}")
_SUFFIX = ".mapping.json"


class MappingRefused(BasewatchError):
    """A mapping that is not there, or that cannot be used."""


class RowIs(StrEnum):
    """What a row of the table is."""

    EVENT = "event"
    BASE = "base"


class Role(StrEnum):
    """What a column can be."""

    # A row is asked for all of them, and that of Enum is not in C.
    __hash__ = str.__hash__

    ID = "id"
    VERSION = "version"
    DATE = "date"
    DATE_ELSE = "date where that is empty"
    END_DATE = "end date"
    TIME = "time"
    TITLE = "title"
    KIND = "kind"
    SUMMARY = "summary"
    BASE = "base"
    PLACE = "place"
    COUNTRY = "country"
    LATITUDE = "latitude"
    LONGITUDE = "longitude"
    NAME = "name"
    ALIASES = "aliases"
    ACTOR = "actor"
    LINK = "link"
    PUBLISHER = "publisher"


@dataclass(frozen=True, slots=True, kw_only=True)
class Mapping:
    """Which column is what.

    Attributes:
        name: By which it is kept; empty where it was only guessed.
        rows: What a row is.
        columns: The column of each role.
        further: Columns whose cells go into the summary, each with its name.
        date_order: What 3/4/2020 is.
        nothing: Cells that say "nothing", as "NA".
        origin: Whose ids the rows carry.
    """

    name: str = ""
    rows: RowIs
    columns: Fields[Role, str]
    further: tuple[str, ...] = ()
    date_order: DateOrder = DateOrder.DAY_FIRST
    nothing: tuple[str, ...] = ()
    origin: str

    def missing_from(self, columns: tuple[str, ...]) -> tuple[str, ...]:
        """Return the columns that it needs and a table does not have."""
        there = {name.strip().casefold() for name in columns}
        needed = (*self.columns.values(), *self.further)
        return tuple(name for name in needed if name.strip().casefold() not in there)

    def as_json(self) -> dict[str, Any]:
        """Return what `mapping_of` reads."""
        return asdict(self)


class SavedMappings:
    """The mappings that are kept by name, a file each.

    Args:
        folder: Where; made when the first is saved.
    """

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    def names(self) -> tuple[str, ...]:
        """Return the names, sorted."""
        if not self._folder.is_dir():
            return ()
        found = (path.name.removesuffix(_SUFFIX) for path in self._folder.glob(f"*{_SUFFIX}"))
        return tuple(sorted(found))

    def save(self, mapping: Mapping) -> None:
        """Keep a mapping under its name, in place of one that was called so.

        Raises:
            MappingRefused: Where its name is none.
            FileRefused: Where it cannot be written.
        """
        text = json.dumps(mapping.as_json(), ensure_ascii=False, indent=2)
        target = self._path(mapping.name)
        self._folder.mkdir(parents=True, exist_ok=True)
        write_whole(target, lambda scratch: _write(scratch, text))

    def load(self, name: str) -> Mapping:
        """Return the mapping of a name.

        Raises:
            MappingRefused: Where there is none, or its file is damaged.
        """
        path = self._path(name)
        try:
            raw = json.loads(path.read_text(encoding="utf-8"))
        except FileNotFoundError:
            known = ", ".join(f"“{one}”" for one in self.names())
            said = f"There is no mapping “{name}”: none is saved yet."
            if known:
                said = f"There is no mapping “{name}”. There are {known}."
            raise MappingRefused(said) from None
        except (OSError, ValueError, RecursionError):
            raise MappingRefused(f"The mapping “{name}” cannot be read.") from None
        try:
            return mapping_of(raw)
        except (KeyError, TypeError, ValueError, AttributeError):
            raise MappingRefused(f"The mapping “{name}” is damaged.") from None

    def drop(self, name: str) -> None:
        """Forget the mapping of a name; one that is not there is forgotten already.

        Raises:
            MappingRefused: Where it cannot be removed.
        """
        try:
            self._path(name).unlink(missing_ok=True)
        except OSError as error:
            said = f"The mapping “{name}” cannot be removed: {error.strerror}."
            raise MappingRefused(said) from error

    def _path(self, name: str) -> Path:
        if not _NAME.fullmatch(name):
            raise MappingRefused(
                "The name of a mapping has letters, figures, spaces and dots, at most 64."
            )
        return self._folder / f"{name}{_SUFFIX}"


def _write(target: Path, text: str) -> None:
    target.write_text(text, encoding="utf-8")


def mapping_of(raw: Fields[str, object]) -> Mapping:
    """Return the mapping that `Mapping.as_json` told.

    Raises:
        KeyError, TypeError, ValueError, AttributeError: Where it is none.
    """
    columns, further, nothing = raw["columns"], raw["further"], raw["nothing"]
    if not isinstance(columns, dict) or not isinstance(further, list):
        raise TypeError
    if not isinstance(nothing, list):
        raise TypeError
    return Mapping(
        name=str(raw["name"]),
        rows=RowIs(str(raw["rows"])),
        columns={Role(role): str(column) for role, column in columns.items()},
        further=tuple(map(str, further)),
        date_order=DateOrder(str(raw["date_order"])),
        nothing=tuple(map(str, nothing)),
        origin=str(raw["origin"]),
    )

"""The ways in which a file can be read, the likeliest first, each with why it is offered."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import Any

from desktop.services.importing.cells import Columns
from desktop.services.importing.days import DateOrder
from desktop.services.importing.guessing import fitting_preset, mapping_for, preset_called
from desktop.services.importing.mapping import Mapping as ColumnMapping
from desktop.services.importing.mapping import (
    MappingRefused,
    Role,
    RowIs,
    SavedMappings,
    mapping_of,
)
from desktop.services.importing.presets.mapped import Mapped
from desktop.services.importing.presets.preset import Preset
from desktop.services.importing.sampling import Sample


class WayKind(StrEnum):
    """What knows how a file is read."""

    OWN = "own"
    PRESET = "preset"
    SAVED = "saved"
    GUESSED = "guessed"
    EDITED = "edited"


@dataclass(frozen=True, slots=True, kw_only=True)
class Way:
    """One way in which a file can be read.

    Attributes:
        kind: What knows it.
        name: By which that is called: of a preset, or of a saved mapping; else empty.
        label: For people.
        why: Why it is offered, in a sentence.
        mapping: Which column is what, where that can be edited; None of a preset or own file.
        left_out: The columns of which nothing is taken over.
    """

    kind: WayKind
    name: str = ""
    label: str
    why: str = ""
    mapping: ColumnMapping | None = None
    left_out: tuple[str, ...] = ()

    @property
    def preset(self) -> Preset:
        """What reads a row; nobody asks an own file.

        Raises:
            MappingRefused: Where there is no preset of the name.
        """
        return preset_called(self.name) if self.mapping is None else Mapped(self.mapping)

    def with_mapping(self, mapping: ColumnMapping, columns: Sequence[str]) -> "Way":
        """Return the way of an edited mapping.

        Raises:
            MappingRefused: Where it leaves open what a row is, or needs columns that are not there.
        """
        needed = Role.NAME if mapping.rows is RowIs.BASE else Role.DATE
        if needed not in mapping.columns:
            row = "a base" if mapping.rows is RowIs.BASE else "an event"
            raise MappingRefused(f"Say which column holds the {needed.value} of {row}.")
        check_columns(mapping, columns)
        return mapped_way(WayKind.EDITED, "columns as chosen", "", mapping, columns)

    def as_json(self) -> dict[str, Any]:
        """Return what `way_of` reads."""
        mapping = None if self.mapping is None else self.mapping.as_json()
        return {"kind": self.kind.value, "name": self.name, "label": self.label, "mapping": mapping}


def way_of(raw: Mapping[str, Any]) -> Way:
    """Return the way that `Way.as_json` told, without why it was offered."""
    mapping = None if raw["mapping"] is None else mapping_of(raw["mapping"])
    return Way(kind=WayKind(raw["kind"]), name=raw["name"], label=raw["label"], mapping=mapping)


def check_columns(mapping: ColumnMapping, columns: Sequence[str]) -> None:
    """Do nothing where a table has all that a mapping needs.

    Raises:
        MappingRefused: With what is not there.
    """
    missing = mapping.missing_from(tuple(columns))
    if missing:
        listed = ", ".join(f"“{column}”" for column in missing)
        if not mapping.name:
            raise MappingRefused(f"These columns are not there: {listed}.")
        raise MappingRefused(
            f"The mapping “{mapping.name}” needs columns that are not there: {listed}."
        )


def mapped_way(
    kind: WayKind, label: str, why: str, mapping: ColumnMapping, columns: Sequence[str]
) -> Way:
    """Return the way of a mapping."""
    return Way(
        kind=kind,
        name=mapping.name,
        label=label,
        why=why,
        mapping=mapping,
        left_out=Mapped(mapping).left_out(Columns(columns)),
    )


def preset_way(preset: Preset, columns: Sequence[str], why: str = "") -> Way:
    """Return the way of a preset."""
    return Way(
        kind=WayKind.PRESET,
        name=preset.name,
        label=preset.label,
        why=why,
        left_out=preset.left_out(Columns(columns)),
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class Wish:
    """How a file is to be read, as far as somebody says.

    Attributes:
        as_: The name of a preset, or a format, which leaves the columns to be guessed.
        mapping: The name of a saved mapping.
        dates: What 3/4/2020 is.
    """

    as_: str = ""
    mapping: str = ""
    dates: DateOrder | None = None

    @property
    def is_free(self) -> bool:
        """Whether it is left to the file what it is."""
        return not self.as_ and not self.mapping


def own_way(label: str) -> Way:
    """Return the way of what Basewatch wrote itself."""
    why = "Basewatch wrote it: what is there already and the same stays as it is."
    return Way(kind=WayKind.OWN, name="own", label=label, why=why)


def ways_of(sample: Sample, saved: SavedMappings | None) -> tuple[tuple[Way, ...], str]:
    """Return the ways in which a table can be read, and why it cannot be guessed where it cannot.

    A mapping that somebody saved for a table of the same columns comes first, then the preset that
    knows the table, then the guess, then whatever else was saved and fits.
    """
    columns = sample.columns.names
    kept = [] if saved is None else list(_kept(saved, columns))
    preset = fitting_preset(sample)
    known = [] if preset is None else [preset_way(preset, columns, _KNOWN.format(preset.label))]
    no_way = ""
    guesses: list[Way] = []
    try:
        guess = mapping_for(sample)
        label = "columns as guessed"
        guesses = [mapped_way(WayKind.GUESSED, label, _GUESSED, guess, columns)]
        origin = guess.origin
    except MappingRefused as refusal:
        no_way, origin = str(refusal), ""
    same = [way for way in kept if way.mapping is not None and way.mapping.origin == origin]
    others = [way for way in kept if way not in same]
    return (*same, *known, *guesses, *others), "" if known or kept else no_way


_GUESSED = "This is a guess from the headings and from what stands below them."
_KNOWN = "It has the columns, and the values in them, that make out a file of {}."


def _kept(saved: SavedMappings, columns: Sequence[str]) -> Iterator[Way]:
    for name in saved.names():
        try:
            mapping = saved.load(name)
        except MappingRefused:
            continue  # It is told of where somebody asks for it by name.
        if not mapping.missing_from(tuple(columns)):
            why = "It was saved by this name, and every column that it needs is there."
            yield mapped_way(WayKind.SAVED, name, why, mapping, columns)

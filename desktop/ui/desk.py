"""What a window works on: one open casebook, how to change it, how to ask it, what time it is."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, date, datetime
from pathlib import Path
from typing import TYPE_CHECKING

from desktop.domain.record import RecordKind
from desktop.queries.reader import Reader, Readers
from desktop.services.backups.keeper import Keeper
from desktop.services.editing import Editing
from desktop.services.instance import WindowLock
from desktop.ui.choosing import RecordChoosing

if TYPE_CHECKING:
    from desktop.services.importing.answers import Answers
    from desktop.services.importing.mapping import SavedMappings
    from desktop.services.importing.process import ImportProcess
    from desktop.services.importing.sources import Given
    from desktop.services.importing.ways import Way
    from desktop.services.undoing.process import StepProcess
    from desktop.services.undoing.step import Step

    NewImport = Callable[[Given, Way, Answers, int], ImportProcess]


@dataclass(frozen=True, slots=True, kw_only=True)
class Desk:
    """What a window works on.

    Attributes:
        title: The casebook's file name, as shown.
        casebook_id: Tells apart what is remembered for each casebook.
        editing: Changes the casebook.
        readers: Answers questions to it as it is now, for forms and edits.
        shown: Answers the panels' questions, of the moment that is looked at.
        open_reader: Opens a reader of its own for a comparison.
        now: Hands in the moment, timezone-aware.
        backups: Makes the backups of the casebook; None where there are none.
        second_backups: The folder in which they are kept a second time, empty for none.
        lock: This window's claim to the file; None where nobody else can come near it.
        is_elsewhere: Whether another window has it, so that this one is for looking only.
        is_encrypted: Whether the file asks for a passphrase.
        folder: Where dialogs for files begin; None where that is the program's own folder.
        key_folder: Where the analyst's key for signing is; None where nothing can be signed.
        private_folder: Where packs are unpacked that nobody else may see; None for the system's
            temporary folder.
        cautions: What is wrong with the place of the file, a sentence each.
        lack_of_room: Tells that its disk is nearly full, empty while it is not; None where
            nothing is written.
        mappings: Hands in the mappings of imports that are kept by name.
        new_import: Makes what checks or imports what was given, in one way, by answers; the last
            is how many rows there are, 0 where that is not known.
        new_step: Makes what carries out a large undo or redo; None where it is done on the spot.
    """

    title: str
    casebook_id: str
    editing: Editing
    readers: Readers
    shown: Readers
    open_reader: Callable[[], Reader]
    now: Callable[[], datetime]
    mappings: Callable[[], SavedMappings]
    new_import: NewImport
    new_step: Callable[[Step], StepProcess] | None = None
    backups: Keeper | None = None
    second_backups: str = ""
    lock: WindowLock | None = None
    is_elsewhere: bool = False
    is_encrypted: bool = False
    folder: Path | None = None
    key_folder: Path | None = None
    private_folder: Path | None = None
    cautions: tuple[str, ...] = ()
    lack_of_room: Callable[[], str] | None = None

    def today(self) -> date:
        """Return the current UTC day."""
        return self.now().astimezone(UTC).date()

    def choosing(self, kind: RecordKind, without: str = "") -> RecordChoosing:
        """Return what finds the records of ``kind`` that can be referred to, as they are now."""
        return RecordChoosing(self.readers, lambda: kind, without)

"""What is read of a file before it is checked: which ways fit, and what one of them gives."""

from dataclasses import replace
from functools import partial

from PySide6.QtCore import QObject, Signal, Slot

from desktop.domain.errors import BasewatchError
from desktop.queries.reader import Reader
from desktop.services.importing.guessing import preset_called
from desktop.services.importing.mapping import Mapping, SavedMappings
from desktop.services.importing.previewing import Preview, Previewer
from desktop.services.importing.sources import Given, Source, open_source
from desktop.services.importing.ways import Way, WayKind, preset_way
from desktop.ui.importing.page import ImportPage
from desktop.ui.saying import worded
from desktop.ui.tasks import TaskRunner

_NO_WAY = Way(kind=WayKind.EDITED, label="")


class Previews:
    """Makes previews on worker threads; what the casebook calls things is read once a thread."""

    def __init__(self) -> None:
        self._kept: tuple[Reader, Previewer] | None = None

    def preview(self, reader: Reader, source: Source, way: Way) -> Preview:
        """Return the first rows as they will be.

        Raises:
            BasewatchError: With a sentence, where there is none.
        """
        kept = self._kept
        if kept is None or kept[0] is not reader:
            kept = self._kept = reader, Previewer(reader)
        return kept[1].preview(source, way)


class FileReading(QObject):
    """Fills the first two steps of a page.

    Signals:
        opened: Another file, or another part of it, is there.
        changed: It is read in another way, or cannot be: what was checked counts no more.
    """

    opened = Signal()
    changed = Signal()

    def __init__(
        self,
        page: ImportPage,
        mappings: SavedMappings,
        opening: TaskRunner,
        previewing: TaskRunner,
    ) -> None:
        """Read files by ``opening``, and what they give by ``previewing``."""
        super().__init__(page)
        self._page, self._mappings = page, mappings
        self._opening, self._previewing = opening, previewing
        self._previews = Previews()
        self._wanted_mapping = ""
        self.source: Source | None = None
        self.way: Way | None = None
        self._join()

    def begin(self) -> None:
        """Have no file, and offer the mappings that are kept."""
        self.source = self.way = None
        self._page.file.say("")
        self._page.file.show_mappings(self._mappings.names())
        self._page.show_name("")

    def open(self, given: Given, mapping: str = "") -> None:
        """Read what was given, by the saved mapping of a name where there is one."""
        self._wanted_mapping = mapping
        self._page.file.show_reading(given.name)
        self._opening.work(partial(open_source, given, self._mappings))

    @Slot(object)
    def _take_source(self, source: Source) -> None:
        self._page.file.show_reading("")
        self.source = source
        self._previews = Previews()
        self._page.show_name(source.given.name)
        way, problem = source.ways[0] if source.ways else None, ""
        if self._wanted_mapping:
            try:
                way = source.way(WayKind.SAVED, self._wanted_mapping)
            except BasewatchError as error:
                problem = worded(str(error))
        is_answered = way is not None and way.kind is WayKind.SAVED
        self._page.what.begin(is_answered=is_answered)
        if way is None:
            self._set_mapping(source.blank_mapping())
        else:
            self._set_way(way)
        self.opened.emit()
        if problem:
            self._page.say(problem)

    @Slot(str)
    def _refuse(self, sentence: str) -> None:
        self._page.file.show_reading("")
        self._page.file.say(sentence)

    @Slot(object)
    def _set_way(self, way: Way) -> None:
        source = self.source
        if source is None:
            return
        self.way = way
        self._page.what.show_source(source, way, way.mapping)
        self._ask_preview(source, way)
        self.changed.emit()

    @Slot(str)
    def _set_preset(self, name: str) -> None:
        if self.source is not None:
            self._set_way(preset_way(preset_called(name), self.source.columns))

    @Slot(object)
    def _set_mapping(self, mapping: Mapping) -> None:
        """Read by an edited mapping, which may leave open yet what a row is."""
        source = self.source
        if source is None:
            return
        before = self.way or _NO_WAY
        self._page.what.tell_saved("")
        try:
            self.way = before.with_mapping(mapping, source.columns)
        except BasewatchError as error:
            self.way = None
            self._previewing.forget()
            self._page.what.show_source(source, None, mapping)
            self._page.what.say(worded(str(error)))
        else:
            self._page.what.show_source(source, self.way, mapping)
            self._ask_preview(source, self.way)
        self.changed.emit()

    def _ask_preview(self, source: Source, way: Way) -> None:
        self._previewing.ask(partial(self._previews.preview, source=source, way=way))

    @Slot(object)
    def _show_preview(self, preview: Preview) -> None:
        if self.source is not None:
            self._page.what.show_preview(self.source, preview)

    @Slot(str)
    def _save_mapping(self, name: str) -> None:
        """Keep the mapping by a name."""
        what, mapping = self._page.what, None if self.way is None else self.way.mapping
        if mapping is None:
            what.tell_saved(self.tr("Say first what the columns are."), is_good=False)
            return
        if not name:
            what.tell_saved(self.tr("Give the mapping a name."), is_good=False)
            what.editor.name.setFocus()
            return
        try:
            self._mappings.save(replace(mapping, name=name))
        except (BasewatchError, OSError) as error:
            what.tell_saved(worded(str(error)), is_good=False)
            return
        what.tell_saved(self.tr("Saved: it is offered where a file has these columns."))

    @Slot(str)
    def _set_part(self, part: str) -> None:
        """Read another sheet, or list of records, of the same file."""
        if self.source is not None:
            self.open(replace(self.source.given, part=part))

    def forget_names(self) -> None:
        """Ask the casebook anew what its bases are called: something was saved."""
        self._previews = Previews()

    def _join(self) -> None:
        what = self._page.what
        what.way_wanted.connect(self._set_way)
        what.preset_wanted.connect(self._set_preset)
        what.mapping_wanted.connect(self._set_mapping)
        what.save_wanted.connect(self._save_mapping)
        what.part_wanted.connect(self._set_part)
        self._opening.done.connect(self._take_source)
        self._opening.failed.connect(self._refuse)
        self._previewing.done.connect(self._show_preview)
        self._previewing.failed.connect(what.say)

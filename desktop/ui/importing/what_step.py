"""Step 2 of an import: what the file is, each column, and the first rows as they will be."""

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QPushButton, QSplitter, QVBoxLayout, QWidget

from desktop.domain.wording_parts import capitalised
from desktop.services.importing.days import DateOrder
from desktop.services.importing.mapping import Mapping
from desktop.services.importing.previewing import Preview
from desktop.services.importing.sources import Source
from desktop.services.importing.verdicts import Verdict
from desktop.services.importing.ways import Way, WayKind
from desktop.ui.counts import counted
from desktop.ui.importing.date_card import DateCard
from desktop.ui.importing.line_list import LineList
from desktop.ui.importing.lines import line_of, short
from desktop.ui.importing.mapping_editor import MappingEditor
from desktop.ui.importing.roles import mapping_words
from desktop.ui.labels import plain_label, set_plain_text, visible_text
from desktop.ui.lists import listed
from desktop.ui.saying import worded
from desktop.ui.theme import TextRole, Theme
from desktop.ui.widgets.focus_to import FocusTo
from desktop.ui.widgets.short_label import ShortLabel

_LEFT_PX = 440
# The height of a line of letters at which that was chosen.
_LINE_PX = 15
_BY_HAND = "by hand"


class WhatStep(QWidget):
    """Shows how a file is read, lets that be changed, and shows at once what comes of it.

    Signals:
        way_wanted: It is to be read in another way that was offered (a `Way`).
        preset_wanted: It is to be read by a preset that was not offered (its name).
        mapping_wanted: It is to be read by a mapping (a `Mapping`).
        save_wanted: The mapping is to be kept by a name.
        part_wanted: Another sheet, or list of records, is to be read (its name).
    """

    way_wanted = Signal(object)
    preset_wanted = Signal(str)
    mapping_wanted = Signal(object)
    save_wanted = Signal(str)
    part_wanted = Signal(str)

    def __init__(
        self, theme: Theme, presets: Sequence[tuple[str, str]], parent: QWidget | None = None
    ) -> None:
        """Offer ``presets``, each a name and a label, besides what a file itself suggests."""
        super().__init__(parent)
        self._was_shown = False
        self._presets = presets
        self._ways: list[Way | str] = []
        self._mapping: Mapping | None = None
        self._source: Source | None = None
        self.ways = _box(self.tr("What the file is"))
        self.parts = _box(self.tr("Sheet or list of records"))
        self.why = plain_label(role=TextRole.SMALL, quiet=True, wrap=True)
        self.notes = plain_label(role=TextRole.SMALL, quiet=True, wrap=True)
        self.dates = DateCard()
        self.editor = MappingEditor(theme)
        self.by_hand_button = QPushButton(self.tr("Say what each column is"))
        self.by_hand_button.setProperty("link", True)
        self.saved = plain_label(role=TextRole.SMALL, tone="good")
        self.counted = ShortLabel(role=TextRole.SMALL_STRONG)
        self.problem = plain_label(role=TextRole.SMALL_STRONG, tone="bad", wrap=True)
        self.preview = LineList(theme, self.tr("The first rows, as they will be"))
        self._lay_out()
        self._join()

    def begin(self, *, is_answered: bool) -> None:
        """Show nothing of the file before; the order of its dates may be known already."""
        self.preview.lines.show_lines(())
        self.dates.show_dates(None)
        self.dates.forget(is_answered=is_answered)
        self.tell_saved("")

    def show_source(self, source: Source, way: Way | None, mapping: Mapping | None) -> None:
        """Show how a file is read: in a ``way``, or by a ``mapping`` that is not whole yet."""
        self._source = source
        self._mapping = mapping
        self._fill_ways(source, way)
        self._fill_parts(source)
        set_plain_text(self.why, _why(way) if way is not None else worded(source.no_way))
        set_plain_text(self.notes, listed((source.format.upper(), *map(worded, source.notes))))
        self.editor.setVisible(bool(source.columns))
        if mapping is not None:
            self.editor.show_mapping(source, mapping)
        elif way is not None:
            self.editor.show_known(source, way.left_out)
        can_map = mapping is None and bool(source.columns) and not _is_own(way)
        self.by_hand_button.setVisible(can_map)
        self.filler.setVisible(not source.columns)

    def show_preview(self, source: Source, preview: Preview) -> None:
        """Show the first rows as they will be."""
        cells = {raw.number: raw.cells for raw in source.first_rows}
        lines = [line_of(row, cells.get(row.row, ())) for row in preview.rows]
        self.preview.lines.show_lines(lines)
        refused = sum(row.verdict is Verdict.REFUSED for row in preview.rows)
        self.dates.show_dates(preview.dates)
        said = self._heading(preview).format(counted(len(lines), "row"))
        if refused:
            said += self.tr(" · {0} cannot be read").format(refused)
        set_plain_text(self.counted, said)
        self.say("")

    def _heading(self, preview: Preview) -> str:
        """Tell that days are shown in one order where nobody said yet which is meant."""
        if preview.dates is None or not self.dates.is_open:
            return self.tr("The first {0}, as they will be")
        if preview.dates.order is DateOrder.DAY_FIRST:
            return self.tr("The first {0}, if the day comes first")
        return self.tr("The first {0}, if the month comes first")

    def say(self, sentence: str) -> None:
        """Say why there is no preview; nothing where it is empty."""
        set_plain_text(self.problem, sentence)
        self.problem.setVisible(bool(sentence))
        if sentence:
            self.preview.lines.show_lines(())
            set_plain_text(self.counted, "")

    def tell_saved(self, sentence: str, *, is_good: bool = True) -> None:
        """Say that the mapping was kept, or why not."""
        set_plain_text(self.saved, sentence)
        self.saved.setProperty("tone", "good" if is_good else "bad")
        self.saved.style().polish(self.saved)
        self.saved.setVisible(bool(sentence))

    def _fill_ways(self, source: Source, way: Way | None) -> None:
        offered = list(source.ways)
        if way is not None and all(
            way.kind is not one.kind or way.name != one.name for one in offered
        ):
            offered.insert(0, way)
        known = {one.name for one in offered if one.kind is WayKind.PRESET}
        self.ways.blockSignals(True)
        self.ways.clear()
        self._ways = []
        for one in offered:
            self._offer(capitalised(self._label(one)), one)
        if way is None:
            self._offer(self.tr("Columns as said below"), _BY_HAND)
            self.ways.setCurrentIndex(self.ways.count() - 1)
        rest = [(name, label) for name, label in self._presets if name not in known]
        if rest and source.columns:
            self.ways.insertSeparator(self.ways.count())
            self._ways.append("")
            for name, label in rest:
                self._offer(label, name)
        if way is not None:
            at = next(
                n for n, one in enumerate(offered) if (one.kind, one.name) == (way.kind, way.name)
            )
            self.ways.setCurrentIndex(at)
        self.ways.blockSignals(False)

    def _label(self, one: Way) -> str:
        if one.kind is WayKind.GUESSED:
            return self.tr("Columns as guessed")
        if one.kind is WayKind.EDITED:
            return self.tr("Columns as chosen")
        return visible_text(one.label)

    def _offer(self, words: str, one: Way | str) -> None:
        self.ways.addItem(words)
        self._ways.append(one)

    def _fill_parts(self, source: Source) -> None:
        parts = source.parts
        self.parts.clear()
        for name in parts.names:
            self.parts.addItem(short(name, 80), name)
        self.parts.setCurrentIndex(self.parts.findData(parts.chosen))
        self.parts.setVisible(bool(parts.names))

    @Slot(int)
    def _choose_part(self, at: int) -> None:
        self.part_wanted.emit(self.parts.itemData(at))

    @Slot(int)
    def _choose_way(self, at: int) -> None:
        chosen = self._ways[at]
        if isinstance(chosen, Way):
            self.way_wanted.emit(chosen)
        elif chosen not in {"", _BY_HAND}:
            self.preset_wanted.emit(chosen)

    @Slot(object)
    def _set_order(self, order: DateOrder) -> None:
        if self._mapping is not None:
            self.mapping_wanted.emit(replace(self._mapping, date_order=order))

    @Slot()
    def _map_by_hand(self) -> None:
        """Begin with the mapping that was guessed, or with none."""
        source = self._source
        if source is not None:
            guessed = (one.mapping for one in source.ways if one.kind is WayKind.GUESSED)
            self.mapping_wanted.emit(next(guessed, None) or source.blank_mapping())

    def _join(self) -> None:
        self.ways.activated.connect(self._choose_way)
        self.parts.activated.connect(self._choose_part)
        self.dates.chosen.connect(self._set_order)
        self.editor.changed.connect(self.mapping_wanted)
        self.editor.save_wanted.connect(self.save_wanted)
        self.by_hand_button.clicked.connect(self._map_by_hand)

    def showEvent(self, event: QShowEvent) -> None:
        """Share the room out, the first time that it is known; large letters need more."""
        super().showEvent(event)
        if not self._was_shown:
            self._was_shown = True
            wanted = round(_LEFT_PX * self.fontMetrics().height() / _LINE_PX)
            left = min(wanted, self.width() // 2)
            self._both.setSizes([left, self.width() - left])

    def _lay_out(self) -> None:
        for hidden in (self.problem, self.saved, self.by_hand_button):
            hidden.hide()
        self.filler = QWidget()
        left = QWidget()
        left.setProperty("ground", "panel")
        left.setMinimumWidth(360)
        column = QVBoxLayout(left)
        column.setContentsMargins(16, 12, 16, 12)
        column.setSpacing(8)
        column.addWidget(plain_label(self.tr("Read as"), role=TextRole.SMALL_STRONG))
        first = QHBoxLayout()
        first.setSpacing(8)
        first.addWidget(self.ways, 3)
        first.addWidget(self.parts, 2)
        column.addLayout(first)
        for widget in (self.why, self.notes, self.dates):
            column.addWidget(widget)
        column.addWidget(self.editor, 1)
        column.addWidget(self.saved)
        column.addWidget(self.by_hand_button, 0, Qt.AlignmentFlag.AlignLeading)
        column.addWidget(self.filler, 1)
        right = QWidget()
        right.setProperty("ground", "background")
        side = QVBoxLayout(right)
        side.setContentsMargins(16, 12, 16, 12)
        side.setSpacing(8)
        side.addWidget(self.counted)
        side.addWidget(self.problem)
        side.addWidget(self.preview, 1)
        self.preview.setProperty("framed", True)
        both = QSplitter(Qt.Orientation.Horizontal)
        both.addWidget(left)
        both.addWidget(right)
        both.setChildrenCollapsible(False)
        both.setStretchFactor(1, 1)
        self._both = both
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(both)
        FocusTo(self, self.ways)


def _why(way: Way) -> str:
    """Return why a way is offered; of a guess also what was guessed."""
    why = worded(way.why)
    if way.kind is WayKind.GUESSED and way.mapping is not None:
        return f"{why} {mapping_words(way.mapping)}"
    return why


def _is_own(way: Way | None) -> bool:
    return way is not None and way.kind is WayKind.OWN


def _box(name: str) -> QComboBox:
    box = QComboBox()
    box.setAccessibleName(name)
    box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
    box.setMinimumContentsLength(8)
    return box

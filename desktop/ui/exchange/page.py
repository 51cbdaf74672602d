"""The page of a colleague's pack: each field that differs, and whose value stands."""

from datetime import datetime

from PySide6.QtCore import QEvent, QObject, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QTreeWidgetItem, QVBoxLayout, QWidget

from desktop.domain.hlc import moment_of
from desktop.domain.record import RecordKind
from desktop.queries.words import kind_word
from desktop.services.exchange.comparing import Difference
from desktop.services.exchange.merging import Looked
from desktop.services.exchange.three_way import Fate
from desktop.ui.counts import records_counted
from desktop.ui.labels import plain_label, set_plain_text
from desktop.ui.moments import moment_words
from desktop.ui.records.lines import RecordLines
from desktop.ui.saying import in_figures, worded
from desktop.ui.theme import TextRole, Theme
from desktop.ui.widgets.focus_to import FocusTo
from desktop.ui.widgets.page_head import PageHead

_STANDS = 2
# Parts of the width for each column: whose value stands is never out of sight.
_WIDTHS = (24, 10, 12, 19, 19, 16)


class PackPage(QWidget):
    """Shows what a merge would do, and lets each field be chosen.

    Signals:
        closed: The casebook is to be shown again, and nothing is merged.
        merge_wanted: It is to be done, by `choices`.
    """

    closed = Signal()
    merge_wanted = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        """Show nothing yet."""
        super().__init__(parent)
        self.setProperty("ground", "panel")
        self._shown: tuple[Difference, ...] = ()
        self._chosen: dict[tuple[str, str], Fate] = {}
        self._who = ""
        self.head = PageHead(theme, "")
        self.about = plain_label(role=TextRole.SMALL, quiet=True, wrap=True)
        self.signed = plain_label(role=TextRole.SMALL, quiet=True, wrap=True, selectable=True)
        self.key_changed = plain_label(role=TextRole.SMALL_STRONG, tone="bad", wrap=True)
        self.counts = plain_label(wrap=True)
        self.lines = RecordLines(
            self.tr("What differs, conflicts first"),
            (
                self.tr("Record"),
                self.tr("Field"),
                self.tr("Kept"),
                self.tr("Yours"),
                self.tr("Theirs"),
                self.tr("Changed by"),
            ),
            many=True,
        )
        self.lines.setProperty("framed", True)
        self.hint = plain_label(
            self.tr(
                "Space or Enter switches between yours and theirs. In a conflict the other value"
                " stays in the record’s history. Undo takes the whole merge back."
            ),
            role=TextRole.SMALL,
            quiet=True,
            wrap=True,
        )
        self.told = plain_label(role=TextRole.SMALL_STRONG, tone="bad", wrap=True)
        self.told.hide()
        self.mine_button = QPushButton(self.tr("All yours"))
        self.theirs_button = QPushButton(self.tr("All theirs"))
        self.merge_button = QPushButton(self.tr("Merge"))
        self.merge_button.setProperty("primary", True)
        self._lay_out()
        self.lines.installEventFilter(self)
        self.lines.opened.connect(self.turn_round)
        self.mine_button.clicked.connect(self.choose_mine)
        self.theirs_button.clicked.connect(self.choose_theirs)
        self.head.back.connect(self.closed)
        self.merge_button.clicked.connect(self.merge_wanted)

    def show_pack(self, looked: Looked) -> None:
        """Show what a merge of this pack would do; every choice is as the rule has it."""
        told, found = looked.manifest, looked.found
        self._who = told.who or self.tr("Theirs")
        who = told.who or self.tr("a colleague")
        self.head.title.set_full_text(self.tr("Merge the pack of {0}").format(who))
        parts = (
            told.title,
            told.marking,
            told.purpose,
            moment_words(datetime.fromisoformat(told.made_at)),
            told.tool,
        )
        set_plain_text(self.about, " · ".join(part for part in parts if part))
        self._show_signature(looked, who)
        self._shown = tuple(sorted(found.differences, key=_conflicts_first))
        self._chosen = {}
        set_plain_text(self.counts, self._counts(looked))
        self.lines.show_lines(
            [(str(at), "", self._cells(one)) for at, one in enumerate(self._shown)]
        )
        self._share_width()
        for widget in (self.lines, self.hint, self.mine_button, self.theirs_button):
            widget.setVisible(bool(self._shown))
        self.merge_button.setEnabled(not found.is_empty)
        self.say("")

    def choices(self) -> dict[tuple[str, str], Fate]:
        """Return whose value stands where that was chosen, by a record's id and a field."""
        return dict(self._chosen)

    def say(self, sentence: str) -> None:
        """Say why it was not merged; nothing where that is empty."""
        set_plain_text(self.told, sentence)
        self.told.setVisible(bool(sentence))

    @Slot(str, str)
    def turn_round(self, at: str, _id: str = "") -> None:
        """Let the other value of a line stand."""
        one = self._shown[int(at)]
        other = Fate.MINE if self._fate(one) is Fate.THEIRS else Fate.THEIRS
        self._choose(int(at), other)

    @Slot()
    def choose_mine(self) -> None:
        """Let every own value stand."""
        for at in range(len(self._shown)):
            self._choose(at, Fate.MINE)

    @Slot()
    def choose_theirs(self) -> None:
        """Let every value of theirs stand."""
        for at in range(len(self._shown)):
            self._choose(at, Fate.THEIRS)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave on Escape."""
        if event.key() == Qt.Key.Key_Escape:
            self.closed.emit()
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Share the width among the columns anew."""
        super().resizeEvent(event)
        self._share_width()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Turn the selected lines round on Space, which the list would keep for itself."""
        if (
            isinstance(event, QKeyEvent)
            and event.type() == QEvent.Type.KeyPress
            and event.key() == Qt.Key.Key_Space
        ):
            for at, _id in self.lines.selected():
                self.turn_round(at)
            return True
        return super().eventFilter(watched, event)

    def _show_signature(self, looked: Looked, who: str) -> None:
        signed, known = looked.signed_by, looked.known_by
        if not signed:
            said = self.tr(
                "The pack is whole but not signed: nothing in it proves whom it is from. If that"
                " matters, ask {0}."
            )
        elif signed == known:
            said = self.tr("The pack is whole and signed with the key known here for {0}.")
        else:
            said = self.tr(
                "The pack is whole and signed with the key {1}. To be sure that this is the key of"
                " {0}, have them read it to you."
            )
        said = said.format(who, signed)
        if looked.was_encrypted:
            said = self.tr("{0} It was encrypted.").format(said)
        set_plain_text(self.signed, said)
        changed = bool(known) and signed != known
        words = self.tr(
            "The key has changed: {0} was known here by {1}. Ask them before you merge."
        )
        set_plain_text(self.key_changed, words.format(who, known) if changed else "")
        self.key_changed.setVisible(changed)

    def _share_width(self) -> None:
        room = max(self.width() - 72, 0)
        for column, part in enumerate(_WIDTHS[:-1]):
            self.lines.setColumnWidth(column, room * part // 100)

    def _choose(self, at: int, fate: Fate) -> None:
        one = self._shown[at]
        self._chosen[one.record_id, one.field] = fate
        item = self.lines.topLevelItem(at)
        assert isinstance(item, QTreeWidgetItem)
        item.setText(_STANDS, self._stands(one))

    def _fate(self, one: Difference) -> Fate:
        return self._chosen.get((one.record_id, one.field), one.fate)

    def _stands(self, one: Difference) -> str:
        fate = self._fate(one)
        if fate is Fate.THEIRS:
            return self.tr("theirs")
        return self.tr("yours") if one.fate is Fate.THEIRS else self.tr("yours (conflict)")

    def _cells(self, one: Difference) -> tuple[str, ...]:
        nothing = self.tr("nothing")
        return (
            f"{worded(kind_word(one.kind))}: {one.title}",
            worded(one.word),
            self._stands(one),
            one.mine_words or nothing,
            one.theirs_words or nothing,
            self._changed_by(one),
        )

    def _changed_by(self, one: Difference) -> str:
        theirs = self._who
        if one.theirs_at:
            theirs += f", {moment_words(datetime.fromisoformat(one.theirs_at))}"
        if one.fate is Fate.THEIRS:
            return theirs
        mine = one.mine_who or self.tr("You")
        if one.mine_at:
            mine += f", {moment_words(moment_of(one.mine_at))}"
        return f"{theirs}; {mine}"

    def _counts(self, looked: Looked) -> str:
        found = looked.found
        if found.is_empty:
            return self.tr("All of it is in this casebook already.")
        kinds: dict[RecordKind, int] = {}
        for one in found.new:
            kinds[one.kind] = kinds.get(one.kind, 0) + 1
        changed = len(found.differences) - len(found.conflicts)
        parts = [
            self.tr("New: {0}").format(records_counted(kinds) or self.tr("nothing")),
            self.tr("Fields changed only by them: {0}").format(in_figures(changed)),
            self.tr("Fields changed by both: {0}").format(in_figures(len(found.conflicts))),
            self.tr("Fields changed only here: {0}").format(in_figures(found.newer_here)),
        ]
        return " · ".join(parts)

    def _lay_out(self) -> None:
        self.head.offer(self.merge_button)
        end = QHBoxLayout()
        end.setSpacing(8)
        end.addWidget(self.mine_button)
        end.addWidget(self.theirs_button)
        end.addWidget(self.hint, 1)
        column = QVBoxLayout()
        column.setContentsMargins(24, 16, 24, 16)
        column.setSpacing(8)
        for widget in (self.about, self.signed, self.key_changed, self.counts, self.told):
            column.addWidget(widget)
        column.addWidget(self.lines, 1)
        column.addLayout(end)
        column.addStretch(0)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(self.head)
        whole.addLayout(column, 1)
        FocusTo(self, self.lines)


def _conflicts_first(one: Difference) -> tuple[bool, str, str, str]:
    return one.fate is not Fate.ASK, one.kind.value, one.title, one.record_id

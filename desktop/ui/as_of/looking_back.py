"""Looking back in the window: the control, the banner that says so, and what is switched off."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot

from desktop.queries.as_of import Hidden, Live, hidden_counts
from desktop.ui.as_of.control import moment_words
from desktop.ui.counts import counted, records_counted
from desktop.ui.inviting import Standing
from desktop.ui.labels import show_tool_tip
from desktop.ui.saying import worded
from desktop.ui.widgets.banner import Banner, BannerKind

if TYPE_CHECKING:
    from desktop.ui.main_window import MainWindow


class LookingBack(QObject):
    """Joins the lens, the toolbar's control, the banner and the actions that change something."""

    def __init__(self, window: "MainWindow", changing: tuple[str, ...]) -> None:
        """Switch off the actions named ``changing`` where a moment is for looking only."""
        super().__init__(window)
        self._window = window
        self._changing = changing
        self._banner: Banner | None = None
        self._waiting: Banner | None = None
        self._runner = window.runner()
        self._runner.done.connect(self._tell_hidden)
        lens = window.lens
        window.as_of.moment_chosen.connect(lens.look)
        lens.changed.connect(self._take_up)
        lens.progressed.connect(self._tell_progress)
        lens.failed.connect(self._fail)
        window.desk.editing.subscribe(self._count_hidden)

    @Slot()
    def back_to_now(self) -> None:
        """Show the live casebook again."""
        self._window.lens.look(Live())

    @Slot()
    def _take_up(self) -> None:
        window, moment = self._window, self._window.lens.moment
        self._end_waiting()
        window.as_of.show_moment(moment)
        window.status.show_moment("" if window.lens.is_live else moment_words(moment))
        window.timeline.set_as_of(as_of=not window.lens.is_live)
        editing = window.desk.editing
        why = self.tr("You look at what was recorded then: go back to now to change anything.")
        editing.hold(why if window.lens.is_for_looking_only else "")
        window.held_back.hold(worded(editing.read_only_because), self._standing())
        looking = bool(editing.read_only_because)
        for name in self._changing:
            window.action(name).setEnabled(not looking)
        window.refresh()
        if self._banner is not None:
            self._banner.deleteLater()
            self._banner = None
        if not window.lens.is_live:
            self._banner = Banner(window.theme, f"{moment_words(moment)}.", BannerKind.CHANGING)
            button = self._banner.add_button(self.tr("Back to now"))
            button.clicked.connect(self.back_to_now)
            self._banner.closed.connect(self.back_to_now)
            window.centre.insertWidget(0, self._banner)
            self._count_hidden()

    def _standing(self) -> Standing:
        if not self._window.lens.is_live:
            return Standing.LOOKING_BACK
        held = self._window.desk.editing.read_only_because
        return Standing.LOOKING_ONLY if held else Standing.CHANGING

    @Slot(object)
    def _count_hidden(self, _changes: object = None) -> None:
        if self._banner is not None:
            self._runner.ask_kept(hidden_counts)

    @Slot(object)
    def _tell_hidden(self, hidden: Hidden) -> None:
        if self._banner is None:
            return
        # The moment stands in the button above and on the timeline: what this adds is how much
        # is missing, in one line; of which kinds is told where the pointer rests.
        moment, added = moment_words(self._window.lens.moment), sum(hidden.counts.values())
        missing = self.tr("Not shown: {0}.").format(counted(added, "record"))
        said = [missing if added else f"{moment}."]
        if self._window.lens.is_for_looking_only:
            said.append(self.tr("For looking only."))
        self._banner.set_text(" ".join(said))
        show_tool_tip(self._banner, f"{moment}. {records_counted(hidden.counts)}".strip(". "))

    @Slot(int, int)
    def _tell_progress(self, done: int, total: int) -> None:
        if self._waiting is None:
            self._waiting = Banner(self._window.theme, "", BannerKind.CHANGING)
            self._waiting.add_button(self.tr("Cancel")).clicked.connect(self._cancel)
            self._waiting.closed.connect(self._cancel)
            self._window.centre.insertWidget(0, self._waiting)
        percent = 100 * done // max(total, 1)
        self._waiting.set_text(self.tr("Going back: {0} %").format(percent))

    @Slot()
    def _cancel(self) -> None:
        self._window.lens.cancel()
        self._end_waiting()
        self._window.as_of.show_moment(self._window.lens.moment)

    @Slot(str)
    def _fail(self, sentence: str) -> None:
        self._end_waiting()
        self._window.as_of.show_moment(self._window.lens.moment)
        self._window.tell(sentence)

    def _end_waiting(self) -> None:
        if self._waiting is not None:
            self._waiting.deleteLater()
            self._waiting = None

"""The way to an export: a panel where the detail pane stands, a banner on what came of it."""

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot
from PySide6.QtWidgets import QPushButton

from desktop.domain.errors import BasewatchError
from desktop.queries.as_of import AsReported
from desktop.queries.filters import EventFilter
from desktop.ui.as_of.control import moment_words
from desktop.ui.asking_files import Purpose, folder_for
from desktop.ui.counts import counted, counted_as
from desktop.ui.leaving import show_folder
from desktop.ui.lists import listed
from desktop.ui.saying import translate, worded
from desktop.ui.tasks import TaskRunner

if TYPE_CHECKING:
    from desktop.services.exchange.envelope import Envelope
    from desktop.services.exporting.wish import Exported
    from desktop.ui.exporting.asked import Asked
    from desktop.ui.exporting.panel import ExportPanel
    from desktop.ui.exporting.writing import Writing
    from desktop.ui.main_window import MainWindow


class ExportGate(QObject):
    """Opens the panel, has written what it asks for, and tells of it; loads both when wanted."""

    panel: "ExportPanel"
    writing: "Writing"

    def __init__(self, window: "MainWindow") -> None:
        """Answer the action of ``window``."""
        super().__init__(window)
        self._window = window
        self._is_made = False
        window.action("export_casebook").triggered.connect(self.open)
        window.action("share_copy").triggered.connect(self.share)

    @Slot()
    def share(self) -> None:
        """Show the panel with the pack for a colleague chosen."""
        from desktop.services.exporting.wish import Format

        self.open()
        if not self.writing.is_busy:
            self.panel.head(self.tr("Share a copy"))
            self.panel.formats.choose(Format.PACK)
            self._show_own_key()
            self.panel.handover.purpose.setFocus()

    @Slot()
    def open(self) -> None:
        """Show the panel; what is chosen in it stays while something is being written."""
        from desktop.ui.briefing.exporting import file_name

        window = self._window
        if not self._is_made:
            self._make()
        if not self.writing.is_busy:
            words = self._filtered_words(window.filters.chosen())
            title = window.desk.title.removesuffix(".basewatch")
            proposed = folder_for(window, Purpose.EXPORT) / file_name(title)
            self.panel.begin(proposed, words, is_filtered=bool(words))
            self.panel.show_in_the_clear(is_encrypted=window.desk.is_encrypted)
        window.side_fold.make_room(self.panel)
        window.right.setCurrentWidget(self.panel)
        window.detail_dock.show()
        self.panel.formats.button.setFocus()

    @property
    def is_writing(self) -> bool:
        """Whether something is being written."""
        return self._is_made and self.writing.is_busy

    def stop(self) -> None:
        """End what is being written: the window closes."""
        if self._is_made:
            self.writing.stop()

    @Slot(object)
    def write(self, asked: "Asked") -> None:
        """Write what is asked for."""
        from desktop.services.exporting.wish import Handover, Wish

        window, moment = self._window, self._window.lens.moment
        shown, day = EventFilter(), None
        if asked.is_filtered:
            shown = window.filters.chosen()
            day = moment.day if isinstance(moment, AsReported) else None
        try:
            envelope = self._envelope(asked)
        except BasewatchError as error:
            self.panel.refuse(worded(str(error)))
            return
        wish = Wish(
            format=asked.format,
            shown=shown,
            reported_by=day,
            with_restricted=asked.with_restricted,
            handover=Handover(
                who=asked.who,
                purpose=asked.purpose,
                key_folder=window.desk.key_folder if asked.is_signed else None,
                envelope=envelope,
            ),
        )
        self.writing.write(wish, asked.target)

    @Slot()
    def leave(self) -> None:
        """Show the detail pane again."""
        self.panel.handover.encrypt_to.forget()
        self._window.show_detail()

    def _envelope(self, asked: "Asked") -> "Envelope | None":
        """Return for whom a pack is encrypted; None for one that anybody can read.

        Raises:
            BasewatchError: Where a key is none, or the passphrase cannot be taken.
        """
        passphrase, again = asked.passphrase
        is_typed = bool(passphrase or again)
        if not asked.encrypt_to and not is_typed:
            return None
        if asked.encrypt_to and is_typed:
            raise BasewatchError(
                self.tr("Encrypt it to public keys or with a passphrase, not both.")
            )
        # Loaded where it is wanted only.
        from desktop.services.exchange.encrypting import checked_keys
        from desktop.services.exchange.envelope import Envelope
        from desktop.services.passphrases import check_new

        private = self._window.desk.private_folder
        if is_typed:
            check_new(passphrase, again)
            return Envelope(passphrase=passphrase, private=private)
        return Envelope(recipients=checked_keys(asked.encrypt_to), private=private)

    @Slot()
    def _show_own_key(self) -> None:
        folder = self._window.desk.key_folder
        if folder is None:
            return
        from desktop.services.exchange.encrypting import own_public_key

        try:
            self.panel.handover.encrypt_to.show_own(own_public_key(folder))
        except BasewatchError as error:
            self.panel.refuse(worded(str(error)))

    def _make(self) -> None:
        from desktop.services.exporting.wish import Format
        from desktop.ui.exporting.panel import ExportPanel
        from desktop.ui.exporting.writing import Writing

        self._is_made = True
        window, desk = self._window, self._window.desk
        runner = TaskRunner(desk.readers, window.pool, self)
        self.writing = Writing(runner, desk.open_reader, desk.now, self)
        self.panel = ExportPanel(window.theme)
        self.panel.handover.who.set_value(desk.editing.who)
        for part in (self.panel.handover.sign, self.panel.handover.proves):
            part.setVisible(desk.key_folder is not None)
        self.panel.formats.buttons[Format.PACK].clicked.connect(self._show_own_key)
        self.panel.wanted.connect(self.write)
        self.panel.stop_wanted.connect(self.writing.stop)
        self.panel.left.connect(self.leave)
        self.writing.progressed.connect(self.panel.show_count)
        self.writing.done.connect(self._tell)
        self.writing.failed.connect(self._refuse)
        self.writing.stopped.connect(self._end)
        window.right.addWidget(self.panel)

    def _filtered_words(self, shown: EventFilter) -> str:
        """Return what the window shows, empty where that is everything."""
        moment = self._window.lens.moment
        parts = [self.tr("What the filters show")] if shown.count else []
        if isinstance(moment, AsReported):
            words = moment_words(moment)
            parts.append(words[0].lower() + words[1:] if parts else words)
        return listed(parts)

    @Slot(object)
    def _tell(self, done: "Exported") -> None:
        self._end()
        self.leave()
        said = self.tr("Exported to “{0}”: {1}.").format(done.path.name, _counts(done))
        left = [
            counted(count, word)
            for count, word in (
                (done.private_left_out, "private record"),
                (done.restricted_left_out, "record not for passing on"),
            )
            if count
        ]
        if left:
            said = self.tr("{0} Left out: {1}.").format(said, listed(left))
        if done.restricted_along:
            keep = self.tr("{0} Keep it to yourself: it holds {1}.")
            said = keep.format(said, counted(done.restricted_along, "record not for passing on"))
        from desktop.ui.widgets.banner import Banner

        banner = Banner(self._window.theme, said)
        button = banner.add_button(self.tr("Show in folder"))
        button.setProperty("folder", str(done.path.parent))
        button.clicked.connect(self._show_folder)
        self._window.add_banner(banner)

    @Slot()
    def _show_folder(self) -> None:
        button = self.sender()
        assert isinstance(button, QPushButton)
        show_folder(Path(button.property("folder")))

    @Slot(str)
    def _refuse(self, sentence: str) -> None:
        self.panel.refuse(sentence)
        if self._window.right.currentWidget() is not self.panel:
            self._window.tell(sentence)

    @Slot()
    def _end(self) -> None:
        self.panel.show_progress(is_busy=False)


def _counts(done: "Exported") -> str:
    parts = [counted_as(count, name) for name, count in done.counts.items()]
    return listed(parts) or translate("ExportGate", "nothing")

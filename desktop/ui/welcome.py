"""What stands on the screen when no casebook could be opened: why, and what can be done."""

from collections.abc import Sequence
from itertools import pairwise
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Signal, Slot
from PySide6.QtWidgets import QMainWindow, QPushButton, QStackedWidget

from desktop.services.backups.shelf import Backup
from desktop.ui.styling import set_style_property
from desktop.ui.theme import Theme
from desktop.ui.widgets.empty_state import EmptyState

if TYPE_CHECKING:
    from desktop.ui.backups.page import BackupsPage

_ROOMY = QSize(1_000, 600)


class Welcome(QMainWindow):
    """A window without a casebook.

    Signals:
        open_chosen: Another casebook is wanted.
        example_chosen: The example is wanted.
        restore_chosen: A backup is to stand in the place of what could not be opened (its path).
    """

    open_chosen = Signal()
    example_chosen = Signal()
    restore_chosen = Signal(str)

    def __init__(self, theme: Theme, sentence: str, backups: Sequence[Backup] = ()) -> None:
        """Say ``sentence``, and offer another casebook or the example.

        Args:
            theme: How it looks.
            sentence: Why no casebook is open.
            backups: Those of the casebook that could not be opened.
        """
        super().__init__()
        self._theme, self._backups = theme, backups
        self.page: BackupsPage | None = None
        self.setWindowTitle("Basewatch")
        self.state = EmptyState(theme, "folder-open", sentence, self.tr("Open a casebook…"))
        self.state.action_chosen.connect(self.open_chosen)
        example = QPushButton(self.tr("Open the example"))
        example.clicked.connect(self.example_chosen)
        self.backups_button = QPushButton(self.tr("See its backups…"))
        self.backups_button.setVisible(bool(backups))
        self.backups_button.clicked.connect(self.show_backups)
        self.clean_button = QPushButton(self.tr("Open a clean copy"))
        self.clean_button.hide()
        self.state.add_button(example)
        # What helps comes first.
        for button in (self.clean_button, self.backups_button):
            button.setProperty("primary", True)
            self.state.add_button(button, is_first=True)
        self.pages = QStackedWidget()
        self.pages.addWidget(self.state)
        self.setCentralWidget(self.pages)
        self.resize(560, 360)
        in_turn = (self.clean_button, self.backups_button, self.state.button, example)
        for one, following in pairwise(in_turn):
            self.setTabOrder(one, following)
        (self.backups_button if backups else self.state.button).setFocus()

    @Slot()
    def show_backups(self) -> None:
        """Show the backups of the casebook that could not be opened."""
        if self.page is None:
            from desktop.ui.backups.page import BackupsPage

            self.page = BackupsPage(self._theme, None)
            self.page.now_button.hide()
            self.page.second.hide()
            self.page.closed.connect(self.close_backups)
            self.page.restore_wanted.connect(self.restore_chosen)
            self.pages.addWidget(self.page)
            self.page.show_backups(self._backups)
        self.pages.setCurrentWidget(self.page)
        self.resize(self.size().expandedTo(self.minimumSizeHint()).expandedTo(_ROOMY))

    @Slot()
    def close_backups(self) -> None:
        """Say again why no casebook is open."""
        self.pages.setCurrentIndex(0)

    def offer_clean_copy(self) -> None:
        """Offer a clean copy of the casebook that could not be opened, before all else."""
        set_style_property(self.backups_button, "primary", False)
        self.clean_button.show()
        self.clean_button.setFocus()

    def set_sentence(self, sentence: str) -> None:
        """Say something else."""
        self.state.set_sentence(sentence)

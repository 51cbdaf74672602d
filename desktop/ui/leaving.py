"""What leaves the program, and nothing else does: an address that was shown, a folder of ours."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QUrl, Slot
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtWidgets import QPushButton, QWidget

from desktop.domain.web_address import Address, AddressRefused, checked_address
from desktop.ui.labels import visible_text
from desktop.ui.saying import worded
from desktop.ui.theme import Theme
from desktop.ui.widgets.banner import Banner

Leave = Callable[[Address], bool]


def open_outside(address: Address) -> bool:
    """Hand a checked address to the system; return whether something took it."""
    url = QUrl.fromEncoded(address.leaves.encode("ascii"), QUrl.ParsingMode.StrictMode)
    return url.isValid() and QDesktopServices.openUrl(url)


def show_folder(folder: Path) -> bool:
    """Show a folder in the system's file manager; what is no folder of a disk is not handed over.

    A file would be opened, and some would be run.
    """
    is_one = folder.is_absolute() and folder.is_dir()
    return is_one and QDesktopServices.openUrl(QUrl.fromLocalFile(str(folder)))


class AddressBar(Banner):
    """Shows a whole address, and then lets it be opened or copied.

    Attributes:
        address: What may be opened; None where it may not.
        open_button: Opens it; None where it may not be.
    """

    def __init__(
        self, theme: Theme, text: str, leave: Leave = open_outside, parent: QWidget | None = None
    ) -> None:
        """Show the address ``text``, which may be anything; ``leave`` opens it."""
        super().__init__(theme, parent=parent)
        self._text, self._leave = text, leave
        self.address: Address | None = None
        self.open_button: QPushButton | None = None
        words = self.tr("Address: {0}").format(visible_text(text))
        try:
            self.address = checked_address(text)
        except AddressRefused as error:
            words = f"{words}\n{self.tr('It is not opened.')} {worded(str(error))}"
        else:
            if self.address.otherwise:
                other = self.tr("Its host, spelled otherwise: {0}")
                words = f"{words}\n{other.format(visible_text(self.address.otherwise))}"
            self.open_button = self.add_button(self._deed())
            self.open_button.clicked.connect(self._open)
        self.copy_button = self.add_button(self.tr("Copy"))
        self.copy_button.clicked.connect(self._copy)
        self.set_text(words)

    def _deed(self) -> str:
        assert self.address is not None
        if self.address.leaves.startswith("mailto:"):
            return self.tr("Write a message")
        return self.tr("Open in the browser")

    @Slot()
    def _open(self) -> None:
        assert self.address is not None
        if not self._leave(self.address):
            self.set_text(self.tr("Nothing here opens {0}").format(visible_text(self._text)))

    @Slot()
    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self._text)

"""What can be handed on about a problem: read first, then copied or saved; nothing is sent."""

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDialog, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from desktop.ui.asking_files import Purpose, file_to_save
from desktop.ui.labels import plain_label, set_plain_text
from desktop.ui.text_views import PlainTextView


class ProblemPage(QDialog):
    """The report's text, and what can be done with it.

    Attributes:
        text: The report.

    Signals:
        save_wanted: It is to be written (to where).
    """

    save_wanted = Signal(str)

    def __init__(self, parent: QWidget) -> None:
        """Show nothing yet."""
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Report a problem"))
        self.text = ""
        words = self.tr(
            "This is what helps to find a fault. No name, title or folder of yours stands in it,"
            " and nothing is sent: look it over, then copy or save it and hand it on as you like."
        )
        self.view = PlainTextView(self)
        self.view.setAccessibleName(self.tr("The report"))
        self.told = plain_label(quiet=True, wrap=True)
        self.copy_button = QPushButton(self.tr("Copy"))
        self.copy_button.setProperty("primary", True)
        self.save_button = QPushButton(self.tr("Save…"))
        close = QPushButton(self.tr("Close"))
        self.copy_button.clicked.connect(self._copy)
        self.save_button.clicked.connect(self._save)
        close.clicked.connect(self.close)
        column = QVBoxLayout(self)
        column.addWidget(plain_label(words, wrap=True))
        column.addWidget(self.view, 1)
        row = QHBoxLayout()
        row.addWidget(self.told, 1)
        for button in (close, self.save_button, self.copy_button):
            row.addWidget(button)
        column.addLayout(row)
        self.resize(640, 520)

    def show_report(self, text: str) -> None:
        """Show the text."""
        self.text = text
        self.view.show_text(text)

    def say(self, sentence: str) -> None:
        """Say what became of it."""
        set_plain_text(self.told, sentence)

    @Slot()
    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self.text)
        self.say(self.tr("Copied."))

    @Slot()
    def _save(self) -> None:
        kinds = self.tr("Text (*.txt)")
        title = self.tr("Save the report")
        target = file_to_save(self, Purpose.PROBLEM, title, kinds, suffix=".txt")
        if target is not None:
            self.save_wanted.emit(str(target))

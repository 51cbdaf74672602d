"""The page that shows a recovery key, once: to be printed, saved or written down."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QMarginsF, Qt, Signal, Slot
from PySide6.QtGui import QFontDatabase, QPageLayout, QTextDocument
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import QCheckBox, QVBoxLayout, QWidget

from desktop.domain.errors import BasewatchError
from desktop.ui.asking_files import Purpose, file_to_save
from desktop.ui.labels import plain_label
from desktop.ui.saying import worded
from desktop.ui.security.card import Card
from desktop.ui.theme import TextRole, Theme
from desktop.ui.widgets.focus_to import FocusTo
from desktop.ui.widgets.hinted_button import HintedButton
from desktop.ui.widgets.worded_button import WordedButton

_GROUPS_A_LINE = 7
_MARGIN_MM = 25.0

Write = Callable[[Path, str], None]


class RecoveryPage(QWidget):
    """Shows the recovery key until somebody says that it is kept.

    Signals:
        left: It is kept.
    """

    left = Signal()

    def __init__(
        self, theme: Theme, name: str, code: str, write: Write, parent: QWidget | None = None
    ) -> None:
        """Show the recovery key ``code`` of the casebook called ``name``.

        Args:
            theme: How it looks.
            name: The file's.
            code: Fourteen groups with hyphens.
            write: Writes a text to a file; raises `BasewatchError`.
            parent: The widget that holds it.
        """
        super().__init__(parent)
        self._name, self._write = name, write
        groups = code.split("-")
        lines = (groups[:_GROUPS_A_LINE], groups[_GROUPS_A_LINE:])
        self.text = "\n".join("-".join(line) for line in lines)
        self.card = Card(
            theme,
            "shield",
            self.tr("Keep this recovery key"),
            self.tr(
                "It opens “{0}” if the passphrase is forgotten; without either, nobody can. Print"
                " it and keep it away from this computer. It is shown only now; a new one can be"
                " made under File, Passphrase."
            ).format(name),
        )
        self.code = plain_label(self.text, selectable=True)
        font = QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont)
        font.setPointSizeF(theme.font(TextRole.TITLE).pointSizeF())
        self.code.setFont(font)
        self.code.setMargin(8)
        self.code.setProperty("field", True)
        self.code.setAccessibleName(self.tr("Recovery key"))
        self.print_button = WordedButton(theme.icon("printer"), self.tr("Print…"))
        self.save_button = WordedButton(theme.icon("save"), self.tr("Save to a file…"))
        self.is_kept = QCheckBox(self.tr("I have it on paper, or in another safe place"))
        self.go_on_button = HintedButton(self.tr("Go on"), "Return", primary=True)
        self.go_on_button.setEnabled(False)
        self.card.column.addWidget(self.code)
        self.card.add_buttons(self.print_button, self.save_button, at_end=False)
        self.card.column.addWidget(self.is_kept)
        self.card.column.addWidget(self.go_on_button, 0, Qt.AlignmentFlag.AlignRight)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self.card)
        FocusTo(self, self.print_button)
        self.print_button.clicked.connect(self._print)
        self.save_button.clicked.connect(self._save)
        self.is_kept.toggled.connect(self.go_on_button.setEnabled)
        self.go_on_button.clicked.connect(self.left)

    def paper(self) -> str:
        """Return what is printed or saved."""
        words = self.tr("Recovery key of the Basewatch casebook “{0}”").format(self._name)
        what = self.tr(
            "Type it where the passphrase is asked for. Whoever has it and the file can read it."
        )
        return f"{words}\n\n{self.text}\n\n{what}\n"

    @Slot()
    def _print(self) -> None:
        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        margins = QMarginsF(_MARGIN_MM, _MARGIN_MM, _MARGIN_MM, _MARGIN_MM)
        printer.setPageMargins(margins, QPageLayout.Unit.Millimeter)
        dialog = QPrintDialog(printer, self)
        if dialog.exec() == QPrintDialog.DialogCode.Accepted:
            self.print_on(printer)

    def print_on(self, printer: QPrinter) -> None:
        """Print it on ``printer``."""
        paper = QTextDocument()
        paper.setDefaultFont(QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont))
        paper.setPlainText(self.paper())
        paper.print_(printer)

    @Slot()
    def _save(self) -> None:
        kinds = self.tr("Texts (*.txt)")
        title = self.tr("Save the recovery key")
        target = file_to_save(self, Purpose.KEY, title, kinds, suffix=".txt")
        if target is None:
            return
        try:
            self._write(target, self.paper())
        except BasewatchError as error:
            self.card.say(worded(str(error)))
        else:
            self.card.say("")

"""Shows pages as they will be printed, and the way from there to a printer."""

from PySide6.QtCore import Qt, Slot
from PySide6.QtPrintSupport import (
    QAbstractPrintDialog,
    QPageSetupDialog,
    QPrintDialog,
    QPrinter,
    QPrintPreviewWidget,
)
from PySide6.QtWidgets import (
    QCheckBox,
    QDialog,
    QFrame,
    QGraphicsView,
    QHBoxLayout,
    QPushButton,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from desktop.ui.labels import plain_label, set_plain_text, show_tool_tip
from desktop.ui.printing.page_edge import PageEdge
from desktop.ui.saying import in_figures
from desktop.ui.theme import TextRole, Theme

_WIDTH_PX, _HEIGHT_PX = 760, 760


class PrintPreview(QDialog):
    """One page at a time, above it what turns and enlarges it, below it what prints it.

    Attributes:
        pages: What shows them.
        passing_on: Whether what is printed is to be passed on.
    """

    def __init__(self, theme: Theme, printer: QPrinter, parent: QWidget | None = None) -> None:
        """Show what whoever hears of `pages` paints on ``printer``."""
        super().__init__(parent)
        self._theme, self._printer = theme, printer
        self.setWindowTitle(self.tr("Print"))
        self.pages = QPrintPreviewWidget(printer)
        self.pages.setAccessibleName(self.tr("Pages as they will be printed"))
        self.farther = self._tool("zoom-out", self.tr("Smaller"))
        self.nearer = self._tool("zoom-in", self.tr("Larger"))
        self.whole = self._tool("maximize", self.tr("Show the whole page"))
        self.back = self._tool("chevron-left", self.tr("Previous page"))
        self.on = self._tool("chevron-right", self.tr("Next page"))
        self.place = plain_label(role=TextRole.SMALL, quiet=True)
        self.passing_on = QCheckBox(self.tr("For passing on"))
        self.means = plain_label(
            self.tr("Leaves out what is private or not for passing on."),
            role=TextRole.SMALL,
            quiet=True,
            wrap=True,
        )
        self.passing_on.setAccessibleDescription(self.means.text())
        self.paper = QPushButton(self.tr("Paper…"))
        self.paper.setAutoDefault(False)
        # Without any printer there is a file only, of which Qt asks nothing.
        self.paper.setVisible(printer.outputFormat() is QPrinter.OutputFormat.NativeFormat)
        self.print = QPushButton(self.tr("Print…"))
        self.print.setProperty("primary", True)
        self.print.setDefault(True)
        self._lay_out()
        self.pages.previewChanged.connect(self._tell)
        self.pages.previewChanged.connect(self._edge_pages)
        self.farther.clicked.connect(self._shrink)
        self.nearer.clicked.connect(self._enlarge)
        self.whole.clicked.connect(self.pages.fitInView)
        self.back.clicked.connect(self._turn_back)
        self.on.clicked.connect(self._turn_on)
        self.paper.clicked.connect(self._choose_paper)
        self.print.clicked.connect(self._choose_printer)
        theme.changed.connect(self._take_up_theme)
        self._take_up_theme()
        self.resize(_WIDTH_PX, _HEIGHT_PX)

    @Slot()
    def refresh(self) -> None:
        """Paint the pages anew."""
        self.pages.updatePreview()

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        above = QHBoxLayout()
        above.setContentsMargins(12, 8, 12, 8)
        above.setSpacing(4)
        for part in (self.back, self.place, self.on):
            above.addWidget(part)
        above.addStretch(1)
        for part in (self.farther, self.nearer, self.whole):
            above.addWidget(part)
        below = QHBoxLayout()
        below.setContentsMargins(12, 8, 12, 8)
        below.setSpacing(8)
        below.addWidget(self.passing_on)
        below.addWidget(self.means, 1)
        below.addWidget(self.paper)
        below.addWidget(self.print)
        column.addLayout(above)
        column.addWidget(self.pages, 1)
        column.addLayout(below)
        self.print.setFocus()

    def _tool(self, icon: str, words: str) -> QToolButton:
        made = QToolButton()
        made.setIcon(self._theme.icon(icon))
        show_tool_tip(made, words)
        made.setAccessibleName(words)
        made.setProperty("quiet", True)
        return made

    @Slot()
    def _take_up_theme(self) -> None:
        """Let pages, which are white as paper is, lie on the ground of the window."""
        for view in self.pages.findChildren(QGraphicsView):
            view.setFrameShape(QFrame.Shape.NoFrame)
            view.scene().setBackgroundBrush(self._theme.color("background"))

    @Slot()
    def _edge_pages(self) -> None:
        for view in self.pages.findChildren(QGraphicsView):
            for page in view.scene().items():
                if page.graphicsEffect() is None:
                    page.setGraphicsEffect(PageEdge(self._theme))

    @Slot()
    def _tell(self) -> None:
        page, pages = self.pages.currentPage(), self.pages.pageCount()
        words = self.tr("Page {0} of {1}").format(in_figures(page), in_figures(pages))
        set_plain_text(self.place, words)
        self.back.setEnabled(page > 1)
        self.on.setEnabled(page < pages)

    @Slot()
    def _shrink(self) -> None:
        self.pages.zoomOut()

    @Slot()
    def _enlarge(self) -> None:
        self.pages.zoomIn()

    @Slot()
    def _turn_back(self) -> None:
        self.pages.setCurrentPage(self.pages.currentPage() - 1)
        self._tell()

    @Slot()
    def _turn_on(self) -> None:
        self.pages.setCurrentPage(self.pages.currentPage() + 1)
        self._tell()

    @Slot()
    def _choose_paper(self) -> None:
        chooser = QPageSetupDialog(self._printer, self)
        chooser.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        chooser.accepted.connect(self.refresh)
        QDialog.open(chooser)

    @Slot()
    def _choose_printer(self) -> None:
        chooser = QPrintDialog(self._printer, self)
        chooser.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        chooser.setOption(QAbstractPrintDialog.PrintDialogOption.PrintPageRange)
        chooser.setMinMax(1, self.pages.pageCount())
        chooser.setFromTo(1, self.pages.pageCount())
        chooser.accepted.connect(self._print)
        QDialog.open(chooser)

    @Slot()
    def _print(self) -> None:
        self.pages.print_()
        self.accept()

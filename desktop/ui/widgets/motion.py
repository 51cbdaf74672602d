"""What may move by itself, and how what is under way is shown where nothing may."""

from PySide6.QtWidgets import QApplication, QProgressBar, QStyle


def moves_by_itself() -> bool:
    """Tell whether the system is set to let things move."""
    duration = QStyle.StyleHint.SH_Widget_Animation_Duration
    return QApplication.style().styleHint(duration) > 0


def show_busy(bar: QProgressBar) -> None:
    """Show on ``bar`` that something goes on, and nobody knows how far it is.

    The bar runs to and fro; it stands still and empty where little is to move. What goes on is
    told by the words beside it.
    """
    if moves_by_itself():
        bar.setRange(0, 0)
    else:
        bar.setRange(0, 1)
        bar.setValue(0)

"""What screen readers call the widgets that paint themselves, of which Qt knows only the place."""

from PySide6.QtCore import QObject
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QAccessibleWidget, QWidget

_ROLES = {
    "Chip": QAccessible.Role.StaticText,
    "MapCanvas": QAccessible.Role.Canvas,
    "NoteCard": QAccessible.Role.Grouping,
    "Overview": QAccessible.Role.Chart,
    "PageView": QAccessible.Role.Graphic,
    "PictureView": QAccessible.Role.Graphic,
    "SheetView": QAccessible.Role.Graphic,
    "TimelinePanel": QAccessible.Role.Chart,
    "WatchLine": QAccessible.Role.Grouping,
}


def name_roles() -> None:
    """Tell Qt what these are, once in a process; it asks by the names of their classes."""
    QAccessible.installFactory(_interface)


def _interface(class_name: str, thing: QObject) -> QAccessibleWidget | None:
    role = _ROLES.get(class_name)
    if role is None or not isinstance(thing, QWidget):
        return None
    return QAccessibleWidget(thing, role)

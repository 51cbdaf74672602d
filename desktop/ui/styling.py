"""Changes the properties that the style sheet reads, and has Qt read them again."""

from PySide6.QtWidgets import QWidget


def set_style_property(widget: QWidget, name: str, value: bool | str) -> None:
    """Set a property such as ``invalid`` or ``tone``; the look follows at once."""
    if widget.property(name) == value:
        return
    widget.setProperty(name, value)
    style = widget.style()
    style.unpolish(widget)
    style.polish(widget)
    widget.update()

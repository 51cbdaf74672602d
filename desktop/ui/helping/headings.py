"""Gives the headings of a shown page the sizes of the window's own."""

from PySide6.QtGui import QTextBlock, QTextCursor, QTextDocument, QTextFormat

from desktop.ui.theme import TextRole, Theme


def size_headings(document: QTextDocument, theme: Theme) -> None:
    """Set the title of a page as the window's titles are, and what stands below it in body size.

    Qt would set them twice and one and a half times as large as the text.
    """
    block = document.begin()
    while block.isValid():
        level = block.blockFormat().headingLevel()
        if level:
            _size(block, theme, TextRole.TITLE if level == 1 else TextRole.HEADING)
        block = block.next()


def _size(block: QTextBlock, theme: Theme, role: TextRole) -> None:
    font, cursor = theme.font(role), QTextCursor(block)
    while not cursor.atBlockEnd():
        cursor.movePosition(
            QTextCursor.MoveOperation.NextCharacter, QTextCursor.MoveMode.KeepAnchor
        )
        look = cursor.charFormat()
        # As long as it is there, it has the last word.
        look.clearProperty(QTextFormat.Property.FontSizeAdjustment)
        look.setFontPointSize(font.pointSizeF())
        look.setFontWeight(font.weight())
        cursor.setCharFormat(look)
        cursor.setPosition(cursor.position())

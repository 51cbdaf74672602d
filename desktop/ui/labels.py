"""Labels that show untrusted text as it is: never as markup, never wider than a screen."""

import html
import re
import unicodedata
from itertools import islice

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QAction, QGuiApplication, QResizeEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from desktop.domain.wording_parts import spelled_out
from desktop.ui.saying import plural
from desktop.ui.theme import TextRole

_ISOLATE, _ISOLATE_END = "\u2068", "\u2069"
# What reads from the right, or turns round what stands beside it.
_TURNS = re.compile(
    "[\u0590-\u08ff\u200f\u202a-\u202e\u2066-\u2069\ufb1d-\ufdff\ufe70-\ufeff"
    "\U00010800-\U00010fff\U0001e800-\U0001efff]"
)
# Cells have their line ends as separators.
_LINES = re.compile("([\n\u2028])")
_LONGEST_RUN = 200
_LONGEST_TEXT = 5_000
# Qt lays out each line end as a paragraph of its own: thousands of them take seconds.
_MOST_LINES = 200
_LINE_END = re.compile("\r\n|[\n\r\v\f\x1c-\x1e\x85\u2028\u2029]")
_LONGEST_TOOL_TIP = 1_000
# The property of a widget that keeps what its tool tip tells screen readers.
_TOLD = "told_by_tool_tip"
_UNBROKEN = re.compile(rf"\S{{{_LONGEST_RUN + 1},}}")
# Control, format (bidi and zero-width signs are among these), surrogate, private use,
# and the separators that break a line.
_HIDDEN_CATEGORIES = frozenset({"Cc", "Cf", "Cs", "Co", "Zl", "Zp"})
# The fillers that are letters by category and yet show nothing.
_BLANK_LETTERS = frozenset("\u115f\u1160\u3164\uffa0\u2800")


def plain_label(
    text: str = "",
    *,
    role: TextRole = TextRole.BODY,
    selectable: bool = False,
    wrap: bool = False,
    quiet: bool = False,
    tone: str = "",
    parent: QWidget | None = None,
) -> QLabel:
    """Return a label that shows ``text`` letter by letter.

    Args:
        text: Anything, also from a stranger; see `set_plain_text` for a later one.
        role: Size and weight.
        selectable: Whether it can be marked and copied, by mouse and keyboard.
        wrap: Whether it breaks into lines.
        quiet: Whether it is secondary text; short for ``tone="quiet"``.
        tone: "quiet", "quiet_tinted", "accent", "good", "changing" or "bad"; empty for text.
        parent: The widget that holds it.
    """
    label = QLabel(parent)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setProperty("role", role.value)
    label.setProperty("tone", "quiet" if quiet else tone)
    label.setWordWrap(wrap)
    if selectable:
        label.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse
            | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
    set_plain_text(label, text)
    return label


def set_plain_text(label: QLabel, text: str) -> None:
    """Show ``text`` in a label made by `plain_label`, cut and broken where it must be."""
    label.setText(shown_text(text))


def shown_text(text: str) -> str:
    """Return ``text`` fit for a widget: cut when endless, broken where it has no spaces.

    What would turn round the letters after it is spelled out.
    """
    shown = _beginning(text)
    if shown < len(text):
        more = plural("Labels", "1 more character", "%Ln more characters", len(text) - shown)
        text = f"{text[:shown]}… ({more})"
    return _UNBROKEN.sub(_broken, spelled_out(text))


def _beginning(text: str) -> int:
    """Return how many characters of a text are shown: so many, of so many lines."""
    ends = _LINE_END.finditer(text, 0, _LONGEST_TEXT)
    last = next(islice(ends, _MOST_LINES - 1, None), None)
    return min(len(text), _LONGEST_TEXT) if last is None else last.start()


def _broken(match: re.Match[str]) -> str:
    run = match.group()
    return "\n".join(run[at : at + _LONGEST_RUN] for at in range(0, len(run), _LONGEST_RUN))


def visible_text(text: str) -> str:
    """Return a name with each character that hides, or turns others round, spelled out.

    A right-to-left override becomes ⟦U+202E⟧. For names and addresses, where such a character
    deceives; running text may need joiners and direction marks.
    """
    return "".join(f"⟦U+{ord(sign):04X}⟧" if _is_hidden(sign) else sign for sign in text)


def own_direction(text: str) -> str:
    """Return ``text`` so that it keeps its own direction where it is painted, line by line.

    Painters, cells and buttons lay a text out in the direction of the window: in one that reads
    from the right "2 jets." would begin with its full stop, in one that reads from the left the
    number behind an Arabic name would stand before it. Only for what is painted: it adds signs.
    """
    is_from_left = QGuiApplication.layoutDirection() == Qt.LayoutDirection.LeftToRight
    # Signs that no font has make a line taller: only where something could turn round.
    if is_from_left and not _TURNS.search(text):
        return text
    parts = _LINES.split(text)
    return "".join(
        part if at % 2 or not part else f"{_ISOLATE}{part}{_ISOLATE_END}"
        for at, part in enumerate(parts)
    )


def names_in_line(names: str) -> str:
    """Return names with commas between them so that each keeps its direction, and they their order.

    Only in a window that reads from the left: one that reads from the right has it from the first.
    """
    if QGuiApplication.layoutDirection() == Qt.LayoutDirection.RightToLeft:
        return own_direction(names)
    return ", ".join(own_direction(one) for one in names.split(", "))


def shown_title(text: str) -> str:
    """Return a title for one line of a list, cut when endless, with what hides spelled out.

    Names that are isolated within it stay so.
    """
    line = spelled_out(" ".join(text[:_LONGEST_TOOL_TIP].split()))
    kept = {_ISOLATE, _ISOLATE_END}
    return "".join(sign if sign in kept else visible_text(sign) for sign in line)


def _is_hidden(sign: str) -> bool:
    return unicodedata.category(sign) in _HIDDEN_CATEGORIES or sign in _BLANK_LETTERS


def tool_tip(text: str) -> str:
    """Return ``text`` for `setToolTip`, where Qt would otherwise guess at markup."""
    if len(text) > _LONGEST_TOOL_TIP:
        text = f"{text[:_LONGEST_TOOL_TIP]}…"
    escaped = html.escape(shown_text(text)).replace("\n", "<br>")
    # The tag makes sure that Qt takes it for markup, and so decodes what was escaped.
    return f"<span>{escaped}</span>" if text else ""


def show_tool_tip(part: QWidget | QAction, text: str) -> None:
    """Tell ``text`` where the pointer rests on ``part``, and plainly to screen readers.

    Qt gives them the tool tip, tags and all, of what has no description. One that somebody else
    gave stays.
    """
    part.setToolTip(tool_tip(text))
    if isinstance(part, QWidget):
        ours = part.property(_TOLD) or ""
        if part.accessibleDescription() == ours:
            told = shown_text(text[:_LONGEST_TOOL_TIP])
            part.setProperty(_TOLD, told)
            part.setAccessibleDescription(told)


class ElidedLabel(QLabel):
    """One line that ends in "…" when there is no room; the tool tip has all of it.

    Of a place on the disk both ends are shown: it begins as every other and ends with its name.
    """

    # Qt may ask for it while the label is still being made.
    _full_text = ""
    _cut = Qt.TextElideMode.ElideRight

    def __init__(
        self,
        text: str = "",
        *,
        role: TextRole = TextRole.BODY,
        quiet: bool = False,
        is_place: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._cut = Qt.TextElideMode.ElideMiddle if is_place else Qt.TextElideMode.ElideRight
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setProperty("role", role.value)
        self.setProperty("tone", "quiet" if quiet else "")
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.set_full_text(text)

    @property
    def full_text(self) -> str:
        """All of the text, seen or not."""
        return self._full_text

    def set_full_text(self, text: str) -> None:
        """Show ``text``, from its beginning, in one line."""
        self._full_text = spelled_out(" ".join(text[: 2 * _LONGEST_TEXT].split()))[:_LONGEST_TEXT]
        self.setAccessibleName(self._full_text)
        self.updateGeometry()
        self._elide()

    def sizeHint(self) -> QSize:
        """Return the size at which nothing is cut."""
        wanted = self.fontMetrics().horizontalAdvance(self._full_text[:_LONGEST_RUN]) + 2
        return QSize(wanted, super().sizeHint().height())

    def minimumSizeHint(self) -> QSize:
        """Return a size for a letter and the dots."""
        return QSize(self.fontMetrics().horizontalAdvance("M…"), super().sizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Cut anew for the new width."""
        super().resizeEvent(event)
        self._elide()

    def changeEvent(self, event: QEvent) -> None:
        """Cut anew for a new font."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self.updateGeometry()
            self._elide()

    def _elide(self) -> None:
        width = self.contentsRect().width()
        shown = self.fontMetrics().elidedText(self._full_text, self._cut, width)
        self.setText(shown)
        show_tool_tip(self, self._full_text if shown != self._full_text else "")

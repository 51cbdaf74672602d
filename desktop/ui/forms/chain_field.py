"""The chain of a source note: who passes on whose words, how, and how many speakers are stated."""

from typing import Any

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QSpinBox, QToolButton, QVBoxLayout, QWidget

from desktop.domain.ids import SourceId
from desktop.domain.note import ChainLink, Relation
from desktop.domain.record import RecordKind
from desktop.ui.choosing import Choosing
from desktop.ui.forms.fields import WordField, keep_to_words
from desktop.ui.forms.reference import ReferenceField
from desktop.ui.labels import ElidedLabel, show_tool_tip
from desktop.ui.theme import Theme
from desktop.ui.widgets.naming import name_choice

_MOST_SPEAKERS = 10_000
_GAP_PX = 6
# Who says so is no field: a little in from where those have their frames.
_BESIDE_PX = 2


class ChainField(QWidget):
    """Links in their order, the nearest to the report first; the last one is the origin.

    Signals:
        edited: A link was added, changed, moved or removed.
    """

    edited = Signal()

    def __init__(
        self,
        theme: Theme,
        choosing: Choosing,
        parent: QWidget | None = None,
        *,
        is_within: bool = False,
    ) -> None:
        """Offer the sources that ``choosing`` finds; ``is_within`` others it says what it is."""
        super().__init__(parent)
        self._theme, self._choosing = theme, choosing
        self.links: list[LinkRow] = []
        self.adding = ReferenceField(
            theme,
            RecordKind.SOURCE,
            choosing,
            many=True,
            # Where it has a row of its own, that says "Via" already.
            hint=self.tr("+ via, or type a new one") if is_within else "",
        )
        self.adding.setAccessibleName(self.tr("Add who passed it on"))
        self.adding.edited.connect(self._take_added)
        self._rows = QVBoxLayout()
        self._rows.setSpacing(_GAP_PX)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(_GAP_PX)
        column.addLayout(self._rows)
        column.addWidget(self.adding)
        self.setFocusProxy(self.adding)

    def take_typed(self) -> None:
        """Make a link of what is typed and was not taken yet.

        Raises:
            InvalidRecord: Where it may mean several sources, or none.
        """
        self.adding.take_typed()

    def ask_back(self) -> None:
        """Offer what is typed and was not taken, at its line."""
        self.adding.ask_back()

    def attribute(self) -> Any:
        """Return the links."""
        return tuple(
            ChainLink(
                source=SourceId(row.source),
                relation=row.relation.attribute(),
                number=row.number.value(),
            )
            for row in self.links
        )

    def show_attribute(self, value: Any) -> None:
        """Show the links of a stored note."""
        found = {link.source: self._choosing.label(link.source) for link in value}
        labels = {source: label for source, label in found.items() if label is not None}
        self.set_value(
            {
                "links": [
                    [link.source, labels[link.source], link.relation.value, link.number]
                    for link in value
                    if link.source in labels
                ],
                "typed": self.adding.value(),
            }
        )

    def value(self) -> Any:
        """Return the links and what is typed as JSON."""
        return {
            "links": [
                [row.source, row.label.full_text, row.relation.value(), row.number.value()]
                for row in self.links
            ],
            "typed": self.adding.value(),
        }

    def set_value(self, value: Any) -> None:
        """Show what `value` returned."""
        while self.links:
            self._take_out(self.links[-1])
        for source, label, relation, number in value["links"]:
            row = self.add_link(source, label)
            row.relation.set_value(relation)
            row.number.setValue(number)
        self.adding.set_value(value["typed"])

    def add_link(self, source: str, label: str) -> "LinkRow":
        """Add a link at the end: the new origin."""
        row = LinkRow(self._theme, source, label)
        row.edited.connect(self.edited)
        row.removed.connect(self._remove)
        row.raised.connect(self._raise)
        self.links.append(row)
        self._rows.addWidget(row)
        return row

    @Slot()
    def _take_added(self) -> None:
        """Turn what was chosen in the field below into links."""
        chosen = self.adding.chosen()
        if chosen:
            for source, label in chosen:
                self.add_link(source, label)
            self.adding.show_attribute(())
            self.edited.emit()

    @Slot()
    def _remove(self) -> None:
        row = self.sender()
        assert isinstance(row, LinkRow)
        self._take_out(row)
        self.adding.setFocus()
        self.edited.emit()

    @Slot()
    def _raise(self) -> None:
        row = self.sender()
        assert isinstance(row, LinkRow)
        at = self.links.index(row)
        if at:
            self.links.insert(at - 1, self.links.pop(at))
            self._rows.removeWidget(row)
            self._rows.insertWidget(at - 1, row)
            self.edited.emit()

    def _take_out(self, row: "LinkRow") -> None:
        self.links.remove(row)
        self._rows.removeWidget(row)
        row.hide()
        row.deleteLater()


class LinkRow(QWidget):
    """One link: how it is passed on, by whom it is said, how many speakers that is.

    Signals:
        edited: Relation or number changed.
        removed: It is to go.
        raised: It is to stand one nearer to the report.
    """

    edited = Signal()
    removed = Signal()
    raised = Signal()

    def __init__(self, theme: Theme, source: str, label: str) -> None:
        """Show the source called ``label``."""
        super().__init__()
        self.source = source
        self.relation = WordField(Relation)
        self.relation.set_value(Relation.QUOTES.value)
        name_choice(self.relation, self.tr("How {0} is passed on").format(label))
        self.relation.edited.connect(self.edited)
        keep_to_words(self.relation)
        self.label = ElidedLabel(label)
        self.number = QSpinBox()
        self.number.setRange(1, _MOST_SPEAKERS)
        self.number.setPrefix(self.tr("Speakers: "))
        self.number.setToolTip(self.tr("How many speakers the report states"))
        self.number.setAccessibleName(self.tr("How many speakers {0} stands for").format(label))
        self.number.valueChanged.connect(self.edited)
        # Who says so has a line of its own: beside the rest no room is left for a name.
        column, head, line = QVBoxLayout(self), QHBoxLayout(), QHBoxLayout()
        self.label.setContentsMargins(_BESIDE_PX, 0, 0, 0)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(head)
        column.addLayout(line)
        head.setSpacing(2)
        head.addWidget(self.label, 1)
        line.setSpacing(_GAP_PX)
        line.addWidget(self.relation)
        line.addWidget(self.number)
        line.addStretch(1)
        self.buttons: list[QToolButton] = []
        for icon, words, signal in (
            ("chevron-up", self.tr("Move {0} nearer to the report"), self.raised),
            ("x", self.tr("Remove {0} from the chain"), self.removed),
        ):
            button = QToolButton()
            button.setIcon(theme.icon(icon, "quiet"))
            button.setAutoRaise(True)
            show_tool_tip(button, words.format(label))
            button.setAccessibleName(words.format(label))
            button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
            button.clicked.connect(signal)
            self.buttons.append(button)
            head.addWidget(button)

"""The filters: a panel that unfolds above the timeline and chooses which events are shown."""

from collections.abc import Callable, Mapping
from datetime import date

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import (
    QCheckBox,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from desktop.domain.date_words import DateWordsRefused, understand
from desktop.domain.event import EventKind, EventState, Modality, Significance
from desktop.domain.ids import ActorId, SourceId
from desktop.domain.record import RecordKind
from desktop.domain.spans import day_of
from desktop.queries.filters import EventFilter
from desktop.ui.choosing import Choosing
from desktop.ui.filters.saved_views import SavedViewsRow
from desktop.ui.filters.words_button import WordsButton
from desktop.ui.flow import FlowLayout
from desktop.ui.forms.fields import LineField, TagsField
from desktop.ui.forms.reference import ReferenceField
from desktop.ui.labels import plain_label, set_plain_text, visible_text
from desktop.ui.lists import listed
from desktop.ui.saying import in_figures
from desktop.ui.theme import TextRole, Theme
from desktop.ui.widgets.fitting_scroll import FittingScroll
from desktop.ui.widgets.pair_grid import PairGrid

_MOST_WORDS_SHOWN = 60
Choosers = Callable[[RecordKind], Choosing]


class FilterPanel(QWidget):
    """Chooses which events are shown, at once with every change.

    Signals:
        changed: Other events are chosen (an `EventFilter`).
    """

    changed = Signal(object)

    def __init__(
        self,
        theme: Theme,
        choosing: Choosers,
        today: Callable[[], date],
        parent: QWidget | None = None,
    ) -> None:
        """Offer the actors and sources that ``choosing`` finds; choose everything at first."""
        super().__init__(parent)
        self._today = today
        self.words = {
            "kinds": WordsButton(self.tr("Kind"), EventKind),
            "modalities": WordsButton(self.tr("Modality"), Modality),
            "states": WordsButton(self.tr("State"), EventState),
            "significances": WordsButton(self.tr("Significance"), Significance),
        }
        self.contested = QCheckBox(self.tr("Contested only"))
        self.actors = self._reference(theme, RecordKind.ACTOR, choosing)
        self.sources = self._reference(theme, RecordKind.SOURCE, choosing)
        self.tags = TagsField(hint=self.tr("convoy, runway"))
        self.period = LineField(hint=self.tr("in January, since 2025"))
        self._found: tuple[str, ...] = ()
        self._found_by = ""
        self.found_button = QPushButton()
        self.found_button.setProperty("link", True)
        self.found_button.clicked.connect(self.forget_found)
        self.problem = plain_label(role=TextRole.SMALL, tone="changing")
        self.views = SavedViewsRow()
        self.clear_button = QPushButton(self.tr("Show all"))
        self._lay_out()
        for button in self.words.values():
            button.changed.connect(self.tell)
        self.contested.clicked.connect(self.tell)
        for field in (self.actors, self.sources, self.tags, self.period):
            field.edited.connect(self.tell)
        self.clear_button.clicked.connect(self.clear)

    def chosen(self) -> EventFilter:
        """Return what is chosen; a period that is not understood is said to be, and left out."""
        start_s, end_s = self._bounds()
        return EventFilter(
            kinds=self.words["kinds"].chosen(),
            modalities=self.words["modalities"].chosen(),
            states=self.words["states"].chosen(),
            significances=self.words["significances"].chosen(),
            actors=tuple(ActorId(one) for one in self.actors.ids()),
            sources=tuple(SourceId(one) for one in self.sources.ids()),
            tags=self.tags.attribute(),
            events=self._found,
            is_contested=self.contested.isChecked(),
            start_s=start_s,
            end_s=end_s,
        )

    def said(self) -> str:
        """Return what is chosen in words, "Kind: sighting · Tags: convoy"; empty for everything."""
        chosen = [button.said() for button in self.words.values()]
        if self.contested.isChecked():
            chosen.append(self.contested.text())
        is_understood = self.problem.isHidden()
        for label, words in (
            (self.tr("Actors"), listed(name for _id, name in self.actors.chosen())),
            (self.tr("Sources"), listed(name for _id, name in self.sources.chosen())),
            (self.tr("Tags"), self.tags.text()),
            (self.tr("Happened"), self.period.text() if is_understood else ""),
            (self.tr("Found by"), f"“{self._found_by}”" if self._found else ""),
        ):
            if words:
                chosen.append(f"{label}: {words}")
        return " · ".join(filter(None, chosen))

    @Slot()
    def clear(self) -> None:
        """Choose everything."""
        self.restore({})
        self.views.choose("")
        self.tell()

    def state(self) -> dict[str, str]:
        """Return what to remember until the next start."""
        found = {name: ",".join(button.values()) for name, button in self.words.items()}
        found |= {"actors": ",".join(self.actors.ids()), "sources": ",".join(self.sources.ids())}
        found |= {"tags": self.tags.text(), "period": self.period.text()}
        found |= {"events": ",".join(self._found), "found_by": self._found_by}
        return found | {"contested": "yes" if self.contested.isChecked() else ""}

    def restore(self, state: Mapping[str, str]) -> None:
        """Take up what `state` returned; what is missing is not asked for."""
        for name, button in self.words.items():
            button.set_values(state.get(name, "").split(","))
        for name, field in (("actors", self.actors), ("sources", self.sources)):
            field.show_attribute([one for one in state.get(name, "").split(",") if one])
        self.tags.set_value(state.get("tags", ""))
        self.period.set_value(state.get("period", ""))
        ids = tuple(one for one in state.get("events", "").split(",") if one)
        self._set_found(ids, state.get("found_by", ""))
        self.contested.setChecked(state.get("contested") == "yes")

    @Slot(float, float)
    def show_period(self, start_s: float, end_s: float) -> None:
        """Show only events of the days that a period touches, seconds since 1970 UTC."""
        first, last = day_of(int(start_s // 1)), day_of(int(-(-end_s // 1)) - 1)
        if first is not None and last is not None:
            self.period.set_value(f"{first.isoformat()}/{last.isoformat()}")
            self.tell()

    @Slot(str, object)
    def show_found(self, words: str, ids: tuple[str, ...]) -> None:
        """Show only these events, which were found by searching for ``words``."""
        self._set_found(tuple(ids), words)
        self.tell()

    @Slot()
    def forget_found(self) -> None:
        """Show not only what was found by a search any more."""
        self._set_found((), "")
        self.tell()

    def _set_found(self, ids: tuple[str, ...], words: str) -> None:
        self._found, self._found_by = ids, words
        shown = visible_text(words[:_MOST_WORDS_SHOWN])
        text = self.tr("Found by “{0}” only: {1}. Show others too")
        self.found_button.setText(text.format(shown, in_figures(len(ids))).replace("&", "&&"))
        self.found_button.setVisible(bool(ids))

    def _bounds(self) -> tuple[int | None, int | None]:
        words = self.period.value()
        self._say("")
        if not words:
            return None, None
        try:
            span = understand(words, self._today())
        except DateWordsRefused as refusal:
            self._say(refusal.reason)
            return None, None
        return span.start_min, span.end_max

    def _say(self, sentence: str) -> None:
        set_plain_text(self.problem, sentence)
        self.problem.setVisible(bool(sentence))

    @Slot()
    def tell(self) -> None:
        """Tell what is chosen now."""
        self.changed.emit(self.chosen())

    def _reference(self, theme: Theme, kind: RecordKind, choosing: Choosers) -> ReferenceField:
        hint = self.tr("Name, in any spelling")
        return ReferenceField(theme, kind, choosing(kind), many=True, adds=False, hint=hint)

    def _lay_out(self) -> None:
        holder = QWidget()
        words = FlowLayout(holder)
        for button in self.words.values():
            words.addWidget(button)
        words.addWidget(self.contested)
        words.addWidget(self.clear_button)
        fields = PairGrid()
        for label, field in (
            (self.tr("Actors"), self.actors),
            (self.tr("Sources"), self.sources),
            (self.tr("Tags"), self.tags),
            (self.tr("Happened"), self.period),
        ):
            fields.add(label, field)
        inner = QWidget()
        column = QVBoxLayout(inner)
        column.setContentsMargins(12, 8, 12, 8)
        column.setSpacing(6)
        column.addWidget(self.views)
        column.addWidget(holder)
        column.addWidget(fields)
        column.addWidget(self.found_button, 0, Qt.AlignmentFlag.AlignLeading)
        column.addWidget(self.problem)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(FittingScroll(inner))
        self.found_button.hide()
        self.problem.hide()
        self.setProperty("ground", "panel")

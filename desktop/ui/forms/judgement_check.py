"""Says live what a judgement's words do wrong by ICD 203; mixing is refused, the rest flagged."""

from PySide6.QtCore import QObject, Slot

from desktop.domain.estimative import Problem, Severity, check_judgement
from desktop.domain.grading import Confidence, Likelihood
from desktop.ui.forms.fields import WordField
from desktop.ui.forms.text_field import TextField
from desktop.ui.labels import plain_label, set_plain_text
from desktop.ui.theme import TextRole

_MOST_SHOWN = 3


class JudgementCheck(QObject):
    """Watches a text and the likelihood and confidence that are set beside it."""

    def __init__(
        self, field: str, text: TextField, likelihood: WordField, confidence: WordField
    ) -> None:
        """Watch ``text``, the attribute called ``field``."""
        super().__init__(text)
        self._field, self._text = field, text
        self._likelihood, self._confidence = likelihood, confidence
        self.label = plain_label(role=TextRole.SMALL, tone="changing", wrap=True)
        self.label.hide()
        text.textChanged.connect(self.look)
        likelihood.currentIndexChanged.connect(self.look)
        confidence.currentIndexChanged.connect(self.look)

    def refusals(self) -> dict[str, str]:
        """Return why a likelihood and a confidence in one sentence are refused, by the field."""
        refused = (one.sentence for one in self._problems() if one.severity is Severity.REFUSE)
        sentence = next(refused, "")
        return {self._field: sentence} if sentence else {}

    @Slot()
    def look(self) -> None:
        """Say what is wrong with the words as they stand."""
        found = [problem.sentence for problem in self._problems()]
        set_plain_text(self.label, "\n".join(dict.fromkeys(found[:_MOST_SHOWN])))
        self.label.setVisible(bool(found))

    def _problems(self) -> tuple[Problem, ...]:
        likelihood: Likelihood | None = self._likelihood.attribute()
        confidence: Confidence | None = self._confidence.attribute()
        return check_judgement(self._text.value(), likelihood, confidence)

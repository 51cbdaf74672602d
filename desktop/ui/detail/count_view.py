"""How a range of origins was counted: what counted once, what may be the same, what did not."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop.domain.counting import AppliedVerdict, Count, Effect, Origin
from desktop.ui.detail.parts import small
from desktop.ui.labels import plain_label
from desktop.ui.lists import and_listed, listed
from desktop.ui.saying import translate, worded
from desktop.ui.theme import TextRole


class CountView(QWidget):
    """The count in lines, one for each origin, verdict and note that did not count."""

    def __init__(self, count: Count, parent: QWidget | None = None) -> None:
        """Explain ``count``."""
        super().__init__(parent)
        self._count = count
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(2)
        self._part(self.tr("Counted"), [self._origin(n) for n in range(len(count.origins))])
        self._part(self.tr("Verdicts"), [self._verdict(verdict) for verdict in count.verdicts])
        reasons: dict[str, list[str]] = {}
        for note in count.uncounted:
            reasons.setdefault(note.why.value, []).append(note.label)
        self._part(
            self.tr("Not counted"),
            [
                f"{and_listed(_with_times(labels))}: {worded(why)}"
                for why, labels in reasons.items()
            ],
        )

    def _part(self, title: str, lines: list[str]) -> None:
        if not lines:
            return
        heading = plain_label(title, role=TextRole.SMALL_STRONG, tone="quiet_tinted")
        self._column.addWidget(heading)
        for line in lines:
            # The words keep to their own edge, and do not go on below the dot.
            row = QHBoxLayout()
            row.setSpacing(6)
            row.addWidget(small("•", tone="quiet_tinted"), 0, Qt.AlignmentFlag.AlignTop)
            row.addWidget(small(line, tone="quiet_tinted"), 1)
            self._column.addLayout(row)

    def _origin(self, index: int) -> str:
        origin = self._count.origins[index]
        said = [_called(origin)]
        if origin.number > 1:
            said.append(self.tr("counts as 1 to {0}").format(origin.number))
        said.append(self.tr("first-hand") if origin.first_hand else self.tr("not first-hand"))
        others = [self._count.origins[other] for other in self._count.may_be(index)]
        if others:
            names = and_listed([_called(other) for other in others])
            said.append(self.tr("may be the same as {0}").format(names))
        return listed(said)

    def _verdict(self, verdict: AppliedVerdict) -> str:
        names = and_listed([_called(self._count.origins[index]) for index in verdict.origins])
        line = f"{names}: {_effect_words()[verdict.effect]}"
        return f"{line} ({verdict.link.reason})" if verdict.link.reason else line


def _effect_words() -> dict[Effect, str]:
    return {
        Effect.JOINS: translate("CountView", "counted once"),
        Effect.DIFFER: translate("CountView", "known to differ"),
        Effect.OPEN: translate("CountView", "may be the same"),
        Effect.OVERRULED: translate("CountView", "overruled by another verdict"),
    }


def _called(origin: Origin) -> str:
    return " / ".join(_quoted(label) for label in origin.labels)


def _quoted(label: str) -> str:
    """Return a name that may be anything, “two sources” too, so that nobody counts with it."""
    return translate("CountView", "“{0}”").format(label)


def _with_times(labels: list[str]) -> list[str]:
    """Return each label once, with how often it stood there."""
    counts = {label: labels.count(label) for label in labels}
    return [
        f"{_quoted(label)} ({times}×)" if times > 1 else _quoted(label)
        for label, times in counts.items()
    ]

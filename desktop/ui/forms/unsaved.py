"""Forms that were left, or lost in a crash, before they were saved; they are offered again."""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QObject, Signal, Slot

from desktop.domain.errors import BasewatchError
from desktop.domain.record import RecordKind
from desktop.queries.reader import Reader
from desktop.services.drafts import Draft, is_over
from desktop.services.editing import Editing
from desktop.ui.saying import worded
from desktop.ui.widgets.banner import Banner

READING = "reading"
"""The form of the draft of a report that is taken in."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Unsaved:
    """One kept draft.

    Attributes:
        noun: What its record is called.
        is_new: Whether its record is not in the casebook yet.
    """

    draft: Draft
    kind: RecordKind
    noun: str
    is_new: bool

    def words(self) -> str:
        """Return the sentence that offers it."""
        said = QCoreApplication.translate("Unsaved", "An unsaved {0} from {1} UTC was kept.")
        return said.format(worded(self.noun), f"{self.draft.saved_at:%H:%M}")


def unsaved_among(
    drafts: Iterable[Draft], nouns: dict[RecordKind, str], reader: Reader
) -> Iterator[Unsaved]:
    """Yield those of ``drafts`` that a form can go on with, and that were not saved after all.

    Args:
        drafts: The kept ones.
        nouns: What the records are called that have a form.
        reader: Reads the casebook as it is now.

    Raises:
        StoreError: Where it cannot be read.
    """
    by_name = {kind.value: kind for kind in nouns}
    for draft in drafts:
        kind = by_name.get(draft.form)
        if kind is not None and not is_over(draft, reader):
            is_new = reader.current(kind, draft.record_id) is None
            yield Unsaved(draft=draft, kind=kind, noun=nouns[kind], is_new=is_new)


def unfinished_report(editing: Editing) -> Unsaved | None:
    """Return the report that was not done with when the program ended, None where there is none."""
    try:
        kept = editing.drafts()
    except BasewatchError:
        return None
    draft = next((one for one in kept if one.form == READING), None)
    if draft is None:
        return None
    return Unsaved(draft=draft, kind=RecordKind.REPORT, noun="pasted report", is_new=True)


class DraftOffer(QObject):
    """A bar that offers a kept draft.

    Signals:
        taken: It shall be gone on with; an `Unsaved`.
        refused: The sentence why it could not be dropped.
    """

    taken = Signal(object)
    refused = Signal(str)

    def __init__(
        self,
        make_banner: Callable[[str], Banner],
        unsaved: Unsaved,
        editing: Editing,
        parent: QObject,
    ) -> None:
        """Offer ``unsaved`` in the bar that ``make_banner`` returns for a sentence."""
        super().__init__(parent)
        self.unsaved = unsaved
        self._editing = editing
        self.banner = make_banner(unsaved.words())
        self.banner.add_button(self.tr("Continue")).clicked.connect(self._take)
        self.banner.add_button(self.tr("Discard")).clicked.connect(self._discard)

    @Slot()
    def _take(self) -> None:
        self.banner.put_away()
        self.taken.emit(self.unsaved)

    @Slot()
    def _discard(self) -> None:
        self.banner.put_away()
        try:
            self._editing.drop_draft(self.unsaved.draft.form, self.unsaved.draft.record_id)
        except BasewatchError as error:
            self.refused.emit(worded(str(error)))

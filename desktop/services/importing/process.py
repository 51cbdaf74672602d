"""Has files checked and imported by a process of its own, and tells how far it is."""

import subprocess
from base64 import b64decode
from collections.abc import Callable
from contextlib import closing

from desktop.domain.errors import BasewatchError
from desktop.services.hired import CLEAN, Hired
from desktop.services.importing.checked import Checked, checked_of
from desktop.services.importing.committing import ImportCancelled, ImportKept
from desktop.services.importing.order import Order
from desktop.services.importing.pace import Progress, Stage, progress_of
from desktop.services.importing.tables.table import ImportRefused
from desktop.services.importing.verdicts import Verdicts
from desktop.services.importing.worker import CHECK, IMPORT
from desktop.services.program import start_own

__all__ = ["Checked", "ImportFailed", "ImportProcess", "Order", "Progress", "Stage"]

_WORKER = "desktop.services.importing.worker"
_FAILURES: dict[str, type[BasewatchError]] = {
    "ImportCancelled": ImportCancelled,
    "ImportKept": ImportKept,
}
_NO_CHECK = "The check ended before its time. Nothing was changed. Try it again."
_NOTHING_LEFT = "The import ended before its time. Nothing of it is in the casebook. Try it again."
_IN_USE = (
    "The import ended before its time, and something that it had brought is in use already. That"
    " part is in the casebook; Undo takes it back as soon as nothing else refers to it."
)
_NOT_CLEANED = (
    "The import ended before its time. What had come in by then becomes one step that Undo takes"
    " back when the casebook is opened the next time."
)


class ImportFailed(BasewatchError):
    """An import whose process ended without a word: it was killed, or ran out of memory."""


Told = Callable[[Progress], None]


class ImportProcess:
    """One file on its way into a casebook, in a process of its own.

    `check` and `run` block, so they belong on a worker thread; `cancel` may come from any other.
    """

    def __init__(
        self, order: Order, start: Callable[[str], "subprocess.Popen[bytes]"] = start_own
    ) -> None:
        """Carry out ``order`` when asked; ``start`` starts the process."""
        self._hired = Hired(lambda: start(_WORKER), order.as_json(), _not_started)

    def check(self, told: Told) -> Checked:
        """Return what an import would do, and change nothing.

        Raises:
            ImportCancelled: Where it was cancelled.
            ImportRefused: Where the file cannot be read, or the casebook not be used.
            ImportFailed: Where the process ended without a word.
        """
        checked = self._carried_out(CHECK, told)
        if checked is None:
            raise ImportFailed(_NO_CHECK)
        return checked

    def run(self, told: Told) -> Checked:
        """Import the file as one undo step.

        Raises:
            ImportCancelled: Where it was cancelled; nothing of it is there.
            ImportRefused: Where the file cannot be read, or the casebook not be used; nothing of it
                is there.
            ImportKept: Where it ended early, and a part of it is in use already.
            ImportFailed: Where the process ended without a word, with what is left of it.
        """
        checked = self._carried_out(IMPORT, told)
        if checked is None:
            told(Progress(stage=Stage.CLEANING))
            raise ImportFailed(self._cleaned())
        return checked

    def cancel(self) -> None:
        """Let it end, at any time, and twice too; nothing of it stays."""
        self._hired.cancel()

    def _carried_out(self, what: str, told: Told) -> Checked | None:
        """Return what it came to, None where the process ended without a word."""
        rows = Verdicts()
        with closing(self._hired.lines(what)) as lines:
            for said in lines:
                if "rows" in said:
                    rows.add(b64decode(said["rows"]))
                elif "progress" in said:
                    told(progress_of(said["progress"]))
                elif "refused" in said:
                    raise _FAILURES.get(said["kind"], ImportRefused)(said["refused"])
                else:
                    return checked_of(said["result"], rows)
        return None

    def _cleaned(self) -> str:
        """Have taken back what a process left that is gone; return the sentence for it."""
        with closing(self._hired.lines(CLEAN)) as lines:
            said = next(lines, {})
        if "is_gone" not in said:
            return _NOT_CLEANED
        return _NOTHING_LEFT if said["is_gone"] else _IN_USE


def _not_started(error: OSError) -> BasewatchError:
    return ImportRefused(f"It cannot be imported: {error.strerror}.")

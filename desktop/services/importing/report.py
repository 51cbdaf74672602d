"""The report of an import: every refused and every doubtful row, with its number and why."""

import csv
import io
from pathlib import Path

from desktop.services.exporting.cells import safe_cell
from desktop.services.files import write_whole
from desktop.services.importing.outcome import Outcome

_HEAD = ("row", "what", "doubt", "why")


def write_report(target: Path, outcome: Outcome) -> None:
    """Write the rows that were refused or are doubtful as CSV, in their order.

    Raises:
        FileRefused: Where it cannot be written.
    """
    text = io.StringIO()
    writer = csv.writer(text)
    writer.writerow(_HEAD)
    said = [(one, "refused") for one in outcome.refused]
    said += [(one, "imported, to be looked at") for one in outcome.flagged]
    for one, what in sorted(said, key=lambda pair: pair[0].row):
        writer.writerow((one.row, what, one.kind, safe_cell(one.why)))
    content = text.getvalue()
    write_whole(target, lambda scratch: _write(scratch, content))


def _write(target: Path, content: str) -> None:
    # The byte order mark tells spreadsheets that it is UTF-8.
    target.write_bytes(content.encode("utf-8-sig", errors="replace"))

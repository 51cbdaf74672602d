"""Reads one file from a stranger as a table, in a process that may use little and write nothing.

Run as a file: what to read comes by standard input, rows go to standard output. Started and
watched by ``guarded.py``.
"""

import json
import sys
from pathlib import Path
from typing import Any, BinaryIO

from desktop.services.bounded import limit_process
from desktop.services.importing.tables.frames import framed, pieces
from desktop.services.importing.tables.json_table import JsonTable
from desktop.services.importing.tables.kinds import open_here
from desktop.services.importing.tables.spreadsheet import SheetTable
from desktop.services.importing.tables.table import NO_PARTS, ImportRefused, Limits


def main() -> int:
    """Read what is asked for; return the exit code."""
    asked = json.load(sys.stdin)
    limits = Limits(**asked.pop("limits"))
    limit_process(memory_bytes=limits.memory_bytes)
    answer(asked, limits, sys.stdout.buffer)
    return 0


def answer(asked: dict[str, Any], limits: Limits, out: BinaryIO) -> None:
    """Write the table to ``out``: what it is, its rows, and the end; or why it is refused."""

    def say(**said: Any) -> None:
        out.write(framed(said))
        out.flush()

    say()  # It is there; from now on it takes its time by the file.
    try:
        table = open_here(Path(asked["path"]), limits, asked["encoding"], asked["part"], say)
        parts = table.parts if isinstance(table, SheetTable | JsonTable) else NO_PARTS
        said = {"columns": table.columns, "format": table.format, "notes": table.notes}
        say(**said, parts=parts.names, part=parts.chosen)
        for piece in pieces(table.rows(), limits):
            say(rows=piece)
        say(is_end=True)
    except ImportRefused as error:
        say(refused=str(error))
    except MemoryError:
        say(refused="It needs far too much memory.")
    except OSError as error:
        say(refused=f"It cannot be read: {error.strerror}.")


if __name__ == "__main__":
    sys.exit(main())

"""Reads a table in a process of its own that may use little, and hands its rows over in pieces."""

import json
import subprocess
import threading
import weakref
from collections.abc import Iterator
from dataclasses import asdict, dataclass, field
from pathlib import Path
from typing import Any

from desktop.services.bounded import start_worker
from desktop.services.importing.tables.frames import LENGTH_BYTES, MOST_FRAME_BYTES
from desktop.services.importing.tables.table import ImportRefused, Limits, Parts, RawRow

_WORKER = Path(__file__).with_name("worker.py")
# Until it has said anything it is only being started: on a busy machine that takes a while, and is
# not the file's fault.
_START_S = 30.0


@dataclass(frozen=True, slots=True)
class Request:
    """What the other process is to read, as ``open_table`` was asked."""

    path: Path
    limits: Limits
    encoding: str = ""
    part: str = ""

    def as_json(self) -> bytes:
        """Return what goes to the other process."""
        said = asdict(self) | {"path": str(self.path.absolute())}
        return json.dumps(said).encode("ascii")


@dataclass(frozen=True, slots=True)
class GuardedTable:
    """A table that is read elsewhere.

    Attributes:
        parts: Its sheets or lists, where there is a choice.
        first: The process that was started to learn the columns; it goes on with the first rows.
    """

    request: Request
    columns: tuple[str, ...]
    format: str
    notes: tuple[str, ...]
    parts: Parts
    first: "list[Reading]" = field(repr=False, compare=False)

    def rows(self) -> Iterator[RawRow]:
        """Read from the beginning; the process ends with the rows, or when no more are wanted.

        Raises:
            ImportRefused: Where it comes to no end, or the rest cannot be read.
        """
        reading = self.first.pop() if self.first else None
        if reading is None:
            reading = Reading(self.request)
            reading.head()
        try:
            for piece in reading.pieces():
                for number, cells, problem in piece:
                    yield RawRow(number, tuple(cells), problem)
        finally:
            reading.end()


def guarded_table(request: Request) -> GuardedTable:
    """Return the table that a file holds, read in another process.

    Raises:
        ImportRefused: With a sentence that says why it is not read.
        OSError: Where no process can be started.
    """
    reading = Reading(request)
    try:
        head = reading.head()
    except ImportRefused:
        reading.end()
        raise
    columns, notes = tuple(head["columns"]), tuple(head["notes"])
    parts = Parts(tuple(head["parts"]), head["part"])
    return GuardedTable(request, columns, head["format"], notes, parts, [reading])


class Reading:
    """One process that reads one file once."""

    def __init__(self, request: Request) -> None:
        """Start the process; it is ended at the latest when nobody holds this any more."""
        self._limits = request.limits
        self._process = start_worker(_WORKER)
        self._is_late = threading.Event()
        self._patience_s = max(_START_S, self._limits.quiet_s)
        self.end = weakref.finalize(self, _end, self._process)
        assert self._process.stdin is not None
        self._process.stdin.write(request.as_json())
        self._process.stdin.close()

    def head(self) -> dict[str, Any]:
        """Wait for what the table is.

        Raises:
            ImportRefused: Where it is none.
        """
        while not (said := self._frame()).get("columns"):
            pass  # It is still at work.
        return said

    def pieces(self) -> Iterator[list[tuple[int, list[str], str]]]:
        """Yield the rows in pieces.

        Raises:
            ImportRefused: Where they cannot be read to the end.
        """
        while not (said := self._frame()).get("is_end"):
            yield said.get("rows", [])

    def _frame(self) -> dict[str, Any]:
        """Return what the process says next; what it says must come soon, and be short."""
        clock = threading.Timer(self._patience_s, _give_up, (self._process, self._is_late))
        clock.daemon = True
        clock.start()
        try:
            length = int.from_bytes(self._read(LENGTH_BYTES))
            said = self._read(length) if length <= MOST_FRAME_BYTES else b""
        finally:
            clock.cancel()
        if not said:
            raise ImportRefused(self._why())
        found: dict[str, Any] = json.loads(said)
        wished_s = max(found.get("patience_s", 0.0), self._limits.quiet_s)
        self._patience_s = min(wished_s, max(self._limits.patient_s, self._limits.quiet_s))
        if "refused" in found:
            raise ImportRefused(found["refused"])
        return found

    def _read(self, length: int) -> bytes:
        assert self._process.stdout is not None
        return self._process.stdout.read(length)

    def _why(self) -> str:
        if self._is_late.is_set():
            return f"Reading it came to a standstill for {self._patience_s:.2g} seconds."
        most = self._limits.memory_bytes // 2**20
        return f"Reading it failed: it is damaged, or needs more memory than {most} MB."


def _give_up(process: "subprocess.Popen[bytes]", is_late: threading.Event) -> None:
    is_late.set()
    process.kill()


def _end(process: "subprocess.Popen[bytes]") -> None:
    process.kill()
    with process:
        pass

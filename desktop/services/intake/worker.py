"""Reads one document from a stranger, alone in a process that may use little and write nothing.

Run as a file: its kind in a line and its bytes come by standard input, what it holds goes to
standard output as JSON. Started and watched by ``guarded.py``.
"""

import json
import sys
from collections.abc import Callable
from dataclasses import asdict
from typing import BinaryIO

from desktop.services.bounded import limit_process
from desktop.services.intake.documents import read_pdf, read_word
from desktop.services.intake.guarded import ALIVE, Kind
from desktop.services.intake.mail import read_mail
from desktop.services.intake.taken import IntakeRefused, TakenIn
from desktop.services.intake.web_page import read_page

_MOST_MEMORY_BYTES = 512 * 1024 * 1024
_MOST_CPU_S = 60


def main() -> int:
    """Read what comes in; return the exit code."""
    limit_process(memory_bytes=_MOST_MEMORY_BYTES, cpu_s=_MOST_CPU_S)
    kind = Kind[sys.stdin.buffer.readline().decode("ascii").strip()]
    answer(kind, sys.stdin.buffer.read(), sys.stdout.buffer)
    return 0


def answer(kind: Kind, content: bytes, out: BinaryIO) -> None:
    """Write to ``out`` what a document holds, or why it is refused."""

    def tell_of_page() -> None:
        out.write(ALIVE)
        out.flush()

    tell_of_page()
    try:
        said = _as_json(_read(kind, content, tell_of_page))
    except IntakeRefused as error:
        said = {"refused": str(error)}
    except (MemoryError, RecursionError):
        said = {"refused": f"This {kind} cannot be read: it needs far too much memory."}
    out.write(json.dumps(said).encode("ascii"))
    out.flush()


def _read(kind: Kind, content: bytes, tell_of_page: Callable[[], None]) -> TakenIn:
    if kind is Kind.PDF:
        return read_pdf(content, tell_of_page)
    if kind is Kind.WORD:
        return read_word(content)
    if kind is Kind.MAIL:
        return read_mail(content)
    return read_page(content.decode("utf-8"))


def _as_json(taken: TakenIn) -> dict[str, str]:
    found = asdict(taken) | {"published": str(taken.published or "")}
    del found["original"]
    return found


if __name__ == "__main__":
    sys.exit(main())

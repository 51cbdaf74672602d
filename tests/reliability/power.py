"""Power cuts: what the engine wrote is recorded, and played back as a disk may have kept it.

Only what was flushed is sure to be there. Of all that was written since, each sector of 512 bytes
may be there, not there, or be torn; names that appeared or went may have done so or not, in their
order. That is harsher than file systems with a journal are, and kinder than a disk that lies about
having flushed.
"""

import random
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from tests.reliability.disk import OK, Call

SECTOR = 512


@dataclass(frozen=True, slots=True)
class Saved:
    """A save that was told as done: the newest entry of the journal then, with its hash."""

    seq: int
    hash: str


Step = Call | Saved


class Recorder:
    """Keeps every call that changes something on the disk, and when a save was told as done."""

    def __init__(self) -> None:
        self.steps: list[Step] = []

    def __call__(self, call: Call) -> int:
        """Keep a call."""
        if call.kind != "read":
            self.steps.append(call)
        return OK


@dataclass(slots=True)
class _File:
    """One file: what is on the disk for good, and what was done to it since."""

    sure: bytearray
    since: list[Call] = field(default_factory=list)

    def flush(self) -> None:
        for call in self.since:
            _carry_out(self.sure, call)
        self.since.clear()

    def after_a_cut(self, chance: random.Random) -> bytes:
        """Return what the disk may hold of it."""
        kept = bytearray(self.sure)
        for call in self.since:
            if call.kind == "truncate":
                if chance.random() < 0.5:
                    _carry_out(kept, call)
                continue
            for at in range(0, len(call.data), SECTOR):
                fate = chance.random()
                part = call.data[at : at + SECTOR]
                if fate < 0.45:
                    continue
                if fate < 0.55:
                    part = part[: chance.randrange(len(part))]
                _carry_out(kept, Call("write", call.path, part, call.offset + at))
        return bytes(kept)


def _carry_out(content: bytearray, call: Call) -> None:
    if call.kind == "truncate":
        del content[call.offset :]
        return
    if len(content) < call.offset:
        content.extend(bytes(call.offset - len(content)))
    content[call.offset : call.offset + len(call.data)] = call.data


class Disk:
    """What a disk may hold after the power went, at any step of a recording."""

    def __init__(self, begin: dict[str, bytes]) -> None:
        """Begin with these files, which are on the disk for good."""
        self._files = {path: _File(bytearray(content)) for path, content in begin.items()}
        # The names as they are, and what happened to names since they were flushed, in order.
        self._sure = dict(self._files)
        self._since: list[tuple[str, _File | None]] = []

    def do(self, call: Call) -> None:
        """Carry out one call."""
        path = call.path
        if call.kind == "create":
            self._name(path, _File(bytearray()))
        elif call.kind == "delete":
            self._name(path, None)
            if call.is_final:
                self._flush_names()
        elif call.kind == "sync":
            self._files[path].flush()
            # The engine flushes the folder with the first flush of a log that it has made.
            if self._sure.get(path) is not self._files[path]:
                self._flush_names()
        else:
            self._files[path].since.append(call)

    def after_a_cut(self, chance: random.Random) -> dict[str, bytes]:
        """Return the files that may be found."""
        names = dict(self._sure)
        for path, file in self._since[: chance.randint(0, len(self._since))]:
            _rename(names, path, file)
        return {path: file.after_a_cut(chance) for path, file in names.items()}

    def _name(self, path: str, file: _File | None) -> None:
        _rename(self._files, path, file)
        self._since.append((path, file))

    def _flush_names(self) -> None:
        self._sure = dict(self._files)
        self._since.clear()


def _rename(names: dict[str, _File], path: str, file: _File | None) -> None:
    if file is None:
        names.pop(path, None)
    else:
        names[path] = file


def cuts(
    begin: dict[str, bytes], steps: Sequence[Step], at: Sequence[int], chance: random.Random
) -> Iterator[tuple[dict[str, bytes], Saved | None]]:
    """Yield what may be found if the power goes before each step of ``at``, which rises.

    With it goes the latest save that was told as done by then.
    """
    disk, told, done = Disk(begin), None, 0
    for cut in at:
        for step in steps[done:cut]:
            if isinstance(step, Saved):
                told = step
            else:
                disk.do(step)
        done = cut
        yield disk.after_a_cut(chance), told


def write(files: dict[str, bytes], folder: Path) -> None:
    """Write what was found into ``folder``."""
    for path, content in files.items():
        folder.joinpath(Path(path).name).write_bytes(content)

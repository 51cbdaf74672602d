"""A failure at one call to the disk amid something that a user does, and what comes of it."""

import shutil
from collections import Counter
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from pathlib import Path

from desktop.domain.errors import BasewatchError
from desktop.services.casebooks import open_casebook
from desktop.services.importing.committing import ImportKept
from desktop.store.copies import problems_of
from desktop.store.unfinished import BROKEN_OFF
from tests.reliability.actions import Action, Desk, State, World, state_of
from tests.reliability.disk import (
    CANTOPEN,
    FULL,
    IOERR_DELETE,
    IOERR_FSYNC,
    IOERR_READ,
    IOERR_TRUNCATE,
    IOERR_WRITE,
    OK,
    Call,
    Disk,
)

_BROKEN = {
    "create": CANTOPEN,
    "read": IOERR_READ,
    "write": IOERR_WRITE,
    "truncate": IOERR_TRUNCATE,
    "sync": IOERR_FSYNC,
    "delete": IOERR_DELETE,
}
_FULL = {"create": FULL, "write": FULL}


@dataclass(slots=True)
class Fault:
    """Lets the call of that number fail, among those that can fail so, or all from it on."""

    codes: dict[str, int]
    at: int
    is_lasting: bool
    seen: int = 0
    hit: str = ""

    def __call__(self, call: Call) -> int:
        """Count a call, and return OK or the failure."""
        if call.kind not in self.codes:
            return OK
        self.seen += 1
        if self.seen == self.at or (self.is_lasting and self.seen > self.at):
            self.hit = self.hit or f"{call.kind} {Path(call.path).name}"
            return self.codes[call.kind]
        return OK


MODES = {
    "broken once": (_BROKEN, False),
    "broken from then on": (_BROKEN, True),
    "full once": (_FULL, False),
    "full from then on": (_FULL, True),
}


@dataclass(frozen=True, slots=True)
class Point:
    """Where something fails: at which call of an action, and how."""

    action: str
    mode: str
    at: int


@dataclass(slots=True)
class Told:
    """What came of all points: how many told a failure, and every promise that was broken."""

    counts: Counter[str] = field(default_factory=Counter)
    broken: list[str] = field(default_factory=list)


class Trying:
    """Tries points, each on a fresh copy of the world's casebook in ``folder``."""

    def __init__(
        self, world: World, begins: dict[str, Callable[[Desk], Action]], disk: Disk, folder: Path
    ) -> None:
        self._world, self._begins, self._disk, self._folder = world, begins, disk, folder
        self.told = Told()
        self._sound: dict[str, tuple[Counter[str], State, State]] = {}

    def points(self) -> Iterator[Point]:
        """Yield every point of every action."""
        for name in self._begins:
            calls, *_states = self._undisturbed(name)
            for mode, (codes, _lasting) in MODES.items():
                for at in range(1, sum(calls[kind] for kind in codes) + 1):
                    yield Point(name, mode, at)

    def try_at(self, point: Point) -> None:
        """Let it fail there, and note every promise that is broken by it."""
        codes, is_lasting = MODES[point.mode]
        note = _Notes(self.told, point, Fault(codes, point.at, is_lasting))
        with self._desk() as desk:
            action = self._begins[point.action](desk)
            failure = self._done(action, note.fault)
            if failure is None:
                note.count("told as saved")
                self._look_at_a_success(desk, note)
            elif isinstance(failure, ImportKept):
                note.count("told as kept in part")
                self._take_back_the_part(desk, note)
            elif isinstance(failure, BasewatchError):
                note.count("told as failed")
                self._look_at_a_failure(desk, action, replace(note, is_failure=True))
            else:
                note.broken(f"crashed: {failure!r}")

    def _look_at_a_success(self, desk: Desk, note: "_Notes") -> None:
        _calls, _before, after = self._undisturbed(note.point.action)
        for found in (state_of(desk.casebook), self._after_death(desk.path, note)):
            if found != after:
                note.broken(f"told as saved, and lost: {_differing(found, after)}")
        self._look_closely(desk, after, note)

    def _look_at_a_failure(self, desk: Desk, action: Action, note: "_Notes") -> None:
        _calls, before, after = self._undisturbed(note.point.action)
        found = state_of(desk.casebook)
        if _records(found) != _records(before):
            note.broken(f"told as failed, and changed: {_differing(found, before)}")
        found = self._after_death(desk.path, note)
        # An import that was broken off is one step to undo, whole or not.
        is_broken_off = BROKEN_OFF in str(found["undo, redo"])
        if not is_broken_off and _records(found) not in (_records(before), _records(after)):
            note.broken(f"by half after a crash: {_differing(found, before)}")
        again = self._done(action, None)
        if again is not None:
            note.broken(f"not saved when it was tried again: {again!r}")
        self._look_closely(desk, after, note)

    def _take_back_the_part(self, desk: Desk, note: "_Notes") -> None:
        """Do what is told where a part of an import stayed: open it again, and undo."""
        _calls, before, _after = self._undisturbed(note.point.action)
        desk.casebook.close()
        again = Desk(self._world, desk.path)
        try:
            if not (again.editing.undo_label or "").endswith(BROKEN_OFF):
                note.broken(f"the part is no step to undo: {again.editing.undo_label}")
            again.editing.undo()
            found = state_of(again.casebook) | {"undo, redo": before["undo, redo"]}
            if _records(found) != _records(before):
                note.broken(f"undo leaves some of the part: {_differing(found, before)}")
        finally:
            again.casebook.close()

    def _done(self, action: Action, fault: Fault | None) -> BaseException | None:
        self._disk.handler = fault
        try:
            action()
        except Exception as error:  # noqa: BLE001 - what is no failure of ours is a crash
            return error
        finally:
            self._disk.handler = None
        return None

    def _undisturbed(self, name: str) -> tuple[Counter[str], State, State]:
        """Return the calls of an action, and the state before and after it."""
        if name not in self._sound:
            calls: Counter[str] = Counter()

            def count(call: Call) -> int:
                calls[call.kind] += 1
                return OK

            with self._desk() as desk:
                action = self._begins[name](desk)
                before = state_of(desk.casebook)
                self._disk.handler = count
                action()
                self._disk.handler = None
                after = state_of(desk.casebook)
                desk.casebook.close()
            assert before != after, f"{name} does nothing"
            self._sound[name] = calls, before, after
        return self._sound[name]

    def _after_death(self, path: Path, note: "_Notes") -> State:
        """Return the state that is found if the program dies now.

        Where it tells a failure and was carried out all the same, it is done again: a form has
        the id of its record in its draft, so that the record is there once.
        """
        _calls, before, after = self._undisturbed(note.point.action)
        with _emptied(self._folder / "died") as folder:
            for one in path.parent.iterdir():
                if not one.name.endswith("-shm"):
                    shutil.copy(one, folder)
            desk = Desk(self._world, folder / path.name)
            try:
                found = state_of(desk.casebook)
                if note.is_failure and _records(before) != _records(found) == _records(after):
                    note.count("told as failed, and there after a crash")
                    if note.point.action.startswith(_BY_FORM):
                        self._begins[note.point.action](desk)()
                        if (twice := state_of(desk.casebook)) != after:
                            note.broken(f"done again after a crash: {_differing(twice, after)}")
                return found
            finally:
                desk.casebook.close()

    def _look_closely(self, desk: Desk, after: State, note: "_Notes") -> None:
        if (found := state_of(desk.casebook)) != after:
            note.broken(f"not saved once: {_differing(found, after)}")
        desk.casebook.close()
        opened = open_casebook(desk.path)
        if (found := state_of(opened)) != after:
            note.broken(f"otherwise once it was opened anew: {_differing(found, after)}")
        opened.close()
        for problem in problems_of(desk.path):
            note.broken(problem)
        if beside := sorted(one.name for one in desk.path.parent.iterdir() if one != desk.path):
            note.broken(f"left beside the casebook: {beside}")

    @contextmanager
    def _desk(self) -> Iterator[Desk]:
        with _emptied(self._folder / "desk") as folder:
            desk = Desk(self._world, self._world.put(folder))
            try:
                yield desk
            finally:
                desk.casebook.close()


@dataclass(frozen=True, slots=True)
class _Notes:
    """What is noted of one point."""

    told: Told
    point: Point
    fault: Fault
    is_failure: bool = False

    def count(self, what: str) -> None:
        self.told.counts[what] += 1

    def broken(self, what: str) -> None:
        self.told.broken.append(f"{self.point} ({self.fault.hit}): {what}")


_BY_FORM = ("add", "edit", "import")
_BESIDE = {"draft", "external_id"}


@contextmanager
def _emptied(folder: Path) -> Iterator[Path]:
    folder.mkdir()
    try:
        yield folder
    finally:
        shutil.rmtree(folder)


def _records(state: State) -> State:
    """Return the state of what is in the casebook, as far as somebody sees it.

    Not drafts, which are kept on the way to a save; nor which rows an import knows again, which one
    that was taken back leaves behind.
    """
    return {name: found for name, found in state.items() if name not in _BESIDE}


def _differing(found: State, wanted: State) -> str:
    return "; ".join(
        f"{name}: {str(one)[:200]} for {str(wanted[name])[:200]}"
        for name, one in found.items()
        if one != wanted[name]
    )

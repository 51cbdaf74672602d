"""A picture of every window and state, in every look: none missing, none blank, none twice.

They go to BASEWATCH_PICTURES, to be looked at, where that names a folder. Some 40 s a look.
"""

import faulthandler
import hashlib
import importlib
import inspect
import json
import os
import pkgutil
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path

import pytest
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QWidget

import desktop.ui
from desktop.ui.actions import Actions
from tests.store.places import ROOT
from tests.ui.shooting.camera import INDEX
from tests.ui.shooting.screens import write_screens

pytestmark = pytest.mark.long
WIDE, SMALL = (1440, 900), (1024, 768)
SIZES = ((WIDE, 1), (SMALL, 1), (WIDE, 2))
MODES = ("light", "dark", "high_contrast")
LOOKS = [(mode, size, scale) for mode in MODES for size, scale in SIZES]

# Windows of their own, in a size of their own.
OTHER_WINDOWS = {
    *("show_keys", "show_licences", "about", "all_commands", "quick_add", "report_problem"),
    *("help_begin", "help_timeline", "help_found", "help_news", "print"),
    *("damaged", "backups_of_the_damaged", "tampered_with"),
    *("presented", "presented_live", "presented_black"),
    *("presented_for_the_speaker", "presented_keys", "presented_search", "presented_answer"),
}
# Pages have colours of their own, whatever the window has.
OF_PAPER = {"presented", "presented_live", "presented_black", "print"}
BLANK = {"presented_black"}
# They ask the system for a file, end the program, or change what stands on every other picture.
NOT_DONE = {
    *("open_casebook", "save_copy", "merge_pack", "read_files", "quit", "open_example"),
    *("look_system", "look_light", "look_dark", "look_high_contrast"),
    *("language_system", "language_ar", "language_en", "language_ru"),
    *("larger_text", "smaller_text", "normal_text", "redo", "duplicate_selected"),
    *("search", "filter_bases", "go_bases", "go_timeline", "go_detail", "show_bases"),
    *("show_detail", "tour", "rebuild_briefing", "rehearse_briefing"),
}


@dataclass(frozen=True, slots=True)
class Taken:
    """What a process took in one look."""

    folder: Path
    mode: str
    size: tuple[int, int]
    scale: int
    said: str
    shots: dict
    actions: set

    def picture(self, name) -> QImage:
        return QImage(str(self.folder / self.shots[name]["file"]))


def take(folder, mode, size, scale) -> Taken:
    """Let a process of its own go through all states, and return what it took."""
    folder.mkdir(parents=True, exist_ok=True)
    screens = write_screens(folder / "screens.json", size, scale)
    own = {"QT_QPA_PLATFORM": screens, "QT_SCALE_FACTOR": str(scale), "USER": "ada"}
    shape = f"{size[0]}x{size[1]}"
    faulthandler.cancel_dump_traceback_later()  # It takes longer than a test should.
    done = subprocess.run(
        [sys.executable, "-m", "tests.ui.shooting", str(folder), mode, shape],
        cwd=ROOT,
        env={**os.environ, **own},
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    found = json.loads((folder / INDEX).read_text(encoding="utf-8"))
    shots, actions = found["shots"], set(found["actions"])
    return Taken(folder, mode, size, scale, done.stderr, shots, actions)


@pytest.fixture(scope="module", params=LOOKS, ids=lambda look: f"{look[0]}-{look[1][0]}-{look[2]}x")
def taken(request, tmp_path_factory):
    mode, size, scale = request.param
    kept = os.environ.get("BASEWATCH_PICTURES")
    name = f"{mode}-{size[0]}x{size[1]}-{scale}x"
    folder = Path(kept, name) if kept else tmp_path_factory.mktemp("pictures") / name
    return take(folder, mode, size, scale)


def kinds_of_widgets():
    """Return every class of widget that the window's code has, as pictures name them."""
    found = set()
    for module in pkgutil.walk_packages(desktop.ui.__path__, "desktop.ui."):
        for name, kind in inspect.getmembers(importlib.import_module(module.name), inspect.isclass):
            if issubclass(kind, QWidget) and kind.__module__ == module.name:
                found.add(f"{module.name}.{name}")
    return found


def test_every_kind_of_widget_that_there_is_can_be_seen_on_a_picture(taken):
    assert set().union(*(shot["widgets"] for shot in taken.shots.values())) == kinds_of_widgets()


def test_what_every_action_opens_has_a_picture(taken, theme, qapp):
    actions = Actions(theme, qapp)
    names = {action.objectName() for _menu, action in actions.listed()}
    actions.deleteLater()
    assert names - taken.actions == NOT_DONE


def test_none_is_blank_and_none_is_the_same_as_another(taken):
    seen = {}
    for name in taken.shots:
        image = taken.picture(name)
        assert not image.isNull(), name
        every = ((x, y) for x in range(0, image.width(), 7) for y in range(0, image.height(), 7))
        assert (len({image.pixel(x, y) for x, y in every}) > 8) is (name not in BLANK), name
        digest = hashlib.sha256(bytes(image.constBits())).hexdigest()
        seen.setdefault(digest, []).append(name)
    assert not [names for names in seen.values() if len(names) > 1]


def test_each_is_as_large_as_its_window_on_its_screen(taken):
    for name, shot in taken.shots.items():
        size = tuple(shot["size"])
        assert taken.picture(name).size().toTuple() == tuple(part * taken.scale for part in size)
        if name not in OTHER_WINDOWS:
            assert size == taken.size, name


def test_each_is_light_or_dark_as_it_should_be(taken):
    is_dark = taken.mode == "dark"
    other = {
        name: shot["lightness"]
        for name, shot in taken.shots.items()
        if name not in OF_PAPER and (shot["lightness"] < 128) is not is_dark
    }
    assert not other


def test_qt_has_nothing_to_say(taken):
    assert taken.said == ""

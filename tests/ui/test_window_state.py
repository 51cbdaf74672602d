"""What the window remembers: in its file, and of an encrypted casebook in the casebook only."""

import pytest

from desktop.ui.window_state import WindowState


class Inside:
    """A casebook, as far as it is remembered in."""

    def __init__(self, **panels) -> None:
        self.panels = panels
        self.saves = 0

    def load(self):
        return dict(self.panels)

    def save(self, panels):
        self.panels = dict(panels)
        self.saves += 1


@pytest.fixture
def path(tmp_path, qapp):
    return tmp_path / "window.ini"


def test_panels_of_a_plain_casebook_are_in_the_file(path):
    state = WindowState(str(path))
    state.keep_inside("c1", None)
    state.save_panel("c1", "filters", {"words": "flags, seen"})
    state.sync()
    assert "flags" in path.read_text()
    assert WindowState(str(path)).panel("c1", "filters") == {"words": "flags, seen"}


def test_those_of_an_encrypted_one_are_in_it_and_nowhere_else(path):
    state, inside = WindowState(str(path)), Inside(filters={"words": "earlier"})
    state.keep_inside("c1", inside)
    assert state.panel("c1", "filters") == {"words": "earlier"}
    assert state.panel("c1", "timeline") == {}
    state.save_panel("c1", "filters", {"words": "flags"})
    state.sync()
    state.sync()
    assert inside.panels == {"filters": {"words": "flags"}}
    assert inside.saves == 1
    assert not path.exists() or "flags" not in path.read_text()


def test_what_the_file_knew_from_before_it_was_encrypted_moves_into_it(path):
    state = WindowState(str(path))
    for casebook in ("c1", "c2"):
        state.save_panel(casebook, "filters", {"words": f"flags of {casebook}"})
    state.sync()
    inside = Inside(filters={"words": "old"}, bases={"sort": "name"})
    state.keep_inside("c1", inside)
    assert inside.panels == {"filters": {"words": "flags of c1"}, "bases": {"sort": "name"}}
    assert "flags of c1" not in path.read_text()
    state.keep_inside("c2", None)
    assert state.panel("c2", "filters") == {"words": "flags of c2"}

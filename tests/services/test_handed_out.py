"""Copies of files for other programs: which, called what, and for how long."""

from dataclasses import replace

import pytest

from desktop.domain.errors import BasewatchError
from desktop.domain.record import NOT_FOR_PASSING_ON
from desktop.services.attachments import Attaching
from desktop.services.handed_out import HandedOut, NothingHandedOut
from tests.factories import a_casebook, a_report, a_source, an_editing


@pytest.fixture
def kept(tmp_path):
    opened = a_casebook(tmp_path)
    yield opened
    opened.close()


@pytest.fixture
def editing(kept):
    return an_editing(kept)


@pytest.fixture
def report(editing):
    source = a_source(label="Herald")
    made = a_report(source)
    editing.apply("Add", source, made)
    return made


@pytest.fixture
def handed_out(kept):
    made = HandedOut(kept.reader, lambda name: f"safe {name}")
    yield made
    made.remove()


def test_copies_are_byte_for_byte_under_safe_names_and_go_all_at_once(editing, report, handed_out):
    for content in (b"one", b"two"):
        Attaching(editing).attach(report.id, "gate.txt", content)
    paths = handed_out.copies(report.id)
    assert [path.read_bytes() for path in paths] == [b"one", b"two"]
    assert [path.name for path in paths] == ["safe gate.txt"] * 2
    folder = paths[0].parents[1]
    assert folder.stat().st_mode & 0o77 == 0
    handed_out.remove()
    assert not folder.exists()
    handed_out.remove()


def test_one_file_of_a_report_may_be_wanted_alone(editing, report, handed_out):
    Attaching(editing).attach(report.id, "a.txt", b"one")
    second = Attaching(editing).attach(report.id, "b.txt", b"two")
    (path,) = handed_out.copies(report.id, second.id)
    assert path.read_bytes() == b"two"


def test_a_private_file_is_left_out(editing, report, handed_out):
    Attaching(editing).attach(report.id, "a.txt", b"one")
    second = Attaching(editing).attach(report.id, "b.txt", b"two")
    editing.apply("Change", replace(second, private=True))
    assert [path.name for path in handed_out.copies(report.id)] == ["safe a.txt"]
    with pytest.raises(NothingHandedOut, match="Save a copy"):
        handed_out.copies(report.id, second.id)


@pytest.mark.parametrize("change", [{"private": True}, {"tags": (NOT_FOR_PASSING_ON,)}])
def test_no_file_of_a_report_that_may_not_be_passed_on_leaves(editing, report, handed_out, change):
    Attaching(editing).attach(report.id, "a.txt", b"one")
    editing.apply("Change", replace(report, **change))
    with pytest.raises(BasewatchError, match="not dragged out"):
        handed_out.copies(report.id)

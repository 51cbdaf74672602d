"""Packs of small casebooks."""

import random
from contextlib import closing

import pytest

from desktop.services.attachments import Attaching
from desktop.services.exchange import merging
from desktop.services.exporting.export import export
from desktop.services.exporting.wish import Format, Handover, Wish
from tests.factories import NOON, a_casebook, a_report, a_source, an_editing
from tests.private_casebook import PrivateCasebook


@pytest.fixture
def casebook(tmp_path):
    opened = a_casebook(tmp_path)
    yield opened
    opened.close()


@pytest.fixture
def full(casebook):
    """A casebook with something private, a text, an attached file and a marking."""
    fill(casebook)
    return casebook


def fill(casebook):
    """Save what a pack is made of."""
    editing = an_editing(casebook)
    PrivateCasebook().fill(editing)
    post = a_source(label="=Evening Post")
    report = a_report(
        post, title="Column\nleaves", text="The column left. العمود", marking="TLP:AMBER"
    )
    editing.apply("Add", post, report, a_report(post, title="Heard of only", text=""))
    Attaching(editing).attach(report.id, "gate.exe", random.Random(1).randbytes(90_000))


@pytest.fixture
def packed(tmp_path):
    """Return what packs a casebook, and gives the file."""

    def pack(casebook, name="to.basewatch-pack", **wish):
        return packed_to(tmp_path / name, casebook, **wish)

    return pack


def packed_to(target, casebook, key_folder=None, **wish):
    """Pack a casebook to a file, signed with a key where a folder for it is given."""
    given = Handover(who="A. Analyst", purpose="For the desk, not for print", key_folder=key_folder)
    export(casebook.reader, Wish(format=Format.PACK, handover=given, **wish), target, NOON)
    return target


@pytest.fixture(scope="session")
def pack_bytes(tmp_path_factory):
    """A pack, made once."""
    folder = tmp_path_factory.mktemp("packed")
    with closing(a_casebook(folder)) as casebook:
        fill(casebook)
        return packed_to(folder / "to.basewatch-pack", casebook).read_bytes()


@pytest.fixture
def pack(pack_bytes, tmp_path):
    """A pack in a file of its own."""
    target = tmp_path / "to.basewatch-pack"
    target.write_bytes(pack_bytes)
    return target


@pytest.fixture
def really():
    """Ask for it to have packs copied clean in a process of its own, as it always is."""


@pytest.fixture(autouse=True)
def quickly(request, monkeypatch):
    """Take packs that were made here as they are: a process for each takes a second."""
    if "really" not in request.fixturenames:
        monkeypatch.setattr(
            merging, "_copy_clean", lambda opened, clean, _key: opened.casebook.rename(clean)
        )

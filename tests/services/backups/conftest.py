"""A casebook with a few saves, and what makes its backups."""

import pytest

from desktop.services.backups.keeper import Keeper
from tests.factories import Clock, a_base, a_casebook, an_editing


@pytest.fixture
def clock():
    return Clock()


@pytest.fixture
def casebook(tmp_path):
    opened = a_casebook(tmp_path)
    editing = an_editing(opened)
    for name in ("Qamishli", "Hmeimim"):
        editing.apply(f"Add base: {name}", a_base(name=name))
    yield opened
    opened.close()


@pytest.fixture
def editing(casebook):
    return an_editing(casebook)


@pytest.fixture
def places(tmp_path):
    return [tmp_path / "backups"]


@pytest.fixture
def keeper(casebook, places, clock):
    return Keeper(casebook.reader, "01NORTH", places, clock)

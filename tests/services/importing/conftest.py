"""A casebook to import into, with what edits it."""

import pytest

from tests.factories import a_casebook, an_editing


@pytest.fixture
def kept(tmp_path):
    opened = a_casebook(tmp_path)
    yield opened
    opened.close()


@pytest.fixture
def edits(kept):
    return an_editing(kept)

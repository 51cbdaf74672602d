"""A casebook to ask, with what edits it; readers are opened when the test asks for them."""

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


@pytest.fixture
def asked(kept):
    reader = kept.reader()
    yield reader
    reader.close()

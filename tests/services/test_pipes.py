"""A pipe in place of a file is refused at once: whoever opens one waits until somebody writes."""

import os
import sys

import pytest

from desktop.domain.errors import BasewatchError
from desktop.services.casebooks import needs_passphrase, open_casebook
from desktop.services.exchange.envelope import asks_for_passphrase
from desktop.services.exchange.merging import incoming
from desktop.services.exporting.own_reading import rows_of
from desktop.services.importing.tables.opening import open_table
from desktop.services.mapping.layers import read_layer
from desktop.store.header import is_database

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="no pipes among files there")


@pytest.fixture
def pipe(tmp_path):
    def make(name):
        path = tmp_path / name
        os.mkfifo(path)
        return path

    return make


def merged(path):
    with incoming(path):
        pass


@pytest.mark.parametrize(
    ("name", "read"),
    [
        ("a.basewatch", open_casebook),
        ("a.csv", open_table),
        ("a.geojson", read_layer),
        ("a.mbtiles", read_layer),
        ("a.json", lambda path: list(rows_of(path))),
        ("a.basewatch-pack", merged),
    ],
)
def test_what_reads_files_says_that_it_is_none(pipe, name, read):
    path = pipe(name)
    with pytest.raises(BasewatchError, match=rf"(?i)“{name}” .* read: it is no ordinary file\.$"):
        read(path)


def test_what_asks_after_a_passphrase_or_a_database_does_not_wait_either(pipe):
    path = pipe("a.basewatch")
    assert not needs_passphrase(path)
    assert not asks_for_passphrase(path)
    assert not is_database(path)

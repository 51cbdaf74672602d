"""A value that is far too large is found by its length, before it fills the memory."""

import os
import re
import subprocess
import sys

import pytest

from desktop.store.engine import connect, in_memory
from desktop.store.errors import StrangeCasebook
from desktop.store.opening import open_file
from desktop.store.oversize import check_sizes
from tests.factories import a_base, a_casebook, an_editing, an_event

SIZE = 40_000_000
OPENED = """
import resource, sys
from pathlib import Path
from desktop.store.opening import open_file
from desktop.store.errors import StrangeCasebook
before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
try:
    open_file(Path(sys.argv[1]), most_value_bytes=1_000_000)
except StrangeCasebook:
    print((resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before) * 1024)
"""


@pytest.fixture
def path(tmp_path):
    casebook = a_casebook(tmp_path)
    an_editing(casebook).apply("Add", a_base(), an_event(summary="n" * 20_000))
    casebook.close()
    return casebook.path


def test_a_value_that_is_too_large_is_refused_and_a_clean_copy_named(path):
    with pytest.raises(StrangeCasebook) as refused:
        open_file(path, most_value_bytes=19_999)
    assert str(refused.value) == (
        "“north.basewatch” holds things that do not belong in a casebook and could do harm, so it"
        " was not opened. Open a clean copy of it instead."
    )
    (thing,) = refused.value.things
    assert re.fullmatch("a value of more than 19,999 bytes in “.+”", thing)
    open_file(path, most_value_bytes=20_000_000).close()
    open_file(path).close()


def test_a_large_file_of_small_values_opens(path):
    # The journal tells of it too, a little longer.
    open_file(path, most_value_bytes=30_000).close()
    assert path.stat().st_size > 30_000


@pytest.mark.skipif(sys.platform == "win32", reason="memory is measured otherwise there")
def test_it_is_not_loaded_for_that(path):
    connection = connect(path, "rw")
    connection.execute("UPDATE base SET name = hex(zeroblob(?))", (SIZE // 2,))
    connection.close()
    said = subprocess.run(
        [sys.executable, "-c", OPENED, str(path)],
        env={**os.environ, "PYTHONPATH": os.pathsep.join(filter(None, sys.path))},
        stdout=subprocess.PIPE,
        check=True,
    )
    assert int(said.stdout) < SIZE // 2


def test_tables_of_any_name_are_looked_through(tmp_path):
    connection = in_memory()
    connection.execute('CREATE TABLE "a ""b" ("c ""d")')
    connection.execute('INSERT INTO "a ""b" VALUES (zeroblob(9000))')
    check_sizes(connection, tmp_path, 9_000)
    with pytest.raises(StrangeCasebook) as refused:
        check_sizes(connection, tmp_path, 8_999)
    assert refused.value.things == ('a value of more than 8,999 bytes in “a "b”',)
    connection.close()

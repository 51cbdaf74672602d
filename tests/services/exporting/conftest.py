"""Exports of small casebooks, and what is read back from them."""

from datetime import UTC, datetime

import pytest

from desktop.services.exporting.export import export
from desktop.services.exporting.wish import Format, Wish
from tests.factories import a_casebook

NOW = datetime(2026, 1, 27, 12, tzinfo=UTC)


@pytest.fixture
def casebook(tmp_path):
    opened = a_casebook(tmp_path)
    yield opened
    opened.close()


@pytest.fixture
def written(tmp_path):
    """Return what exports a casebook in a format, and gives the file and what was told of it."""

    def write(casebook, form, name="out", **wish):
        target = tmp_path / name
        told = export(casebook.reader, Wish(format=Format(form), **wish), target, NOW)
        return target, told

    return write

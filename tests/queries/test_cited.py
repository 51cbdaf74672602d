"""Links of reports that the casebook has."""

import pytest

from desktop.queries import cited
from desktop.queries.cited import CitedReports
from tests.factories import a_casebook, a_report, a_source, an_editing

POST = a_source(label="Vell Post")


@pytest.fixture
def asked(tmp_path):
    """Keep reports, and ask for the one of a link."""
    opened = a_casebook(tmp_path)
    edits = an_editing(opened)

    def ask(link, *reports):
        edits.apply("Add", POST, *reports)
        reader = opened.reader()
        found = CitedReports(reader).of(link)
        reader.close()
        return found

    yield ask
    opened.close()


def test_a_report_is_found_by_its_link_or_that_of_its_saved_copy(asked):
    report = a_report(POST, url="https://vell.example/1", archive_url="https://archive.example/x/1")
    other = a_report(POST, url="", archive_url="page 12")
    for link in ("http://www.vell.example/1/", "archive.example/x/1"):
        found = asked(link, report, other)
        assert (found.id, found.private) == (report.id, False)
    assert asked("https://vell.example/2", report) is None
    assert asked("page 12", report) is None


def test_of_two_reports_of_one_link_it_is_the_one_that_was_added_last(asked):
    old, new = (a_report(POST, url="https://vell.example/1") for _ in range(2))
    assert asked("https://vell.example/1", old, new).id == new.id


def test_a_casebook_without_links_knows_none(asked):
    assert asked("https://vell.example/1") is None


def test_links_that_only_share_their_hash_are_not_one(asked, monkeypatch):
    monkeypatch.setattr(cited, "_HASH_BYTES", 1)
    reports = [a_report(POST, url=f"https://vell.example/{at}") for at in range(300)]
    assert asked("https://vell.example/7", *reports).id == reports[7].id
    assert asked("https://vell.example/300", *reports) is None

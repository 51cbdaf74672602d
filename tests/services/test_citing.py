"""Citations to paste elsewhere: no title breaks out of them, no day is more exact than it is."""

from dataclasses import replace
from datetime import UTC, date, datetime

import pytest

from desktop.domain.grading import Reliability
from desktop.domain.note import Stance
from desktop.domain.report import ReportKind, ReportStatus
from desktop.domain.source import SourceKind
from desktop.domain.spans import day_end_s, day_start_s
from desktop.queries.detail import ReportView, event_detail
from desktop.services.citing import bibtex, chicago_note, chicago_notes, plain_citation
from tests.factories import (
    a_base,
    a_casebook,
    a_day,
    a_note,
    a_report,
    a_source,
    an_editing,
    an_event,
)

REPORT = ReportView(
    id="r1",
    publisher="Daily Post",
    publisher_kind=SourceKind.OUTLET,
    reliability=Reliability.B,
    title="Planes leave the north",
    url="https://daily.example/a",
    kind=ReportKind.ARTICLE,
    status=ReportStatus.LIVE,
    published=a_day(date(2026, 1, 26)),
    has_text=True,
    files=0,
    notes=(),
)


def lasting(first, last, **parts):
    """Return a span of what was at some time from ``first`` to ``last``."""
    start, end = day_start_s(first), day_end_s(last)
    return a_day(first, start_min=start, start_max=end, end_min=start, end_max=end, **parts)


def test_a_chicago_note_names_author_title_publisher_days_and_address():
    report = replace(
        REPORT,
        byline="Ada  Lovelace",
        retrieved_at=datetime(2026, 1, 27, 9, tzinfo=UTC),
        archive_url="https://archive.example/1",
    )
    assert chicago_note(report) == (
        "Ada Lovelace, “Planes leave the north,” Daily Post, 26 January 2026, retrieved"
        " 27 January 2026, https://daily.example/a, archived at https://archive.example/1."
    )


def test_a_chicago_note_keeps_the_titles_own_marks_and_says_what_became_of_the_report():
    report = replace(
        REPORT, title="Who “left”\nQamishli?", published=None, url="", status=ReportStatus.RETRACTED
    )
    assert chicago_note(report) == ("“Who ‘left’ Qamishli?” Daily Post, undated, since retracted.")
    assert chicago_notes([REPORT, report]).splitlines()[1].startswith("2. “Who")


def test_a_bibtex_entry_has_what_is_known_and_no_more():
    report = replace(
        REPORT, byline="Ada and Bob", retrieved_at=datetime(2026, 1, 27, 9, tzinfo=UTC)
    )
    assert bibtex([report]) == "\n".join(
        [
            "@online{dailypost2026,",
            "  author = {{Ada and Bob}},",
            "  title = {{Planes leave the north}},",
            "  organization = {Daily Post},",
            "  date = {2026-01-26},",
            "  url = {https://daily.example/a},",
            "  urldate = {2026-01-27},",
            "}",
        ]
    )
    bare = replace(REPORT, publisher="؟", url="", published=None, status=ReportStatus.CORRECTED)
    assert bibtex([bare]).splitlines() == [
        "@misc{report,",
        "  title = {{Planes leave the north}},",
        "  organization = {؟},",
        "  note = {corrected, day of publication not known},",
        "}",
    ]


def test_no_key_comes_twice():
    entries = bibtex([REPORT, replace(REPORT, id="r2"), replace(REPORT, id="r3")]).split("\n\n")
    keys = [entry.splitlines()[0] for entry in entries]
    assert keys == [
        "@online{dailypost2026,",
        "@online{dailypost2026-2,",
        "@online{dailypost2026-3,",
    ]


def test_a_title_or_address_cannot_end_its_field():
    evil = replace(REPORT, title="} @misc{x, \\ $100 & 5% #_~^", url="https://x/}{ \\")
    said = bibtex([evil])
    assert r"\} @misc\{x, \textbackslash{} \$100 \& 5\% \#\_\textasciitilde{}" in said
    assert "url = {https://x/%7D%7B%20%5C}" in said
    assert said.replace(r"\{", "").replace(r"\}", "").count("{") == said.replace(r"\{", "").replace(
        r"\}", ""
    ).count("}")


@pytest.mark.parametrize(
    ("span", "said"),
    [
        (lasting(date(2026, 1, 24), date(2026, 1, 26)), "2026-01-24/2026-01-26"),
        (lasting(date(2026, 1, 1), date(2026, 1, 31)), "2026-01"),
        (lasting(date(2026, 1, 1), date(2026, 2, 28)), "2026-01-01/2026-02-28"),
        (lasting(date(2026, 1, 1), date(2026, 1, 30)), "2026-01-01/2026-01-30"),
        (lasting(date(2025, 1, 1), date(2025, 12, 31)), "2025"),
        (lasting(date(2025, 1, 1), date(2025, 12, 31), approximate=True), "2025~"),
        (a_day(date(2026, 1, 26), start_min=None), "/2026-01-26"),
        (a_day(date(2026, 1, 26), end_min=None, end_max=None), "2026-01-26/"),
        (a_day(start_min=None, start_max=None, end_min=None, end_max=None), ""),
    ],
)
def test_a_day_is_as_exact_as_it_is_known(span, said):
    found = bibtex([replace(REPORT, published=span)])
    assert (f"date = {{{said}}}" in found) if said else ("date = " not in found)


def test_a_note_is_cited_by_its_sentence_with_its_grade_but_silence_has_none(tmp_path):
    casebook = a_casebook(tmp_path)
    day = date(2026, 1, 1)
    source = a_source(reliability=Reliability.B, reliability_reason="x", reliability_on=day)
    base = a_base()
    event, report = an_event(base), a_report(source)
    note = a_note(report, event)
    an_editing(casebook).apply("Add", source, base, event, report, note)
    reader = casebook.reader()
    detail = event_detail(reader, event.id)
    reader.close()
    casebook.close()
    (view,) = detail.reports
    said = plain_citation("Daily Post says so.", view, view.notes[0])
    cited = "“Planes leave the north,” Daily Post, 26 January 2026."
    assert said == f"Daily Post says so. [Admiralty grade B6; {cited}]"
    silent = replace(view.notes[0], stance=Stance.NO_COMMENT)
    assert "Admiralty" not in plain_citation("It did not comment.", view, silent)

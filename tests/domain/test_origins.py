"""Independent origins as a range, by the rules of the data model."""

from dataclasses import replace

import pytest

from desktop.domain import origins
from desktop.domain.note import NoteStatus, Stance
from desktop.domain.origin_link import OriginLink, Verdict
from desktop.domain.origins import Corroboration, corroboration, repeats
from desktop.domain.source import SourceKind


def told(note="n1", **parts):
    """Return a testimony of a named official to the report r1."""
    known = {
        "note": note,
        "report": "r1",
        "origin": "s1",
        "origin_kind": SourceKind.OFFICIAL,
        "number": 1,
        "distance": 1,
        "reported_s": 0,
        "stance": Stance.SUPPORTS,
        "status": NoteStatus.ACCEPTED,
        "fits_both": False,
        "first_hand": False,
        "label": "An official",
    }
    return origins.Testimony(**(known | parts))


def unnamed(note, origin, **parts):
    return told(note, origin=origin, origin_kind=SourceKind.UNNAMED, **parts)


def link(first, verdict, second, number=""):
    name = f"{first}-{verdict.value}-{second}{number}"
    return OriginLink(id=name, first=first, second=second, verdict=verdict, reason="He said so")


def span_of(*testimonies, links=()):
    found = corroboration(testimonies, links)
    return found.minimum, found.maximum


def test_without_notes_there_is_no_origin():
    assert corroboration(()) == Corroboration(
        minimum=0, maximum=0, first_hand=0, against=0, fits_both=0, silent=()
    )


def test_two_named_sources_are_two():
    assert span_of(told("n1", origin="s1"), told("n2", origin="s2")) == (2, 2)


def test_one_source_in_two_reports_is_one():
    assert span_of(told("n1"), told("n2", report="r2")) == (1, 1)


def test_an_unnamed_source_alone_is_one():
    assert span_of(unnamed("n1", "u1")) == (1, 1)


def test_two_unnamed_sources_may_be_the_same():
    assert span_of(unnamed("n1", "u1"), unnamed("n2", "u2")) == (1, 2)


def test_an_unnamed_source_may_be_the_named_one():
    assert span_of(told("n1"), unnamed("n2", "u1")) == (1, 2)


def test_two_sources_in_the_words_count_as_one_to_two():
    assert span_of(unnamed("n1", "u1", number=2)) == (1, 2)


def test_of_one_origin_the_highest_number_counts_in_any_order():
    notes = [unnamed("n1", "u1", number=2), unnamed("n2", "u1"), unnamed("n3", "u1", number=3)]
    assert span_of(*notes) == span_of(*reversed(notes)) == (1, 3)


@pytest.mark.parametrize(
    "parts",
    [
        {"stance": Stance.NO_COMMENT},
        {"stance": Stance.CONTEXT},
        {"stance": Stance.QUALIFIES},
        {"stance": Stance.AGAINST},
        {"fits_both": True},
        {"status": NoteStatus.REJECTED},
        {"struck": True},
    ],
)
def test_what_does_not_support_never_counts(parts):
    assert span_of(told("n1", **parts)) == (0, 0)


def test_who_saw_it_is_counted_apart_once_an_origin():
    notes = [told("n1", first_hand=True), told("n2", first_hand=True), told("n3", origin="s2")]
    found = corroboration(notes)
    assert (found.first_hand, found.minimum) == (1, 2)


def test_who_speaks_against_it_is_counted_apart_at_the_most():
    notes = [
        told("n1"),
        unnamed("n2", "u1", stance=Stance.AGAINST, number=2),
        told("n3", origin="s2", stance=Stance.AGAINST, first_hand=True),
    ]
    found = corroboration(notes)
    assert (found.against, found.maximum, found.first_hand) == (3, 1, 0)


def test_who_did_not_comment_is_named_once_and_in_order():
    silent = {"stance": Stance.NO_COMMENT}
    notes = [
        told("n1", origin="s2", label="Ministry", **silent),
        told("n2", label="Army", **silent),
        told("n3", label="Army", report="r2", **silent),
    ]
    assert corroboration(notes).silent == ("Army", "Ministry")


def test_what_fits_both_is_counted_apart_but_not_where_nobody_commented():
    notes = [
        told("n1", fits_both=True),
        told("n2", fits_both=True, stance=Stance.NO_COMMENT),
        told("n3", fits_both=True, status=NoteStatus.REJECTED),
    ]
    assert corroboration(notes).fits_both == 1


def test_who_did_not_comment_in_a_retracted_report_is_not_named():
    notes = [
        told("n1", stance=Stance.NO_COMMENT, struck=True),
        told("n2", fits_both=True, struck=True),
        told("n3", stance=Stance.AGAINST, struck=True),
    ]
    assert corroboration(notes) == corroboration(())


NAMED = (told("n1", origin="s1"), told("n2", origin="s2", report="r2"))
UNNAMED = (unnamed("n1", "u1"), unnamed("n2", "u2", report="r2"))


@pytest.mark.parametrize(
    ("notes", "verdict", "span"),
    [
        (NAMED, Verdict.SAME, (1, 1)),
        (NAMED, Verdict.DERIVED, (1, 1)),
        (NAMED, Verdict.INDEPENDENT, (2, 2)),
        (NAMED, Verdict.UNKNOWN, (1, 2)),
        (UNNAMED, Verdict.SAME, (1, 1)),
        (UNNAMED, Verdict.DERIVED, (1, 1)),
        (UNNAMED, Verdict.INDEPENDENT, (2, 2)),
        (UNNAMED, Verdict.UNKNOWN, (1, 2)),
    ],
)
def test_a_verdict_joins_parts_or_leaves_open_whichever_way_it_is_written(notes, verdict, span):
    first, second = (note.origin for note in notes)
    assert span_of(*notes, links=[link(first, verdict, second)]) == span
    assert span_of(*notes, links=[link(second, verdict, first)]) == span


def test_of_what_was_joined_the_largest_number_counts_and_one_first_hand():
    notes = [
        unnamed("n1", "u1", number=3, first_hand=True),
        unnamed("n2", "u2", number=2, first_hand=True),
        unnamed("n3", "u3"),
    ]
    found = corroboration(notes, [link("u1", Verdict.SAME, "u2")])
    assert (found.minimum, found.maximum, found.first_hand) == (1, 4, 1)


def test_those_against_it_are_joined_too():
    notes = [replace(note, stance=Stance.AGAINST) for note in NAMED]
    assert corroboration(notes, [link("s1", Verdict.SAME, "s2")]).against == 1


def test_three_that_differ_pairwise_are_three_though_nobody_is_named():
    notes = [unnamed("n1", "u1"), unnamed("n2", "u2"), unnamed("n3", "u3")]
    apart = [link(a, Verdict.INDEPENDENT, b) for a, b in (("u1", "u2"), ("u2", "u3"), ("u3", "u1"))]
    assert span_of(*notes, links=apart[:1]) == (2, 3)
    assert span_of(*notes, links=apart[:2]) == (2, 3)
    assert span_of(*notes, links=apart) == (3, 3)


@pytest.mark.parametrize("joining", [Verdict.SAME, Verdict.DERIVED])
def test_of_verdicts_that_contradict_each_other_the_one_that_joins_wins(joining):
    apart = link("s1", Verdict.INDEPENDENT, "s2")
    assert span_of(*NAMED, links=[apart, link("s2", joining, "s1")]) == (1, 1)
    through = [link("s1", joining, "x"), link("x", Verdict.SAME, "s2")]
    assert span_of(*NAMED, links=[*through, apart]) == (1, 1)


def test_independent_wins_over_unknown_in_any_order():
    both = [link("u1", Verdict.UNKNOWN, "u2"), link("u2", Verdict.INDEPENDENT, "u1")]
    assert span_of(*UNNAMED, links=both) == span_of(*UNNAMED, links=both[::-1]) == (2, 2)


def test_two_that_copy_a_third_are_one_though_the_third_is_silent():
    copies = [link("s1", Verdict.DERIVED, "x"), link("s2", Verdict.DERIVED, "x")]
    assert span_of(*NAMED, links=copies) == (1, 1)


def test_a_paper_that_copies_two_agencies_adds_nothing_and_joins_nobody():
    copies = [link("s3", Verdict.DERIVED, "s1"), link("s3", Verdict.DERIVED, "s2")]
    paper = told("n3", origin="s3", report="r3")
    assert span_of(*NAMED, paper, links=copies) == (2, 2)
    assert span_of(NAMED[1], paper, links=copies) == (1, 1)
    assert span_of(paper, links=copies) == (1, 1)
    assert span_of(paper, told("n4", origin="s4"), links=copies) == (1, 2)


def test_a_paper_that_copies_somebody_unnamed_gives_him_no_name():
    copies = [link("s1", Verdict.DERIVED, "u1")]
    notes = [told("n1", origin="s1"), unnamed("n2", "u1"), told("n3", origin="s2")]
    assert span_of(*notes, links=copies) == (1, 2)


def test_verdicts_that_go_in_circles_make_one_origin():
    circle = [
        link("s1", Verdict.DERIVED, "s2"),
        link("s2", Verdict.DERIVED, "s3"),
        link("s3", Verdict.DERIVED, "s1"),
    ]
    assert span_of(*NAMED, links=circle) == (1, 1)


def test_a_report_that_passes_on_anothers_origin_repeats_it():
    near, far = told("n1", distance=1), told("n2", report="r2", distance=2)
    assert repeats([far, near]) == {"n2"}


def test_of_equally_near_reports_the_later_one_repeats():
    first, later = told("n1", reported_s=5), told("n2", report="r2", reported_s=9)
    assert repeats([later, first]) == {"n2"}


def test_a_report_without_a_date_is_taken_for_the_later_one():
    dated, undated = told("n1", reported_s=9), told("n2", report="r2", reported_s=None)
    assert repeats([undated, dated]) == {"n2"}


def test_two_notes_of_one_report_do_not_repeat_each_other():
    assert repeats([told("n1"), told("n2", distance=3)]) == frozenset()


def test_a_note_that_counts_is_no_repeat_of_one_that_does_not():
    rejected = told("n1", distance=0, status=NoteStatus.REJECTED)
    struck = told("n2", distance=0, report="r2", struck=True)
    both = told("n3", distance=0, report="r3", fits_both=True)
    assert repeats([rejected, struck, both, told("n4", report="r4")]) == {"n3"}


def test_to_deny_is_no_repeat_of_what_one_said_before():
    assert repeats([told("n1"), told("n2", report="r2", stance=Stance.AGAINST)]) == frozenset()


def test_a_report_that_copies_another_repeats_it():
    near, far = told("n1", distance=0), told("n2", origin="s2", report="r2")
    assert repeats([far, near], [link("s2", Verdict.DERIVED, "s1")]) == {"n2"}


def test_an_event_of_five_hundred_sources_is_counted_as_a_lower_bound():
    notes = [unnamed(f"n{n}", f"u{n:03}") for n in range(500)]
    ring = [link(f"u{n:03}", Verdict.INDEPENDENT, f"u{(n + 1) % 499:03}") for n in range(499)]
    assert span_of(*notes, links=ring) == (2, 500)

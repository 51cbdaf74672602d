"""How a count came about: origins, verdicts, and every note that adds none with the reason."""

import pytest

from desktop.domain.counting import Effect, Uncounted, explain
from desktop.domain.note import NoteStatus, Stance
from desktop.domain.origin_link import Verdict
from tests.domain.test_origins import link, told, unnamed


def test_each_origin_is_told_with_its_notes_and_what_it_may_be():
    count = explain(
        [
            told("n2", origin="s1", label="Ministry", first_hand=True),
            told("n1", origin="s1", label="Ministry", distance=2),
            unnamed("n3", "u1", label="two sources", number=2),
            told("n4", origin="s2", label="Herald"),
        ]
    )
    assert [(o.labels, o.number, o.first_hand, o.is_named, o.notes) for o in count.origins] == [
        (("Herald",), 1, False, True, ("n4",)),
        (("Ministry",), 1, True, True, ("n2", "n1")),
        (("two sources",), 2, False, False, ("n3",)),
    ]
    assert [count.may_be(n) for n in range(3)] == [(2,), (2,), (0, 1)]
    assert (count.corroboration.minimum, count.corroboration.maximum) == (2, 4)


def test_what_was_joined_is_one_origin_with_all_its_sources():
    count = explain(
        [
            told("n1", origin="s1", label="Herald", distance=0),
            told("n2", origin="s2", label="Post"),
        ],
        [link("s2", Verdict.DERIVED, "s1")],
    )
    (origin,) = count.origins
    assert (origin.sources, origin.labels) == (("s1", "s2"), ("Herald", "Post"))


@pytest.mark.parametrize(
    ("parts", "why"),
    [
        ({"struck": True, "status": NoteStatus.REJECTED}, Uncounted.RETRACTED),
        ({"status": NoteStatus.REJECTED, "stance": Stance.NO_COMMENT}, Uncounted.REJECTED),
        ({"stance": Stance.NO_COMMENT, "fits_both": True}, Uncounted.NO_COMMENT),
        ({"fits_both": True, "stance": Stance.AGAINST}, Uncounted.FITS_BOTH),
        ({"stance": Stance.AGAINST}, Uncounted.AGAINST),
        ({"report": "r2", "distance": 3}, Uncounted.REPEAT),
        ({"stance": Stance.CONTEXT}, Uncounted.BESIDE),
        ({"stance": Stance.QUALIFIES}, Uncounted.BESIDE),
    ],
)
def test_a_note_that_adds_no_origin_is_told_with_the_reason(parts, why):
    count = explain([told("n1"), told("n2", **parts)])
    assert [(one.note, one.label, one.why) for one in count.uncounted] == [
        ("n2", "An official", why)
    ]


@pytest.mark.parametrize(
    ("links", "effects"),
    [
        ([("s1", Verdict.SAME, "s2")], [Effect.JOINS]),
        ([("s1", Verdict.INDEPENDENT, "s2")], [Effect.DIFFER]),
        ([("s1", Verdict.UNKNOWN, "s2")], [Effect.OPEN]),
        (
            [("s1", Verdict.INDEPENDENT, "s2"), ("s2", Verdict.SAME, "s1")],
            [Effect.OVERRULED, Effect.JOINS],
        ),
        (
            [("s1", Verdict.INDEPENDENT, "s2"), ("s2", Verdict.UNKNOWN, "s1")],
            [Effect.DIFFER, Effect.OVERRULED],
        ),
        ([("s1", Verdict.INDEPENDENT, "elsewhere")], []),
        ([("s1", Verdict.SAME, "elsewhere")], []),
    ],
)
def test_each_verdict_that_bears_on_the_count_is_told_with_what_it_did(links, effects):
    notes = [told("n1", origin="s1"), told("n2", origin="s2")]
    count = explain(notes, [link(*parts) for parts in links])
    assert [applied.effect for applied in count.verdicts] == effects
    assert all(applied.link.reason for applied in count.verdicts)

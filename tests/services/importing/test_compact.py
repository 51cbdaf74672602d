"""What an import keeps in mind in little room: as a dictionary would."""

import tracemalloc
from collections import Counter

from hypothesis import given
from hypothesis import strategies as st

from desktop.domain.record import RecordKind
from desktop.queries.external_ids import ExternalId
from desktop.services.importing.compact import Counts, Numbered, OwnIds
from desktop.services.importing.external import SeenIds

TEXTS = st.text(max_size=3) | st.sampled_from(("\ud800", "a" * 5_000))


def an_id(external, record="01KF", version="", kind=RecordKind.EVENT):
    return ExternalId(origin="list", external=external, kind=kind, record=record, version=version)


@given(st.lists(TEXTS))
def test_texts_are_numbered_as_they_come(texts):
    numbered, known = Numbered(), {}
    for text in texts:
        assert numbered.find(text) == known.get(text, -1)
        assert numbered.add(text) == known.setdefault(text, len(known))
    assert len(numbered) == len(known)


def test_thousands_are_found_again():
    numbered = Numbered()
    assert [numbered.add(str(n)) for n in range(3_000)] == list(range(3_000))
    assert [numbered.find(str(n)) for n in range(3_001)] == [*range(3_000), -1]


@given(st.lists(TEXTS))
def test_texts_are_counted(texts):
    counts, known = Counts(), Counter()
    for text in texts:
        known[text] += 1
        assert counts.add(text) == known[text]


@given(st.lists(st.tuples(TEXTS, st.booleans(), st.sampled_from(list(RecordKind)), TEXTS)))
def test_ids_are_kept_and_forgotten_as_a_dictionary_does(steps):
    own, known = OwnIds("list"), {}
    for external, is_kept, kind, version in steps:
        if is_kept:
            known[external] = an_id(external, "01KF", version, kind)
            own.keep(known[external])
        else:
            known.pop(external, None)
            own.forget(external)
        for name in (external, "another"):
            assert own.get(name) == known.get(name)
            assert (name in own) == (name in known)


def test_an_id_takes_less_than_a_hundred_bytes():
    own = OwnIds("list")
    tracemalloc.start()
    for number in range(20_000):
        own.keep(an_id(f"ID{number:09}", f"01KF{number:022}", "0123456789abcdef"))
    _now, most = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    assert most / 20_000 < 120


class ALedger:
    """Knows one id of an earlier import."""

    def known(self, origin, ids):
        return {one: an_id(one, "EARLIER") for one in ids if one == "old"}


def test_ids_are_seen_of_this_batch_of_others_and_of_earlier_imports():
    seen = SeenIds(ALedger(), "list")
    seen.look_up(["new", "old"])
    assert seen.get("new") is None
    assert seen.get("old").record == "EARLIER"
    seen.keep(an_id("new", "NOW"))
    seen.keep(an_id("old", "NOW"))
    assert {seen.get(one).record for one in ("new", "old")} == {"NOW"}
    seen.forget("old")
    assert seen.get("old").record == "EARLIER"
    seen.look_up(["next"])
    assert seen.get("new").record == "NOW"
    assert seen.get("never") is None


def test_an_id_that_is_not_kept_is_none_and_may_be_forgotten():
    ids = OwnIds("list")
    ids.forget("1")
    ids.keep(an_id("1"))
    ids.forget("1")
    ids.forget("2")
    assert (ids.get("1"), ids.get("2"), "1" in ids) == (None, None, False)
    ids.keep(an_id("1", record="01KG"))
    assert ids.get("1") == an_id("1", record="01KG")

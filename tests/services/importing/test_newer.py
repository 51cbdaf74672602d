"""Records in the newer state of their row: what the analyst made of them stays."""

from dataclasses import replace

from desktop.domain.event import EventState
from desktop.services.importing.newer import newer_actor, newer_event, newer_report
from tests.factories import a_base, a_day, a_report, a_source, an_actor, an_event


def test_an_event_keeps_its_state_and_its_bases():
    before = an_event(a_base(), state=EventState.REVIEWED, tags=("ours",), private=True)
    after = replace(an_event(title="Newer", tags=("theirs",)), id=before.id)
    found = newer_event(before, after)
    assert (found.title, found.state, found.bases) == ("Newer", before.state, before.bases)
    assert (found.tags, found.private) == (("ours", "theirs"), True)
    assert newer_event(None, after) == after


def test_a_report_keeps_its_text_and_takes_the_newer_title_and_day():
    source = a_source()
    before = a_report(source, text="Word for word.", translation="Mot à mot.", published=None)
    after = a_report(source, title="Newer", url="https://vell.example/1", published=a_day())
    found = newer_report(before, after)
    assert (found.title, found.url, found.published) == ("Newer", after.url, a_day())
    assert (found.text, found.translation) == ("Word for word.", "Mot à mot.")
    assert newer_report(None, after) == after


def test_an_actor_keeps_what_it_is_part_of():
    before = an_actor(part_of=an_actor().id, aliases=("First",))
    after = an_actor(name="Newer", aliases=("Second",))
    found = newer_actor(before, after)
    assert (found.name, found.aliases) == ("Newer", ("First", "Second"))
    assert found.part_of == before.part_of
    assert newer_actor(None, after) == after

"""What exports ask of events: what each has stands with it, whoever else is left out."""

from desktop.domain.record import RecordKind
from desktop.queries.exported_events import exported_events
from desktop.services.trash import Trash
from tests.factories import a_base, a_casebook, an_editing, an_event


def test_what_an_event_in_the_trash_has_goes_to_no_other(tmp_path):
    casebook = a_casebook(tmp_path)
    editing = an_editing(casebook)
    bases = [a_base(name=name) for name in ("First", "Second", "Third")]
    events = [an_event(base, title=f"At {base.name}", tags=(f"of {base.name}",)) for base in bases]
    editing.apply("Begin", *bases, *events)
    Trash(editing).put(RecordKind.EVENT, events[1].id)
    reader = casebook.reader()
    told = [
        (one.title, [end.name for end in one.ends], one.tags) for one in exported_events(reader)
    ]
    reader.close()
    casebook.close()
    assert told == [
        ("At First", ["First"], ("of First",)),
        ("At Third", ["Third"], ("of Third",)),
    ]

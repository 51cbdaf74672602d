"""Two bases and a paper, to tell events of in briefings."""

from desktop.domain.ids import SourceId
from desktop.domain.note import ChainLink, Relation
from desktop.domain.source import SourceKind
from tests.factories import (
    a_base,
    a_note,
    a_report,
    a_source,
    an_event,
)


class World:
    """Two bases, an outlet and its report, all saved; events with notes are told with `tell`."""

    def __init__(self, desk) -> None:
        self.desk = desk
        self.post = a_source()
        self.witness = a_source(label="a resident", kind=SourceKind.UNNAMED)
        self.north = a_base(name="North", lat=10.0, lon=20.0, country="ly")
        self.south = a_base(name="South", lat=12.0, lon=22.0)
        self.report = a_report(self.post)
        desk.save(self.post, self.witness, self.north, self.south, self.report)

    def tell(self, title, *bases, says="So it is", **fields):
        """Save an event with one note that supports it; return both."""
        event = an_event(*(bases or (self.north,)), title=title, **fields)
        note = a_note(self.report, event, statement=says)
        self.desk.save(event, note)
        return event, note

    def note(self, event, **fields):
        """Save a further note on an event."""
        note = a_note(fields.pop("report", self.report), event, **fields)
        self.desk.save(note)
        return note

    def quoting(self, source, relation=Relation.QUOTES):
        """Return the chain of who quotes ``source``."""
        return (ChainLink(source=SourceId(source.id), relation=relation),)

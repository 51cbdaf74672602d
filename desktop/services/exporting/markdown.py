"""A folder of Markdown notes for Obsidian: one for each base, event and report, linked by name."""

from collections import Counter
from pathlib import Path

from desktop.domain.edtf import to_edtf
from desktop.domain.record import RecordKind
from desktop.domain.span_echo import echo, iso_instant
from desktop.domain.wording_parts import one_line
from desktop.queries.exported_events import Counting, ExportedEvent, span_of
from desktop.queries.exported_notes import ToldNote, notes_on
from desktop.queries.map import MapBase, MapWish, map_answer
from desktop.services.exporting.obsidian import FileNames, front_matter, is_web, link, tags, words
from desktop.services.exporting.told import told_events
from desktop.services.exporting.wish import Counts, Outgoing
from desktop.store.columns import Span
from desktop.store.records import Fields
from desktop.store.streaming import all_fields

_BASES, _EVENTS, _REPORTS = "Bases", "Events", "Reports"


def write_markdown(target: Path, outgoing: Outgoing) -> Counts:
    """Fill the folder ``target``.

    Raises:
        OSError: Where it cannot be written.
        DatabaseFailure: Where the casebook cannot be read.
    """
    vault = _Vault(target, outgoing)
    vault.write_bases()
    vault.write_reports()
    vault.write_events()
    vault.write_start()
    return vault.counts


class _Vault:
    """Writes the notes of one export, and remembers what they are called.

    Attributes:
        counts: Of the notes that were written.
    """

    def __init__(self, folder: Path, outgoing: Outgoing) -> None:
        self._folder = folder
        self._outgoing = outgoing
        self._reader = outgoing.public.reader
        self._links: dict[str, str] = {}
        self.counts: Counter[str] = Counter()

    def write_bases(self) -> None:
        """Write a note for each base, with the names that it goes by too."""
        known = {str(base.id): base for base in map_answer(self._reader, MapWish()).bases}
        names = self._begun(_BASES)
        for record_id, fields in all_fields(self._reader.db, RecordKind.BASE):
            name = names.name(fields["name"])
            self._links[record_id] = f"[[{_BASES}/{name}|{name}]]"
            base = known.get(record_id)
            self._write(_BASES, name, _base_note(record_id, fields, base))

    def write_reports(self) -> None:
        """Write a note for each report, without its text: that is not ours to pass on."""
        labels = {
            record_id: fields["label"]
            for record_id, fields in all_fields(self._reader.db, RecordKind.SOURCE)
        }
        names = self._begun(_REPORTS)
        for record_id, fields in all_fields(self._reader.db, RecordKind.REPORT):
            name = names.name(fields["title"])
            self._links[record_id] = f"[[{_REPORTS}/{name}|{name}]]"
            text = _report_note(record_id, fields, labels[fields["publisher"]])
            self._write(_REPORTS, name, text)

    def write_events(self) -> None:
        """Write a note for each event, linked to its bases and to the reports that tell of it."""
        counting = Counting(self._reader)
        names = self._begun(_EVENTS)
        for event in told_events(self._outgoing):
            self._write(_EVENTS, names.name(event.title), self._event_note(event, counting))

    def write_start(self) -> None:
        """Write a note that says what this is."""
        lines = [
            f"# {words(one_line(self._outgoing.title))}",
            "",
            f"Exported from a casebook on {self._outgoing.now:%Y-%m-%d %H:%M} UTC."
            f" {words(self._outgoing.marking)}".rstrip(),
            "",
        ]
        (self._folder / "Start here.md").write_text("\n".join(lines), encoding="utf-8")

    def _event_note(self, event: ExportedEvent, counting: Counting) -> str:
        span, counted = span_of(event.when), counting.of(event.notes)
        ends = [
            (end.role, self._links[end.id] if end.id in self._links else words(one_line(end.name)))
            for end in event.ends
        ]
        head = front_matter(
            {
                "id": event.id,
                "title": event.title,
                "kind": event.kind,
                "modality": event.modality,
                "state": event.state,
                "significance": event.significance,
                "when": echo(span),
                "when_words": span.words,
                "edtf": to_edtf(span),
                "start": iso_instant(span.start_min),
                "end": iso_instant(span.end_max),
                "bases": tuple(self._links[end.id] for end in event.ends if end.id in self._links),
                "origins_min": counted.minimum,
                "origins_max": counted.maximum,
                "marking": event.marking,
                "tags": tags(event.tags),
            }
        )
        who = [f"- {actor.role}: {words(one_line(actor.name))}" for actor in event.actors]
        said = [self._said(note) for note in notes_on(self._reader, event.id)]
        return _note(
            head,
            f"# {words(one_line(event.title))}",
            words(echo(span)),
            "\n".join([*(f"- {role} {place}" for role, place in ends), *who]),
            words(event.summary),
            "## What reports say" if said else "",
            "\n".join(said),
        )

    def _said(self, note: ToldNote) -> str:
        said = words(one_line(note.said)) or "no comment"
        stance = note.stance.value.replace("_", " ")
        return (
            f"- {stance}: {said} ({words(one_line(note.origin))}, {note.grade},"
            f" {self._links[note.report]})"
        )

    def _begun(self, folder: str) -> FileNames:
        (self._folder / folder).mkdir()
        return FileNames()

    def _write(self, folder: str, name: str, text: str) -> None:
        path = self._folder / folder / f"{name}.md"
        path.write_text(text, encoding="utf-8", newline="\n")
        self.counts[folder.lower()] += 1


def _base_note(record_id: str, fields: Fields, base: MapBase | None) -> str:
    posture = None if base is None or base.posture is None else base.posture.value
    evidence = None if base is None else base.last_evidence
    head = front_matter(
        {
            "id": record_id,
            "aliases": tuple(one["name"] for one in fields["names"]),
            "kind": fields["kind"],
            "country": fields["country"],
            "latitude": fields["lat"],
            "longitude": fields["lon"],
            "precision": fields["precision"],
            "posture": posture,
            "last_evidence": None if evidence is None else evidence.isoformat(),
            "marking": fields["marking"],
            "tags": tags(tuple(one["name"] for one in fields["tags"])),
        }
    )
    return "\n".join(
        [head, f"# {words(one_line(fields['name']))}", "", words(fields["summary"]), ""]
    )


def _report_note(record_id: str, fields: Fields, publisher: str) -> str:
    published = Span("published").from_json(fields["published"])
    when = "day not known" if published is None else echo(published)
    head = front_matter(
        {
            "id": record_id,
            "title": fields["title"],
            "publisher": publisher,
            "published": when,
            "url": fields["url"] if is_web(fields["url"]) else "",
            "lang": fields["lang"],
            "status": fields["status"],
            "marking": fields["marking"],
            "tags": tags(tuple(one["name"] for one in fields["tags"])),
        }
    )
    return _note(
        head,
        f"# {words(one_line(fields['title']))}",
        f"{words(one_line(publisher))}, {words(when)}",
        link(fields["url"]),
    )


def _note(*parts: str) -> str:
    """Return a note of the parts that are not empty."""
    return "\n\n".join(part for part in parts if part) + "\n"

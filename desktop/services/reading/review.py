"""A proposal under review: what each field offers, what is chosen, and what that would save."""

from dataclasses import dataclass, replace
from datetime import date
from typing import Any

from desktop.domain.event import BaseRole, EventKind, Modality
from desktop.domain.note import Basis, Stance
from desktop.domain.span_echo import echo
from desktop.domain.spans import DateSpan, day_of
from desktop.services.reading.proposal import BaseAt, Place, Proposal, Speaker

MOST_OPTIONS = 9
NEW_EVENT = ""


@dataclass(frozen=True, slots=True)
class Option:
    """One value that a field offers.

    Attributes:
        text: What its chip says.
        sure: False for a guess.
        hint: The words it was read from, where it has any.
    """

    text: str
    value: Any
    sure: bool = True
    hint: str = ""


@dataclass(frozen=True, slots=True)
class Row:
    """One field with what it offers; ``at`` is the chosen one."""

    name: str
    options: tuple[Option, ...]
    at: int = 0

    @property
    def value(self) -> Any:
        """What is chosen."""
        return self.options[self.at].value


@dataclass(frozen=True, slots=True, kw_only=True)
class Decided:
    """What is to be saved of a statement.

    Attributes:
        attach_to: The event that the note is about; empty for a new one.
        aliases: New spellings of bases to keep, as (base's id, spelling).
        new_bases: The names of bases that the casebook has not and that are to come into it.
    """

    statement: str
    quote: str
    quote_start: int
    chain: tuple[Speaker, ...]
    stance: Stance
    kind: EventKind
    modality: Modality
    happened: DateSpan | None
    said: DateSpan | None
    bases: tuple[BaseAt, ...]
    origin: Place | None
    destination: Place | None
    basis: Basis
    attach_to: str = NEW_EVENT
    aliases: tuple[tuple[str, str], ...] = ()
    new_bases: tuple[str, ...] = ()
    actor_ids: tuple[str, ...] = ()

    @property
    def is_watched(self) -> bool:
        """Whether it becomes a watch item: it is planned or possible, and no event yet."""
        ahead = self.modality in {Modality.PLANNED, Modality.POSSIBLE}
        return ahead and self.attach_to == NEW_EVENT and self.stance is not Stance.NO_COMMENT


# Rules of a stance by which the words of the claim themselves say that something is not so.
_DENIED_IN_ITS_WORDS = frozenset(("not", "called false"))


class Card:
    """One proposal with what somebody chose of it so far; nothing of it is saved."""

    def __init__(self, proposal: Proposal, publisher: str) -> None:
        """Begin with the guesses of ``proposal``."""
        self.proposal = proposal
        self.statement = proposal.what
        self.kept_aliases: set[tuple[str, str]] = set()
        self.new_bases: set[str] = set()
        self._publisher = publisher
        self._rows: dict[str, Row] = {row.name: row for row in _rows_of(proposal, publisher)}
        self._follows_event = proposal.stance.rule in _DENIED_IN_ITS_WORDS
        self._follow_event()

    @property
    def is_silence(self) -> bool:
        """Whether it says that somebody did not comment."""
        return self._rows["stance"].value is Stance.NO_COMMENT

    @property
    def is_watched(self) -> bool:
        """Whether it is offered as a thing to watch, not as an event."""
        return self.decided().is_watched

    def rows(self) -> tuple[Row, ...]:
        """Return the fields to show, in order; a silence has few."""
        few = ("who", "stance", "said", "event")
        return tuple(row for row in self._rows.values() if not self.is_silence or row.name in few)

    def row(self, name: str) -> Row:
        """Return one field."""
        return self._rows[name]

    def pick(self, name: str, number: int) -> None:
        """Choose the option at ``number`` of a field; a number beyond its options does nothing."""
        row = self._rows[name]
        if 0 <= number < len(row.options):
            self._rows[name] = replace(row, at=number)
            self._follows_event &= name != "stance"
            self._follow_event()

    def offer(self, name: str, option: Option) -> None:
        """Add an option to a field, as its first, and choose it."""
        row = self._rows[name]
        others = tuple(one for one in row.options if one.text != option.text)
        self._rows[name] = replace(row, options=(option, *others)[:MOST_OPTIONS], at=0)

    def offer_events(self, options: tuple[Option, ...], chosen: int = 0) -> None:
        """Offer these events to attach the note to, after "new event"."""
        new = self._rows["event"].options[0]
        self._rows["event"] = Row("event", (new, *options)[:MOST_OPTIONS], chosen)
        self._follow_event()

    def swap_ends(self) -> None:
        """Let the movement go the other way."""
        origin, destination = self._rows["from"].value, self._rows["to"].value
        self.offer("from", _place_option(destination))
        self.offer("to", _place_option(origin))

    def swap_dates(self) -> None:
        """Take the day it happened for the day it was said, and the other way round."""
        happened, said = self._rows["when"].value, self._rows["said"].value
        self.offer("when", _date_option(said))
        self.offer("said", _date_option(happened))

    def aliases(self) -> tuple[tuple[str, str, str], ...]:
        """Return spellings that the casebook has not, as (base's id, its name, spelling)."""
        found = {
            (place.base_id, place.name, place.spelling)
            for place in self._bases()
            if place.base_id and place.spelling
        }
        return tuple(sorted(found))

    def unknown_bases(self) -> tuple[str, ...]:
        """Return the names of chosen bases that the casebook has not, in order, each once."""
        return tuple(dict.fromkeys(one.name for one in self._bases() if not one.base_id))

    def decided(self) -> Decided:
        """Return what accepting it now would save."""
        chosen = {name: row.value for name, row in self._rows.items()}
        return Decided(
            statement=self.statement,
            quote=self.proposal.claim.text,
            quote_start=self.proposal.claim.start,
            chain=chosen["who"],
            stance=chosen["stance"],
            kind=chosen["kind"],
            modality=chosen["modality"],
            happened=chosen["when"],
            said=chosen["said"],
            bases=self._bases_at(),
            origin=chosen["from"],
            destination=chosen["to"],
            basis=self.proposal.basis,
            attach_to=chosen["event"],
            aliases=tuple(sorted(self.kept_aliases)),
            new_bases=tuple(sorted(self.new_bases)),
            actor_ids=tuple(a.actor_id for a in self.proposal.actors if a.actor_id),
        )

    def _follow_event(self) -> None:
        """Let who says that "nobody came" support an event called so, and deny one of another name.

        Only as long as nobody chose a stance.
        """
        if self._follows_event:
            is_new = self._rows["event"].value == NEW_EVENT
            wanted = Stance.SUPPORTS if is_new else Stance.AGAINST
            row = self._rows["stance"]
            at = next(n for n, option in enumerate(row.options) if option.value is wanted)
            self._rows["stance"] = replace(row, at=at)

    def _bases(self) -> tuple[Place, ...]:
        return tuple(at.place for at in self._bases_at())

    def _bases_at(self) -> tuple[BaseAt, ...]:
        """Return the chosen bases, those of the movement in the roles that were chosen for them."""
        ends = {BaseRole.FROM: self._rows["from"].value, BaseRole.TO: self._rows["to"].value}
        taken = {place.name for place in ends.values() if place is not None}
        moving = {BaseRole.FROM, BaseRole.TO}
        where = [
            replace(at, role=BaseRole.AT) if at.role in moving else at
            for at in self._rows["where"].value
            if at.place.name not in taken
        ]
        found = [BaseAt(p, role, p.sure) for role, p in ends.items() if p is not None and p.is_base]
        return (*found, *where)


def chain_text(chain: tuple[Speaker, ...], publisher: str) -> str:
    """Return a chain as a chip says it: publisher › outlet › source."""
    first = publisher or "publisher"
    if not chain:
        return f"{first} itself"
    return " › ".join((first, *(speaker.label for speaker in chain)))


def date_text(span: DateSpan | None) -> str:
    """Return a date as a chip says it."""
    return "no date" if span is None else echo(span)


def typed_date(span: DateSpan) -> Option:
    """Return a date that somebody typed or pointed at."""
    return _date_option(span)


def pointed_speaker(speaker: Speaker, publisher: str) -> Option:
    """Return a source that somebody pointed at."""
    return Option(chain_text((speaker,), publisher), (speaker,))


def pointed_bases(place: Place) -> Option:
    """Return a base that somebody pointed at, for "where"."""
    return Option(place.name, (BaseAt(place),))


def pointed_place(place: Place) -> Option:
    """Return a place that somebody pointed at, for "from" and "to"."""
    return _place_option(place)


def _rows_of(one: Proposal, publisher: str) -> tuple[Row, ...]:
    return (
        Row("who", _chains(one, publisher)),
        Row("stance", _words(one.stance.value, one.stance.alternatives, sure=one.stance.sure)),
        Row("kind", _words(one.kind.value, _other_kinds(one), sure=one.kind.sure)),
        Row("modality", _words(one.modality.value, tuple(m for m in Modality if m is not one.modality.value))),
        Row("when", _dates(one.event_when.value, one.event_when.alternatives, sure=one.event_when.sure)),
        Row("said", _dates(one.report_when.value, one.report_when.alternatives, sure=one.report_when.sure)),
        Row("where", _where(one)),
        Row("from", _ends(one.origin.value, one.origin.alternatives)),
        Row("to", _ends(one.destination.value, one.destination.alternatives)),
        Row("event", (Option("new event", NEW_EVENT),)),
    )  # fmt: skip


def _chains(one: Proposal, publisher: str) -> tuple[Option, ...]:
    words = one.chain.evidence.text if one.chain.evidence else ""
    first = Option(chain_text(one.chain.value, publisher), one.chain.value, one.chain.sure, words)
    others = (Option(chain_text(chain, publisher), chain) for chain in one.chain.alternatives)
    return (first, *others)[:MOST_OPTIONS]


def _words(value: Any, others: tuple[Any, ...], *, sure: bool = True) -> tuple[Option, ...]:
    first = Option(value.value.replace("_", " "), value, sure)
    rest = (Option(one.value.replace("_", " "), one) for one in others)
    return (first, *rest)


def _other_kinds(one: Proposal) -> tuple[EventKind, ...]:
    likely = [*one.kind.alternatives, *EventKind]
    return tuple(dict.fromkeys(kind for kind in likely if kind is not one.kind.value))


def _dates(
    value: DateSpan | None, others: tuple[DateSpan | None, ...], *, sure: bool
) -> tuple[Option, ...]:
    first = replace(_date_option(value), sure=sure)
    options = [first]
    for span in others:
        option = _date_option(span)
        if option.text not in {known.text for known in options}:
            options.append(option)
    return tuple(options[:MOST_OPTIONS])


def _date_option(span: DateSpan | None) -> Option:
    return Option(date_text(span), span, hint=span.words if span else "")


def _where(one: Proposal) -> tuple[Option, ...]:
    bases = one.bases.value
    sure = all(at.sure for at in bases)
    text = ", ".join(at.place.name for at in bases) or "no base"
    hint = ", ".join(at.place.words.text for at in bases)
    options = [Option(text, bases, sure, hint)]
    if len(bases) > 1:
        options += [Option(at.place.name, (at,), at.sure) for at in bases]
    known = {option.text for option in options}
    for place in (*one.origin.alternatives, *one.destination.alternatives):
        if place is not None and place.is_base and place.name not in known:
            known.add(place.name)
            options.append(Option(place.name, (BaseAt(place),)))
    if bases:
        options.append(Option("no base", ()))
    return tuple(options[:MOST_OPTIONS])


def _ends(value: Place | None, others: tuple[Place | None, ...]) -> tuple[Option, ...]:
    return tuple(map(_place_option, (value, *others)))[:MOST_OPTIONS]


def _place_option(place: Place | None) -> Option:
    if place is None:
        return Option("nowhere named", None)
    return Option(place.name, place, place.sure, place.words.text)


def due_day(span: DateSpan | None) -> date | None:
    """Return the day by which something ahead is decided, None where its date does not say."""
    return None if span is None or span.end_max is None else day_of(span.end_max - 1)

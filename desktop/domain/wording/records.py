"""Agreements, transfers and watch items in sentences, with what is not known said."""

from dataclasses import dataclass
from datetime import date

from desktop.domain.agreement import AgreementOutcome
from desktop.domain.durations import countdown_words
from desktop.domain.source import SourceKind
from desktop.domain.span_echo import day_text
from desktop.domain.spans import DateSpan
from desktop.domain.transfer import Quantity
from desktop.domain.watch import WatchKind, WatchState
from desktop.domain.wording.clauses import inline, stopped
from desktop.domain.wording.dates import when_words
from desktop.domain.wording.speakers import Speaker, speaker_words
from desktop.domain.wording_parts import capitalised, isolated, listed, quoted

_OUTCOMES = {
    AgreementOutcome.EXTENDED: "It was extended",
    AgreementOutcome.LAPSED: "It lapsed",
    AgreementOutcome.VIOLATED: "It was violated",
    AgreementOutcome.UNKNOWN: "What came of it is not known",
}
_NOT_STATED = Quantity()
_WATCHED = {
    WatchKind.DEADLINE: "Deadline",
    WatchKind.INDICATOR: "Indicator that we watch for",
    WatchKind.QUESTION: "Open question",
}
_OPEN = {
    WatchKind.DEADLINE: "not decided yet",
    WatchKind.INDICATOR: "not seen so far",
    WatchKind.QUESTION: "not answered yet",
}
_STATES = {
    WatchState.HAPPENED: "it happened",
    WatchState.DID_NOT_HAPPEN: "it did not happen",
    WatchState.ANSWERED: "answered",
    WatchState.DROPPED: "no longer watched",
}


@dataclass(frozen=True, slots=True, kw_only=True)
class AgreementWords:
    """What an agreement's sentence is made of.

    Attributes:
        term: How long it runs, in words; ``assumption`` is how its last day was counted.
        today: The day of the countdown; None leaves it out.
        extends: The terms of the agreement that it prolongs.
    """

    terms: str = ""
    parties: tuple[str, ...] = ()
    start: date | None = None
    term: str = ""
    expiry: date | None = None
    assumption: str = ""
    outcome: AgreementOutcome = AgreementOutcome.PENDING
    outcome_reason: str = ""
    today: date | None = None
    extends: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class TransferWords:
    """What a transfer's sentence is made of; an end without a name is one that is not known.

    Attributes:
        departure_by: The origins of the notes that the departure rests on.
    """

    what: str
    quantity: Quantity = _NOT_STATED
    origin: str = ""
    destination: str = ""
    departure: DateSpan | None = None
    arrival: DateSpan | None = None
    departure_by: tuple[Speaker, ...] = ()
    arrival_by: tuple[Speaker, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class WatchWords:
    """What a watch item's sentence is made of; ``today`` as for an agreement.

    Attributes:
        is_term: It is no item of the list but an agreement, and what is due is its last day.
    """

    text: str
    kind: WatchKind
    state: WatchState = WatchState.OPEN
    base: str = ""
    due: date | None = None
    outcome: str = ""
    today: date | None = None
    is_term: bool = False


def agreement_sentence(agreement: AgreementWords) -> str:
    """Return the terms, the last day with how it was counted, and what came of it."""
    who = listed([_party(party) for party in agreement.parties])
    lead = f"Agreement between {who}" if len(agreement.parties) > 1 else "Agreement"
    if len(agreement.parties) == 1:
        lead += f" with {who}, the other party not recorded"
    elif not agreement.parties:
        lead += ", its parties not recorded"
    lead += f", extending {quoted(agreement.extends)}" if agreement.extends else ""
    terms = inline(agreement.terms) or "terms not recorded"
    return f"{stopped(f'{lead}: {terms}')} {_term(agreement)} {_outcome(agreement)}"


def transfer_sentence(transfer: TransferWords) -> str:
    """Return what moved, from where to where, with each end's evidence apart."""
    origin = isolated(transfer.origin) or "a place not known"
    destination = isolated(transfer.destination) or "a place not known"
    departed = _attested("departure", transfer.departure, transfer.departure_by)
    arrived = _attested("arrival", transfer.arrival, transfer.arrival_by)
    moved = f"{quantity_words(transfer.quantity, transfer.what)}, from {origin} to {destination}"
    return f"Transfer as we read it: {moved}; {departed}; {arrived}."


def quantity_words(quantity: Quantity, what: str) -> str:
    """Return a quantity no more exact than it was said: "between 20 and 40 vehicles, …"."""
    noun = inline(what)
    low, best, high = quantity.low, quantity.best, quantity.high
    words = f" ({quoted(quantity.words)})" if quantity.words.strip() else ""
    if low is not None and high is not None:
        number = f"{low:,} {noun}" if low == high else f"between {low:,} and {high:,} {noun}"
    elif low is not None:
        number = f"at least {low:,} {noun}"
    elif high is not None:
        number = f"at most {high:,} {noun}"
    elif best is not None:
        return f"{noun}, best estimate {best:,}, range not stated{words}"
    else:
        return f"{noun}, how many not stated{words}"
    guess = f", best estimate {best:,}" if best is not None and low != high else ""
    return f"{number}{guess}{words}"


def watch_sentence(watch: WatchWords) -> str:
    """Return what is watched, by when, and what came of it."""
    closed = watch.state is not WatchState.OPEN
    kind = "Question" if closed and watch.kind is WatchKind.QUESTION else _WATCHED[watch.kind]
    preposition = "on" if watch.kind is WatchKind.QUESTION else "at"
    place = f" {preposition} {isolated(watch.base)}" if watch.base else ""
    if watch.is_term:
        kind = "Agreement ends"
    due = f", {day_text(watch.due)}" if watch.due is not None else ""
    left = ""
    if watch.due is not None and watch.today is not None and not closed:
        left = f" ({countdown_words(watch.due, watch.today)})"
    state = capitalised(_STATES.get(watch.state, _OPEN[watch.kind]))
    outcome = inline(watch.outcome)
    ending = stopped(f"{state}: {outcome}" if outcome else state)
    return f"{stopped(f'{kind}{place}{due}{left}: {inline(watch.text)}')} {ending}"


def _attested(end: str, when: DateSpan | None, speakers: tuple[Speaker, ...]) -> str:
    """Return whether an end of a transfer is reported, by whom and for when."""
    if when is None:
        return f"{end} not attested"
    names = listed([speaker_words(speaker) for speaker in speakers])
    return f"{end} reported{f' by {names}' if names else ''} ({when_words(when)})"


def _party(name: str) -> str:
    return speaker_words(Speaker(name=name, kind=SourceKind.OFFICIAL))


def _term(agreement: AgreementWords) -> str:
    """Return the last day, how it was counted, and how far off it is."""
    if agreement.expiry is None:
        return _unending(agreement)
    # The usual assumption ends by naming the last day, which stands before it here.
    last_day = f"; it runs to the end of {day_text(agreement.expiry)}"
    assumption = inline(agreement.assumption).removesuffix(last_day)
    counted = f" ({assumption})" if assumption else ""
    left = ""
    if agreement.today is not None and agreement.outcome is AgreementOutcome.PENDING:
        left = f"; {countdown_words(agreement.expiry, agreement.today)}"
    return f"It runs to the end of {day_text(agreement.expiry)}{counted}{left}."


def _unending(agreement: AgreementWords) -> str:
    """Return what is known of a term without a last day."""
    start = f"It counts from {day_text(agreement.start)}; " if agreement.start else ""
    term = f"{'its' if start else 'Its'} term is {agreement.term}; " if agreement.term else ""
    return f"{start}{term}{'its' if start or term else 'Its'} last day is not known."


def _outcome(agreement: AgreementWords) -> str:
    reason = inline(agreement.outcome_reason)
    said = _OUTCOMES.get(agreement.outcome, "Outcome not recorded")
    return stopped(f"{said}: {reason}" if reason else said)

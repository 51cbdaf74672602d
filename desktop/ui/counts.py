"""Numbers with what they count: "1 row", "2 rows", in the forms of the user's language."""

from collections.abc import Mapping
from typing import NamedTuple

from desktop.domain.record import RecordKind
from desktop.ui.lists import listed
from desktop.ui.saying import in_figures, plural

CONTEXT = "Counts"


class Noun(NamedTuple):
    """What is counted: one, and any other number, which stands where ``%Ln`` is."""

    one: str
    many: str


_NOUNS = {
    "actor": Noun("1 actor", "%Ln actors"),
    "agreement": Noun("1 agreement", "%Ln agreements"),
    "assessment": Noun("1 assessment", "%Ln assessments"),
    "attachment": Noun("1 attachment", "%Ln attachments"),
    "backup": Noun("1 backup", "%Ln backups"),
    "base": Noun("1 base", "%Ln bases"),
    "briefing": Noun("1 briefing", "%Ln briefings"),
    "change": Noun("1 change", "%Ln changes"),
    "cited note": Noun("1 cited note", "%Ln cited notes"),
    "contradiction": Noun("1 contradiction", "%Ln contradictions"),
    "date": Noun("1 date", "%Ln dates"),
    "day": Noun("1 day", "%Ln days"),
    "difference": Noun("1 difference", "%Ln differences"),
    "event": Noun("1 event", "%Ln events"),
    "file": Noun("1 file", "%Ln files"),
    "gap": Noun("1 gap", "%Ln gaps"),
    "item": Noun("1 item", "%Ln items"),
    "minute": Noun("1 minute", "%Ln minutes"),
    "month": Noun("1 month", "%Ln months"),
    "name": Noun("1 name", "%Ln names"),
    "note": Noun("1 note", "%Ln notes"),
    "origin link": Noun("1 origin link", "%Ln origin links"),
    "other": Noun("1 other", "%Ln others"),
    "other date": Noun("1 other date", "%Ln other dates"),
    "page": Noun("1 page", "%Ln pages"),
    "posture": Noun("1 posture", "%Ln postures"),
    "private record": Noun("1 private record", "%Ln private records"),
    "record": Noun("1 record", "%Ln records"),
    "record not for passing on": Noun(
        "1 record not for passing on", "%Ln records not for passing on"
    ),
    "report": Noun("1 report", "%Ln reports"),
    "row": Noun("1 row", "%Ln rows"),
    "save": Noun("1 save", "%Ln saves"),
    "saved view": Noun("1 saved view", "%Ln saved views"),
    "source": Noun("1 source", "%Ln sources"),
    "source note": Noun("1 source note", "%Ln source notes"),
    "text": Noun("1 text", "%Ln texts"),
    "thing": Noun("1 thing", "%Ln things"),
    "transfer": Noun("1 transfer", "%Ln transfers"),
    "watch item": Noun("1 watch item", "%Ln watch items"),
    "week": Noun("1 week", "%Ln weeks"),
    "year": Noun("1 year", "%Ln years"),
}


def counted(number: int, noun: str) -> str:
    """Return a number with its noun, one of those above: "1 row", "12,000 rows"."""
    return plural(CONTEXT, *_NOUNS[noun], number)


def counted_again(number: int, words: str) -> str | None:
    """Return what a layer below counted in English, as "days"; None where it is no noun of ours."""
    for noun, (one, many) in _NOUNS.items():
        if words in (one.removeprefix("1 "), many.removeprefix("%Ln ")):
            return counted(number, noun)
    return None


def counted_as(number: int, name: str) -> str:
    """Return a number with the plural that an export counts by, as "source_notes"."""
    words = name.replace("_", " ")
    one = f"{words[:-3]}y" if words.endswith("ies") else words.removesuffix("s")
    return counted(number, one) if one in _NOUNS else f"{in_figures(number)} {words}"


def kind_counted(number: int, kind: RecordKind) -> str:
    """Return a number of records of a kind: "3 source notes"."""
    return counted(number, kind.value.replace("_", " "))


def records_counted(counts: Mapping[RecordKind, int]) -> str:
    """Return how many there are of each kind, as "1 event, 3 source notes"; empty for none."""
    return listed(kind_counted(counts[kind], kind) for kind in RecordKind if counts.get(kind))

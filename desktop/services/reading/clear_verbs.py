"""Verbs that may say something or not: what beside them makes it clear."""

import re

from desktop.services.reading import speakers as who
from desktop.services.reading.lexicon import PERSON_ROLE

AMBIGUOUS = frozenset(
    [
        "played",
        "plays",
        "emailed",
        "texted",
        "messaged",
        "downplayed",
        "downplays",
        "reports",
        "claims",
        "notes",
        "states",
        "report",
        "claim",
        "estimates",
        "state",
        "warns",
        "documents",
        "finds",
        "records",
        "posted",
        "found",
        "published",
        "recorded",
        "believes",
        "believe",
        "expects",
        "expected",
        "indicated",
        "indicates",
        "suggests",
        "described",
        "learned",
        "learnt",
        "verified",
        "documented",
        "called",
        "heard",
        "counted",
        "noticed",
        "noted",
        "appears",
        "appeared",
        "points",
        "pointed",
        "accused",
        "rejected",
        "dismissed",
        "accuses",
        "condemned",
        "informed",
        "find",
        "show",
        "quotes",
        "cites",
        "capture",
        "depict",
        "deny",
        "claim",
        "confirm",
        "cited",
        "quoted",
        "called",
        "calls",
        "disputed",
        "disputes",
        "contested",
        "report",
        "announce",
        "warn",
        "insist",
        "allege",
        "describes",
        "estimated",
        "estimate",
        "verify",
        "recorded",
    ]
)


def is_clear(verb: str, phrase: str, follows: str) -> bool:
    """Tell whether an ambiguous verb speaks here: somebody is its subject and a clause follows."""
    if verb in {
        "denied",
        "accused",
        "condemned",
        "rejected",
        "dismissed",
        "deny",
        "accuses",
        "disputed",
        "disputes",
        "contested",
    }:
        return True
    if not follows.strip(" ."):
        return True
    if verb in {"report", "reports", "reported"} and somebody_speaks(phrase):
        return (
            re.match(
                r"\s(?:at least|about|around|some|an?|the|two|three|four|five|six|seven|eight|nine|ten|several|heavy|\d+|more|new|loud|that|explosions?)\b",
                follows,
            )
            is not None
        )
    if verb in {"played", "plays"}:
        return follows.startswith(" down")
    if verb in {"emailed", "texted", "messaged", "downplayed", "downplays"}:
        return True
    if verb in {"described", "describes", "called", "calls"}:
        return re.search(
            r"^\s(?:[\w'’-]+ ){0,6}?(?:as\b|[“\"«]|fiction|false|baseless|untrue|nonsense|fake|premature|civilian|routine|provocative|absurd|a \w+|an \w+)",
            follows,
        ) is not None or who.is_witness(phrase, "saw")
    somebody = somebody_speaks(phrase)
    clause = re.search(
        r"^\s(?:an?|the|its|their|no|two|three|\w+) (?:[\w-]+ ){0,6}?(?:was|were|had|has|have|is|are|will|would|could|may|can|\w{3,}ed|hit|struck|left|took|fell|held|hold|holds|keeps?|remain\w*|leaving|show|shows|may)\b",
        follows,
    )
    return bool(somebody and clause and not re.match(r"\s(?:to|for|by|in|at|on)\b", follows))


def somebody_speaks(phrase: str) -> bool:
    """Tell whether a phrase names a person, a body or a crowd that can say something."""
    return bool(PERSON_ROLE.search(phrase) or who.is_outlet(phrase) or _SOMEBODY.search(phrase))


_SOMEBODY = re.compile(
    r"\b(?:ministry|army|officials|sources|command|government|analysts|monitors|group|forces|spokes\w+|Observatory|Watch|Pentagon|Kremlin|channels?|media|lawmakers|residents|villagers|workers|locals|witnesses|experts|activists|commanders|soldiers|rebels|bloggers|accounts?|staff|observers|researchers|reports|intelligence|authorities|commander|trackers|MoD|[A-Z]{3,}|subscribers|readers|users|followers|farmers?|AFRICOM|CENTCOM|NATO|prosecutor|councillor|mayor|police|mission|embassy|department|presidency|council)\b",
    re.IGNORECASE,
)

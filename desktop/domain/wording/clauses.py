"""Somebody's statement as a clause that hangs on its speaker, never as a sentence of its own."""

import re

from desktop.domain.sentences import sentences
from desktop.domain.wording_parts import isolated, one_line, word_set

# Capitals that only begin a sentence: these words are written small inside one,
_SMALL = word_set(
    "a an the this that these those there it its he she they his her their we our some several"
    " many most all both no none not only one two three four five six seven eight nine ten dozens"
    " once hundreds thousands part parts in on at by for from as if when while since after before"
    " between about up over more fewer less almost nearly nobody nothing everyone everything"
    " another each every such what who where how why whether is are was were do does did has have"
)
# and these where no name begins with them ("Security forces", but "Security Council").
_SMALL_ALONE = word_set(
    "military heavy light armoured foreign local government armed security air naval ground"
    " vehicles vehicle troops forces flags aircraft helicopters jets planes convoys convoy soldiers"
    " ships lorries trucks tanks weapons equipment units fighters residents clashes shelling"
    " strikes satellite imagery further other"
)
# A note that begins with its verb ("Confirms that …") has no subject for "that".
_VERB = re.compile(
    r"(?:confirms?|confirmed|says|said|promises?|promised|passe[sd]|passes|denie[sd]|claims|claimed"
    r"|warns|warned|announces?|announced|reports|reported|quotes|quoted|cites|cited|adds|added|made"
    r"|makes|tells|told|calls|called|rejects|rejected|expects|expected|repeats|repeated|asks|asked"
    r"|names|named|shows|showed|describes?|described|mentions|mentioned|gives|gave|saw|sees)\b",
    re.IGNORECASE,
)
_ASKING = ("?", "!", "؟")
_STOPS = re.compile(r"[\s.؟۔。…]+\Z")


def parts_of(text: str) -> list[str]:
    """Return the sentences of a text on one line each, without their full stops."""
    parts = [_bare(text[start:end]) for start, end in sentences(text)]
    return [part for part in parts if part]


def that_clause(statement: str) -> str:
    """Return a statement as it follows its speaker: "that the flags still fly".

    Each of its sentences hangs on a "that" of its own, so that none reads as fact. A statement
    without a subject, or one that asks, is given as the note's words after a colon.
    """
    parts = parts_of(statement)
    if any(_VERB.match(part) or part.endswith(_ASKING) for part in parts):
        return f"as noted: {noted(statement)}"
    return "; ".join(f"that {isolated(_small(part))}" for part in parts)


def noted(text: str) -> str:
    """Return a statement as a note in brackets or after a colon: "made no official comment"."""
    return isolated("; ".join(_small(part) for part in parts_of(text)))


def inline(text: str) -> str:
    """Return a text as a part of one sentence: its sentences with semicolons between them."""
    return isolated("; ".join(parts_of(text)))


def stopped(text: str) -> str:
    """Return a sentence with a full stop, unless it asks or calls."""
    return text if text.rstrip("\u2069”’").endswith(_ASKING) else f"{text}."


def _bare(sentence: str) -> str:
    """Return a sentence on one line without its full stop; that of an abbreviation stays."""
    line = one_line(sentence)
    if re.search(r"\b(?:[^\W\d_]\.){2,}\Z", line):
        return line
    return _STOPS.sub("", line)


def _small(part: str) -> str:
    first, *others = re.split(r"[\s,]+", part, maxsplit=2)
    word = first.casefold()
    alone = not others or not others[0][:1].isupper()
    if word in _SMALL or (word in _SMALL_ALONE and alone) or _VERB.fullmatch(word):
        return part[:1].lower() + part[1:]
    return part

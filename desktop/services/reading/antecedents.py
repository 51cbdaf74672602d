"""Whom "he", "the ministry" and a surname point back to among the speakers named before."""

import re
from dataclasses import replace

from desktop.domain.folding import fold, words_of
from desktop.domain.note import Relation
from desktop.domain.source import SourceKind
from desktop.queries.known_names import KnownName
from desktop.services.reading import speakers as who
from desktop.services.reading.lexicon import PERSON_ROLE, PERSON_TITLE
from desktop.services.reading.proposal import Speaker
from desktop.services.reading.text import Words

_STATEMENT = re.compile(
    r"^(?:statement|post|message|letter|report|document|communiqu[eé]|briefing|bulletin|study|update|thread|caption|text|imagery|images|footage|video|analysis|source|sources|officials?|spokes\w+|group|agency|newspaper|outlet|paper|ministry|army|command|military|organi[sz]ation|monitors?|channel|witness(?:es)?|residents?|pair|two|diplomats?|officers?|commander|governor|minister|general|colonel|analysts?|company|researchers?|observers?|man|woman|government|office|authority|authorities|account|user|team|broadcaster)$"
)


_PERSON = re.compile(
    r"\b(?:(?:[A-Z][\w'’-]+ )?(?:[Pp]rime [Mm]inister|[Dd]efen[cs]e [Mm]inister|[Ff]oreign [Mm]inister|[Pp]resident|[Gg]eneral|[Cc]olonel|[Mm]ajor|[Aa]dmiral|[Cc]aptain|[Cc]ommander"
    r"|[Mm]inister|[Gg]overnor|[Ss]pokes(?:man|woman|person)|Gen\.|Col\.|Lt\.|Maj\.|Mr\.?|Ms\.?|Mrs\.?|Dr\.?|[Aa]nalyst|[Rr]esearcher|[Dd]irector|[Cc]hief) )+"
    r"(?:al-|de )?[A-Z][\w'’-]+(?: (?:al-|de |bin |ibn )?[A-Z][\w'’-]+){0,3}"
)


class Antecedents:
    """The speakers of one article so far."""

    def __init__(self, publisher: str) -> None:
        """Begin an article of ``publisher``."""
        self._publisher = publisher
        self._said: list[Speaker] = []
        self._met: list[Speaker] = []
        self._chains: dict[str, tuple[Speaker, ...]] = {}

    @property
    def said(self) -> tuple[Speaker, ...]:
        """Every speaker so far, in order."""
        return tuple(self._said)

    def resolve(self, speaker: Speaker) -> tuple[Speaker | None, bool]:
        """Return who is meant, None for the publisher itself, and whether that is sure."""
        assert speaker.words is not None
        phrase = " ".join(speaker.words.text.split())
        low = phrase.lower()
        if low in {"i", "we", "us", "me"} or self.is_publisher(phrase):
            return None, True
        if who.PRONOUN.match(phrase):
            found = self._pronoun(low)
            return (
                replace(found, words=speaker.words, relation=speaker.relation) if found else speaker
            ), False
        earlier = self._named_again(phrase) or self._headed(phrase)
        if earlier is not None:
            return replace(earlier, words=speaker.words, relation=speaker.relation), True
        return speaker, True

    def remember(self, chain: tuple[Speaker, ...]) -> None:
        """Take in that somebody spoke, and by whom the article has it."""
        for speaker in chain:
            if not (speaker.words and who.PRONOUN.match(speaker.words.text)):
                self._said.append(speaker)
        if chain:
            self._chains[chain[-1].label] = chain

    def chain_of(self, speaker: Speaker) -> tuple[Speaker, ...]:
        """Return the chain by which the article had this speaker before."""
        before = self._chains.get(speaker.label, (speaker,))
        return (
            (*before[:-1], speaker)
            if len(before) == 1
            else (*before[:-1], replace(speaker, relation=before[-1].relation))
        )

    def is_publisher(self, phrase: str) -> bool:
        """Tell whether a phrase means who publishes."""
        if not self._publisher:
            return False
        label = who.label_of(phrase)
        if fold(label) == fold(self._publisher):
            return True
        wanted, theirs = words_of(label), set(words_of(self._publisher))
        is_short = phrase.lower().startswith(("the ", "our ")) and len(wanted) <= 4
        return bool(wanted) and set(wanted) <= theirs and (is_short or len(wanted) == len(theirs))

    def meet(self, text: str, start: int, sources: tuple[KnownName, ...]) -> None:
        """Take in persons that a sentence names who do not speak in it: "he" may mean them."""
        for match in _PERSON.finditer(text):
            words = Words(start + match.start(), start + match.end(), match[0])
            self._met.append(who.speaker(words, Relation.SAYS, sources))

    def _pronoun(self, spelt: str) -> Speaker | None:
        word = {"him": "he", "her": "she", "them": "they"}.get(spelt, spelt)
        if word in {"he", "she"} and self._met:
            last = self._said[-1].words if self._said else None
            if last is None or (self._met[-1].words and self._met[-1].words > last):
                return self._met[-1]
        for speaker in reversed(self._said):
            person = _is_person(speaker)
            if word in {"he", "she"} and (person or speaker.kind is SourceKind.OBSERVER):
                return speaker
            if word == "they" and (speaker.number > 1 or _is_plural(speaker.label)):
                return speaker
            if word in {"it", "this"} and not person and speaker.number == 1:
                return speaker
        return self._said[-1] if self._said else None

    def _named_again(self, phrase: str) -> Speaker | None:
        """Return the person or body of whom a phrase repeats a part: the surname, the acronym."""
        bare = re.sub(
            r"^(?:(?:Mr|Mrs|Ms|Dr|Gen|Col|Lt|Maj|Capt|Adm|Brig|Cmdr|Prof)\.?\s|General |Colonel |Major |Captain |Admiral |Minister |President )+",
            "",
            phrase,
        )
        words = bare.split()
        if (
            not words
            or len(words) > 2
            or not bare[0].isupper()
            or bare.lower().startswith(("the ", "a "))
        ):
            return None
        for speaker in reversed(self._said):
            theirs = speaker.label.split(",")[0].split()
            if (
                len(theirs) > len(words)
                and theirs[-len(words) :] == words
                and theirs[-1][0].isupper()
            ):
                return speaker
        return None

    def _headed(self, phrase: str) -> Speaker | None:
        match = re.match(
            r"(?:the|that|this|both|these|those|its|his|her|their) (?:same |two |three |four |other )?((?:[\w-]+ )?[\w-]+)$",
            phrase,
            re.I,
        )
        if match is None:
            return None
        wanted = match[1].lower().split()
        head = wanted[-1]
        if not _STATEMENT.match(head):
            return None
        for speaker in reversed(self._said):
            named = re.split(
                r"\b(?:of|in|at|for|from|with|on|close|near|by)\b", speaker.label.lower()
            )[0]
            theirs = named.replace(",", "").split()
            singular = head.removesuffix("s")
            is_named = head in theirs or singular in theirs or f"{head}s" in theirs
            if is_named and (len(wanted) == 1 or wanted[0] in theirs):
                return speaker
        if (
            head
            in {
                "statement",
                "post",
                "report",
                "letter",
                "communiqué",
                "document",
                "message",
                "text",
                "thread",
                "update",
                "bulletin",
                "caption",
            }
            and self._said
        ):
            return self._said[-1]
        if head in {"newspaper", "paper", "outlet", "agency", "broadcaster", "channel"}:
            return next((s for s in reversed(self._said) if s.kind is SourceKind.OUTLET), None)
        if head in {"group", "organisation", "organization"}:
            return next(
                (
                    s
                    for s in reversed(self._said)
                    if s.kind in {SourceKind.OFFICIAL, SourceKind.NAMED_PERSON}
                    and not _is_person(s)
                ),
                None,
            )
        if head in {
            "general",
            "colonel",
            "commander",
            "minister",
            "governor",
            "officer",
            "spokesman",
            "spokeswoman",
            "spokesperson",
            "diplomat",
            "official",
            "man",
            "woman",
        }:
            return next(
                (
                    s
                    for s in reversed(self._said)
                    if _is_person(s) and s.kind is not SourceKind.OBSERVER
                ),
                None,
            )
        return None


def _is_person(speaker: Speaker) -> bool:
    label = speaker.label.split(",")[0]
    if PERSON_TITLE.match(label) or PERSON_ROLE.search(label):
        return speaker.number == 1 and not _is_plural(label)
    return speaker.kind is SourceKind.NAMED_PERSON


def _is_plural(label: str) -> bool:
    head = who.head_of(label)
    return head.endswith("s") and not head.endswith(("ss", "us", "news", "forces", "times"))

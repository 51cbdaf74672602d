"""Who says so: the attributions of one sentence, by the patterns in which reports give them.

The patterns are those that the literature on attribution lists: a verb of saying after or before
its subject, "according to", citing and quoting, nominal sources ("a report by"), documents that
show, witnesses that saw, and the passive that names nobody ("is said to").
"""

import re
from dataclasses import dataclass, replace

from desktop.domain.note import Relation
from desktop.services.reading import speakers as who
from desktop.services.reading.lexicon import DOCUMENT, PERSON_ROLE, SAYING, SEEING, SHOWING


@dataclass(frozen=True, slots=True)
class Attribution:
    """One attribution.

    Attributes:
        speakers: Where its speakers are named, the nearest to the publisher first, with how the
            one before passes them on; empty where nobody is named.
        start: Where its words begin in the sentence.
        end: Where they end: the verb, and the date and the place of saying beside it.
        trails: Whether it stands behind what was said.
        rule: The pattern that found it.
        is_silent: They did not comment.
        is_denial: They deny it.
    """

    speakers: tuple[tuple[int, int, Relation], ...]
    start: int
    end: int
    trails: bool
    rule: str
    verb: str = ""
    is_silent: bool = False
    is_denial: bool = False
    is_seen: bool = False


_VERB = re.compile(
    r"\b("
    + "|".join(sorted({*SAYING, *SHOWING, *SEEING, "played", "plays"}, key=len, reverse=True))
    + r")\b"
)
_PASSIVE_TO = re.compile(
    r"\b(?:is|are|was|were|has been|have been|had been)(?: \w+ly| also| still| now| both)? (?:said|reported|believed|thought|understood|alleged|rumou?red|claimed|known) to\b"
    r"|\b[Ii]t (?:is|was|has been) (?:\w+ly )?(?:said|reported|believed|understood|alleged|rumou?red|claimed) that\b"
    r"|\b[Rr]eportedly\b|\b[Aa]llegedly\b|\b[Pp]urportedly\b|\b[Uu]nconfirmed reports\b|\b[Rr]umou?rs\b|\baccording to (?:unconfirmed )?reports\b"
)
_ACCORDING = re.compile(r"\b(?:[Aa]ccording to|[Aa]s reported by|[Aa]s per|[Pp]er) (?=[\w¤])")
_CITING = re.compile(
    r"\b(?:citing|quoting|relaying|which cited|which quoted|who cited|with reference to|attributing (?:it|this|the report) to) (?=[\w¤])",
    re.I,
)
_BY_AFTER = re.compile(
    r"\b(?:was|were|been|being|is|are|as) (?:\w+ )?(?:said|reported|confirmed|announced|disclosed|revealed|claimed|published|released|documented|recorded|cited|quoted|seen|verified|posted|observed|carried|filmed|photographed)(?: \w+)? by (?=[\w¤])"
)
_SEEN_BY = re.compile(
    r"\b(?:was|were|is|are|been) (?:\w+ly )?(?:seen|spotted|photographed|filmed|observed|counted|sighted|heard)\b[^,;.]{0,70}? by (?=(?:an?|two|three|our|the|several) )"
)
_RELEASED = re.compile(
    r"\b(?:released|published|issued|reviewed|obtained|seen|shared|posted|verified|carried|relayed|quoted|cited|recorded|reported) by (?=[\w¤])"
)
_QUOTED_AS = re.compile(
    r"\b(?:was|were|is|are) (?:\w+ )?(?:quoted|cited)(?: as (?:saying|having said))?(?: in a statement)?(?P<by> (?:by|in) (?=[\w¤]))?"
)
_SUBJ_QUOTED = re.compile(r"\b(?:quoted|cited|quotes|cites)\s(?=[\w¤])")
_AS_SAYING = re.compile(r" as (?:saying|having said|telling|stating|confirming)\b")
_NOMINAL = re.compile(
    r"\b(?:an?|the|this|that|another|new|joint|recent|US|UN) (?:[\w-]+ ){0,3}(?:report|statement|announcement|communiqu[eé]|assessment|analysis|investigation|briefing|update|dispatch|bulletin|post|notice)"
    r"(?: \w+)? (?:by|from) (?=[\w¤])"
)
_SILENT = re.compile(
    r"\b(?:(?:has|have|had) (?:not|never) (?:yet )?(?:confirmed|commented)|did not confirm|(?:has|have|had) nothing to (?:say|add|report)|(?:is|are|was|were) not in a position to comment|(?:did|do|does|would|will) not (?:\w+ ){0,3}comment|(?:did|do|does|would|will) not be drawn"
    r"|(?:has |have |had )?(?:made|issued|given|gave|offered|provided|returned) no (?:\w+ ){0,2}(?:comment|statement|mention|answer|reply|response|explanation|reaction)|(?:has|have|had) said nothing|(?:has|have|had|did|does|do|was|were|is|are|could|would)(?:\s|n[’']t\s)(?:\w+ )?(?:not|never)? ?(?:yet )?(?:\w+ly )?(?:publicly |officially )?"
    r"(?:made|make|issued|issue|offered|offer|given|give|provided|provide|released|returned|return|commented|comment|respond(?:ed)?|repl(?:y|ied)|answer(?:ed)?|react(?:ed)?|available for comment|be reached|reached for comment)"
    r"(?: (?:an?|any|to|on|for|official|immediate|public|further|formal|repeated|several|multiple|written|e-?mailed|emails?|details|calls|messages|phone|questions|request|requests|comment|comments|statement|response|reaction|seeking|the|about|reporters|matter|its|their|from|journalists))*"
    r"|(?:declined|refused|declines) (?:to )?(?:\w+ )?(?:comment|be drawn|discuss|answer|say|give|provide|elaborate|confirm or deny|respond|confirm)\b|(?:declined|refused)(?= \w+['’]s? request)"
    r"|(?:has|have|had) (?:yet|still) to (?:comment|respond|reply|react|make|issue)\b|(?:has|have) yet to (?:publicly )?(?:comment|respond)\b"
    r"|(?:had|has|have) no (?:\w+ )?comment|made no (?:\w+ )?(?:comment|statement|mention)|would neither confirm nor deny|neither confirmed nor denied"
    r"|(?:gave|provided|offered|giving) no (?:\w+ )?(?:details|comment|information|explanation|figures|figure|timeline|date|number|numbers)|did not (?:\w+ )?(?:elaborate|specify|say (?:when|where|how|why|whether|which|what|who))"
    r"|(?:remained|remains|kept|stayed|stays|keeps|is|was) silent|(?:has |have |had )?left (?:\w+ ){0,2}(?:questions|requests|calls|letters) unanswered|(?:was|were|is|are) (?:unavailable|unreachable)(?: for comment)?|not (?:immediately )?available for comment|went unanswered|without (?:further )?comment)\b",
    re.I,
)
_COMMENT_ON = re.compile(
    r"\b(?:unavailable|unreachable|call|comment|respond|repl|react|reach|statement|declin|refus|silent|elaborate|specify|say|confirm|no |neither|answer|unanswered)",
    re.I,
)
_NO_COMMENT_FROM = re.compile(
    r"\b(?:no|without any|without) (?:\w+ ){0,2}(?:comment|reaction|response|word|statement|confirmation)(?: (?:was|has been|is|were) (?:\w+ )?(?:issued|available|made|given|forthcoming|published|released))?(?: \w+ly)?,? (?:from|by) (?=[\w¤])",
    re.I,
)
_BARE_SILENCE = re.compile(
    r"\b[Nn]o (?:\w+ )?(?:comment|reply|response|answer)\b|\b(?:nobody|no one) (?:[\w'-]+ ){0,5}(?:answered|replied|responded|was available|could be reached)\b",
    re.IGNORECASE,
)
_DENYING_MORE = frozenset(["contradicted", "contradicts", "refutes", "rebutted"])
_DENYING = _DENYING_MORE | frozenset(
    {
        "disputed",
        "disputes",
        "contested",
        "denied",
        "denies",
        "deny",
        "rejected",
        "rejects",
        "dismissed",
        "dismisses",
        "refuted",
    }
)
_NEVER_BEFORE = re.compile(
    r"\b(?:to|the|an?|of|its|their|his|her|these|those|any|no|newly|recently|for|with|in|by|all|be|been|being|was|were|is|are|get|got|as|not|so|previously|could|cannot|unable to|each|every|some|most|confirmed|reports|also the|on|at|from|about|this|or|two|three|many|several|more|such|then-)\s$",
    re.I,
)
# Nouns and participles that look like the verb.
_NO_VERB_AFTER = re.compile(
    r"^\s(?:of|in the|for the|by(?! (?:phone|telephone|email|text|radio|letter))|from|to (?:have|be|a|the|over)|responsibility|lives|wounded|killed|dead|missing|shortage|flights?)\b"
)
_AMBIGUOUS = frozenset(
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
_THAT = re.compile(
    r"^(?:\s(?:on|in|at) [\w ]{1,30}|\s\w+ly|\s(?:last|this|earlier|late) \w+|,| to \w+| [A-Z]\w+)*,?\s(?:that|how|¤|[“\"«])|^\s?[:,]?\s?[“\"«:]"
)
_REPORT_TAIL = re.compile(
    r"^(?: in (?-i:[A-Z])[\w'’-]+)?(?: by (?:phone|telephone|e-?mail|text|radio|letter))?(?:,? (?:also|separately|earlier|later|again|today|yesterday|meanwhile))?(?:,? (?:in|on|at|via|through|during|to) (?:an?|the|its|his|her|their|state|local|X|Telegram|Facebook|Twitter)?\s?(?:[\w-]+ ){0,4}?(?:statement|interview|post|posts|briefing|message|remarks|comments|conference|channel|website|Telegram|X|Facebook|Twitter|report|letter|reply|note|update|bulletin|communique|communiqué|television|radio|media|parliament|reporters|journalists))?(?: (?:issued|published|released|posted|dated|sent|made|carried|broadcast))?",
    re.I,
)
_AND = re.compile(r"\b(?:and|but) (?:\w+ly |also |again )?$")
_TOLD = re.compile(r"^\s(?=[\w¤])")
_INTERVIEW = re.compile(
    r"\b(?:in|during) an? (?:\w+ ){0,3}interview (?:with|to|published by|aired by|carried by) (?=[\w¤])|\bin (?:comments|remarks|a statement|quotes) (?:carried|published|relayed|reported|broadcast|quoted|aired) by (?=[\w¤])|\bin (?:comments|remarks) to (?=[A-Z])"
)


def attributions(text: str, times: list[tuple[int, int]]) -> list[Attribution]:
    """Return the attributions of a sentence in order.

    Args:
        text: The sentence, quotations masked.
        times: Where date words stand in it.
    """
    found = [*_silences(text, times), *_quoted(text, times)]
    found += [one for one in _by_phrase(text) if _is_new(one, found)]
    found += [one for one in _by_verb(text, times, found) if _is_new(one, found)]
    found = [one for one in found if one.rule != "witness"] or found
    found.sort(key=lambda one: one.start)
    found = _with_citations(text, _with_relays(text, found))
    if not found:
        vague = _PASSIVE_TO.search(text)
        if vague:
            return [Attribution((), vague.start(), vague.end(), False, "passive", vague[0])]
    return found


def _is_new(one: Attribution, found: list[Attribution]) -> bool:
    return all(one.end <= other.start or other.end <= one.start for other in found)


def _silences(text: str, times: list[tuple[int, int]]) -> list[Attribution]:
    found: list[Attribution] = []
    match = _NO_COMMENT_FROM.search(text)
    if match:
        phrase = who.forward(text, match.end())
        if phrase:
            spoken = ((*phrase, Relation.SAYS),)
            found.append(
                Attribution(
                    spoken, match.start(), phrase[1], False, "no comment from", is_silent=True
                )
            )
    for match in _SILENT.finditer(text):
        if not _COMMENT_ON.search(match[0]) or not _is_silence(match[0]):
            continue
        subject = who.backward(text, match.start(), times)
        if subject is None:
            continue
        spoken = ((*subject[:2], Relation.SAYS),)
        found.append(
            Attribution(
                spoken, subject[0], match.end(), False, "no comment", match[0], is_silent=True
            )
        )
    bare = _BARE_SILENCE.search(text)
    if bare and not found:
        # Nobody is named, but it must not be taken for support.
        found.append(Attribution((), bare.start(), bare.end(), False, "no comment", is_silent=True))
    return found


def _is_silence(words: str) -> bool:
    low = words.lower()
    if re.match(r"(?:has|have|had|did|does|do|was|were|is|are|could|would)\b", low):
        return (
            re.search(
                r"\bnot\b|n[’']t\b|\bnever\b|yet to|still to|\bno\b|neither|silent|nothing|unanswered|unavailable|unreachable",
                low,
            )
            is not None
        )
    return True


def _quoted(text: str, times: list[tuple[int, int]]) -> list[Attribution]:
    """Find "X quoted Y as saying" and "Y was quoted as saying by X"."""
    found = []
    for match in _QUOTED_AS.finditer(text):
        if "as saying" not in match[0] and match["by"] is None:
            continue
        subject = who.backward(text, match.start(), times)
        if subject is None:
            continue
        spoken: tuple[tuple[int, int, Relation], ...] = ((*subject[:2], Relation.QUOTES),)
        end = match.end()
        if match["by"]:
            outlet = who.forward(text, match.end())
            if outlet:
                spoken, end = ((*outlet, Relation.SAYS), *spoken), outlet[1]
        found.append(Attribution(spoken, subject[0], end, False, "was quoted", "quoted"))
    for match in _SUBJ_QUOTED.finditer(text):
        saying = _AS_SAYING.search(text, match.end())
        if saying is None or saying.start() - match.end() > 160:
            continue
        subject = who.backward(text, match.start(), times)
        quoted = who.forward(text, match.end())
        if subject and quoted:
            spoken = ((*subject[:2], Relation.SAYS), (*quoted, Relation.QUOTES))
            found.append(
                Attribution(spoken, subject[0], saying.end(), False, "quoted as saying", "quoted")
            )
    return found


def _by_phrase(text: str) -> list[Attribution]:
    """Find "according to X" and its like."""
    found: list[Attribution] = []
    for pattern, rule in (
        (_ACCORDING, "according to"),
        (_BY_AFTER, "reported by"),
        (_SEEN_BY, "seen by"),
    ):
        for match in pattern.finditer(text):
            phrase = who.forward(text, match.end(), opens=match.start() == 0)
            if (
                rule == "seen by"
                and phrase
                and not who.is_witness(text[phrase[0] : phrase[1]], "saw")
            ):
                continue
            if phrase is None or re.match(
                r"(?:unconfirmed )?reports?$|plan$|schedule$", text[phrase[0] : phrase[1]]
            ):
                continue
            first = phrase[0] if rule == "seen by" else match.start()
            one = Attribution(
                ((*phrase, Relation.SAYS),),
                first,
                phrase[1],
                match.start() > 0,
                rule,
                is_seen=rule == "seen by",
            )
            if _is_new(one, found):
                found.append(one)
    return found


def _by_verb(
    text: str, times: list[tuple[int, int]], known: list[Attribution]
) -> list[Attribution]:
    found: list[Attribution] = []
    for match in _VERB.finditer(text):
        taken = any(one.start <= match.start() < one.end for one in (*known, *found))
        if (
            taken
            or _NEVER_BEFORE.search(text[: match.start()])
            or _NO_VERB_AFTER.match(text[match.end() :])
        ):
            continue
        if (
            found
            and _AND.search(text[: match.start()])
            and not _has_subject(text, found[-1], match.start())
        ):
            found[-1] = replace(found[-1], is_denial=found[-1].is_denial or match[0] in _DENYING)
            continue
        one = _inverted(text, match, times) or _plain(text, match, times)
        if one is not None and _is_new(one, found):
            found.append(one)
    return found


def _has_subject(text: str, before: Attribution, at: int) -> bool:
    """Tell whether a verb after "and" has a subject of its own."""
    return re.search(
        r"\band\s+(?:an?|the|its|their|[A-Z]|\w+s\b)", text[before.end : at]
    ) is not None and not _AND.search(text[:at])


def _inverted(text: str, match: re.Match[str], times: list[tuple[int, int]]) -> Attribution | None:
    """Read "…, said Colonel X"."""
    before = text[: match.start()].rstrip()
    if not before.endswith((",", "”", '"', "»", "’", "?", "!")) or match[0] not in SAYING:
        return None
    quoted = before.endswith(("”", '"', "»", "”,", '",', "»,"))
    if match[0] in _AMBIGUOUS - {"noted", "posted"} or not (quoted or _ends_a_clause(before)):
        return None
    if not quoted and match[0] not in _INVERTING:
        return None
    subject = (
        who.forward(text, match.end() + 1) if text[match.end() : match.end() + 1] == " " else None
    )
    if subject is None:
        return None
    goes_on = re.search(r"\w", text[subject[1] :]) is not None
    if not quoted and goes_on and who.PRONOUN.match(text[subject[0] : subject[1]]):
        return None
    end = _tail(text, subject[1], times)
    return Attribution(
        ((*subject, Relation.SAYS),),
        match.start(),
        end,
        True,
        "said X",
        match[0],
        is_denial=match[0] in _DENYING,
    )


def _ends_a_clause(before: str) -> bool:
    """Tell whether a whole clause stands before the comma, and no mere aside."""
    parts = before.rstrip(",").split(", ")
    if re.match(r"(?:who|which|whose|an?|the|head|chief)\b", parts[-1]) and len(parts) > 1:
        return False
    return who.is_clause(parts[-1]) or (len(parts) > 1 and who.is_clause(parts[-2]))


_INVERTING = frozenset(
    [
        "said",
        "says",
        "writes",
        "added",
        "reported",
        "wrote",
        "announced",
        "explained",
        "noted",
        "warned",
        "stated",
    ]
)


def _plain(text: str, match: re.Match[str], times: list[tuple[int, int]]) -> Attribution | None:
    """Read "X said (that) …", "… , X said", "imagery shows", "a reporter saw"."""
    subject = who.backward(text, match.start(), times)
    if subject is None:
        return None
    first, last, _aside = subject
    phrase, verb = text[first:last], match[0]
    follows = text[match.end() :]
    is_document = DOCUMENT.search(phrase) is not None and not re.search(
        r"\bofficials?\b|\bsources?\b", phrase
    )
    if verb in SEEING and not (is_document or who.is_witness(phrase, verb)):
        return None
    if verb in SHOWING and verb not in SAYING and not is_document:
        return None
    if verb in _AMBIGUOUS and not (
        is_document
        or text[:first].rstrip().endswith(("”", '"', "»", "”,", '",', "»,"))
        or _THAT.match(follows)
        or verb in SEEING
        or _is_clear(verb, phrase, follows)
    ):
        return None
    end = _tail(text, match.end(), times)
    spoken: tuple[tuple[int, int, Relation], ...] = ((first, last, Relation.SAYS),)
    if verb in {"told", "tells", "informed"} and _TOLD.match(follows):
        hearer = who.forward(text, match.end() + 1)
        if hearer:
            heard = re.split(r" (?:that|on|in|by|the)\b", text[hearer[0] : hearer[1]])[0]
            if who.is_outlet(heard):
                spoken = (
                    (hearer[0], hearer[0] + len(heard), Relation.SAYS),
                    (first, last, Relation.QUOTES),
                )
            end = _tail(text, max(end, hearer[0] + len(heard)), times)
    trails = not re.search(r"\w{3,}.*\w{3,}", text[end:]) and first > 10
    return Attribution(
        spoken, min(first, match.start()), end, trails,
        "document" if is_document else "witness" if verb in SEEING else "X said",
        verb, is_denial=verb in _DENYING, is_seen=who.is_witness(phrase, verb),
    )  # fmt: skip


def _is_clear(verb: str, phrase: str, follows: str) -> bool:
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
            r"^\s(?:\w+ ){0,6}?(?:as\b|[“\"«]|fiction|false|baseless|untrue|nonsense|fake|premature|civilian|routine|provocative|absurd|a \w+|an \w+)",
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


def _tail(text: str, at: int, times: list[tuple[int, int]]) -> int:
    """Take the date and the place of saying that stand beside a verb of saying into it."""
    end = at
    while True:
        before = end
        match = _REPORT_TAIL.match(text[end:])
        end += match.end() if match else 0
        for low, high in times:
            if low >= end and not text[end:low].strip(" ,"):
                end = high
        if end == before:
            return end


def _with_citations(text: str, found: list[Attribution]) -> list[Attribution]:
    """Append whom a speaker cites: "state media said, citing a ministry source"."""
    for match in _CITING.finditer(text):
        phrase = who.forward(text, match.end())
        if phrase is None or not who.may_speak(text[phrase[0] : phrase[1]]):
            continue
        link = ((*phrase, Relation.CITES),)
        owner = _nearest(found, match.start())
        if owner is None:
            found.append(Attribution(link, match.start(), phrase[1], match.start() > 0, "citing"))
            continue
        one = found[owner]
        found[owner] = replace(
            one, speakers=one.speakers + link, start=min(one.start, match.start()),
            end=one.end if match.start() < one.start else max(one.end, phrase[1]),
        )  # fmt: skip
    return found


def _with_relays(text: str, found: list[Attribution]) -> list[Attribution]:
    """Put who carries the words before who says them: an interview, a statement carried by."""
    relays = [*_INTERVIEW.finditer(text)]
    for match in relays:
        phrase = who.forward(text, match.end())
        owner = _nearest([one for one in found if one.speakers], match.start())
        if phrase is None or owner is None or not who.is_outlet(text[phrase[0] : phrase[1]]):
            continue
        one = found[owner]
        first = one.speakers[0]
        changed = (
            (*phrase, Relation.SAYS),
            (first[0], first[1], Relation.QUOTES),
            *one.speakers[1:],
        )
        found[owner] = replace(one, speakers=changed, end=max(one.end, phrase[1]))
    for number, one in enumerate(found):
        found[number] = _split_relay(text, one)
    return _merged(text, found)


def _split_relay(text: str, one: Attribution) -> Attribution:
    """Read "a source quoted by X" and "a statement released by X" as two speakers where they are."""
    if len(one.speakers) != 1:
        return one
    first, last, _how = one.speakers[0]
    match = re.search(r",? (?:quoted|cited|interviewed) by (?=\S)", text[first : last + 40])
    if match is None or first + match.start() >= last + 2:
        return one
    outlet = who.forward(text, first + match.end())
    if outlet is None or not who.is_outlet(text[outlet[0] : outlet[1]]):
        return one
    spoken = ((*outlet, Relation.SAYS), (first, first + match.start(), Relation.QUOTES))
    return replace(one, speakers=spoken, end=max(one.end, outlet[1]))


def _merged(text: str, found: list[Attribution]) -> list[Attribution]:
    """Make one of "the minister said …, according to state media": the second carries the first."""
    if len(found) != 2 or any(one.is_silent for one in found):
        return found
    inner, outer = found
    if outer.rule not in {"according to", "reported by"}:
        if inner.rule == "according to" and inner.start == 0 and outer.trails and outer.speakers:
            inner, outer = outer, inner
        else:
            return found
    phrase = text[outer.speakers[0][0] : outer.speakers[0][1]]
    if not (who.is_outlet(phrase) or DOCUMENT.search(phrase)) or not inner.speakers:
        return found
    spoken = (outer.speakers[0], *((a, b, Relation.QUOTES) for a, b, _how in inner.speakers))
    return [replace(inner, speakers=spoken)]


def _nearest(found: list[Attribution], at: int) -> int | None:
    """Return the attribution that stands nearest before ``at``, else the first after it."""
    before = [number for number, one in enumerate(found) if one.start <= at]
    if before:
        return before[-1]
    return 0 if found else None

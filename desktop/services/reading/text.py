"""An article as text: places in it, paragraphs, sentences, and what stands in quotation marks."""

import re
from dataclasses import dataclass


@dataclass(frozen=True, slots=True, order=True)
class Words:
    """Some words of an article: the half-open range of characters ``[start, end)``."""

    start: int
    end: int
    text: str

    def holds(self, other: "Words") -> bool:
        """Tell whether ``other`` lies inside."""
        return self.start <= other.start and other.end <= self.end


@dataclass(frozen=True, slots=True)
class Sentence:
    """One sentence.

    Attributes:
        paragraph: The number of its paragraph, from 0.
        masked: Its text with the letters of quotations replaced by ``¤``, character for character.
    """

    words: Words
    paragraph: int
    masked: str

    @property
    def start(self) -> int:
        """Its first character in the article."""
        return self.words.start

    @property
    def text(self) -> str:
        """What it says."""
        return self.words.text


MOST_CHARS = 1_500
_BREAK = re.compile(
    r"[\U0001f300-\U0001faff\u2600-\u27bf]\ufe0f?\s+(?=[A-Z\"“])|\n\s*\n|(?<=[.!?…:\"”»])[ \t]*\n|\n(?=[ \t]*(?:[•▪●◾►➡\-*–#⚡❗✅]|\W{1,3}[A-Z]))"
)
# A title, a byline or a day on a line of its own, with no stop behind it.
_HEADING_LINE = re.compile(r"[^\n]{1,60}(?<![,;:.!?…\-–—])[ \t]*\n(?=[A-ZÀ-ÞА-Я\"“«\d])")
_END = re.compile(
    r"(?<![.!?…])[.!?…]++[\"”’»')\]]*(?=\s+[\"“«‘'(\[]*[A-Z0-9À-ÞЀ-Я\u0600-\u06ff\u0590-\u05ff•])"
    r"|[؟。！]+\s*"
)
_SHORT = re.compile(
    r"(?:\b(?:Mr|Mrs|Ms|Dr|Prof|St|Gen|Col|Lt|Maj|Capt|Cmdr|Adm|Brig|Sgt|Rev|Sen|Rep|Gov|Pres|Hon"
    r"|No|Nos|vs|etc|e\.g|i\.e|cf|approx|ca|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept|Sep|Oct|Nov|Dec|Mt|Ft"
    r"|U\.S|U\.K|U\.N|U\.A\.E|a\.m|p\.m|al-\w|гг?|ул|им|т\.е"
    r"|янв|февр?|мар|апр|июн|июл|авг|сент?|окт|нояб?|дек)|(?<![\w.])[A-Z])\.$"
)
# "NIAMEY, 10 July (Agency) - ": where and when it was written is no part of what it says.
_DATELINE = re.compile(
    r"(?:[A-Z][A-Z -]{2,30}, [A-Z][a-z]+ \d{1,2}\. /\w+/\. )|[A-Z][A-Z'’.\- ]{2,40}(?:[,/][^()\n—–]{0,40})?(?:\([\w .&]+\))? ?[—–-]{1,2} (?=[A-Z\"“])"
)
_QUOTED = re.compile(r"[“\"„«]([^“”\"„«»]{1,4000})(?:[”\"»]|$)")


def paragraphs(text: str) -> list[Words]:
    """Return the paragraphs of ``text``: parted by blank lines, or by a line's end after a stop."""
    found: list[Words] = []
    at = 0
    for end, begin in [*((m.start(), m.end()) for m in _BREAK.finditer(text)), (len(text),) * 2]:
        while (line := _HEADING_LINE.match(text, at, end)) is not None:
            _add(found, text, at, line.end())
            at = line.end()
        _add(found, text, at, end)
        at = begin
    return found


def sentences(text: str) -> list[Sentence]:
    """Return the sentences of ``text`` in order."""
    found = []
    for number, paragraph in enumerate(paragraphs(text)):
        for words in _split(text, paragraph):
            found.append(Sentence(words, number, masked(words.text)))
    return found


def masked(text: str) -> str:
    """Return ``text`` with the letters in quotation marks replaced by ``¤``."""
    return _QUOTED.sub(lambda m: m[0][0] + re.sub(r"\w", "¤", m[0][1:]), text)


def _split(text: str, paragraph: Words) -> list[Words]:
    found: list[Words] = []
    dateline = _DATELINE.match(text, paragraph.start, paragraph.end)
    at = dateline.end() if dateline else paragraph.start
    for match in _END.finditer(text, paragraph.start, paragraph.end):
        if match[0].startswith(".") and _SHORT.search(
            text, max(at, match.start() - 8), match.start() + 1
        ):
            continue
        if _inside_quotes(text[at : match.end()]) and not match[0].endswith(("”", '"', "»")):
            continue
        _add_pieces(found, text, at, match.end())
        at = match.end()
    _add_pieces(found, text, at, paragraph.end)
    return found


def _add_pieces(found: list[Words], text: str, start: int, end: int) -> None:
    """Add a sentence; none is longer than `MOST_CHARS`: what is endless is read in pieces."""
    while end - start > MOST_CHARS:
        cut = text.rfind(" ", start + 1, start + MOST_CHARS)
        cut = cut if cut > start else start + MOST_CHARS
        _add(found, text, start, cut)
        start = cut
    _add(found, text, start, end)


def _inside_quotes(text: str) -> bool:
    """Tell whether a quotation is still open; a stop inside belongs to it."""
    if len(text) > 600:
        return False
    return text.count("“") > text.count("”") or (text.count('"') % 2 == 1)


def _add(found: list[Words], text: str, start: int, end: int) -> None:
    while start < end and text[start].isspace():
        start += 1
    while end > start and text[end - 1].isspace():
        end -= 1
    if start < end:
        found.append(Words(start, end, text[start:end]))

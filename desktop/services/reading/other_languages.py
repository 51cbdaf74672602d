"""What can be read from other languages: bases in any script; Arabic and Russian dates and quotes."""

import re
from dataclasses import replace
from datetime import date

from desktop.domain.date_words import DateWordsRefused, understand
from desktop.domain.event import EventKind, Modality
from desktop.domain.note import Stance
from desktop.domain.spans import DateSpan
from desktop.services.reading.names import NameIndex
from desktop.services.reading.proposal import Article, BaseAt, Field, Proposal, Reading, Speaker
from desktop.services.reading.text import Sentence, Words, sentences
from desktop.services.reading.times import Time

_RUSSIAN = [
    "января",
    "февраля",
    "марта",
    "апреля",
    "мая",
    "июня",
    "июля",
    "августа",
    "сентября",
    "октября",
    "ноября",
    "декабря",
]
_UKRAINIAN = [
    "січня",
    "лютого",
    "березня",
    "квітня",
    "травня",
    "червня",
    "липня",
    "серпня",
    "вересня",
    "жовтня",
    "листопада",
    "грудня",
]
# As the calendar is called from Egypt to Morocco, and in the Levant and Iraq.
_ARABIC = (
    ("يناير", "كانون الثاني"), ("فبراير", "شباط"), ("مارس", "آذار"), ("أبريل", "نيسان"),
    ("مايو", "أيار"), ("يونيو", "حزيران"), ("يوليو", "تموز"), ("أغسطس", "آب"),
    ("سبتمبر", "أيلول"), ("أكتوبر", "تشرين الأول"), ("نوفمبر", "تشرين الثاني"),
    ("ديسمبر", "كانون الأول"),
)  # fmt: skip
_MONTHS = {
    name: number for names in (_RUSSIAN, _UKRAINIAN) for number, name in enumerate(names, 1)
} | {name: number for number, both in enumerate(_ARABIC, 1) for name in both}
_NAMED = "|".join(sorted(_MONTHS, key=len, reverse=True))
_DATE = re.compile(
    rf"(?<!\d)(\d{{1,2}})\s+({_NAMED})(?:(?:/[^\s/]+)?\s+(\d{{4}}))?|(?<!\d)(\d{{1,2}})[./](\d{{1,2}})[./](\d{{4}})"
)
_RELATIVE = {
    "вчера": "yesterday", "сегодня": "today", "позавчера": "two days ago", "на прошлой неделе": "last week",
    "в прошлом месяце": "last month", "в прошлом году": "last year", "вчора": "yesterday", "сьогодні": "today",
    "минулого тижня": "last week", "أمس": "yesterday", "اليوم": "today", "الأسبوع الماضي": "last week",
    "الشهر الماضي": "last month", "العام الماضي": "last year",
}  # fmt: skip
_WORDS = re.compile(
    r"(?<!\w)(?:" + "|".join(sorted(map(re.escape, _RELATIVE), key=len, reverse=True)) + r")(?!\w)",
    re.I,
)
_ACCORDING_RU = re.compile(
    r"(?:по данным|по словам|по сообщению|за даними|за словами)\s+([^,.;:«»]{3,80}?)(?=[,.;:]|$)",
    re.I,
)
_SAID_RU = re.compile(
    r"(?:^|[,»”\"—–]\s*)(?:(?:заявил[аио]?|сообщил[аио]?|рассказал[аи]?|отметил[аи]?|подтвердил[аи]?|повідоми(?:в|ла|ли|ло)|заяви(?:в|ла|ли|ло))\s+(?:в\s+|у\s+)?([^,.;:«»]{3,80}?)|([^,.;:«»—–]{3,80}?)\s+(?:заявил[аио]?|сообщил[аио]?|сообщает|сообщают|подтвердил[аи]?))(?=[,.;:]|\s+что|\s*$)",
    re.I,
)
_SAID_AR = re.compile(
    r"(?:^|[،.\s»”\"])و?(?:قالت?|أعلنت?|أكدت?|ذكرت?|أفادت?|صرحت?|بحسب|وفقا ل)\s*([^،.:؛«»]{3,60}?)(?=\s+(?:أن|إن|بأن|عن|في|يوم|اليوم|أمس)(?!\w)|[،.:؛]|$)"
)
_DENIED = re.compile(r"опроверг\w*|отрица\w+|نفى|نفت|ينفي|تنفي|спростува\w+", re.I)


def read_foreign(article: Article, language: str, index: NameIndex) -> Reading:
    """Return sentences with the bases, dates and quoted speakers that rules can find in them."""
    found: list[Proposal] = []
    times: list[Time] = []
    for sentence in sentences(article.text):
        dated = _times(sentence, article.published)
        times += dated
        proposal = _proposal(sentence, dated, index)
        if proposal is not None:
            found.append(proposal)
    return Reading(
        language=language,
        proposals=tuple(found),
        places=tuple(at.place for one in found for at in one.bases.value),
        speakers=tuple(s for one in found for s in one.chain.value),
        times=tuple((time.words, time.span) for time in times),
    )


def _proposal(sentence: Sentence, dated: list[Time], index: NameIndex) -> Proposal | None:
    words = sentence.words
    places = [
        replace(
            p, words=Words(p.words.start + words.start, p.words.end + words.start, p.words.text)
        )
        for p in index.find(words.text)
    ]
    bases = tuple(BaseAt(place, sure=False) for place in {p.name: p for p in places}.values())
    chain, evidence = _speaker(sentence)
    if not bases and not chain:
        return None
    when = dated[0] if dated else None
    against = _DENIED.search(words.text) is not None
    return Proposal(
        sentence=words,
        claim=words,
        what=words.text[:110],
        chain=Field(chain, evidence, "verb" if chain else "publisher", sure=False),
        stance=Field(
            Stance.AGAINST if against else Stance.SUPPORTS,
            None,
            "denial" if against else "says so",
            sure=False,
        ),
        modality=Field(Modality.DONE, None, "not read", sure=False),
        kind=Field(EventKind.OTHER, None, "not read", sure=False),
        event_when=Field(
            when.span if when else None, when.words if when else None, "date", sure=False
        ),
        report_when=Field(None),
        bases=Field(bases, bases[0].place.words if bases else None, "named", sure=False),
        origin=Field(None),
        destination=Field(None),
        is_background=not bases,
    )


def _speaker(sentence: Sentence) -> tuple[tuple[Speaker, ...], Words | None]:
    text = sentence.masked
    for pattern in (_ACCORDING_RU, _SAID_RU, _SAID_AR):
        match = pattern.search(text)
        if match:
            group = 1 if match[1] else 2
            first, last = match.span(group)
            name = sentence.text[first:last].strip()
            words = Words(sentence.start + first, sentence.start + last, sentence.text[first:last])
            return (Speaker(label=name, words=words),), words
    return (), None


def _times(sentence: Sentence, anchor: date | None) -> list[Time]:
    found: list[Time] = []
    for match in _DATE.finditer(sentence.text):
        day, month, year = match[1] or match[4], match[2] or match[5], match[3] or match[6]
        number = _MONTHS.get(month) or int(month)
        spelt = (
            f"{int(year):04d}-{number:02d}-{int(day):02d}"
            if year
            else f"{int(day)} {_ENGLISH[number - 1]}"
        )
        _add(found, match, spelt, sentence, anchor)
    for match in _WORDS.finditer(sentence.text):
        _add(found, match, _RELATIVE[match[0].lower()], sentence, anchor)
    return sorted(found, key=lambda time: time.words)


def _add(
    found: list[Time], match: re.Match[str], spelt: str, sentence: Sentence, anchor: date | None
) -> None:
    try:
        span: DateSpan = understand(spelt, anchor)
    except DateWordsRefused:
        return
    words = Words(sentence.start + match.start(), sentence.start + match.end(), match[0])
    found.append(Time(words, replace(span, words=match[0])))


_ENGLISH = [
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
]

"""A casebook that is hard to put on pages: long headlines, three scripts, a base on no map.

Nothing of it is about anywhere real. What is hard in it:

- names, headlines and sentences in Arabic, in Cyrillic and in Latin, and mixed in one line;
- judgements and event titles of 200 characters, words that nothing can break, an endless link;
- more than 40 source notes, every one of them cited;
- a base without coordinates, a base that nobody reported on, one at the 180th meridian;
- what has a meaning in other formats: `<b>`, `&amp;`, `{x}`, emoji, marks of direction.
"""

from collections.abc import Iterator
from datetime import date
from pathlib import Path

from desktop.domain.agreement import Agreement
from desktop.domain.assessment import Assessment, CitedNote
from desktop.domain.event import BaseRole, Event, EventBase, EventKind
from desktop.domain.grading import Confidence, Credibility, Likelihood, Reliability
from desktop.domain.ids import ActorId, BaseId, NoteId
from desktop.domain.note import Basis, ChainLink, Relation, SourceNote, Stance
from desktop.domain.posture import PostureState
from desktop.domain.record import Record
from desktop.domain.report import Report
from desktop.domain.source import Source, SourceKind
from desktop.domain.transfer import Transfer
from desktop.domain.watch import WatchItem, WatchKind
from desktop.store.casebook import Casebook
from tests.factories import (
    a_base,
    a_casebook,
    a_day,
    a_note,
    a_posture,
    a_report,
    a_source,
    an_actor,
    an_editing,
    an_event,
    an_id,
    since,
)

ARABIC = "قاعدة الواحة الشرقية الجوية"
CYRILLIC = "Аэродром «Северная Коса»"
LONG_NAME = (
    "Forward logistics depot and vehicle maintenance compound of the 4th composite brigade at the"
    " edge of the salt flats"
)
QUIET = "Reef Signals Outpost"
UNBREAKABLE = "Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft"


def padded(text: str, length: int = 200) -> str:
    """Return words in the manner of ``text``, exactly ``length`` characters of them."""
    words = text.split()
    made = text
    at = 0
    while len(made) < length:
        made += f" {words[at % len(words)]}"
        at += 1
    return made[:length].rstrip().ljust(length, ".")


LATIN_HEADLINE = padded(
    f"Crews at {ARABIC} are likely packing up the second hangar while fuel still arrives by night,"
)
CYRILLIC_HEADLINE = padded("На аэродроме вероятно готовят вторую стоянку для тяжёлых самолётов,")
ARABIC_HEADLINE = padded("من المرجح أن تنقل القوات مخازن الوقود إلى الواحة خلال الأسبوع المقبل،")


class HardCasebook:
    """The records."""

    def __init__(self) -> None:
        """Make them."""
        self.owner = an_actor(name="Вторая сводная бригада")
        self.oasis = a_base(
            name=ARABIC, country="LY", admin_area="الكفرة", lat=24.18, lon=23.31,
            operator=self.owner.id,
        )  # fmt: skip
        self.spit = a_base(
            name=CYRILLIC, country="RU", admin_area="Северный край", lat=69.4, lon=86.1
        )
        self.depot = a_base(name=LONG_NAME, country="LY")
        self.reef = a_base(name=QUIET, country="FJ", lat=-16.8, lon=179.97)
        self.sources = tuple(_sources())
        self.reports = tuple(_reports(self.sources))
        self.events = tuple(self._events())
        self.notes = tuple(self._notes())

    def records(self) -> Iterator[Record]:
        """Yield every record, those that others refer to first."""
        yield from (self.owner, self.oasis, self.spit, self.depot, self.reef)
        yield from (*self.sources, *self.reports, *self.events, *self.notes)
        yield from self._judged()
        yield from self._watched()

    def _events(self) -> Iterator[Event]:
        oasis, spit, depot = self.oasis, self.spit, self.depot
        both = (
            EventBase(base=BaseId(oasis.id), role=BaseRole.FROM),
            EventBase(base=BaseId(spit.id), role=BaseRole.TO),
        )
        away = (
            EventBase(base=BaseId(depot.id), role=BaseRole.FROM),
            EventBase(base=BaseId(oasis.id), role=BaseRole.TO),
        )
        day = a_day
        yield an_event(oasis, title=ARABIC_HEADLINE, kind=EventKind.DRAWDOWN, when=since())
        yield an_event(
            oasis, title=padded("Trucks wait in two columns beside the fuel farm,"),
            kind=EventKind.PRESENCE, when=day(date(2026, 1, 20), "on January 20"),
        )  # fmt: skip
        yield an_event(bases=both, title="نُقلت رادارات إلى الشمال", kind=EventKind.TRANSFER)
        yield an_event(spit, title=CYRILLIC_HEADLINE, kind=EventKind.REINFORCEMENT, when=since())
        yield an_event(spit, title="Прибыли три транспортных самолёта", kind=EventKind.ARRIVAL)
        yield an_event(
            bases=away, title="Fuel bladders <12> & pumps leave for the oasis {soon}",
            kind=EventKind.TRANSFER, when=day(date(2026, 1, 22), "on January 22"),
        )  # fmt: skip
        yield an_event(
            depot, title=f"Guards call it {UNBREAKABLE} 🚚", kind=EventKind.OTHER, when=since()
        )
        yield an_event(
            depot, title="اتفاق على تمديد الهدنة 30 يوماً", kind=EventKind.AGREEMENT,
            when=day(date(2026, 1, 10), "on January 10"),
        )  # fmt: skip

    def _notes(self) -> Iterator[SourceNote]:
        origins = self.sources[3:]
        said = (
            "يقول شهود إن الشاحنات غادرت ليلاً عبر البوابة الغربية",
            "Очевидцы видели колонну у западных ворот, но номера разобрать не удалось",
            "Residents heard engines from midnight until shortly before dawn, then nothing",
            "Two of them insist that the columns were the same one, seen twice",
            "The list of names circulating since is not the one that was handed in",
        )
        stances = (Stance.SUPPORTS, Stance.SUPPORTS, Stance.AGAINST, Stance.QUALIFIES)
        for number, event in enumerate(self.events):
            for turn in range(5):
                last = turn == 4
                yield a_note(
                    self.reports[(number + turn) % len(self.reports)],
                    event,
                    statement=said[(number + turn) % len(said)],
                    chain=(
                        ChainLink(
                            source=origins[(number + turn) % len(origins)].id,
                            relation=Relation.QUOTES if turn % 2 else Relation.SAYS,
                            number=1 + turn % 3,
                        ),
                    ),
                    stance=Stance.NO_COMMENT if last else stances[turn],
                    basis=Basis.WITNESSED if turn == 0 else Basis.TOLD,
                    credibility=Credibility.NOT_JUDGED if turn % 2 else Credibility.POSSIBLY_TRUE,
                    credibility_reason="" if turn % 2 else "Fits what others say",
                )
        yield a_note(self.reports[0], self.events[0], statement="رأى المراسل ثلاث شاحنات عند الفجر")

    def _judged(self) -> Iterator[Record]:
        cited = tuple(CitedNote(note=NoteId(note.id)) for note in self.notes[:12])
        yield a_posture(self.oasis, state=PostureState.DRAWING_DOWN, basis="Columns seen leaving")
        yield a_posture(self.spit, state=PostureState.REINFORCED, notes=(self.notes[15].id,))
        yield a_posture(self.depot, state=PostureState.CONTESTED)
        yield a_posture(self.reef, state=PostureState.UNKNOWN)
        yield Assessment(
            id=an_id(), set_on=date(2026, 1, 26), judgement=LATIN_HEADLINE,
            bases=(self.oasis.id,), likelihood=Likelihood.LIKELY, confidence=Confidence.LOW,
            basis=padded("Three origins that may know each other, none of them at the gate,"),
            notes=cited,
        )  # fmt: skip
        yield Assessment(
            id=an_id(), set_on=date(2026, 1, 25), judgement=CYRILLIC_HEADLINE,
            bases=(self.spit.id,), confidence=Confidence.MODERATE,
            notes=(CitedNote(note=NoteId(self.notes[16].id)),),
        )  # fmt: skip

    def _watched(self) -> Iterator[Record]:
        yield Transfer(
            id=an_id(), event=self.events[2].id, what="رادارات", from_base=self.oasis.id,
            to_base=self.spit.id, departure=a_day(),
        )  # fmt: skip
        yield Transfer(
            id=an_id(), event=self.events[5].id, what="fuel bladders & pumps",
            from_base=self.depot.id, to_base=self.oasis.id,
            departure=a_day(), arrival=a_day(date(2026, 1, 25), "on January 25"),
        )  # fmt: skip
        yield Agreement(
            id=an_id(), event=self.events[7].id, terms="تمديد الهدنة بين الطرفين",
            parties=(ActorId(self.owner.id),), start=date(2026, 1, 10), duration="P30D",
        )  # fmt: skip
        texts = (
            padded("Does the night traffic go on after the new moon, and past which gate,"),
            "هل ستعود الرادارات قبل نهاية الشهر؟",
            "Вернутся ли самолёты до начала учений?",
        )
        for number, text in enumerate(texts):
            yield WatchItem(
                id=an_id(), text=text, set_on=date(2026, 1, 20), due=date(2026, 1, 26 + 2 * number),
                kind=WatchKind.DEADLINE, base=self.oasis.id,
            )  # fmt: skip


def _sources() -> Iterator[Source]:
    yield a_source(
        label="صحيفة الواحة", country="LY", reliability=Reliability.C,
        reliability_reason="تنقل عن مصادر قريبة من القاعدة",
    )  # fmt: skip
    yield a_source(
        label="Северный вестник", country="RU", access="Корреспондент живёт в посёлке рядом",
        bias="Близок к командованию",
    )  # fmt: skip
    yield a_source(
        label="Salt Flats Monitor", reliability=Reliability.B,
        reliability_reason=padded("Right in eleven of the fourteen cases that could be checked,"),
    )  # fmt: skip
    for number in range(1, 8):
        yield a_source(label=f"مصدر محلي {number}", kind=SourceKind.UNNAMED)
    yield a_source(label="Дежурный офицер, не назван", kind=SourceKind.UNNAMED)
    yield a_source(label="Ministry of Defence <press office>", kind=SourceKind.OFFICIAL)


def _reports(sources: tuple[Source, ...]) -> Iterator[Report]:
    titles = (
        "شاحنات تغادر القاعدة ليلاً",
        "Колонна у западных ворот",
        padded("What the people of the salt flats heard, and what they did not,"),
    )
    for number in range(9):
        publisher = sources[number % 3]
        path = "/".join(["archive", "x" * 120, f"item-{number}?a=1&b=<2>"])
        day = date(2026, 1, 18 + number)
        yield a_report(
            publisher,
            title=titles[number % 3],
            url=f"https://news.example/{path}" if number % 2 else "",
            text="Kept word for word." if number % 3 else "",
            published=a_day(day, f"{day.day} January 2026"),
        )


def a_hard_casebook(folder: Path) -> Casebook:
    """Return the casebook in a file of ``folder``; the test closes it."""
    casebook = a_casebook(folder, "hard.basewatch")
    an_editing(casebook).seed("Hard", *HardCasebook().records())
    return casebook

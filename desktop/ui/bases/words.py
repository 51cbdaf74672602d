"""Puts a base into words: its kind, its posture, how old its evidence is, the group it is in."""

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import QCoreApplication

from desktop.domain.base import BaseKind
from desktop.domain.posture import PostureState
from desktop.domain.span_echo import day_text
from desktop.queries.bases import BaseRow
from desktop.queries.map import MapBase
from desktop.ui.labels import visible_text
from desktop.ui.lists import listed
from desktop.ui.pills import ChipKind
from desktop.ui.saying import in_figures, plural, worded
from desktop.ui.words import country_name

_CHIPS = {
    PostureState.ACTIVE: ChipKind.GOOD,
    PostureState.REINFORCED: ChipKind.GOOD,
    PostureState.DRAWING_DOWN: ChipKind.CHANGING,
    PostureState.CONTESTED: ChipKind.CHANGING,
    PostureState.VACATED: ChipKind.BAD,
    PostureState.HANDED_OVER: ChipKind.BAD,
    PostureState.UNKNOWN: ChipKind.NEUTRAL,
}
_MARKS = {ChipKind.GOOD: "good", ChipKind.CHANGING: "changing", ChipKind.BAD: "bad"}


def posture_chip(state: PostureState | None) -> ChipKind:
    """Return the colours for a posture; without one they are plain."""
    return ChipKind.NEUTRAL if state is None else _CHIPS[state]


def posture_mark(state: PostureState | None) -> str:
    """Return the name of the colour in which marks of a base in this posture are drawn."""
    return _MARKS.get(posture_chip(state), "quiet")


def posture_word(state: PostureState | None) -> str:
    """Return the posture as its chip says it, empty where nobody assessed it."""
    tr = QCoreApplication.translate
    words = {
        PostureState.ACTIVE: tr("Posture", "Active"),
        PostureState.REINFORCED: tr("Posture", "Reinforced"),
        PostureState.DRAWING_DOWN: tr("Posture", "Drawing down"),
        PostureState.VACATED: tr("Posture", "Vacated"),
        PostureState.HANDED_OVER: tr("Posture", "Handed over"),
        PostureState.CONTESTED: tr("Posture", "Contested"),
        PostureState.UNKNOWN: tr("Posture", "Unknown"),
    }
    return "" if state is None else words[state]


def posture_said(row: BaseRow | MapBase) -> str:
    """Return the posture of a base as its chip says it, or why there is none."""
    if row.is_assessed_later:
        return QCoreApplication.translate("Posture", "Set later")
    return posture_word(row.posture)


def base_kind_word(kind: BaseKind) -> str:
    """Return the kind of a base with a capital, as it begins a line."""
    tr = QCoreApplication.translate
    words = {
        BaseKind.AIRPORT: tr("BaseKind", "Airport"),
        BaseKind.AIR_BASE: tr("BaseKind", "Air base"),
        BaseKind.NAVAL_BASE: tr("BaseKind", "Naval base"),
        BaseKind.GARRISON: tr("BaseKind", "Garrison"),
        BaseKind.DEPOT: tr("BaseKind", "Depot"),
        BaseKind.RADAR_SITE: tr("BaseKind", "Radar site"),
        BaseKind.HEADQUARTERS: tr("BaseKind", "Headquarters"),
        BaseKind.OUTPOST: tr("BaseKind", "Outpost"),
        BaseKind.OTHER: tr("BaseKind", "Other site"),
    }
    return words[kind]


def group_name(row: BaseRow) -> str:
    """Return the heading under which a base stands: its country and who operates it."""
    tr = QCoreApplication.translate
    country = country_name(row.country.strip())
    operator = visible_text(row.operator.strip())
    if country and operator:
        words = tr("BaseList", "{country} · operated by {operator}")
    elif operator:
        words = tr("BaseList", "Operated by {operator}")
    else:
        words = "{country}" if country else tr("BaseList", "No country or operator given")
    return words.format(country=country, operator=operator)


def place_line(row: BaseRow) -> str:
    """Return the second line of a row: what it is and where."""
    return join_words((base_kind_word(row.kind), visible_text(row.admin_area.strip())))


def join_words(words: Sequence[str]) -> str:
    """Return the words that are not empty, with commas between."""
    return listed(words)


def short_day(day: date, today: date) -> str:
    """Return a day as a briefer says it; the year only where it is not this one."""
    said = day_text(day)
    return worded(said.removesuffix(f" {today.year}") if day.year == today.year else said)


def is_stale(row: BaseRow, today: date) -> bool:
    """Tell whether nobody has reported on the base for longer than it may take."""
    return row.last_evidence is None or (today - row.last_evidence).days > row.stale_after_days


def evidence_words(row: BaseRow, today: date) -> str:
    """Return the day of the last evidence, or how old it is where that is too old."""
    tr = QCoreApplication.translate
    if row.last_evidence is None:
        return tr("BaseList", "no evidence yet")
    if is_stale(row, today):
        return tr("BaseList", "{days} d old").format(
            days=in_figures((today - row.last_evidence).days)
        )
    return short_day(row.last_evidence, today)


def spoken(row: BaseRow, today: date) -> str:
    """Return every fact of a row as sentences, for those who hear it."""
    tr = QCoreApplication.translate
    posture = posture_said(row) or tr("BaseList", "not assessed")
    parts = [
        visible_text(row.name),
        join_words((place_line(row), country_name(row.country.strip()))),
    ]
    if row.operator:
        parts.append(tr("BaseList", "operated by {}").format(visible_text(row.operator)))
    parts.append(tr("BaseList", "posture: {}").format(posture.lower()))
    parts.append(_spoken_evidence(row, today))
    parts.append(plural("BaseList", "one event", "%Ln events", row.events))
    if row.contradictions:
        parts.append(contradiction_words(row.contradictions))
    return ". ".join(parts) + "."


def contradiction_words(number: int) -> str:
    """Return how many contradictions wait for a decision."""
    return plural("BaseList", "one open contradiction", "%Ln open contradictions", number)


def _spoken_evidence(row: BaseRow, today: date) -> str:
    tr = QCoreApplication.translate
    if row.last_evidence is None:
        return tr("BaseList", "no evidence yet")
    day = short_day(row.last_evidence, today)
    if not is_stale(row, today):
        return tr("BaseList", "last evidence {day}").format(day=day)
    age = (today - row.last_evidence).days
    return tr("BaseList", "last evidence {day}, {age} days old, too old").format(day=day, age=age)

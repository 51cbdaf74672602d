"""Sentences of the detail pane: how well an event is supported, and a note as a citation."""

from desktop.domain.note import Stance
from desktop.domain.origins import Corroboration
from desktop.domain.span_echo import echo_short
from desktop.domain.wording_parts import listed
from desktop.queries.detail import NoteView, ReportView


def corroboration_line(counted: Corroboration) -> str:
    """Return the range of origins: "1–3 possible origins, none first-hand."."""
    if not counted.maximum:
        return "No source supports this yet."
    low, high = counted.minimum, counted.maximum
    if low == high:
        origins = "1 origin" if high == 1 else f"{high} origins"
    else:
        origins = f"{low}–{high} possible origins"
    hand = f"{counted.first_hand} first-hand" if counted.first_hand else "none first-hand"
    return f"{origins}, {hand}."


def corroboration_rest(counted: Corroboration) -> str:
    """Return what else bears on it: who is against, what fits both, who kept silent."""
    parts = []
    if counted.against:
        plural = "source speaks" if counted.against == 1 else "sources speak"
        parts.append(f"{counted.against} {plural} against it.")
    if counted.fits_both:
        note = "One note fits" if counted.fits_both == 1 else f"{counted.fits_both} notes fit"
        parts.append(f"{note} both readings.")
    if counted.silent:
        parts.append(f"{listed(counted.silent)} did not comment.")
    return " ".join(parts)


def grade_of(note: NoteView) -> str:
    """Return a note's grade, "B2"; a dash where there is nothing to grade."""
    if note.stance is Stance.NO_COMMENT:
        return "–"
    return f"{note.reliability.value}{note.credibility.value}"


def stance_of(note: NoteView) -> str:
    """Return how a note bears on its event, in a word."""
    if note.repeat:
        return "repeat"
    if note.fits_both:
        return "fits both"
    return note.stance.value.replace("_", " ")


def chain_of(note: NoteView) -> str:
    """Return who says it via whom: "Reuters › two sources"."""
    return " › ".join(
        speaker.label
        + (f" ({speaker.number})" if speaker.number > 1 and "two" not in speaker.label else "")
        for speaker in note.speakers
    )


def citation(note: NoteView, report: ReportView) -> str:
    """Return a note as plain text with where it comes from."""
    quoted = f" “{note.quote}”" if note.quote else ""
    day = f", {echo_short(report.published)}" if report.published else ""
    link = f", {report.url}" if report.url else ""
    return (
        f"{note.statement}{quoted} ({chain_of(note)}, {grade_of(note)}; {report.title}{day}{link})"
    )

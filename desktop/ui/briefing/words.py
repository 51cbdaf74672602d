"""What the briefing page calls things."""

from datetime import datetime

from PySide6.QtCore import QCoreApplication

from desktop.domain.briefing import Page
from desktop.domain.span_echo import day_text
from desktop.services.briefing.compare import DifferenceKind
from desktop.services.briefing.edition import frozen_text
from desktop.services.briefing.rehearsal import Severity
from desktop.ui.saying import worded


def cut_off_words(cut_off: datetime) -> str:
    """Return a cut-off as "27 Jan 2026, 12:00 UTC"."""
    return f"{worded(day_text(cut_off.date()))}, {cut_off:%H:%M} UTC"


def severity_word(severity: Severity) -> str:
    """Return what a finding asks for."""
    tr = QCoreApplication.translate
    return {
        Severity.STOP: tr("BriefingWords", "Mend first"),
        Severity.LOOK: tr("BriefingWords", "Look at"),
        Severity.KNOW: tr("BriefingWords", "To know"),
    }[severity]


def difference_word(kind: DifferenceKind) -> str:
    """Return what became of something since the briefing before."""
    tr = QCoreApplication.translate
    return {
        DifferenceKind.ADDED: tr("BriefingWords", "Added"),
        DifferenceKind.REVISED: tr("BriefingWords", "Revised"),
        DifferenceKind.STRUCK: tr("BriefingWords", "No longer stands"),
        DifferenceKind.GONE: tr("BriefingWords", "Gone"),
    }[kind]


def spot_words(page: Page, what: str) -> str:
    """Return what a text of a page says, with what it is before it where it is no sentence."""
    tr = QCoreApplication.translate
    name = {
        "heading": tr("BriefingWords", "Heading"),
        "subheading": tr("BriefingWords", "Line below the heading"),
        "sources": tr("BriefingWords", "Sources"),
    }.get(what, tr("BriefingWords", "Sentence"))
    return f"{name}: {frozen_text(page, what)}"

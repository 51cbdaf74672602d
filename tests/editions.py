"""Briefings to lay out, show and write: of the example, of a hard casebook, of an idle one."""

from datetime import UTC, datetime
from pathlib import Path

from desktop.domain.briefing import BriefingPage, Content
from desktop.domain.grading import Marking
from desktop.resources import resource_dir
from desktop.services.briefing.build import build
from desktop.services.briefing.choice import Choice
from desktop.services.briefing.edition import Edition, edition
from desktop.services.casebooks import create_casebook
from desktop.services.example import example_facts, fill_example
from desktop.store.casebook import Casebook
from tests.factories import NOON, a_base, a_casebook, an_editing
from tests.hard_casebook import QUIET, a_hard_casebook

CUT_OFF = datetime(2026, 1, 27, 14, tzinfo=UTC)
HARD_TITLE = (
    "Weekly briefing: قاعدة الواحة, Северная Коса, and the depot <b>without</b> a place & more"
)
NOTES = "Say first: two origins only.\nقل أولاً: مصدران فقط.\nЗатем: о складе."


def an_example_casebook(folder: Path) -> Casebook:
    """Return the example that is shipped; the test closes it."""
    facts = example_facts(resource_dir())
    path = folder / "example.basewatch"
    casebook = create_casebook(path, facts["title"], NOON, marking=facts["marking"])
    fill_example(an_editing(casebook), facts)
    return casebook


def an_idle_casebook(folder: Path) -> Casebook:
    """Return a casebook with one base, and nothing to report of it; the test closes it."""
    casebook = a_casebook(folder, "idle.basewatch")
    an_editing(casebook).seed("Idle", a_base(name=QUIET))
    return casebook


def an_example_edition(folder: Path) -> Edition:
    """Return the example's briefing."""
    choice = Choice(title="Russian forces in Syria")
    return noted(built(an_example_casebook(folder), choice))


def a_hard_edition(folder: Path) -> Edition:
    """Return the hard casebook's briefing."""
    choice = Choice(title=HARD_TITLE, marking=Marking.AMBER)
    return noted(built(a_hard_casebook(folder), choice))


def an_idle_edition(folder: Path) -> Edition:
    """Return the briefing of a casebook with nothing to report, without a marking."""
    return noted(built(an_idle_casebook(folder), Choice(title="Nothing to report")))


def built(casebook: Casebook, choice: Choice) -> Content:
    """Return what a briefing freezes at `CUT_OFF`, and close the casebook."""
    try:
        return build(casebook.reader, choice, CUT_OFF)
    finally:
        casebook.close()


def noted(content: Content) -> Edition:
    """Return the content as it is shown, every page with speaker notes in three scripts."""
    return edition(
        content, [BriefingPage(key=one.key, speaker_notes=NOTES) for one in content.pages]
    )

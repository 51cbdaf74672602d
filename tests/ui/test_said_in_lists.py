"""What layers below the window say of rows and findings is said in the language of the window."""

import pytest

from desktop.resources import resource_dir
from desktop.services.briefing.rehearsal import Finding, Severity
from desktop.services.importing.previewing import PreviewRow
from desktop.services.importing.verdicts import Verdict
from desktop.ui.briefing.findings_panel import FindingsPanel
from desktop.ui.importing.lines import line_of
from desktop.ui.language import Language, Speech


@pytest.fixture
def russian(qapp):
    made = Speech(qapp, resource_dir())
    made.speak(Language.RUSSIAN)
    yield made
    made.silence()
    made.setParent(None)


def test_why_a_row_cannot_be_read_and_when_another_was(russian):
    refused = PreviewRow(row=2, verdict=Verdict.REFUSED, why=("There is no day “30/2/2026”.",))
    assert line_of(refused, ("30/2/2026", "Crane")).facts == "Дня «30/2/2026» не существует."
    read = PreviewRow(row=3, verdict=Verdict.NEW, title="A", what="event", when="3 Jan 2026")
    assert line_of(read).facts == "3 янв. 2026"


def test_what_a_rehearsal_finds(russian, theme, qtbot):
    panel = FindingsPanel(theme)
    qtbot.addWidget(panel)
    said = (
        "Reliability of the origin not judged: 5 of 12 cited notes.",
        "3 contradictions not decided: be ready to say why.",
    )
    panel.show_findings([Finding(severity=Severity.KNOW, page="", text=one) for one in said], {})
    shown = [panel.list.item(row).text() for row in range(2)]
    assert not any(word in text for text in shown for word in ("cited", "contradictions", "of"))
    assert "12 " in shown[0]
    assert "3 противоречия" in shown[1]

"""The Word document is flowing text, read back as Word's own library reads it."""

from datetime import UTC, date, datetime
from zipfile import ZipFile

import pytest
from docx import Document

from desktop.domain.briefing import (
    Cell,
    CitedNote,
    Content,
    Page,
    PageKind,
    Row,
    Statement,
    Table,
)
from desktop.domain.grading import Marking
from desktop.services.briefing.docx import FigurePicture, number_words, write_docx
from desktop.services.briefing.edition import as_frozen
from tests.services.briefing.drawn import ARABIC, CYRILLIC, PNG

CUT_OFF = datetime(2026, 1, 27, 14, tzinfo=UTC)
BOARD = Table(
    columns=("Base", "Posture"),
    widths=(0.6, 0.4),
    rows=(
        Row(key="a", cells=(Cell(text=ARABIC), Cell(text="active", notes=(2,)))),
        Row(key="b", cells=(Cell(text="Tartus"), Cell(text="unknown"))),
    ),
)


def cited(number, address="", grade="B2"):
    return CitedNote(
        number=number, key=f"note:{number}", text="Daily Post, 26 Jan 2026", grade=grade,
        descriptor="“Trucks leave”.", address=address, has_copy=True,
    )  # fmt: skip


def content(**fields):
    known = {
        "title": "Forces in Syria",
        "casebook": "Syria",
        "cut_off": CUT_OFF,
        "reported_by": date(2026, 1, 26),
        "marking": Marking.GREEN,
        "since": "",
        "pages": (
            Page(
                key="title", kind=PageKind.TITLE, heading="Forces in Syria", kicker="Syria",
                subheading="Reports of January",
                statements=(
                    Statement(key="h", text="New: 1", is_heading=True),
                    Statement(key="s", text="Trucks leave.", notes=(1, 2, 3, 7)),
                    Statement(key="q", text=f"{ARABIC} (Post) {CYRILLIC}"),
                    Statement(key="m", text=f"Said at \u2068{ARABIC}\u2069, by two."),
                ),
            ),
            Page(key="board", kind=PageKind.BOARD, heading="The bases", table=BOARD),
            Page(key="base:1", kind=PageKind.BASE, heading="Active", kicker="Tartus, Syria"),
            Page(key="sources", kind=PageKind.SOURCES, heading="Sources", sources="One origin."),
        ),
        "cited": (
            cited(1, "https://news.example/a?b=1&c=2"),
            cited(2, "javascript:alert(1)", grade="F6"),
            cited(3),
        ),
        "facts": (),
    }  # fmt: skip
    return Content(**(known | fields))


def written(folder, figures=lambda _page: (), **fields):
    target = folder / "b.docx"
    write_docx(target, as_frozen(content(**fields)), figures)
    return Document(target)


@pytest.fixture
def document(tmp_path):
    return written(tmp_path)


def paragraph(document, words):
    return next(one for one in document.paragraphs if words in one.text)


def is_rtl(run):
    return bool(run.font.rtl)


def test_pages_follow_each_other_and_the_large_ones_open_a_page(document):
    heads = [one for one in document.paragraphs if one.style.name.startswith(("Title", "Head"))]
    assert [one.text for one in heads] == [
        "Forces in Syria", "New: 1", "The bases", "Active", "Sources",
    ]  # fmt: skip
    opening = [one.text for one in document.paragraphs if one.paragraph_format.page_break_before]
    assert opening == ["Tartus, Syria", "Sources"]


def test_note_numbers_are_raised_behind_their_sentence(document):
    text, number = paragraph(document, "Trucks leave.").runs
    assert (text.text, number.text, number.font.superscript) == ("Trucks leave.", " 1–3, 7", True)
    cell = document.tables[0].cell(1, 1).paragraphs[0]
    assert (cell.text, cell.runs[-1].font.superscript) == ("active 2", True)


def test_arabic_reads_from_the_right_and_other_words_in_it_their_own_way(document):
    mixed = paragraph(document, CYRILLIC)
    assert mixed._p.pPr.find("{*}bidi") is not None
    assert [(run.text, is_rtl(run)) for run in mixed.runs] == [
        (f"{ARABIC} (", True),
        (f"Post) {CYRILLIC}", False),
    ]
    within = paragraph(document, "Said at")
    assert within._p.pPr.find("{*}bidi") is None
    assert [(run.text, is_rtl(run)) for run in within.runs] == [
        ("Said at \u200e", False),
        (ARABIC, True),
        ("\u200e, by two.", False),
    ]


def test_the_table_keeps_its_shares_its_rows_whole_and_its_heads_on_each_page(document):
    (table,) = document.tables
    assert [cell.text for cell in table.rows[0].cells] == ["Base", "Posture"]
    assert [round(column.width.cm, 1) for column in table.columns] == [9.6, 6.4]
    assert all(row._tr.trPr.find("{*}cantSplit") is not None for row in table.rows)
    assert [row._tr.trPr.find("{*}tblHeader") is not None for row in table.rows] == [
        True, False, False,
    ]  # fmt: skip


def test_the_numbered_notes_stand_at_the_end_with_safe_links_only(document):
    notes = [one for one in document.paragraphs if one.text.startswith(("1\u2002", "2\u2002"))]
    assert notes[0].text == (
        "1\u2002Daily Post, 26 Jan 2026, B2. “Trucks leave”. https://news.example/a?b=1&c=2"
    )
    assert [one.address for one in notes[0].hyperlinks] == ["https://news.example/a?b=1&c=2"]
    assert "not judged" in notes[1].text
    assert (notes[1].hyperlinks, "javascript:alert(1)" in notes[1].text) == ([], True)


def test_marking_cut_off_and_page_numbers_stand_on_every_page(document):
    (section,) = document.sections
    assert section.header.paragraphs[0].text == "Forces in Syria\u200e\tTLP:GREEN"
    foot = section.footer.paragraphs[0]
    assert foot.text.startswith("As reported by 26 Jan 2026, built 27 Jan 2026, 14:00 UTC\tPage ")
    fields = [one.get(f"{{{foot._p.nsmap['w']}}}instr") for one in foot._p.iter("{*}fldSimple")]
    assert fields == ["PAGE", "NUMPAGES"]


def test_a_briefing_of_an_earlier_day_says_so_and_in_which_state_the_casebook_was(tmp_path):
    made = written(
        tmp_path, reported_by=date(2026, 1, 20), journal_seq=72, journal_head="33f5" * 16
    )
    foot = made.sections[0].footer.paragraphs[0].text
    assert foot.startswith(
        "As reported by 20 Jan 2026, built 27 Jan 2026, 14:00 UTC · state 72 of the casebook,"
        " 33f533f533f533f5\tPage "
    )


def test_a_long_title_leaves_room_for_the_marking(tmp_path):
    made = written(tmp_path, title="Long words " * 20, marking=None)
    title, marking = made.sections[0].header.paragraphs[0].text.split("\t")
    assert (len(title), marking) == (61, "No marking")


def test_figures_stand_with_their_words_and_captions(tmp_path):
    def figures(page):
        if page.kind is PageKind.BASE:
            yield FigurePicture(PNG, "Map. Tartus, active.")
            yield FigurePicture(PNG, "The gate", caption="The gate")
            yield FigurePicture(b"", "Gone", caption="Gone")

    made = written(tmp_path, figures)
    assert [one._inline.docPr.get("descr") for one in made.inline_shapes] == [
        "Map. Tartus, active.",
        "The gate",
    ]
    texts = [one.text for one in made.paragraphs]
    at = texts.index("The gate")
    assert texts[at + 1 : at + 3] == ["This picture cannot be shown.", "Gone"]


def test_the_file_names_nobody_and_is_the_same_each_time(tmp_path, document):
    about = document.core_properties
    assert (about.title, about.author, about.comments) == ("Forces in Syria", "", "")
    first = (tmp_path / "b.docx").read_bytes()
    written(tmp_path)
    assert (tmp_path / "b.docx").read_bytes() == first
    with ZipFile(tmp_path / "b.docx") as file:
        assert "docProps/thumbnail.jpeg" not in file.namelist()
        assert b"Microsoft" not in file.read("docProps/app.xml")
        assert b"python-docx" not in file.read("docProps/core.xml")


def test_what_xml_cannot_hold_becomes_a_space(tmp_path):
    made = written(tmp_path, title="Gate\x0bnorth")
    assert made.core_properties.title == "Gate north"


@pytest.mark.parametrize(
    ("numbers", "words"),
    [((1,), "1"), ((4, 1, 5, 6), "1, 4–6"), ((2, 2, 3), "2–3"), ((1, 3), "1, 3"), ((), "")],
)
def test_runs_of_numbers_are_told_by_their_ends(numbers, words):
    assert number_words(numbers) == words

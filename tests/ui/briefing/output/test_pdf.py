"""PDF is read back by pypdf: text in every script, type, bookmarks, links, and who wrote it."""

import re
import unicodedata

import pytest
from pypdf import PdfReader

from desktop.services.briefing.layout.compose import compose
from desktop.services.briefing.layout.sheet import CLASSIC, WIDE
from desktop.ui.briefing.output.pdf_marks import letters_mended
from desktop.ui.drawing.kit import layout_kit
from tests.editions import HARD_TITLE
from tests.hard_casebook import ARABIC, CYRILLIC, QUIET


@pytest.fixture(scope="module")
def hard_file(export, hard, tmp_path_factory):
    target = tmp_path_factory.mktemp("pdf") / "hard.pdf"
    export.write(hard, target)
    return target


@pytest.fixture(scope="module")
def hard_pdf(hard_file):
    return PdfReader(hard_file)


@pytest.fixture(scope="module")
def texts(hard_pdf):
    """The text of each page, for reading it takes long."""
    return [page.extract_text() for page in hard_pdf.pages]


@pytest.fixture(scope="module")
def sheets(hard, fonts):
    return compose(hard, WIDE, layout_kit(fonts, lambda _sha256: None))


def letters(text):
    """Return text without spaces, ligatures as the letters that they are."""
    return re.sub(r"\s", "", unicodedata.normalize("NFKC", text))


def test_each_sheet_is_a_page_of_the_form_that_was_asked_for(
    export, hard, hard_pdf, sheets, tmp_path
):
    assert len(hard_pdf.pages) == len(sheets)
    assert {tuple(page.mediabox[2:]) for page in hard_pdf.pages} == {(960, 540)}
    export.write(hard, tmp_path / "classic.pdf", CLASSIC)
    classic = PdfReader(tmp_path / "classic.pdf")
    assert {tuple(page.mediabox[2:]) for page in classic.pages} == {(720, 540)}


def test_marking_cut_off_and_page_of_pages_stand_on_every_page(texts):
    for number, text in enumerate(texts, 1):
        # The letters in the order in which they stand, from the left.
        words = " ".join(text.split())
        assert "TLP:AMBER" in words
        assert "As reported by 27 Jan 2026, 14:00 UTC" in words
        assert f"{number} / {len(texts)}" in words


def test_cyrillic_latin_and_arabic_are_read_back_as_they_were_typed(texts):
    assert any(letters(CYRILLIC) in letters(one) for one in texts)
    assert any(QUIET in " ".join(one.split()) for one in texts)
    # Words stand from right to left, and pypdf reads the letters of each from the left.
    words = [letters(word)[::-1] for word in ARABIC.split()]
    assert any(all(word in letters(one) for word in words) for one in texts)


def test_no_shape_of_an_arabic_letter_stands_for_the_letter(texts):
    shapes = {letter for text in texts for letter in text if "\ufb50" <= letter <= "\ufefc"}
    assert all(len(unicodedata.normalize("NFKC", one)) > 1 for one in shapes)


def test_the_type_of_every_page_is_in_the_file(hard_pdf):
    names = set()
    for page in hard_pdf.pages:
        for font in page["/Resources"]["/Font"].values():
            (inner,) = font.get_object()["/DescendantFonts"]
            held = inner.get_object()["/FontDescriptor"]
            assert "/FontFile2" in held
            names.add(str(font.get_object()["/BaseFont"]))
    assert {
        "/NotoSans-Regular", "/NotoSans-Bold", "/NotoSansArabic-Regular", "/NotoSansArabic-Bold",
    } <= names  # fmt: skip


def test_each_page_of_the_briefing_has_a_bookmark_and_goes_on_without(hard_pdf, hard, sheets):
    found = [(one.title, hard_pdf.get_destination_page_number(one)) for one in hard_pdf.outline]
    begins = [(one.title, one.number - 1) for one in sheets if not one.is_continued]
    assert found == begins
    assert len(found) == len(hard.pages)


def test_links_are_those_of_the_sources_and_lead_to_safe_places(hard_pdf, hard):
    led = {
        str(note.get_object()["/A"]["/URI"])
        for page in hard_pdf.pages
        for note in page.get("/Annots", ())
    }
    addresses = {note.address for note in hard.cited if note.address}
    assert led
    assert {one.replace("%3C", "<").replace("%3E", ">") for one in led} <= addresses
    assert all(one.startswith("https://") for one in led)


def test_map_and_timeline_are_vectors_and_fades_are_opaque(hard_pdf):
    drawn = [page for page in hard_pdf.pages if "/Pattern" in page["/Resources"]]
    assert drawn  # The fades of vague dates.
    for page in hard_pdf.pages:
        assert not page["/Resources"].get("/XObject")  # No picture of anything.
        for state in page["/Resources"].get("/ExtGState", {}).values():
            held = state.get_object()
            assert {held.get("/ca", 1), held.get("/CA", 1)} == {1}
            assert held.get("/SMask", "/None") == "/None"


def test_the_file_tells_its_title_and_nothing_of_who_wrote_it_when_and_where(
    export, hard, hard_file, hard_pdf, tmp_path
):
    assert dict(hard_pdf.metadata) == {"/Title": HARD_TITLE, "/Producer": "Basewatch"}
    export.write(hard, tmp_path / "again.pdf")
    content = hard_file.read_bytes()
    assert content == (tmp_path / "again.pdf").read_bytes()
    for told in (b"Qt ", b"/CreationDate", b"xmp:", b"/Author"):
        assert told not in content


def test_a_briefing_with_nothing_to_report_is_a_pdf_like_any_other(export, idle, tmp_path):
    export.write(idle, tmp_path / "idle.pdf")
    pages = PdfReader(tmp_path / "idle.pdf").pages
    assert len(pages) == len(idle.pages)
    assert "Nothing to report" in " ".join(pages[0].extract_text().split())


def test_letters_are_mended_wherever_a_table_names_them():
    table = (
        "1 begincodespacerange\n<0000> <FFFF>\nendcodespacerange\n3 beginbfrange\n"
        "<0000> <0000> <0000>\n<0001> <0003> [<0009> <FED7> <FEFB> ]\n<0005> <0005> <FED8>\n"
        "<0006> <0006> <0041>\nendbfrange"
    )
    assert letters_mended(table) == (
        "1 begincodespacerange\n<0000> <FFFF>\nendcodespacerange\n3 beginbfrange\n"
        "<0000> <0000> <0000>\n<0001> <0003> [<0020> <0642> <FEFB> ]\n<0005> <0005> <0642>\n"
        "<0006> <0006> <0041>\nendbfrange"
    )

"""What is pasted or dropped: its text, its heading, and one sentence where there is none."""

import io
import zipfile
from datetime import date
from email.message import EmailMessage
from functools import partial

import pytest
from docx import Document
from hypothesis import given, settings
from hypothesis import strategies as st
from pypdf import PdfWriter
from pypdf.generic import DecodedStreamObject, DictionaryObject, NameObject

from desktop.services.intake import documents, files, intake
from desktop.services.intake.documents import read_pdf, read_word
from desktop.services.intake.files import read_whole
from desktop.services.intake.heading import day_in, with_heading
from desktop.services.intake.intake import take_file, take_paste
from desktop.services.intake.taken import IntakeRefused, TakenIn
from desktop.services.intake.web_page import text_of

DAY = date(2026, 1, 26)
PAGE = """<!doctype html><html><head><title>Jets leave - Daily Post</title>
<meta property="og:title" content="Jets leave the north">
<meta property="og:site_name" content="Daily Post"><meta name="author" content="https://x.test/a">
<meta property="article:published_time" content="2026-01-26T08:00:00Z">
<link rel="canonical" href="https://daily.test/jets">
<script>alert(1)</script></head><body><nav>Menu</nav><article><h1>Jets leave</h1>
<p onclick="x()">Two   officers said jets left.</p><p><img src="http://t.test/x.gif"></p>
<ul><li>One more</li></ul></article><footer>Imprint</footer></body></html>"""


def test_a_saved_page_gives_its_article_and_its_heading_and_nothing_else():
    taken = take_file("jets.html", PAGE.encode())
    assert taken.text == "Jets leave\n\nTwo officers said jets left.\n\nOne more"
    assert (taken.title, taken.publisher, taken.published) == (
        "Jets leave the north", "Daily Post", DAY,
    )  # fmt: skip
    assert (taken.byline, taken.url) == ("", "https://daily.test/jets")
    assert (taken.original, taken.file_name) == (PAGE.encode(), "jets.html")


@pytest.mark.parametrize(
    ("data", "expected"),
    [
        ('{"headline": "Jets", "datePublished": "2026-01-26", "author": {"name": "Dana"}}', "Dana"),
        ('[{"@graph": [{"headline": "Jets", "datePublished": "2026-01-26T01:00Z",'
         ' "author": [{"name": "Dana"}, "Kim"]}]}]', "Dana, Kim"),
    ],
)  # fmt: skip
def test_linked_data_tells_day_and_byline(data, expected):
    head = f'<script type="application/ld+json">{data}</script>'
    taken = take_file("a.htm", f"<html><head>{head}</head><p>Jets left.</p></html>".encode())
    assert (taken.title, taken.published, taken.byline) == ("Jets", DAY, expected)


@pytest.mark.parametrize("data", ["{", '"words"', '{"a": 1}'])
def test_linked_data_that_says_nothing_is_passed_over(data):
    head = f'<title>T</title><title>U</title><script type="application/ld+json">{data}</script>'
    body = "<body><time datetime='2026-01-26'></time><time datetime='1999-01-01'></time>"
    taken = take_file("a.html", f"<html>{head}{body}<p>Jets left.</p></html>".encode())
    assert (taken.title, taken.published) == ("T", DAY)


def test_a_pasted_page_is_read_as_one_and_a_pasted_text_as_it_is():
    assert take_paste(PAGE).publisher == "Daily Post"
    assert take_paste("Jets left.\r\nTrucks followed.").text == "Jets left.\nTrucks followed."
    assert take_paste("", "<p>Jets left.</p>").text == "Jets left."


def test_a_message_gives_subject_sender_and_day():
    message = EmailMessage()
    message["Subject"], message["From"] = "Jets leave", "Press office <press@army.test>"
    message["Date"] = "Mon, 26 Jan 2026 08:00:00 +0000"
    message.set_content("Two officers said jets left.")
    taken = take_file("a.eml", message.as_bytes())
    assert (taken.title, taken.publisher, taken.published) == ("Jets leave", "Press office", DAY)
    assert taken.text == "Two officers said jets left."


def test_a_message_in_markup_is_cleaned_and_one_without_a_body_is_refused():
    message = EmailMessage()
    message["From"] = "press@army.test"
    message.set_content("<p>Jets <script>x</script>left.</p>", subtype="html")
    taken = take_file("a.eml", message.as_bytes())
    assert (taken.text, taken.publisher) == ("Jets left.", "press@army.test")
    empty = EmailMessage()
    empty["Subject"] = "Pictures"
    empty.add_attachment(b"x", maintype="image", subtype="png", filename="a.png")
    with pytest.raises(IntakeRefused, match="has no text in it"):
        take_file("a.eml", empty.as_bytes())


def test_a_code_page_that_nobody_has_is_read_as_well_as_can_be():
    taken = take_file("a.eml", b"Content-Type: text/plain; charset=klingon\n\nJets left \xff.")
    assert taken.text == "Jets left \ufffd."


def test_a_page_with_markup_that_no_page_has_keeps_its_text():
    assert take_file("a.html", b"<title>T</title><![foo[ x ]]><p>Jets left.</p>").title == "T"
    assert "Jets left." in take_file("a.html", b"<![foo[ x ]]><p>Jets left.</p>").text


def a_pdf(text="", *, locked=False) -> bytes:
    writer = PdfWriter()
    page = writer.add_blank_page(300, 300)
    if text:
        stream = DecodedStreamObject()
        stream.set_data(f"BT /F1 12 Tf 10 200 Td ({text}) Tj ET".encode())
        font = DictionaryObject(
            {
                NameObject("/Type"): NameObject("/Font"),
                NameObject("/Subtype"): NameObject("/Type1"),
                NameObject("/BaseFont"): NameObject("/Helvetica"),
            }
        )
        fonts = DictionaryObject({NameObject("/F1"): font})
        page[NameObject("/Resources")] = DictionaryObject({NameObject("/Font"): fonts})
        page[NameObject("/Contents")] = stream
    writer.add_metadata({"/Title": "Jets leave", "/CreationDate": "D:20260126080000Z"})
    if locked:
        writer.encrypt("secret")
    kept = io.BytesIO()
    writer.write(kept)
    return kept.getvalue()


def test_a_page_nested_deeper_than_any_is_refused_and_a_long_one_of_shallow_parts_read():
    many = "<div><p>Jets left.</p></div>" * 6_000
    assert take_file("a.html", many.encode()).text.count("Jets left.") == 6_000
    unbalanced = "</div>" * 6_000 + "<p>Jets left."
    assert take_file("a.html", unbalanced.encode()).text == "Jets left."
    with pytest.raises(IntakeRefused, match="nested too deep"):
        take_file("a.html", b"<div>" * 6_000 + b"Jets left.")
    with pytest.raises(IntakeRefused, match="nested too deep"):
        text_of("<div>" * 6_000)
    assert text_of("<div><p>Jets left.</p></div>" * 3_000).count("Jets left.") == 3_000


def test_a_pdf_gives_its_text_and_what_it_says_of_itself():
    taken = take_file("a.pdf", a_pdf("Two officers said jets left."))
    assert taken.text == "Two officers said jets left."
    assert (taken.title, taken.published) == ("Jets leave", DAY)


def test_of_an_endless_pdf_only_the_beginning_is_read(monkeypatch):
    monkeypatch.setattr(documents, "MAX_CHARS", 5)
    assert read_pdf(a_pdf("Two officers said jets left.")).text


@pytest.mark.parametrize(
    ("content", "sentence"),
    [
        (a_pdf(), "only pictures of pages"),
        (a_pdf("Jets", locked=True), "asks for a password"),
        (b"%PDF-1.4 and nothing more", "damaged"),
    ],
)
def test_a_pdf_without_text_is_refused_in_one_sentence(content, sentence):
    with pytest.raises(IntakeRefused, match=sentence):
        read_pdf(content)


def a_word_file() -> bytes:
    document = Document()
    document.core_properties.title = "Jets leave"
    document.core_properties.author = "Dana"
    document.add_paragraph("Two officers said jets left.")
    document.add_paragraph("")
    kept = io.BytesIO()
    document.save(kept)
    return kept.getvalue()


def test_a_word_file_gives_its_paragraphs():
    taken = take_file("a.docx", a_word_file())
    assert (taken.text, taken.title, taken.byline) == (
        "Two officers said jets left.", "Jets leave", "Dana",
    )  # fmt: skip


def test_a_word_file_that_is_none_or_would_unpack_to_too_much_is_refused(monkeypatch):
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w") as file:
        file.writestr("a.txt", "x")
    for content in (b"no zip", packed.getvalue()):
        with pytest.raises(IntakeRefused, match="damaged"):
            read_word(content)
    monkeypatch.setattr(documents, "MAX_UNPACKED_BYTES", 10)
    with pytest.raises(IntakeRefused, match="far too much"):
        read_word(a_word_file())


def test_marks_of_markdown_are_left_out():
    taken = take_file("a.md", b"# Jets leave\n\n**Two** officers [said](http://x.test) jets left.")
    assert taken.text == "Jets leave\n\nTwo officers said jets left."
    assert taken.title == "Jets leave"


@pytest.mark.parametrize(
    "content",
    [
        "Двое военных".encode("utf-8-sig"),
        "Двое военных".encode("utf-16"),
        "<meta charset=windows-1251><p>Двое военных</p>".encode("cp1251"),
        "<meta charset=klingon><p>Двое военных</p>".encode(),
    ],
)
def test_texts_are_decoded_by_what_they_say_or_look_like(content):
    name = "a.html" if content.startswith(b"<") else "a.txt"
    assert take_file(name, content).text == "Двое военных"


def test_bytes_that_no_code_page_has_are_replaced():
    assert take_file("a.txt", b"Jets \x81 left").text == "Jets \ufffd left"


@pytest.mark.parametrize(
    ("name", "content", "sentence"),
    [
        ("a.exe", b"MZ", "of no kind that can be read"),
        ("a.txt", b"\x00" * 50, "not a text file"),
        ("a.txt", b"  \n ", "has no text in it"),
    ],
)
def test_what_is_no_report_is_refused_in_one_sentence(name, content, sentence):
    with pytest.raises(IntakeRefused, match=sentence):
        take_file(name, content)


def test_a_text_beyond_all_measure_is_refused(monkeypatch):
    monkeypatch.setattr(intake, "MAX_CHARS", 10)
    with pytest.raises(IntakeRefused, match="at most 10"):
        take_paste("Two officers said jets left.")


HEADINGS = [
    ("Jets leave\nBy Dana Field\nDaily Post, 26 January 2026\n\nTwo officers said so.",
     ("Jets leave", "Daily Post", "Dana Field", DAY, "")),
    ("26 January 2026\nJets leave\n\nTwo officers said so.", ("Jets leave", "", "", DAY, "")),
    ("HASAKAH, Jan 26 (Daily Post) - Two officers said so.",
     ("HASAKAH, Jan 26 (Daily Post) - Two officers said so", "Daily Post", "", None, "")),
    ("Source: Daily Post\nhttps://daily.test/jets\nJets leave\nUpdated 26 Jan 2026 at noon"
     " and again, and once more, and then for the very last time, in the late evening",
     ("Jets leave", "Daily Post", "", DAY, "https://daily.test/jets")),
    ("Jets leave\nHasakah, 26 January 2026 (Daily Post)\n\nTwo officers said so.",
     ("Jets leave", "Daily Post", "", DAY, "")),
    ("Jets leave\nHasakah, Jan 26 (Daily Post) - Two officers said so.",
     ("Jets leave", "Daily Post", "", None, "")),
    ("Jets leave\nHASAKAH, 26 January 2026 (Daily Post) - Two officers said so of the jets, at"
     " great length.\nTroops may leave by 15 February 2026, according to a diplomat.",
     ("Jets leave", "Daily Post", "", DAY, "")),
    ("Jets leave\nTroops may leave by 15 February 2026, according to a diplomat.",
     ("Jets leave", "", "", None, "")),
    ("Two officers said so. " * 9, ("Two officers said so", "", "", None, "")),
    ("word " * 60, ("word " * 23 + "word…", "", "", None, "")),
    ("", ("", "", "", None, "")),
    ("By Dana Field\nSource: Daily Post\n26 January 2026",
     ("By Dana Field", "Daily Post", "Dana Field", DAY, "")),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), HEADINGS)
def test_the_heading_is_guessed_from_the_first_lines(text, expected):
    found = with_heading(TakenIn(text=text))
    assert (found.title, found.publisher, found.byline, found.published, found.url) == expected


def test_what_is_known_already_is_not_guessed():
    known = TakenIn(text="Jets leave\n26 January 2026", title="T", published=date(2020, 1, 1))
    found = with_heading(known)
    assert (found.title, found.published) == ("T", date(2020, 1, 1))


@pytest.mark.parametrize(
    ("text", "day"), [("January 26, 2026", DAY), ("45 January 2026", None), ("30 Feb 2026", None)]
)
def test_only_a_whole_day_with_its_year_is_one(text, day):
    assert day_in(text) == day


def test_files_are_read_whole_or_refused(tmp_path, monkeypatch):
    there = tmp_path / "a.txt"
    there.write_bytes(b"Jets left.")
    assert read_whole(there) == b"Jets left."
    for path, sentence in ((tmp_path, "is not a file"), (tmp_path / "b", "is not there")):
        with pytest.raises(IntakeRefused, match=sentence):
            read_whole(path)
    monkeypatch.setattr(files, "MAX_ATTACHMENT_BYTES", 3)
    with pytest.raises(IntakeRefused, match="larger than"):
        read_whole(there)


def test_a_file_that_cannot_be_read_is_told_with_the_reason(tmp_path, monkeypatch):
    there = tmp_path / "a.txt"
    there.write_bytes(b"Jets left.")

    def fail(_path):
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr(type(there), "read_bytes", fail)
    with pytest.raises(IntakeRefused, match="cannot be read: Permission denied"):
        read_whole(there)


KINDS = {
    "a.html": PAGE.encode(),
    "a.pdf": a_pdf("Two officers said jets left."),
    "a.docx": a_word_file(),
    "a.eml": b"Subject: Jets\nContent-Type: text/plain; charset=utf-8\n\nJets left.",
    "a.txt": "Jets left. \u0627".encode(),
}


# Forty processes would take a minute: here what they do is enough.
READERS = {"a.pdf": read_pdf, "a.docx": read_word}


@pytest.mark.parametrize("name", KINDS)
@given(at=st.integers(0, 50_000), length=st.integers(0, 40), junk=st.binary(max_size=12))
@settings(max_examples=40, deadline=None, derandomize=True)
def test_a_damaged_file_gives_its_text_or_one_sentence(name, at, length, junk):
    whole = KINDS[name]
    at %= len(whole)
    try:
        said = READERS.get(name, partial(take_file, name))(
            whole[:at] + junk + whole[at + length :]
        ).text
    except IntakeRefused as refused:
        said = str(refused)
    assert said.strip()


@pytest.mark.parametrize(
    ("line", "day"),
    [
        ("26 января 2026", DAY),
        ("Опубликовано: 26 янв. 2026 г., 14:30", DAY),
        ("الاثنين 26 كانون الثاني/يناير 2026", DAY),
        ("٢٦ يناير ٢٠٢٦", DAY),
        ("26 января", None),
        ("январь 2026", None),
        ("вчера", None),
        ("أمس", None),
    ],
)
def test_a_day_is_known_in_arabic_and_russian_too(line, day):
    assert day_in(line) == day
    assert with_heading(TakenIn(text=f"Самолёты ушли\n{line}\nТекст.")).published == day

import re

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from desktop.services.exporting.obsidian import FileNames, front_matter, is_web, link, tags, words
from desktop.services.files import FileRefused
from tests.factories import a_base, an_editing, an_event
from tests.strategies import TEXT

MARKUP = st.text(st.sampled_from("`*_[](){}#+-.!|>~=$%^&<:\\/ \n19aé"), max_size=20)


def notes_of(folder):
    return {
        str(path.relative_to(folder)): path.read_text(encoding="utf-8")
        for path in folder.rglob("*.md")
    }


def test_there_is_a_note_for_each_base_event_and_report(port, written):
    folder, told = written(port.casebook, "md")
    notes = notes_of(folder)
    assert told.counts == {"bases": 3, "reports": 2, "events": 3}
    assert set(notes) == {
        "Start here.md",
        "Bases/Tartus b &amp;.md",
        "Bases/Field.md",
        "Bases/Nowhere.md",
        "Reports/Ships leave.md",
        "Reports/_CON.md",
        "Events/Moved script.md",
        "Events/Since.md",
        "Events/Vague.md",
    }
    assert "# The north" in notes["Start here.md"]


def test_an_event_is_linked_to_its_bases_and_to_the_reports_that_tell_of_it(port, written):
    text = notes_of(written(port.casebook, "md")[0])["Events/Moved script.md"]
    head, body = text.removeprefix("---\n").split("\n---\n")
    assert 'title: "Moved <script>"' in head
    assert 'bases: ["[[Bases/Tartus b &amp;|Tartus b &amp;]]", "[[Bases/Field|Field]]"]' in head
    assert 'marking: "TLP:AMBER+STRICT"' in head
    assert 'tags: ["convoy"]' in head
    assert "- from [[Bases/Tartus b &amp;|Tartus b &amp;]]\n" in body
    assert "- near the sea\n- operator: Guard" in body
    assert "supports: Two flags fly over the gate. (Post, B2, [[Reports/Ships leave|" in body
    assert "against: None left (Post, B6, [[Reports/_CON|_CON]])" in body
    assert "First  \nSecond &lt;img src\\=x\\>" in body
    assert "<script" not in body


def test_a_base_tells_its_posture_and_other_names(port, written):
    text = notes_of(written(port.casebook, "md")[0])["Bases/Tartus b &amp;.md"]
    assert 'aliases: ["طرطوس"]' in text
    assert 'posture: "active"' in text
    assert "latitude: 34.9" in text
    assert 'tags: ["coast-guard"]' in text


def test_a_report_is_linked_only_where_it_is_on_the_web(port, written):
    notes = notes_of(written(port.casebook, "md")[0])
    assert "<https://post.example/a?b=1>" in notes["Reports/Ships leave.md"]
    assert "Post, 26 Jan 2026" in notes["Reports/Ships leave.md"]
    assert "url:" not in notes["Reports/_CON.md"]
    assert "Post, day not known" in notes["Reports/_CON.md"]


def test_what_is_called_alike_has_names_of_its_own(casebook, written):
    base = a_base(name="Port")
    events = [an_event(base, title=title) for title in ("Flags", "FLAGS", "fl/ags", "Flags")]
    an_editing(casebook).apply("Add", base, a_base(name="..."), *events)
    folder, _told = written(casebook, "md")
    assert sorted(path.name for path in (folder / "Events").iterdir()) == [
        "FLAGS 2.md",
        "Flags 3.md",
        "Flags.md",
        "fl ags.md",
    ]
    assert (folder / "Bases" / "Untitled.md").exists()
    assert "## What reports say" not in (folder / "Events" / "Flags.md").read_text()


@given(st.lists(TEXT | MARKUP, max_size=6))
@example(["con", "CON.txt", "com1", "..", "a" * 300, "é" * 300, "[[x]]|#^"])
def test_every_name_is_safe_and_unlike_the_others(titles):
    names = FileNames()
    found = [names.name(title) for title in titles]
    assert len({name.casefold() for name in found}) == len(found)
    for name in found:
        assert 0 < len(name.encode()) <= 140
        assert not re.search(r'[\\/:*?"<>|#^\[\]\x00-\x1f]', name)
        assert name.strip(". ") == name
        assert not re.fullmatch(r"(con|prn|aux|nul|com\d|lpt\d)(\..*)?", name, re.IGNORECASE)


@given(TEXT | MARKUP)
@example("://")
@example("\\://")
def test_no_sign_of_a_text_means_anything_to_markdown_or_a_plug_in(text):
    shown = words(text)
    for line in shown.split("\n"):
        assert not re.match(r"\s*([-+]|\d+[.)])", line)
        assert not re.match(r"[ \t]{2,}\S", line)
    assert not re.search(r"(?<!\\)(\\\\)*[`*_\[\]{}#|>~=$%^!]", shown)
    assert "<" not in shown
    assert not re.search(r"(?<!\\)(\\\\)*://", shown)


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("24 Jan 2026, at 10.30 - about", "24 Jan 2026, at 10.30 - about"),
        ("- a\n1. b", "\\- a  \n1\\. b"),
        ("`= this`", "\\`\\= this\\`"),
        ("<% tp.x %> &lt;", "&lt;\\% tp.x \\%\\> &amp;lt;"),
        ("obsidian://x", "obsidian\\://x"),
    ],
)
def test_text_is_escaped_where_it_must_be(text, shown):
    assert words(text) == shown


@pytest.mark.parametrize(
    ("address", "is_link"),
    [
        ("https://a.example/b?c=d#e", True),
        ("HTTP://a.example", True),
        ("javascript:alert(1)", False),
        ("https://a.example/>[x](y)", False),
        ("obsidian://open", False),
        ("", False),
    ],
)
def test_only_what_leads_to_the_web_is_a_link(address, is_link):
    assert is_web(address) is is_link
    assert link(address).startswith("<") is is_link


def test_properties_are_quoted_and_empty_ones_left_out():
    told = front_matter({"a": "x: y\n---\u2028\x85", "b": "", "c": None, "d": (), "e": 0})
    assert told == '---\na: "x: y\\n---\\u2028\\u0085"\ne: 0\n---'


def test_tags_are_as_obsidian_takes_them():
    assert tags(("coast guard", "2026", "--", "a/b", "a b", "a  b")) == (
        "coast-guard",
        "n2026",
        "a/b",
        "a-b",
    )


def test_nothing_that_is_there_is_written_over_and_nothing_half_written_stays(
    casebook, written, tmp_path, monkeypatch
):
    (tmp_path / "out").mkdir()
    with pytest.raises(FileRefused, match="already something called “out”"):
        written(casebook, "md")
    with pytest.raises(FileRefused, match=r"could not be written: there is no folder “.*gone”"):
        written(casebook, "md", "gone/out")
    before = sorted(tmp_path.iterdir())

    def full(self, *_text, **_how):
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("pathlib.Path.write_text", full)
    with pytest.raises(FileRefused, match=r"^“other” could not be written: the disk is full\.$"):
        written(casebook, "md", "other")
    assert sorted(tmp_path.iterdir()) == before

"""The HTML file stands alone: read back by a parser that notes all it would fetch or run."""

import re
from base64 import b64decode, b64encode
from hashlib import sha256
from html.parser import HTMLParser
from io import BytesIO

import pytest
from fontTools.ttLib import TTFont

from desktop.resources import resource_dir
from desktop.services.briefing.html import html
from tests.services.briefing.drawn import (
    ADDRESS,
    ARABIC,
    CUT_OFF_LINE,
    HEADING,
    a_sheet,
    text,
)

FETCHING = {"src", "href", "srcset", "data", "action", "poster", "xlink:href", "background"}


class Read(HTMLParser):
    """What is in a file."""

    def __init__(self, source) -> None:
        super().__init__()
        self.source = source
        self.tags = []
        self.texts = {}
        self.words = []
        self.feed(source)

    def handle_starttag(self, tag, attrs):
        self.tags.append((tag, dict(attrs)))

    def handle_startendtag(self, tag, attrs):
        self.handle_starttag(tag, attrs)

    def handle_data(self, data):
        inside = self.tags[-1][0] if self.tags else ""
        self.texts.setdefault(inside, []).append(data)
        self.words.append(data)

    def all(self, name):
        return [attrs for tag, attrs in self.tags if tag == name]


@pytest.fixture(scope="module")
def fonts():
    folder = resource_dir().joinpath("fonts")
    return {
        family: [(400, folder.joinpath(f"{family.replace(' ', '')}-Regular.ttf").read_bytes())]
        for family in ("Noto Sans", "Noto Sans Arabic")
    }


@pytest.fixture(scope="module")
def page(fonts):
    sheets = (a_sheet(notes="Say first"), a_sheet(number=2))
    return Read(html(sheets, "Forces & <Syria>", fonts))


def test_each_sheet_is_a_slide_that_is_named(page):
    sections = page.all("section")
    assert [one["id"] for one in sections] == ["s1", "s2"]
    assert sections[1]["aria-label"] == f"2 of 2: {HEADING}"
    assert page.texts["title"][0] == "Forces & <Syria>"
    assert len(page.all("svg")) == 2


def test_nothing_is_fetched_from_anywhere(page):
    for _tag, attrs in page.tags:
        for name, value in attrs.items():
            if name in FETCHING and not value.startswith(("data:", "#")):
                assert value == ADDRESS  # Of a link, which is followed only by a click.
            assert not name.startswith("on")
    urls = re.findall(r"url\(([^)]*)\)", page.source)
    assert urls
    assert all(one.startswith(("data:", "#")) for one in urls)
    assert "@import" not in page.source
    assert not {"iframe", "object", "embed", "link", "base", "form"} & {tag for tag, _ in page.tags}


def test_links_lead_to_safe_places_only_and_tell_nobody_from_where(page):
    links = page.all("a")
    assert {one["href"] for one in links} == {ADDRESS}
    assert {one["rel"] for one in links} == {"noopener noreferrer"}
    assert "javascript:" not in page.source


def test_the_policy_lets_in_this_style_and_this_script_alone(page):
    policy = next(one for one in page.all("meta") if one.get("http-equiv"))["content"]
    rules = dict(rule.strip().split(" ", 1) for rule in policy.split(";"))
    for tag, rule in (("style", "style-src"), ("script", "script-src")):
        (content,) = re.findall(rf"<{tag}>(.*?)</{tag}>", page.source, re.S)
        digest = b64encode(sha256(content.encode()).digest()).decode()
        assert rules[rule] == f"'sha256-{digest}'"
    assert rules["default-src"] == "'none'"
    assert (rules["img-src"], rules["font-src"]) == ("data:", "data:")
    assert not any("style" in attrs for _tag, attrs in page.tags)


def test_marking_cut_off_and_note_numbers_are_told_to_those_who_hear_it(page):
    twins = re.findall(r'<div class="twin">(.*?)</div>', page.source, re.S)
    for number, twin in enumerate(twins, 1):
        for words in ("TLP:GREEN", CUT_OFF_LINE, f"{number} / 2", "[1, 4]", ARABIC):
            assert words in twin
        assert twin.startswith("<h2>")
    assert "Say first" not in page.source


def test_the_fonts_hold_the_letters_that_are_used_and_no_others(page):
    faces = re.findall(
        r"font-family:'([^']*)';font-weight:(\d+);src:url\(data:font/woff;base64,([^)]*)\)",
        page.source,
    )
    assert [(family, weight) for family, weight, _data in faces] == [
        ("Noto Sans", "400"),
        ("Noto Sans Arabic", "400"),
    ]
    latin, arabic = (TTFont(BytesIO(b64decode(data))).getBestCmap() for *_, data in faces)
    assert {ord(letter) for letter in "TLP:GREEN 26"} <= set(latin)
    assert ord("Q") in latin
    assert ord("Ж") not in latin
    assert {ord(letter) for letter in ARABIC} <= set(arabic)


def test_a_font_that_no_letter_needs_is_left_out(fonts):
    source = html((a_sheet(drawings=(text("Latin only", 0, 0),)),), "T", fonts)
    assert "'Noto Sans Arabic';font-weight" not in source


def test_a_language_can_be_named_and_empty_lines_are_not_told(fonts):
    source = html((a_sheet(drawings=(text("", 0, 0),)),), "T", fonts, language="ar")
    assert '<html lang="ar">' in source
    assert "<p" not in source


def test_the_same_sheets_give_the_same_file(fonts):
    assert html((a_sheet(),), "T", fonts) == html((a_sheet(),), "T", fonts)

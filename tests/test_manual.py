"""Help in Arabic and Russian says what the English pages say, by the names of that window."""

from dataclasses import replace
from datetime import date

import pytest

from desktop.domain.date_words import DateWordsRefused, understand
from desktop.manual import NEWS, manual
from tests.translating.files import LANGUAGES
from tests.translating.manual import (
    codes,
    controls,
    english_pages,
    first_line,
    head_of,
    keys,
    links,
    missing_controls,
    outline,
    translated,
)

MONDAY = date(2026, 1, 26)
PAGES = [(page, language) for page in english_pages() for language in LANGUAGES]
each_page = pytest.mark.parametrize(
    ("page", "language"), PAGES, ids=[f"{language}-{page.stem}" for page, language in PAGES]
)


def read(page):
    return page.read_text(encoding="utf-8")


@each_page
def test_a_page_is_translated_from_the_english_one_as_it_is_now(page, language):
    assert first_line(translated(page, language)) == head_of(page), (
        "Translate what changed, then put this line at its top."
    )


@each_page
def test_headings_lists_tables_pictures_links_and_keys_are_the_same(page, language):
    own = read(translated(page, language))
    for part in (outline, links, keys):
        assert part(own) == part(read(page)), part.__name__
    assert len(codes(own)) == len(codes(read(page)))


@each_page
def test_dates_to_be_typed_mean_the_same_in_all_languages(page, language):
    for own, english in zip(
        codes(read(translated(page, language))), codes(read(page)), strict=True
    ):
        try:
            meant = understand(english, MONDAY)
        except DateWordsRefused:
            continue
        assert replace(understand(own, MONDAY), words=english) == meant
        assert own != english


@each_page
def test_menus_and_buttons_are_called_as_they_are_in_the_window(page, language):
    assert not list(missing_controls(page, language))


def test_names_of_controls_are_known_from_other_words():
    found = {part for page in english_pages() for each in controls(read(page)) for part in each}
    assert {"File", "New casebook…", "Filters", "By base", "Show", "As reported by"} <= found
    assert not {"casebook", "one", "frozen"} & found


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_translated_page_is_left_of_an_english_one_that_is_gone(language):
    wanted = {translated(page, language) for page in english_pages()}
    there = {
        file
        for folder in {page.parent for page in english_pages()}
        for file in folder.joinpath(language).iterdir()
    }
    assert there == wanted


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_program_reads_pages_in_the_language_without_their_heads(language):
    english, own = manual(), manual(language)
    assert [one.name for one in own.chapters] == [one.name for one in english.chapters]
    assert own.chapters[-1].name == NEWS
    for chapter in own.chapters:
        assert chapter.language == language
        assert chapter.text.startswith(f"# {chapter.title}\n")
        assert not chapter.title.isascii()


def test_english_stands_in_where_a_language_has_no_page():
    chapters = manual("tlh").chapters
    assert chapters == manual().chapters
    assert {one.language for one in chapters} == {"en"}

"""What the window shows of a date in Arabic or Russian can be typed into it again."""

import pytest

from desktop.domain.date_words import DateWordsRefused, understand
from desktop.domain.edtf import to_edtf
from desktop.domain.span_echo import echo
from desktop.resources import resource_dir
from desktop.ui.language import Language, Speech
from desktop.ui.saying import worded
from tests.domain.test_date_words import ECHOES, PUBLISHED

MORE = [
    *("since about 2019", "not later than about 24 January 2026", "since 20 January 2026"),
    *("between 24 December 2025 and 3 January 2026", "44 BC", "from about 2019 to 2021"),
    *("from 3 January 2026 to 20 January 2026", "2019 or later", "about 2019 or later"),
    *("before about 24 January 2026", "until about March 2025", "since about 20 January 2026"),
]


@pytest.fixture(params=[Language.ARABIC, Language.RUSSIAN])
def speech(request, qapp):
    made = Speech(qapp, resource_dir())
    made.speak(request.param)
    yield made
    made.silence()
    made.setParent(None)


def bounds(words):
    span = understand(words, PUBLISHED)
    return (span.start_min, span.start_max, span.end_min, span.end_max, span.open_at)


def test_it_is_the_same_date_as_the_english_words_are(speech):
    wrong = []
    read = 0
    for words in [*ECHOES, *MORE]:
        try:
            shown = echo(understand(words, PUBLISHED))
            meant = bounds(shown)
        except DateWordsRefused:
            # What cannot be typed in English either.
            continue
        read += 1
        said = worded(shown)
        assert said != shown
        try:
            found = bounds(said)
        except DateWordsRefused as refused:
            found = refused
        if found != meant:
            wrong.append(f"{shown} | {said} | {found}")
    assert not wrong, "\n".join(wrong)
    assert read > 80


@pytest.mark.parametrize("words", ["26 January 2026", "19–25 Jan 2026", "2019", "Mar 2025"])
def test_it_has_the_same_edtf(speech, words):
    span = understand(words, PUBLISHED)
    again = understand(worded(echo(span)), PUBLISHED)
    assert to_edtf(again) == to_edtf(span)

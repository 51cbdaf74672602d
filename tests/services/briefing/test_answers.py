"""Questions from the room: the frozen content answers first, and says what it rests on."""

from dataclasses import replace

import pytest

from desktop.domain.briefing import BriefingPage
from desktop.domain.record import RecordKind
from desktop.queries.search import Hit
from desktop.services.briefing.answers import (
    MOST_ANSWERS,
    AnswerKind,
    answers,
    casebook_answer,
    casebook_hits,
    public_readers,
)
from desktop.services.briefing.edition import as_frozen, edition
from tests.editions import an_example_casebook, an_example_edition
from tests.factories import an_editing
from tests.private_casebook import WORD, PrivateCasebook


@pytest.fixture(scope="module")
def shown(tmp_path_factory):
    return an_example_edition(tmp_path_factory.mktemp("edition"))


@pytest.fixture
def casebook(tmp_path):
    made = an_example_casebook(tmp_path)
    yield made
    made.close()


@pytest.fixture
def reader(casebook):
    readers = public_readers(casebook.reader)
    yield readers.here()
    readers.close()


def of_kind(found, kind):
    return [one for one in found if one.kind is kind]


def a_hit(kind, title, snippet=""):
    return Hit(kind=kind, id="01GONE", title=title, snippet=snippet, exact=True, event="")


@pytest.mark.parametrize("words", ["", "   ", "?!", "zeppelin"])
def test_a_question_without_words_or_of_something_else_has_no_answer(shown, words):
    assert answers(shown, words) == ()


def test_a_statement_is_answered_with_its_sources_and_its_page(shown):
    first = answers(shown, "ministry comment")[0]
    assert first.kind is AnswerKind.STATEMENT
    assert "did not comment" in first.text
    assert first.page.startswith("base:")
    assert first.heading
    assert first.sources
    assert all(one in shown.cited for one in first.sources)


def test_every_word_has_to_stand_in_it_at_least_at_its_beginning(shown):
    assert answers(shown, "withdr Qamishli")
    assert not answers(shown, "withdr Qamishli zeppelin")


def test_a_phrase_stands_in_its_order(shown):
    assert answers(shown, '"heavy weapons"')
    assert not of_kind(answers(shown, '"weapons heavy"'), AnswerKind.STATEMENT)


@pytest.mark.parametrize("name", ["kamishli", "القامشلي", "Qamışlo"])
def test_another_spelling_of_a_name_finds_it_too(shown, name):
    assert any("Qamishli" in one.text for one in answers(shown, name))


def test_what_is_spelt_so_comes_before_what_only_sounds_so(shown):
    found = answers(shown, "Hmeimim")
    spelt = [
        "hmeimim" in " ".join([one.text, *(s.text for s in one.sources)]).lower() for one in found
    ]
    assert spelt == sorted(spelt, reverse=True)


@pytest.mark.parametrize(
    ("words", "kind"),
    [
        ("drawing down", AnswerKind.ROW),
        ("flags aircraft seen", AnswerKind.MARK),
        ("Reuters quoting two sources", AnswerKind.NOTE),
        ("say first two origins", AnswerKind.SPEAKER),
    ],
)
def test_tables_timelines_sources_and_notes_answer_too(shown, words, kind):
    assert of_kind(answers(shown, words), kind), [one.kind for one in answers(shown, words)]


def test_a_source_leads_to_the_page_that_cites_it_and_one_that_none_cites_to_no_page(shown):
    (note, *_more) = of_kind(answers(shown, "Reuters quoting two sources"), AnswerKind.NOTE)
    assert note.page
    uncited = replace(shown, pages=())
    (note, *_more) = of_kind(answers(uncited, "Reuters quoting two sources"), AnswerKind.NOTE)
    assert (note.page, note.heading) == ("", "")


def test_each_line_of_the_speakers_notes_is_an_answer_of_its_own(shown):
    (page, *_more) = shown.pages
    noted = replace(shown, pages=(replace(page, speaker_notes="Zeppelin one.\n\nZeppelin two."),))
    found = answers(noted, "zeppelin")
    assert [one.text for one in found] == ["Zeppelin one.", "Zeppelin two."]


def test_what_is_said_twice_is_found_once(shown):
    texts = [one.text for one in answers(shown, "Qamishli")]
    assert len(texts) == len(set(texts))


def test_what_was_written_over_is_found_and_what_it_hides_is_not(shown):
    said = next(
        (page.page, one)
        for page in shown.pages
        for one in page.page.statements
        if "did not comment" in one.text
    )
    page, statement = said
    over = replace(statement, text="Moscow kept silent.")
    hidden = replace(
        shown,
        pages=tuple(
            replace(
                one,
                page=replace(
                    one.page,
                    statements=tuple(
                        over if s.key == statement.key else s for s in one.page.statements
                    ),
                ),
            )
            for one in shown.pages
        ),
    )
    assert answers(hidden, "kept silent")[0].page == page.key
    assert not of_kind(answers(hidden, '"did not comment, Reuters"'), AnswerKind.STATEMENT)


def test_a_page_that_is_left_out_answers_nothing(shown):
    left = [BriefingPage(key=one.page.key, is_left_out=True) for one in shown.pages]
    found = answers(edition(shown.content, left), "Qamishli")
    assert {one.kind for one in found} <= {AnswerKind.NOTE, AnswerKind.FACT}


def test_a_struck_fact_says_why_it_no_longer_stands(shown):
    fact = replace(shown.content.facts[0], says="A zeppelin was seen.", struck="retracted")
    content = replace(shown.content, facts=(fact,))
    (found,) = answers(as_frozen(content), "zeppelin")
    assert found.text.endswith("A zeppelin was seen. (retracted)")
    assert found.kind is AnswerKind.FACT
    loose = replace(content, facts=(replace(fact, base="", struck=""),))
    (found,) = answers(as_frozen(loose), "zeppelin")
    assert found.text == "A zeppelin was seen."


def test_there_are_never_more_than_can_be_looked_through(shown):
    facts = tuple(
        replace(shown.content.facts[0], key=f"event:{n}", says=f"Zeppelin number {n}.")
        for n in range(3 * MOST_ANSWERS)
    )
    assert len(answers(as_frozen(replace(shown.content, facts=facts)), "zeppelin")) == MOST_ANSWERS


def test_the_casebook_tells_of_an_event_with_whoever_says_so(reader):
    hit = next(
        h for h in casebook_hits(reader, "withdraws gradually").hits if h.kind is RecordKind.EVENT
    )
    answer = casebook_answer(reader, hit)
    assert answer.kind is AnswerKind.CASEBOOK
    assert "Russian force withdraws gradually from Qamishli" in answer.text
    numbers = {one.number for one in answer.sources}
    assert answer.details
    assert all(set(cited) <= numbers for _text, cited in answer.details)


def test_a_note_leads_to_its_event(reader):
    hits = casebook_hits(reader, "Damascus may ask Russia to leave").hits
    hit = next(one for one in hits if one.kind is RecordKind.NOTE)
    assert casebook_answer(reader, hit).details


def test_what_is_no_event_is_told_as_it_was_found(reader):
    found = casebook_answer(reader, a_hit(RecordKind.REPORT, "A report", "with words"))
    assert (found.text, found.sources, found.details) == ("A report. with words", (), ())
    assert casebook_answer(reader, a_hit(RecordKind.SOURCE, "Kommersant")).text == "Kommersant"


def test_nothing_private_is_found_or_told_whatever_is_asked(casebook):
    PrivateCasebook().fill(an_editing(casebook))
    readers = public_readers(casebook.reader)
    assert not casebook_hits(readers.here(), WORD).hits
    hits = casebook_hits(readers.here(), "Trucks").hits
    assert hits
    assert WORD not in repr([casebook_answer(readers.here(), hit) for hit in hits])
    readers.close()


def test_readers_that_see_what_is_private_are_refused(casebook):
    reader = casebook.reader()
    with pytest.raises(AssertionError, match="private"):
        casebook_hits(reader, "Trucks")
    with pytest.raises(AssertionError, match="private"):
        casebook_answer(reader, a_hit(RecordKind.EVENT, "Trucks"))
    reader.close()


def test_an_event_that_is_gone_meanwhile_is_told_as_it_was_found(reader):
    assert casebook_answer(reader, a_hit(RecordKind.EVENT, "Gone")).text == "Gone"

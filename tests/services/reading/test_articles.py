"""Every article of the bench is read: what comes out stays within the text, and never differs."""

import tomllib
from pathlib import Path

import pytest

from desktop.services.reading.gazetteer import shipped
from desktop.services.reading.proposal import Article
from desktop.services.reading.reader import ArticleReader
from tests.bench.bench_reading import Tally, known_of, score

FOLDER = Path(__file__).parents[2] / "bench" / "articles"
ARTICLES = {path.stem: tomllib.loads(path.read_text("utf-8")) for path in FOLDER.glob("*.toml")}
# As many of a hundred statements as have to be right in every field; the bench prints more.
LEAST_TUNED, LEAST_ASIDE = 0.75, 0.55
# Denials and silences read as support; none should be, and these are three too many.
MOST_TURNED = 3


def read(gold):
    article = Article(text=gold["text"], publisher=gold["publisher"], published=gold["published"])
    return ArticleReader(known_of(gold), shipped()).read(article)


@pytest.mark.parametrize("name", sorted(ARTICLES))
def test_every_field_rests_on_words_that_stand_in_the_text(name):
    text = ARTICLES[name]["text"]
    for one in read(ARTICLES[name]).proposals:
        fields = (one.chain, one.stance, one.modality, one.kind, one.event_when, one.report_when)
        ends = (one.bases, one.origin, one.destination)
        found = [field.evidence for field in (*fields, *ends) if field.evidence is not None]
        found += [one.sentence, one.claim, *(at.place.words for at in one.bases.value)]
        for words in found:
            assert text[words.start : words.end] == words.text
        assert one.sentence.holds(one.claim)


@pytest.mark.parametrize("name", sorted(ARTICLES)[:6])
def test_the_same_article_is_read_the_same_way_again(name):
    assert read(ARTICLES[name]) == read(ARTICLES[name])


def test_most_statements_are_right_in_every_field_and_hardly_a_denial_becomes_support():
    tallies = {False: Tally(), True: Tally()}
    for name, gold in ARTICLES.items():
        score(gold, tallies[gold.get("kept_aside", False)], name)
    assert tallies[False].share("all fields") >= LEAST_TUNED
    assert tallies[True].share("all fields") >= LEAST_ASIDE
    assert tallies[False].turned <= MOST_TURNED
    assert tallies[True].turned <= MOST_TURNED

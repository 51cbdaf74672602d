"""Whether the casebook has a report already, word for word or lightly rewritten."""

from desktop.queries.repeats import repeats_of, runs_of, shared
from tests.factories import a_casebook, a_report, a_source, an_editing

TEXT = (
    "Two officers said on Monday that transport planes had carried radar crews out of the northern"
    " airfield, and that the hangars beside its runway stood empty by the end of the week."
)


def kept(tmp_path, *texts):
    casebook = a_casebook(tmp_path)
    paper = a_source(label="Daily Post")
    reports = [a_report(paper, title=f"Report {n}", text=text) for n, text in enumerate(texts)]
    an_editing(casebook).seed("Reports", paper, *reports)
    reader = casebook.reader()
    return casebook, reader


def test_a_text_that_is_there_word_for_word_comes_first(tmp_path):
    casebook, reader = kept(tmp_path, TEXT.replace("Monday", "Sunday"), TEXT, "", "Something else.")
    found = repeats_of(reader, TEXT)
    assert [(one.title, one.publisher) for one in found] == [
        ("Report 1", "Daily Post"),
        ("Report 0", "Daily Post"),
    ]
    assert found[0].share == 1.0 > found[1].share > 0.5
    reader.close()
    casebook.close()


def test_another_text_is_no_repeat(tmp_path):
    casebook, reader = kept(tmp_path, "Ships were seen in the bay, fishermen told the paper.")
    assert repeats_of(reader, TEXT) == ()
    reader.close()
    casebook.close()


def test_texts_without_runs_of_words_share_nothing():
    assert shared(runs_of("Too short"), runs_of(TEXT)) == 0.0

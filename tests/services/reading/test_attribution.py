"""Who says it: each pattern in which a report names its sources, in one sentence."""

import pytest

from desktop.domain.note import Basis, Relation, Stance
from desktop.domain.source import SourceKind
from tests.services.reading.reading_of import chain, first, last, read

SAID = [
    ("Two officers said the base at Hmeimim was closed.", ["Two officers"]),
    ("The airfield was shelled, said Colonel Amin Dar.", ["Colonel Amin Dar"]),
    ("“Our planes have left,” said the governor of Hasakah.", ["Governor of Hasakah"]),
    ("“Our planes have left,” the governor said on Sunday.", ["Governor"]),
    ("The convoy left Qamishli airport, a port worker said by phone.", ["Port worker"]),
    ("According to three officials, jets landed at Hmeimim.", ["Three officials"]),
    (
        "Jets landed at Hmeimim, according to a document seen by the paper.",
        ["Document seen by the paper"],
    ),
    (
        "Colonel Amin Dar, a spokesman for the Guard, said jets landed at Hmeimim.",
        ["Colonel Amin Dar"],
    ),
    ("A driver, who asked not to be named, said trucks left Qamishli.", ["Driver"]),
    ("The ministry, which runs the port, said trucks left Qamishli.", ["Ministry"]),
    (
        "Colonel Amin Dar told the Gulf News that jets landed at Hmeimim.",
        ["Gulf News", "Colonel Amin Dar"],
    ),
    ("Colonel Amin Dar told parliament that jets landed at Hmeimim.", ["Colonel Amin Dar"]),
    (
        "The Kommersant newspaper quoted a pilot as saying jets landed at Hmeimim.",
        ["Kommersant", "Pilot"],
    ),
    ("A pilot was quoted as saying that jets landed at Hmeimim.", ["Pilot"]),
    (
        "Colonel Amin Dar was quoted by the Gulf News on Sunday: jets landed at Hmeimim.",
        ["Gulf News", "Colonel Amin Dar"],
    ),
    (
        "State television said, citing a pilot, that jets landed at Hmeimim.",
        ["State television", "Pilot"],
    ),
    (
        "Citing a pilot, state television said jets landed at Hmeimim.",
        ["State television", "Pilot"],
    ),
    ("Jets landed at Hmeimim, citing a pilot.", ["Pilot"]),
    (
        "The governor said jets landed at Hmeimim, according to the SANA news agency.",
        ["SANA news agency", "Governor"],
    ),
    (
        "According to the SANA news agency, jets landed at Hmeimim, the governor said.",
        ["SANA news agency", "Governor"],
    ),
    (
        "The governor said in an interview with the Gulf News that jets landed at Hmeimim.",
        ["Gulf News", "Governor"],
    ),
    ("A pilot quoted by the Gulf News says jets landed at Hmeimim.", ["Gulf News", "Pilot"]),
    ("Satellite images from May show jets parked at Hmeimim.", ["Satellite images"]),
    ("Residents saw trucks leaving Qamishli on Sunday.", ["Residents"]),
    ("Trucks were seen at Qamishli on Sunday by a local photographer.", ["Local photographer"]),
    ("Trucks were seen at Qamishli on Sunday by a herd of geese.", []),
    ("Jets left Hmeimim, as reported by the Guard.", ["Guard"]),
    ("The price of jets at Hmeimim was quoted yesterday.", []),
    ("On Sunday was quoted as saying that jets left Hmeimim.", []),
    ("On Sunday quoted a pilot as saying jets left Hmeimim.", []),
    ("The mayor was quoted by that: jets left Hmeimim.", ["Mayor"]),
    ("The mayor told that jets left Hmeimim.", ["Mayor"]),
    ("The mayor told in a speech that jets left Hmeimim.", ["Mayor"]),
    ("Jets left Hmeimim, said he.", ["He"]),
    ("Jets left Hmeimim, said it was over.", []),
    ("Jets left Hmeimim, said.", []),
    ("Jets left Hmeimim, said the mayor, a teacher, and trucks left too.", ["Mayor, a teacher"]),
    ("Jets left Hmeimim, said the mayor, and trucks left too.", ["Mayor"]),
    ("According to a driver, jets left Hmeimim, the mayor said.", ["Driver"]),
    ("The mayor said in an interview with the priest that jets left Hmeimim.", ["Mayor"]),
    ("The strike on Hmeimim was confirmed by the Guard.", ["Guard"]),
    ("Jets are said to have landed at Hmeimim.", ["unspecified source"]),
    ("Jets reportedly landed at Hmeimim.", ["unspecified source"]),
    ("Jets landed at Hmeimim, according to reports.", ["unspecified source"]),
    ("The Daily Post reported last week that jets landed at Hmeimim.", []),
    ("We saw jets at Hmeimim.", []),
    ("The reported strike on Hmeimim caused a fire.", []),
    ("Jets landed at Hmeimim as planned.", []),
    ("It added that jets landed at Hmeimim.", ["It"]),
    ("Rebel channels claim a missile hit Hmeimim.", ["Rebel channels"]),
    ("Subscribers report several blasts at Hmeimim.", ["Subscribers"]),
    ("The mayor called the strike on Hmeimim a crime.", ["Mayor"]),
    ("The mayor called on the troops to leave Hmeimim.", []),
    ("Guards found a shell at Hmeimim.", []),
    ("Three jets, the pilot's own among them, landed at Hmeimim.", []),
]


@pytest.mark.parametrize(("sentence", "expected"), SAID)
def test_the_chain_names_who_says_it(sentence, expected):
    assert chain(first(sentence)) == expected


SILENT = [
    ("The ministry declined to comment.", ["Ministry"]),
    ("The Kremlin has not commented on Hmeimim.", ["Kremlin"]),
    ("The army did not respond to a request for comment.", ["Army"]),
    ("There was no immediate comment from the army.", ["Army"]),
    ("The embassy made no statement.", ["Embassy"]),
    ("The army, contacted by phone, had nothing to say.", ["Army"]),
    ("The governor gave no details.", ["Governor"]),
    ("There was no comment from the army, which declined to comment.", ["Army"]),
]


@pytest.mark.parametrize(("sentence", "expected"), SILENT)
def test_no_comment_is_a_stance_of_its_own(sentence, expected):
    one = first(sentence)
    assert (chain(one), one.stance.value) == (expected, Stance.NO_COMMENT)


def test_a_silence_whose_subject_is_not_found_is_still_a_silence():
    assert first("There was no comment from that.").stance.value is Stance.NO_COMMENT
    assert chain(first("Its answer on Sunday: no comment.")) == ["unspecified source"]


def test_what_names_nobody_at_all_is_no_silence():
    assert first("Has not commented on Hmeimim.").stance.value is not Stance.NO_COMMENT


def test_what_answers_somebody_else_is_no_silence():
    assert first("The army has made two statements about Hmeimim.").stance.value is Stance.SUPPORTS


AGAINST = [
    "The ministry denied that jets left Hmeimim.",
    "The ministry disputed that account of the strike on Hmeimim.",
    "The army said no jets had left Hmeimim.",
    "The army said reports of a strike on Hmeimim were false.",
    "The army said jets were safe and denied the strike on Hmeimim.",
    "The rebels have not captured Hmeimim.",
]


@pytest.mark.parametrize("sentence", AGAINST)
def test_a_denial_never_becomes_support(sentence):
    assert first(sentence).stance.value is Stance.AGAINST


@pytest.mark.parametrize(
    "sentence",
    [
        "The Daily Post could not verify the strike on Hmeimim.",
        "The army played down the strike on Hmeimim.",
        "We can't confirm the strike.",
    ],
)
def test_doubt_qualifies(sentence):
    assert first(sentence).stance.value is Stance.QUALIFIES


def test_two_sources_are_two_and_unnamed():
    speaker = first("Two sources said jets left Hmeimim.").chain.value[0]
    assert (speaker.number, speaker.kind, speaker.relation) == (
        2,
        SourceKind.UNNAMED,
        Relation.SAYS,
    )


@pytest.mark.parametrize(
    ("phrase", "kind"),
    [
        ("Satellite imagery", SourceKind.IMAGERY),
        ("A Daily Post reporter", SourceKind.OBSERVER),
        ("A leaked memo", SourceKind.DOCUMENT),
        ("The Gulf News", SourceKind.OUTLET),
        ("General Amin Dar", SourceKind.NAMED_PERSON),
        ("Amin Dar", SourceKind.NAMED_PERSON),
        ("Khartoum Government Office", SourceKind.OFFICIAL),
        ("The Rybar channel account", SourceKind.SOCIAL),
        ("The defence ministry", SourceKind.OFFICIAL),
        ("Several villagers", SourceKind.UNNAMED),
    ],
)
def test_the_sort_of_source_is_guessed_from_its_words(phrase, kind):
    from desktop.services.reading.speakers import kind_of

    assert kind_of(phrase) is kind


def test_a_reporter_on_the_spot_is_a_witness_and_imagery_a_document():
    assert first("A Daily Post reporter saw jets at Hmeimim.").basis is Basis.WITNESSED
    assert first("Satellite images show jets at Hmeimim.").basis is Basis.DOCUMENTED


@pytest.mark.parametrize(
    ("phrase", "label", "kind"),
    [
        ("a shopkeeper, Abu Khaled", "Abu Khaled, a shopkeeper", SourceKind.NAMED_PERSON),
        ("a Syrian newspaper, Al Watan", "Syrian newspaper, Al Watan", SourceKind.UNNAMED),
    ],
)
def test_who_is_named_after_what_they_are_is_named(phrase, label, kind):
    (one,) = last(f"“Jets left Hmeimim,” said {phrase}.").chain.value
    assert (one.label, one.kind) == (label, kind)


@pytest.mark.parametrize(
    ("sentence", "basis"),
    [
        ("Jets left Hmeimim, two witnesses told Daily Post.", Basis.WITNESSED),
        ("A resident saw jets at Hmeimim.", Basis.WITNESSED),
        ("Jets left Hmeimim, two residents told Daily Post.", Basis.UNKNOWN),
        ("A Daily Post reporter said jets left Hmeimim.", Basis.UNKNOWN),
    ],
)
def test_who_lives_or_works_there_is_no_witness_before_they_saw_it(sentence, basis):
    assert first(sentence).basis is basis


def test_a_source_of_the_casebook_is_recognised_by_other_words():
    known = {
        "A Syrian security source on the west coast": "s2",
        "Mr. Sharaa": "s3",
        "The Russian Ministry of Defense": "s4",
        "The Kommersant newspaper": "s1",
        "A Kommersant reader": None,
        "Another source": None,
        "Kommersant": "s1",
    }
    for phrase, source_id in known.items():
        assert first(f"{phrase} said jets left Hmeimim.").chain.value[0].source_id == source_id


AGAIN = [
    ("Colonel Amin Dar said jets left Hmeimim. He said trucks followed.", ["Colonel Amin Dar"]),
    (
        "Colonel Amin Dar said jets left Hmeimim. According to him, trucks followed.",
        ["Colonel Amin Dar"],
    ),
    ("Colonel Amin Dar said jets left Hmeimim. Dar said trucks followed.", ["Colonel Amin Dar"]),
    (
        "A defence ministry official said jets left. The official said trucks left Hmeimim.",
        ["Defence ministry official"],
    ),
    ("Three drivers said jets left. They said trucks left Hmeimim.", ["Three drivers"]),
    ("The navy said jets left. It said trucks left Hmeimim.", ["Navy"]),
    ("The Gulf News said jets left. The newspaper said trucks left Hmeimim.", ["Gulf News"]),
    ("The navy said jets left. The statement said trucks left Hmeimim.", ["Navy"]),
    ("Amnesty Alliance said jets left. The group said trucks left Hmeimim.", ["Amnesty Alliance"]),
    (
        "Captain Amin Dar said jets left. The commander said trucks left Hmeimim.",
        ["Captain Amin Dar"],
    ),
    ("General Amin Dar toured Hmeimim. “Trucks have left,” he said.", ["General Amin Dar"]),
    (
        "The Gulf News quoted General Amin Dar as saying jets left. He said trucks left Hmeimim.",
        ["Gulf News", "General Amin Dar"],
    ),
    ("The navy said jets left. The driver said trucks left Hmeimim.", ["Driver"]),
]


@pytest.mark.parametrize(("text", "expected"), AGAIN)
def test_who_is_meant_by_he_and_by_the_official_is_found_before(text, expected):
    assert chain(last(text)) == expected


def test_a_pronoun_is_a_guess():
    assert not last("Colonel Amin Dar said jets left. He said trucks left Hmeimim.").chain.sure


def test_what_goes_on_without_a_speaker_is_inherited_where_it_looks_ahead():
    one = last("Two officers said jets left Hmeimim. The rest will return to Russia.")
    assert (chain(one), one.chain.rule, one.chain.sure) == (["Two officers"], "inherited", False)
    assert chain(last("Two officers said jets left Hmeimim.\n\nThe rest will follow.")) == []


def test_a_quotation_alone_goes_on_with_the_speaker_before():
    assert chain(last("The mayor said jets left Hmeimim. “They took everything.”")) == ["Mayor"]


def test_the_publisher_of_a_statement_is_no_speaker_of_it():
    text = "The Ministry announces that jets left Hmeimim."
    assert chain(first(text, publisher="Ministry of Defence")) == []
    assert chain(first(text, publisher="")) == ["Ministry"]


def test_claims_of_one_sentence_part_where_each_has_a_subject_and_a_verb():
    found = read("The army said jets left Hmeimim, while the rebels said trucks entered Qamishli.")
    assert [chain(one) for one in found.proposals] == [["Army"], ["Rebels"]]
    joined = read("Two officers said jets left Hmeimim, and trucks arrived at Qamishli.")
    assert [chain(one) for one in joined.proposals] == [["Two officers"]] * 2
    trailing = read("Jets left Hmeimim, and trucks arrived at Qamishli, two officers said.")
    assert [chain(one) for one in trailing.proposals] == [["Two officers"]] * 2
    contrast = read("The army said jets left Hmeimim, but trucks have stayed at Qamishli.")
    assert [chain(one) for one in contrast.proposals] == [["Army"], []]


@pytest.mark.parametrize(
    "sentence",
    [
        "As jets left Hmeimim, but trucks stayed at Qamishli, nobody said a word.",
        "Jets left Hmeimim, and quickly entered Qamishli.",
        "Jets left Hmeimim, and the many long grey tall cold wet old sad slow small late lost last trucks arrived.",
        "Jets left Hmeimim, and quickly.",
        "Jets left Hmeimim, but without any of the trucks that arrived.",
        "Jets left Hmeimim; the sun was shining over the quiet hills.",
    ],
)
def test_what_does_not_stand_alone_is_not_parted(sentence):
    assert len(read(sentence).proposals) == 1

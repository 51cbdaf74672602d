"""How a sentence names who speaks."""

import pytest

from desktop.domain.source import SourceKind
from desktop.domain.wording.speakers import Speaker, relative, speaker_words

UNNAMED, OBSERVER, OFFICIAL = SourceKind.UNNAMED, SourceKind.OBSERVER, SourceKind.OFFICIAL


@pytest.mark.parametrize(
    ("name", "number", "expected"),
    [
        ("two sources", 2, "two unnamed sources"),
        ("Two sources", 1, "two unnamed sources"),
        ("two sources", 3, "three unnamed sources"),
        ("a Syrian source", 1, "an unnamed Syrian source"),
        ("Syrian security source, coast", 1, "an unnamed Syrian security source (coast)"),
        ("Security official", 1, "an unnamed security official"),
        ("Security official", 2, "two unnamed security officials"),
        ("an unnamed witness", 1, "an unnamed witness"),
        ("Witness near the gate", 12, "12 unnamed witnesses near the gate"),
        ("a person at the base", 2, "two unnamed people at the base"),
        ("Anonymous spokesman", 2, "two unnamed spokesmen"),
        ("sources", 1, "unnamed sources"),
        ("Sources", 4, "four unnamed sources"),
        ("several residents", 1, "several unnamed residents"),
        ("15 residents", 1, "15 unnamed residents"),
        ("Syrian insider", 1, "an unnamed Syrian insider"),
        ("Syrian insider", 2, "two unnamed sources (Syrian insider)"),
        ("two", 2, "two unnamed sources"),
        ("unnamed", 1, "an unnamed source"),
        ("مصدر أمني سوري", 1, "an unnamed source (\u2068مصدر أمني سوري\u2069)"),
        ("مصدر أمني سوري", 2, "two unnamed sources (\u2068مصدر أمني سوري\u2069)"),
    ],
)
def test_the_unnamed_stay_unnamed_and_their_number_agrees(name, number, expected):
    speaker = Speaker(name=name, kind=UNNAMED, number=number)
    assert speaker_words(speaker) == expected


@pytest.mark.parametrize(
    ("name", "outlet", "number", "expected"),
    [
        ("own reporter at the airport", "Reuters", 1, "a Reuters reporter at the airport"),
        ("own reporter at the airport", "", 1, "its own reporter at the airport"),
        ("Own reporter", "AFP", 2, "two AFP reporters"),
        ("AFP photographer", "", 1, "an AFP photographer"),
        ("UN observer", "", 1, "a UN observer"),
        ("SANA correspondent", "", 1, "a SANA correspondent"),
        ("SDF fighter", "", 1, "an SDF fighter"),
        ("US pilot", "", 1, "a US pilot"),
        ("MoD official", "", 1, "an MoD official"),
        ("three reporters", "", 1, "three reporters"),
        ("reporters on site", "", 1, "reporters on site"),
        ("the reporter on site", "", 1, "the reporter on site"),
        ("some reporters", "", 1, "some reporters"),
        ("Ali Hassan", "", 1, "Ali Hassan"),
        ("honest observer", "", 1, "an honest observer"),
        ("European observer", "", 1, "a European observer"),
        ("unit commander", "", 1, "a unit commander"),
        ("unarmed observer", "", 1, "an unarmed observer"),
    ],
)
def test_observers_have_their_article(name, outlet, number, expected):
    speaker = Speaker(name=name, kind=OBSERVER, outlet=outlet, number=number)
    assert speaker_words(speaker) == expected


@pytest.mark.parametrize(
    ("name", "kind", "number", "expected"),
    [
        ("Russian Ministry of Defence", OFFICIAL, 1, "the Russian Ministry of Defence"),
        ("Syrian Democratic Forces", OFFICIAL, 1, "the Syrian Democratic Forces"),
        ("The Kremlin", OFFICIAL, 1, "The Kremlin"),
        ("Russia's Ministry of Defence", OFFICIAL, 1, "Russia's Ministry of Defence"),
        ("Igor Konashenkov", OFFICIAL, 1, "Igor Konashenkov"),
        ("Defence Ministry spokesman", OFFICIAL, 2, "Defence Ministry spokesman (two speakers)"),
        ("وزارة الدفاع", OFFICIAL, 1, "\u2068وزارة الدفاع\u2069"),
        ("Reuters", SourceKind.OUTLET, 1, "Reuters"),
        ("@syria_watch", SourceKind.SOCIAL, 1, "the account @syria_watch"),
        ("Line one\nline two", SourceKind.DOCUMENT, 1, "Line one line two"),
    ],
)
def test_the_named_keep_their_name(name, kind, number, expected):
    assert speaker_words(Speaker(name=name, kind=kind, number=number)) == expected


@pytest.mark.parametrize(
    ("name", "kind", "expected"),
    [
        ("Kommersant", SourceKind.OUTLET, "which"),
        ("Kremlin", OFFICIAL, "which"),
        ("Igor Konashenkov", OFFICIAL, "who"),
        ("two sources", UNNAMED, "who"),
        ("Planet imagery", SourceKind.IMAGERY, "which"),
    ],
)
def test_a_person_is_who_and_a_thing_is_which(name, kind, expected):
    assert relative(Speaker(name=name, kind=kind)) == expected

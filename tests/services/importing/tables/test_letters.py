"""Old encodings are told by the sense of their letters, and a wrong guess is worse than none."""

import pytest

from desktop.services.importing.tables.letters import guess_encoding
from desktop.services.importing.tables.opening import open_table
from desktop.services.importing.tables.table import ImportRefused

FRENCH = "Base aérienne 113 “Commandant Antoine de Saint-Exupéry”, Saint-Dizier – rénovée à l’été"
GERMAN = "Fliegerhorst Büchel: Übung mit Düsenjägern, größer als früher (§ 5)"
SPANISH = "Base Aérea de Morón; ejercicios en España, “muy próximos”"
NORDIC = "Ørland hovedflystasjon, Værløse, Luleå, Kallax – øvelse på høyde"
RUSSIAN = "Аэродром Энгельс-2: три бомбардировщика Ту-95МС вылетели утром"
UKRAINIAN = "Військова база в Старокостянтинові, її обстріляли вночі, є поранені"
TURKISH = "İncirlik Hava Üssü, Diyarbakır, Şırnak ve Eskişehir; uçuşlar durduruldu"
POLISH = "Baza lotnicza w Łasku, Mińsk Mazowiecki, Świdwin; żołnierze przybyli późną nocą"
GREEK = "Αεροπορική βάση Σούδας, άσκηση στην Κρήτη"
HEBREW = "בסיס חיל האוויר נבטים, תרגיל לילה"
ARABIC = "قاعدة حميميم الجوية قرب جبلة، وصول طائرات"
_HIGH = bytes(range(0x80, 0x100))


@pytest.mark.parametrize(
    ("text", "codec"),
    [
        (FRENCH, "cp1252"),
        (FRENCH, "mac_roman"),
        ("don’t", "mac_roman"),
        ("the ship was sunk.\xa0 Kim said “no”", "mac_roman"),
        ("café", "mac_roman"),
        ("the vessel’s crew – all safe – can’t say", "cp1252"),
        ("the vessel’s crew – all safe – can’t say", "cp1251"),
        ("the vessel’s crew – all safe – can’t say", "mac_roman"),
        ("UAZ-394511 ‘Esaul’,damaged", "cp1252"),
        ("UAZ-394511 ‘Esaul’,damaged", "mac_roman"),
        ("a gap\xa0 and another.\xa0 End", "cp1252"),
        ("Bases: Østby, Ålesund, Škoda, Žilje", "cp1252"),
        ("RIA says (“РИА Новости”), ‘it’s so’", "cp1251"),
        ("Keflavíkurflugvöllur, Ísafjörður, Þingeyri, Sauðárkrókur við Skagafjörð", "cp1252"),
        (f"Cañón, Orléans, Évreux, München: {'été, für, año ' * 20}; İncirlik, Şırnak", "cp1254"),
        ("café", "cp1252"),
        ("MÜNCHEN und KÖLN", "cp1252"),
        (GERMAN, "cp1252"),
        (GERMAN.replace("§", "Nr."), "cp850"),
        (SPANISH, "cp1252"),
        (SPANISH, "mac_roman"),
        (NORDIC, "cp1252"),
        (RUSSIAN, "cp1251"),
        (RUSSIAN.upper(), "cp1251"),
        (RUSSIAN.lower(), "cp1251"),
        (RUSSIAN, "koi8_u"),
        (RUSSIAN.lower(), "koi8_u"),
        (RUSSIAN, "cp866"),
        (RUSSIAN, "mac_cyrillic"),
        (RUSSIAN, "iso8859_5"),
        (UKRAINIAN, "cp1251"),
        (UKRAINIAN, "koi8_u"),
        (TURKISH, "cp1254"),
        (POLISH, "cp1250"),
        (GREEK, "cp1253"),
        (HEBREW, "cp1255"),
        (ARABIC, "cp1256"),
    ],
)
def test_the_letters_come_out_as_they_were_written(text, codec):
    written = text.encode(codec)
    assert written.decode(guess_encoding([written]).codec) == text


def test_letters_that_make_no_sense_in_any_encoding_are_not_guessed():
    assert guess_encoding([_HIGH]).codec == ""


def test_where_another_encoding_makes_nearly_as_much_sense_it_is_named():
    assert guess_encoding(["Přerov, Náměšť".encode("cp1250")[:6]]).rival


def test_a_file_whose_letters_cannot_be_told_is_refused_unless_somebody_knows(tmp_path):
    path = tmp_path / "odd.csv"
    path.write_bytes(b"name,day\n" + _HIGH + b",1\n")
    with pytest.raises(ImportRefused, match="Its encoding cannot be told: save it as UTF-8 first"):
        open_table(path)
    table = open_table(path, encoding="latin-1")
    assert [row.cells for row in table.rows()] == [(_HIGH.decode("latin-1"), "1")]
    assert table.notes[0] == "latin-1"


def test_the_note_names_the_encoding_and_a_rival(tmp_path):
    path = tmp_path / "bases.csv"
    path.write_bytes("name,kind\nPřerov,airfield\n".encode("cp1250"))
    assert "perhaps Windows-1250" in open_table(path).notes[0]


def test_a_byte_that_the_encoding_leaves_undefined_is_a_problem_of_its_row(tmp_path):
    path = tmp_path / "bases.csv"
    path.write_bytes(
        ("base,note\n" + f"{RUSSIAN.replace(',', ';')},утром\n" * 9).encode("cp1251") + b"x,\x98\n"
    )
    table = open_table(path)
    assert table.notes[0] == "Windows-1251"
    problems = [row.problem for row in table.rows()]
    assert problems == [*[""] * 9, "cell 2 has bytes that are no letter in it"]


def test_letters_that_only_look_like_latin_ones_are_not_guessed_at():
    assert guess_encoding(["ZALA 421-16Е, Орлан-10М".encode("cp1251")[:12]]).codec == ""

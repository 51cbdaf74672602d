"""CSV and TSV of any dialect: what stands in the file is what comes out, or it is said why not."""

import csv
import dataclasses

import pytest

from desktop.services.importing.tables import survey, text_file
from desktop.services.importing.tables.opening import open_table
from desktop.services.importing.tables.pasting import pasted_table
from desktop.services.importing.tables.table import ImportRefused, Limits

SMALL = Limits(cell_chars=200_000, columns=40)
HEAD = "day,base,what\n"


def opened(tmp_path, content, **options):
    path = tmp_path / "table.csv"
    path.write_bytes(content.encode() if isinstance(content, str) else content)
    return open_table(path, SMALL, **options)


def rows(table):
    return [(row.number, row.cells, row.problem) for row in table.rows()]


def cells(table):
    return [row.cells for row in table.rows() if not row.problem]


def problems(table):
    return [(row.number, row.problem) for row in table.rows() if row.problem]


@pytest.mark.parametrize(
    ("separator", "words"),
    [(",", "commas"), (";", "semicolons"), ("\t", "tabs"), ("|", "bars")],
)
def test_the_separator_is_found(tmp_path, separator, words):
    text = "day|base|what\n2024-03-02|Kuweires, T4; Shayrat|strike\n2024-03-03|Mezze|none\n"
    if separator != "|":
        text = text.replace("|", separator).replace("Kuweires, T4; Shayrat", "Kuweires")
    table = opened(tmp_path, text)
    assert table.columns == ("day", "base", "what")
    assert table.notes == ("UTF-8", f"separated by {words}")
    assert table.format == "csv"
    assert len(cells(table)) == 2


def test_decimal_commas_do_not_make_a_table_of_semicolons_one_of_commas(tmp_path):
    table = opened(tmp_path, "name;lat;lon\nMezze;33,48;36,22\nShayrat;34,49;36,91\n")
    assert cells(table)[0] == ("Mezze", "33,48", "36,22")


def test_the_separator_that_excel_names_is_used_and_its_line_is_none_of_the_table(tmp_path):
    table = opened(tmp_path, "sep=;\r\nname;note\r\nMezze;a,b\r\nT4;c,d\r\n")
    assert rows(table) == [(3, ("Mezze", "a,b"), ""), (4, ("T4", "c,d"), "")]


def test_a_separator_that_excel_names_may_be_any_sign(tmp_path):
    table = opened(tmp_path, "sep=^\nname^note\nMezze^x\n")
    assert table.columns == ("name", "note")
    assert "separated by ^" in table.notes


@pytest.mark.parametrize("line_end", ["\n", "\r\n", "\r"])
def test_lines_may_end_in_any_way_and_line_breaks_in_cells_are_kept(tmp_path, line_end):
    text = f'day,what{line_end}1 May,"two{line_end}lines"{line_end}2 May,"a ""word"""{line_end}'
    table = opened(tmp_path, text)
    assert cells(table) == [("1 May", f"two{line_end}lines"), ("2 May", 'a "word"')]
    assert ("lines end in CR" in table.notes) == (line_end == "\r")


def test_a_last_line_without_an_end_is_a_row(tmp_path):
    assert cells(opened(tmp_path, "a,b\n1 May,2\n3 May,4")) == [("1 May", "2"), ("3 May", "4")]


def test_cells_are_taken_to_the_letter(tmp_path):
    text = "code,formula,note\nNA,=1+1, x \n-,@SUM(A1),'=2\n"
    assert cells(opened(tmp_path, text)) == [("NA", "=1+1", " x "), ("-", "@SUM(A1)", "'=2")]


def test_rows_of_another_width_are_told_with_their_count(tmp_path):
    table = opened(tmp_path, HEAD + "x,y,z\n" * 8 + 'a,b\nc\n"two\nlines",1,2,3\n')
    assert problems(table) == [
        (10, "2 cells, 3 columns"),
        (11, "1 cell, 3 columns"),
        (12, "4 cells, 3 columns, over 2 lines"),
    ]


def test_a_second_column_in_a_table_of_one_is_a_problem(tmp_path):
    table = opened(tmp_path, "base\nMezze\nT4\nShayrat\nKuweires, too\n")
    assert problems(table) == [(5, "2 cells, 1 column")]


def test_of_a_row_far_too_wide_only_as_much_is_shown_as_a_table_has_columns(tmp_path):
    table = opened(tmp_path, HEAD + "x,y,z\n" * 3 + "," * 50_000 + "\n")
    (odd,) = [row for row in table.rows() if row.problem]
    assert (odd.problem, len(odd.cells)) == ("50,001 cells, 3 columns", 40)


def test_the_heading_once_more_is_told(tmp_path):
    table = opened(tmp_path, "\ufeff" + HEAD + "x,y,z\n\ufeffday, base,what\nday,y,z\n")
    assert problems(table) == [(3, "the heading once more")]
    assert cells(table) == [("x", "y", "z"), ("day", "y", "z")]


def test_empty_rows_count_and_are_not_given(tmp_path):
    assert rows(opened(tmp_path, HEAD + "\n,,\nx,y,z\n\n")) == [(4, ("x", "y", "z"), "")]


def test_lines_before_the_heading_are_passed_over_and_said(tmp_path):
    table = opened(tmp_path, "Strikes\nas of May,,\n\n" + HEAD + "x,y,z\n" * 9)
    assert table.columns == ("day", "base", "what")
    assert next(iter(table.rows())).number == 5
    assert table.notes[-1] == "heading in row 4"


def test_a_table_without_a_heading_keeps_its_first_row(tmp_path):
    table = opened(tmp_path, "2024-03-02,33.5,Mezze\n2024-03-03,34.5,T4\n")
    assert table.columns == ("column 1", "column 2", "column 3")
    assert table.notes[-1] == "no heading"
    assert [row.number for row in table.rows()] == [1, 2]


def test_years_may_name_columns(tmp_path):
    table = opened(tmp_path, "base,2023,2024\nMezze,3,4\nT4,5,6\n")
    assert table.columns == ("base", "2023", "2024")


def test_names_of_columns_are_made_whole_and_different(tmp_path):
    table = opened(tmp_path, '" day ",note,,note,"two\nlines"\n1 May,2,3,4,5\n')
    assert table.columns == ("day", "note", "column 3", "note (2)", "two lines")


def test_where_no_row_is_as_filled_as_a_heading_the_first_is_taken(tmp_path):
    assert opened(tmp_path, "\na,,,\nb,,,\n").columns == ("a", "column 2", "column 3", "column 4")


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("'day','what'\n'1 May','a, b'\n'2 May','c'\n", [("1 May", "a, b"), ("2 May", "c")]),
        (
            'day,what\n1 May,"a \\"b\\", c"\n2 May,"d, \\"e\\""\n',
            [("1 May", 'a "b", c'), ("2 May", 'd, "e"')],
        ),
        ('day, what\n1 May, "a, b"\n2 May, "c, d"\n', [("1 May", "a, b"), ("2 May", "c, d")]),
        (
            'day\twhat\n1 May\t"Tiger" brigade\n2 May\t5" shell\n',
            [("1 May", '"Tiger" brigade'), ("2 May", '5" shell')],
        ),
    ],
    ids=["single quotes", "backslashes", "spaces", "quotes that are letters"],
)
def test_rarer_ways_of_quoting_are_found(tmp_path, text, expected):
    assert cells(opened(tmp_path, text)) == expected


def test_a_quote_that_nothing_closes_is_told_with_all_it_swallowed(tmp_path):
    text = HEAD + "x,y,z\n" * 3 + 'x,"y,z\n' + "x,y,z\n" * 2
    table = opened(tmp_path, (HEAD + "x,y,z\n" * 30_000 + 'x,"y,z\n' + "x,y,z\n" * 2))
    assert problems(table) == [(30_002, "a quote is opened that nothing closes, over 3 lines")]
    assert len(cells(table)) == 30_000
    small = opened(tmp_path, text)
    assert len(rows(small)) in {4, 6}


def test_a_cell_without_end_ends_the_reading_with_a_reason(tmp_path):
    text = HEAD + "x,y,z\n" * 30_000 + 'x,"' + "y\n" * 200_000
    table = opened(tmp_path, text)
    with pytest.raises(ImportRefused, match="row 30,002 has more than 200,000 characters"):
        list(table.rows())


def test_a_first_cell_without_end_is_refused_at_once(tmp_path):
    with pytest.raises(ImportRefused, match=r"“table\.csv” is not read\. Its first rows"):
        opened(tmp_path, 'day,"' + "y\n" * 200_000)


def test_where_a_quote_in_the_first_rows_runs_on_without_end_lines_are_cells(tmp_path):
    (tmp_path / "table.csv").write_text(HEAD + 'x,"' + "y\n" * 2_000)
    table = open_table(tmp_path / "table.csv", Limits(cell_chars=1_000))
    assert cells(table)[0] == ('x,"y',)


def test_one_quote_out_of_place_does_not_make_letters_of_all_others(tmp_path):
    text = '"day","what"\n' + '"1 May","x"\n' * 5 + '"2 May","y" z\n'
    assert cells(opened(tmp_path, text))[-2:] == [("1 May", "x"), ("2 May", "y z")]


def test_a_line_without_end_is_refused_without_being_read_into_memory(tmp_path):
    with pytest.raises(ImportRefused, match="a line of more than 200,000 characters"):
        opened(tmp_path, HEAD + "x,y," + "z" * 3_000_000)


@pytest.mark.parametrize("content", ["", "\n\n\n", ",,\n,,\n"])
def test_an_empty_file_says_so(tmp_path, content):
    with pytest.raises(ImportRefused, match=r"It is empty|There are no rows in it"):
        opened(tmp_path, content)


def test_far_too_many_columns_are_refused(tmp_path):
    with pytest.raises(ImportRefused, match="It has 50 columns; at most 40 can be read"):
        opened(tmp_path, ",".join("abcdefghij" * 5) + "\n")


def test_what_is_no_text_is_refused(tmp_path):
    with pytest.raises(ImportRefused, match="It is no text"):
        opened(tmp_path, bytes(range(20)) * 100)


def test_a_file_that_is_not_there_or_a_folder_is_refused(tmp_path):
    for path in (tmp_path / "none.csv", tmp_path):
        with pytest.raises(ImportRefused, match="cannot be read"):
            open_table(path)


def test_a_nul_is_told_and_shown_as_a_mark(tmp_path):
    table = opened(tmp_path, HEAD + "x,y,z\n" * 200 + "x,a\x00b,z\n\n,,\nx,\x00\n")
    assert rows(table)[-2:] == [
        (202, ("x", "a\ufffdb", "z"), "cell 2 has a NUL in it"),
        (205, ("x", "\ufffd"), "2 cells, 3 columns"),
    ]
    assert len(cells(table)) == 200


def test_bytes_that_are_no_letters_are_told_where_the_rest_is_sound(tmp_path):
    content = (HEAD + "x,Сирия,z\n" * 50).encode() + b"x,a\xffb,z\nx,\xed\xa0\x80,z\n"
    table = opened(tmp_path, content)
    assert problems(table) == [
        (52, "cell 2 has bytes that are no letter in it"),
        (53, "cell 2 has bytes that are no letter in it"),
    ]
    assert table.notes[0] == "UTF-8 with 4 broken bytes"


def test_half_a_character_at_a_seam_of_the_reading_is_counted(tmp_path):
    content = (HEAD + "x,Сирия,z\n" * 50).encode()
    content += b"x" * (survey.HEAD_BYTES - len(content) % survey.HEAD_BYTES - 1) + b"\xd0"
    (tmp_path / "seam.csv").write_bytes(content + b"x" * 100 + b"\n")
    assert survey.survey(tmp_path / "seam.csv", 10**7).bad_bytes == 1
    (tmp_path / "end.csv").write_bytes(content)
    assert survey.survey(tmp_path / "end.csv", 10**7).bad_bytes == 1


def test_a_marked_utf_8_file_with_a_fault_keeps_its_encoding(tmp_path):
    content = b"\xef\xbb\xbf" + (HEAD + "x,Сирия,z\n" * 50).encode() + b"x,\xff,z\n"
    table = opened(tmp_path, content)
    assert table.columns == ("day", "base", "what")
    assert len(problems(table)) == 1


@pytest.mark.parametrize(
    ("encoding", "mark"),
    [
        ("utf-8-sig", b""),
        ("utf-16", b""),
        ("utf-16-le", b""),
        ("utf-16-be", b""),
        ("utf-16-be", b"\xfe\xff"),
        ("utf-32", b""),
        ("utf-32-be", b"\x00\x00\xfe\xff"),
    ],
)
def test_unicode_is_read_by_its_mark_or_its_zeros(tmp_path, encoding, mark):
    text = "day,base\n1 May,Хмеймим\n2 May,Шайрат\n"
    table = opened(tmp_path, mark + text.encode(encoding))
    assert cells(table) == [("1 May", "Хмеймим"), ("2 May", "Шайрат")]
    assert table.notes[0] == encoding[:6].removesuffix("-").upper()[: len("UTF-32")].replace(
        "UTF-8-", "UTF-8"
    )


def test_half_a_character_of_utf_16_is_told(tmp_path):
    content = "\ufeffday,base\n1 May,Mezze\n".encode("utf-16-le") + b"a\x00,\x00\x00\xd8\n\x00"
    assert problems(opened(tmp_path, content)) == [(3, "cell 2 has bytes that are no letter in it")]


def test_a_file_that_is_cut_short_while_it_is_read_is_told(tmp_path):
    path = tmp_path / "table.csv"
    path.write_bytes((HEAD + "x,y,z\n" * 3).encode())
    table = open_table(path, SMALL)
    path.write_bytes(HEAD.encode() + b"x,\xff,z\n")
    with pytest.raises(ImportRefused, match="The file cannot be read beyond row 1"):
        list(table.rows())


def test_rows_can_be_gone_through_again(tmp_path):
    table = opened(tmp_path, HEAD + "x,y,z\n" * 3)
    next(iter(table.rows()))
    assert len(list(table.rows())) == len(list(table.rows())) == 3


def test_a_large_file_is_judged_by_all_of_its_letters(tmp_path):
    plain = (HEAD + "x,y,z\n" * 200_000).encode()
    content = plain + "x,Luleå,Værløse\n".encode("cp1252") * 3_000
    table = opened(tmp_path, content)
    assert table.notes[0] == "Windows-1252"
    assert list(table.rows())[-1].cells == ("x", "Luleå", "Værløse")
    path = tmp_path / "table.csv"
    assert len(survey.survey(path, 10**7).samples) <= 5_000


def test_a_head_of_one_long_line_is_looked_at_whole(tmp_path):
    path = tmp_path / "long.csv"
    path.write_text("day,what\n1 May,x\n2 May," + "y" * 100_000 + "\n")
    assert len(cells(open_table(path))) == 2
    path.write_text("day," + "y" * 100_000 + "\n1 May,x\n")
    assert len(cells(open_table(path))) == 1


def test_reading_gives_what_the_standard_library_reads(tmp_path):
    path = tmp_path / "table.csv"
    with path.open("w", newline="", encoding="utf-8") as file:
        writer = csv.writer(file)
        writer.writerow(["a", "b"])
        writer.writerows([f"x{n}", "\n".join(["é,;\t|'\""] * (n % 4))] for n in range(500))
    with path.open(newline="", encoding="utf-8") as file:
        assert cells(open_table(path)) == [tuple(row) for row in csv.reader(file)][1:]


def test_what_a_spreadsheet_copies_is_a_table():
    table = pasted_table('day\tbase\n1 May\t"two\nlines"\n2 May\tT4')
    assert cells(table) == [("1 May", "two\nlines"), ("2 May", "T4")]
    assert table.notes == ("separated by tabs",)
    assert dataclasses.is_dataclass(table)


def test_pasting_nothing_is_refused_and_half_characters_are_told():
    with pytest.raises(ImportRefused, match="There are no rows in it"):
        pasted_table(" \n".strip())
    assert problems(pasted_table("a\tb\n1 May\t\ud800\n")) == [
        (2, "cell 2 has bytes that are no letter in it")
    ]


def test_the_names_of_encodings_are_those_people_know():
    assert text_file.NAMES["mac_roman"] == "Mac Roman"

"""A briefing becomes sheets: nothing is cut, nothing leaves them, all is found where it belongs."""

from dataclasses import replace
from datetime import date

import pytest

from desktop.domain.briefing import BriefingPage, PageKind, PagePicture, Tone
from desktop.domain.grading import Marking
from desktop.services.briefing.edition import edition as edition_with
from desktop.services.briefing.layout.checking import check_sheets
from desktop.services.briefing.layout.compose import NO_PAGES, compose
from desktop.services.briefing.layout.sheet import CLASSIC, WIDE, Form
from desktop.services.briefing.layout.sizes import BODY, LEAST_BODY
from desktop.services.drawing.contents import texts_of
from desktop.services.drawing.look import DARK
from desktop.services.mapping.sheet import SMALL
from tests.services.briefing.layout.made import (
    a_map,
    content,
    edition,
    held,
    mark,
    note,
    page,
    plain_kit,
    say,
    table,
    timeline,
    words_on,
)

FORMS = pytest.mark.parametrize("form", [WIDE, CLASSIC], ids=["wide", "classic"])
# What is raised is set at two thirds of the size.
_RAISED = 0.66
LONG = " ".join(f"word{number}" for number in range(3_000))


def composed(briefing, form=WIDE, kit=None):
    kit = kit or plain_kit()
    sheets = compose(briefing, form, kit)
    checks = check_sheets(briefing, sheets, kit)
    assert not any(check.overflows for check in checks)
    assert all(check.shows_marking for check in checks)
    return sheets


def a_base(**others):
    made = {
        "kicker": "Hmeimim, Latakia",
        "subheading": "Our confidence is low.",
        "statements": (say("Troops have been leaving.", notes=(1,), tone=Tone.CHANGING),),
        "sources": "1 Reuters, B2.",
        "map": a_map("Hmeimim"),
        "timeline": timeline(mark("Convoy left", held(10, 12))),
    }
    return page(PageKind.BASE, "Russia is likely leaving", **{**made, **others})


def text_on(sheet, words):
    (found,) = [one for one in texts_of(sheet.drawings) if words in one.paragraph.text]
    return found


@FORMS
def test_every_sheet_says_its_marking_its_cut_off_and_its_number(form):
    sheets = composed(edition(page(), page(PageKind.QUESTIONS)), form)
    assert len(sheets) == 2
    for number, sheet in enumerate(sheets, start=1):
        words = words_on(sheet)
        assert "TLP:GREEN" in words
        assert "As reported by 27 Jan 2026, 14:00 UTC" in words
        assert f"{number} / {len(sheets)}" in words
        assert (sheet.width, sheet.height) == (form.width, form.height)


@pytest.mark.parametrize("marking", Marking)
def test_each_marking_has_a_colour_of_its_strictness(marking):
    sheets = composed(edition(page(), marking=marking))
    (run,) = text_on(sheets[0], marking.value).paragraph.runs
    look = WIDE.look
    strict = {"TLP:RED": look.bad, "TLP:GREEN": look.good, "TLP:CLEAR": look.text}
    assert run.colour == strict.get(marking.value, look.changing)


def test_what_is_not_for_passing_on_is_said_on_every_sheet_with_a_marking_or_without():
    for marking, said in ((Marking.GREEN, "TLP:GREEN · NOT"), (None, "NOT FOR PASSING ON")):
        briefing = edition(page(PageKind.TITLE), page(), marking=marking)
        content = replace(briefing.content, with_restricted=True)
        sheets = composed(replace(briefing, content=content))
        assert len(sheets) == 2
        assert all(said in words_on(sheet) for sheet in sheets)


def test_a_briefing_without_a_marking_shows_none():
    for kind in (PageKind.TITLE, PageKind.WATCH):
        assert "TLP" not in words_on(*composed(edition(page(kind), marking=None)))


def test_every_sheet_says_where_the_journal_ended():
    briefing = edition(page())
    content = replace(briefing.content, journal_seq=812, journal_head="3fa9" * 16)
    briefing = replace(briefing, content=content)
    said = "As reported by 27 Jan 2026, 14:00 UTC · state 812 of the casebook, 3fa93fa93fa93fa9"
    assert all(said in words_on(sheet) for sheet in composed(briefing))


def test_a_briefing_of_an_earlier_day_says_so():
    briefing = edition(page(), reported_by=date(2026, 1, 20))
    said = "As reported by 20 Jan 2026, built 27 Jan 2026, 14:00 UTC"
    assert said in words_on(*composed(briefing))


def test_text_gets_more_of_the_width_where_only_so_all_of_it_stands_beside_the_figures():
    sheets_by_left = {}
    for count, length in ((4, 5), (5, 7), (6, 5), (7, 5), (8, 5)):
        statements = tuple(say("Troops have been leaving. " * length) for _each in range(count))
        sheets = composed(edition(a_base(statements=statements)))
        _figure, area = sheets[0].timeline
        sheets_by_left.setdefault(round(area.x), []).append(len(sheets))
    # Where it goes on on another sheet anyway, figures keep their room.
    assert sheets_by_left == {624: [1, 2], 685: [1], 753: [1, 1]}


@FORMS
def test_the_page_of_a_base_has_its_sentences_its_map_and_its_timeline_on_one_sheet(form):
    (sheet,) = composed(edition(a_base()), form)
    words = words_on(sheet)
    for part in ("Troops have been leaving.", "Sources. 1 Reuters, B2.", "Convoy left", "Hmeimim"):
        assert part in words
    assert [spot.what for spot in sheet.spots] == ["heading", "subheading", "note:1", "sources"]
    figure, area = sheet.timeline
    assert [one.title for one in figure.marks] == ["Convoy left"]
    assert area.bottom <= sheet.height


def test_on_a_wide_page_the_figures_stand_beside_the_text():
    (sheet,) = composed(edition(a_base()))
    said, marked = text_on(sheet, "Troops"), text_on(sheet, "Convoy left")
    assert said.x + said.width < marked.x


def test_on_a_classic_page_the_figures_stand_below_the_text():
    (sheet,) = composed(edition(a_base()), CLASSIC)
    assert text_on(sheet, "Sources").y < text_on(sheet, "Convoy left").y


def test_a_spot_is_where_its_text_stands():
    (sheet,) = composed(edition(a_base()))
    for spot in sheet.spots:
        words = {"heading": "Russia", "subheading": "confidence", "note:1": "Troops"}
        said = text_on(sheet, words.get(spot.what, "Sources."))
        assert spot.area.y == said.y
        assert spot.area.x <= said.x
        assert spot.area.bottom == pytest.approx(said.y + said.height)


@FORMS
def test_a_long_text_beside_figures_goes_on_without_them(form):
    sheets = composed(edition(a_base(statements=(say(LONG),))), form)
    assert sheets[-1].is_continued
    assert all(f"word{number}" in words_on(*sheets) for number in range(3_000))
    assert sum(sheet.timeline is not None for sheet in sheets) == 1


def test_where_little_is_left_below_a_text_the_figures_have_a_sheet_of_their_own():
    said = tuple(say(f"Sentence {number}.", key=f"note:{number}") for number in range(10))
    first, second = composed(edition(a_base(statements=said)), CLASSIC)
    assert first.timeline is None
    assert second.timeline is not None
    assert "Sentence" not in words_on(second)


@FORMS
def test_a_timeline_with_more_marks_than_its_corner_has_room_for_has_its_own_sheet(form):
    marks = [mark(f"Convoy {number}", held(5, 30), key=f"event:{number}") for number in range(18)]
    first, second = composed(edition(a_base(timeline=timeline(*marks))), form)
    assert first.timeline is None
    assert all(f"Convoy {number}" in words_on(second) for number in range(18))


@FORMS
def test_a_base_with_a_timeline_and_no_map_says_what_has_no_coordinates(form):
    (sheet,) = composed(edition(a_base(map=a_map(unplaced=("Qamishli",)))), form)
    assert "No map: no coordinates of Qamishli." in words_on(sheet)
    assert sheet.timeline is not None


def test_a_base_without_a_map_and_with_too_many_marks_has_both_on_sheets_of_their_own():
    marks = [mark(f"Convoy {number}", held(5, 30), key=f"event:{number}") for number in range(40)]
    first, *others = composed(edition(a_base(map=None, timeline=timeline(*marks))))
    assert "Troops" in words_on(first)
    assert all(sheet.timeline is not None for sheet in others)


@FORMS
def test_a_base_without_text_has_its_figures(form):
    base = a_base(statements=(), sources="", subheading="")
    (sheet,) = composed(edition(base), form)
    assert sheet.timeline is not None


@FORMS
def test_a_base_with_nothing_to_show_is_a_page_of_text(form):
    (sheet,) = composed(edition(a_base(map=None, timeline=timeline())), form)
    assert "Troops" in words_on(sheet)
    assert sheet.timeline is None


def test_a_base_with_a_map_only_has_it_as_high_as_the_page():
    (sheet,) = composed(edition(a_base(timeline=None)))
    assert "GeoNames" in words_on(sheet)


def test_a_map_is_drawn_once_for_a_kit_and_few_are_kept():
    kit = plain_kit()
    briefing = edition(a_base())
    first, second = (compose(briefing, WIDE, kit) for _ in range(2))
    assert len(kit.maps) == 1
    assert first == second
    kit.maps.update(dict.fromkeys(range(80), ()))
    compose(briefing, CLASSIC, kit)
    assert len(kit.maps) == 1


def test_a_long_text_goes_on_on_a_further_sheet_which_says_so():
    sheets = composed(edition(page(statements=(say(LONG),))))
    assert [sheet.is_continued for sheet in sheets] == [False] + [True] * (len(sheets) - 1)
    assert "Forces in Syria, continued" in words_on(sheets[1])
    assert "What to watch" in words_on(sheets[1])
    assert all(f"word{number}" in words_on(*sheets) for number in range(3_000))


def test_speaker_notes_stand_on_the_first_sheet_of_their_page_only():
    made = content(page(statements=(say(LONG),)))
    briefing = edition_with(made, [BriefingPage(key="watch", speaker_notes="Pause here.")])
    first, *others = composed(briefing)
    assert first.speaker_notes == "Pause here."
    assert not any(sheet.speaker_notes for sheet in others)


def test_a_briefing_without_pages_says_so():
    (sheet,) = composed(replace(edition(page()), pages=()))
    assert NO_PAGES in words_on(sheet)


def test_without_sources_the_numbers_of_notes_stay():
    base = a_base(statements=(say("Left.", notes=(1, 2, 3, 5)),))
    (sheet,) = composed(edition(base), replace(WIDE, with_sources=False))
    assert "1–3,\u00a05" in words_on(sheet)
    assert "Reuters" not in words_on(sheet)


def test_many_numbers_break_over_lines_and_few_do_not():
    (sheet,) = composed(edition(page(statements=(say("All.", notes=range(1, 60, 2)),))))
    assert "1, 3, 5" in words_on(sheet)


def test_numbers_beside_right_to_left_words_keep_their_order():
    (sheet,) = composed(edition(page(statements=(say("رحلت القوات", notes=(1, 2, 3)),))))
    assert "\u20661–3\u2069" in words_on(sheet)


def test_a_right_to_left_sentence_has_its_bullet_on_the_right():
    (sheet,) = composed(edition(page(statements=(say("رحلت القوات", tone=Tone.GOOD),))))
    said = text_on(sheet, "رحلت")
    (bullet,) = [one for one in sheet.drawings if hasattr(one, "radius_x")]
    assert said.paragraph.is_right_to_left
    assert bullet.x > said.x + said.width


def test_under_a_right_to_left_heading_text_stands_on_the_right():
    made = page(heading="رحلت القوات", statements=(say("رحلت القوات من المطار"),))
    (sheet,) = composed(edition(made))
    said = text_on(sheet, "المطار")
    assert said.x + said.width > 1_200


def test_the_bullet_of_each_tone_has_a_shape_of_its_own():
    said = tuple(say(tone.value, key=f"note:{tone}", tone=tone) for tone in Tone)
    (sheet,) = composed(edition(page(statements=said)))
    shapes = set()
    for one in sheet.drawings:
        if hasattr(one, "radius_x"):
            shapes.add(("round", one.fill == WIDE.look.ground))
        elif hasattr(one, "pieces"):
            (points,) = one.pieces
            middle = sum(y for _, y in points) / len(points)
            left = min(points)
            shapes.add((len(points), abs(left[1] - middle) < 0.1))
    assert len(shapes) == len(Tone)


def test_a_sentence_of_several_lines_keeps_them_apart_under_one_bullet():
    made = page(statements=(say("First line\n\n\tSecond line", notes=(7,)),))
    (sheet,) = composed(edition(made))
    first, second = text_on(sheet, "First line"), text_on(sheet, "Second line")
    assert first.x == second.x
    assert first.y < second.y
    assert second.paragraph.text.endswith("7")


def test_a_part_of_a_page_does_not_begin_at_the_end_of_a_sheet():
    said = []
    for number in range(30):
        said.append(say(f"Part {number}", key=f"part:{number}", is_heading=True))
        said.append(say(f"Sentence {number}. " + "More. " * 30, key=f"note:{number}"))
    for form in (WIDE, CLASSIC):
        for sheet in composed(edition(page(statements=tuple(said))), form):
            for one in texts_of(sheet.drawings):
                if one.paragraph.text.startswith("Part "):
                    below = [
                        other
                        for other in texts_of(sheet.drawings)
                        if other.y > one.y and other.x >= one.x and other.y < sheet.height - 50
                    ]
                    assert below


def test_a_text_beside_figures_is_set_smaller_where_only_so_it_fits_beside_them():
    def sheets_with(words):
        said = tuple(say("word " * words, key=f"note:{number}") for number in range(5))
        sheets = composed(edition(a_base(statements=said, sources="")))
        texts = (one for one in texts_of(sheets[0].drawings) if "word" in one.paragraph.text)
        return len(sheets), {one.paragraph.size for one in texts}

    found = [sheets_with(words) for words in range(10, 60, 2)]
    assert found[0] == (1, {BODY})
    assert (1, {LEAST_BODY}) in found
    assert found[-1] == (2, {BODY})


@FORMS
def test_the_bottom_line_is_as_large_as_it_has_room(form):
    few = page(PageKind.BOTTOM_LINE, "Bottom line", statements=(say("One sentence."),))
    (sheet,) = composed(edition(few), form)
    assert text_on(sheet, "One sentence.").paragraph.size > 20
    many = replace(few, statements=(say("Many sentences. " * 300),))
    sheets = composed(edition(many), form)
    assert len(sheets) > 1
    sizes = {
        one.paragraph.size for one in texts_of(sheets[1].drawings) if "Many" in one.paragraph.text
    }
    assert sizes == {BODY}


@FORMS
def test_the_title_page_is_calm_and_says_its_cut_off_large(form):
    title = page(
        PageKind.TITLE,
        "Russian forces in Syria",
        kicker="Syria",
        subheading="3 bases",
        statements=(say("Built from open sources."),),
    )
    (sheet,) = composed(edition(title), form)
    assert text_on(sheet, "Russian forces").paragraph.size == 52
    cut_offs = [one for one in texts_of(sheet.drawings) if "As reported by" in one.paragraph.text]
    assert max(one.paragraph.size for one in cut_offs) == 20


def test_a_title_page_without_kicker_and_with_an_endless_title_flows():
    title = page(PageKind.TITLE, LONG)
    sheets = composed(edition(title))
    assert len(sheets) > 1
    assert all(f"word{number}" in words_on(*sheets) for number in range(3_000))


def test_a_heading_of_200_letters_stands_whole_in_the_head():
    heading = ("Russia is likely drawing down its forces at Qamishli " * 4)[:200]
    (sheet,) = composed(edition(page(heading=heading)))
    assert text_on(sheet, heading.strip()).paragraph.size < 34


def test_a_heading_that_is_too_long_for_a_head_has_sheets_of_its_own():
    made = page(heading=LONG, kicker="Kicker", subheading="Below.", statements=(say("Said."),))
    sheets = composed(edition(made))
    words = words_on(*sheets)
    assert all(f"word{number}" in words for number in range(3_000))
    assert "Kicker" in words
    assert "Below." in words
    assert "Said." in words_on(sheets[-1])
    assert all(sheet.title == LONG for sheet in sheets)


def test_a_kicker_that_is_too_long_for_a_head_flows_too():
    sheets = composed(edition(page(kicker=LONG, statements=(say("Said."),))))
    assert all(f"word{number}" in words_on(*sheets) for number in range(3_000))
    assert "Continued" in words_on(sheets[-1])


def test_a_long_title_of_the_briefing_does_not_stand_above_every_page():
    briefing = edition(page(), title=LONG)
    assert "word0" not in words_on(*composed(briefing))


@FORMS
def test_the_board_is_as_wide_as_the_page(form):
    rows = table(("Hmeimim", "active"), columns=("Base", "Posture"))
    board = page(PageKind.BOARD, "The bases", table=rows, statements=(say("And 3 more."),))
    (sheet,) = composed(edition(board), form)
    assert {"Base", "Posture", "Hmeimim", "active"} <= set(words_on(sheet).splitlines())
    assert "And 3 more." in words_on(sheet)


@FORMS
def test_movements_have_a_large_map_and_their_sentences(form):
    moves = page(PageKind.MOVEMENTS, "Movements", statements=(say("Moved."),), map=a_map("A", "B"))
    (sheet,) = composed(edition(moves), form)
    assert "Moved." in words_on(sheet)
    assert "GeoNames" in words_on(sheet)


def test_movements_that_cannot_be_mapped_are_told():
    moves = page(PageKind.MOVEMENTS, statements=(say("Moved."),), map=a_map(unplaced=("A",)))
    (sheet,) = composed(edition(moves))
    assert "No map: no coordinates of A." in words_on(sheet)


def test_figures_of_a_page_of_text_come_behind_it():
    made = page(statements=(say("Said."),), map=a_map("A"), timeline=timeline(mark("Convoy left")))
    first, second, third = composed(edition(made))
    assert "Said." in words_on(first)
    assert "GeoNames" in words_on(second)
    assert "Convoy left" in words_on(third)


def test_the_timeline_is_as_large_as_its_page_and_shows_empty_lanes():
    figure = timeline(mark("Convoy left"), lanes=("Hmeimim", "Tartus"))
    made = page(PageKind.TIMELINE, timeline=figure, statements=(say("Said."),))
    first, second = composed(edition(made))
    assert first.timeline[1].width == 1_184
    assert "Nothing in this period." in words_on(first)
    assert "Said." in words_on(second)


@pytest.mark.parametrize("figure", [None, timeline(lanes=())])
def test_a_timeline_page_without_a_timeline_is_still_a_page(figure):
    (sheet,) = composed(edition(page(PageKind.TIMELINE, "Timeline", timeline=figure)))
    assert "Timeline" in words_on(sheet)


@FORMS
def test_the_annex_has_every_note_with_its_number_grade_and_link(form):
    cited = [
        note(1, grade="F6", address="https://example.org/1"),
        note(2, descriptor="", address="file:///etc/passwd"),
        note(3, "Reuters, no comment", is_silence=True),
        *(note(number) for number in range(4, 41)),
    ]
    annex = page(PageKind.SOURCES, "Sources", statements=(say("40 notes."),))
    sheets = composed(edition(annex, cited=cited), form)
    words = words_on(*sheets)
    assert "Reuters, 26 January 2026, not judged." in words
    assert "Reuters, 26 January 2026, B2." in words
    assert "Reuters, no comment. “" in words
    assert all(f"\n{number}\n" in words for number in range(2, 41))
    runs = [
        run for sheet in sheets for one in texts_of(sheet.drawings) for run in one.paragraph.runs
    ]
    assert {run.address for run in runs} == {"", "https://example.org/1"}
    assert any("file:///etc/passwd" in run.text for run in runs)


def test_pictures_come_last_with_their_words():
    made = page(statements=(say("Said."),), pictures=(PagePicture(sha256="a", words="A runway."),))
    _first, second = composed(edition(made))
    assert "This picture cannot be shown." in words_on(second)
    assert "A runway." in words_on(second)


def test_the_words_of_a_picture_go_on_too():
    made = page(pictures=(PagePicture(sha256="a", words=LONG),))
    sheets = composed(edition(made))
    assert all(f"word{number}" in words_on(*sheets) for number in range(3_000))


@FORMS
@pytest.mark.parametrize("kind", PageKind)
def test_what_is_read_is_large_enough_for_the_back_of_the_room(kind, form):
    made = page(
        kind,
        statements=(
            say("Said.", notes=(1,)),
            say("Part", key="p", is_heading=True),
            say("More.", key="m"),
        ),
        sources="1 Reuters.",
        map=a_map("A"),
        timeline=timeline(mark("Convoy left")),
        table=table(("Hmeimim", "drawing down")),
    )
    sheets = composed(edition(made, cited=[note(1)]), replace(form, look=DARK))
    for sheet in sheets:
        assert sheet.ground == DARK.ground
        for one in texts_of(sheet.drawings):
            body = one.paragraph.text in {"Said.\u00a01", "Part", "More.", "drawing down"}
            assert one.paragraph.size >= (LEAST_BODY if body else SMALL)
            if any(run.is_raised for run in one.paragraph.runs):
                assert one.paragraph.size * _RAISED >= SMALL


def test_paper_of_another_shape_is_laid_out_too():
    portrait = Form(width=794, height=1_123)
    sheets = composed(edition(a_base(), page(statements=(say(LONG),))), portrait)
    assert len(sheets) > 1

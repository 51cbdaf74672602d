"""The timeline of a page: honest about dates, within its area, and nothing dropped in silence."""

from dataclasses import replace
from datetime import date
from itertools import pairwise

import pytest

from desktop.domain.briefing import Standing, Tone
from desktop.domain.spans import DAY_S, DateSpan, day_start_s, once
from desktop.services.briefing.layout.timeline import as_reported, draw_timeline
from desktop.services.briefing.layout.timeline_parts import needed_heights, parts
from desktop.services.drawing.commands import Area, Box, Fade, Oval, Path
from desktop.services.drawing.contents import texts_of
from desktop.services.drawing.look import LIGHT, blended
from tests.services.briefing.layout.made import DAY_0, held, mark, timeline
from tests.services.mapping.plain_setter import PlainSetter

AREA = Area(x=100, y=50, width=1_000, height=400)
SETTER = PlainSetter()


def drawn(figure, area=AREA):
    drawings = draw_timeline(figure, area, LIGHT, SETTER)
    assert_within(drawings, area)
    return drawings


def assert_within(drawings, area):
    for one in drawings:
        if isinstance(one, Path):
            points = [point for piece in one.pieces for point in piece]
        elif isinstance(one, Oval):
            points = [(one.x - one.radius_x, one.y), (one.x + one.radius_x, one.y)]
        else:
            points = [(one.x, one.y), (one.x + one.width, one.y + one.height)]
        assert all(area.x - 0.1 <= x <= area.right + 0.1 for x, _ in points), one
        assert all(area.y - 0.1 <= y <= area.bottom + 0.1 for _, y in points), one


def words(drawings):
    return [one.paragraph.text for one in texts_of(drawings)]


def text(drawings, said):
    return next(one for one in texts_of(drawings) if said in one.paragraph.text)


def bars(drawings):
    return [one for one in drawings if isinstance(one, Box) and one.radius]


def day(number):
    return DAY_0 + number * DAY_S


def a_day(number):
    return once(day(number), day(number + 1), None)


def x_of(number, first=0, last=40, area=AREA, gutter=170.0):
    left = area.x + gutter
    return left + (number - first) / (last - first) * (area.right - left)


def test_what_is_attested_is_solid_and_what_is_possible_fades():
    (bar,) = bars(drawn(timeline(mark(span=held(10, 20, 13, 17)))))
    assert bar.x == pytest.approx(x_of(10))
    assert bar.x + bar.width == pytest.approx(x_of(20))
    assert isinstance(bar.fill, Fade)
    solid = [at for at, colour in bar.fill.stops if colour == LIGHT.changing]
    assert solid == pytest.approx([0.3, 0.7])
    assert bar.fill.stops[0][1] == bar.fill.stops[-1][1] == blended(LIGHT.changing, "#ffffff", 0.12)
    assert [at for at, _ in bar.fill.stops] == sorted(at for at, _ in bar.fill.stops)


def test_what_happened_once_within_a_week_is_nowhere_solid():
    (bar,) = bars(drawn(timeline(mark(span=once(day(10), day(17), None)))))
    assert LIGHT.changing not in {colour for _, colour in bar.fill.stops}


def test_what_is_attested_throughout_is_solid_throughout():
    (bar,) = bars(drawn(timeline(mark(span=held(10, 20, 10, 20)))))
    assert {colour for _, colour in bar.fill.stops} == {LIGHT.changing}


def test_what_still_held_ends_in_an_open_arrow():
    span = DateSpan(start_min=day(10), start_max=day(12), open_at=date(2026, 1, 20))
    drawings = drawn(timeline(mark(span=span)))
    (arrow,) = [one for one in drawings if isinstance(one, Path)]
    (bar,) = bars(drawings)
    assert not arrow.fill
    assert not arrow.is_closed
    assert min(arrow.pieces[0])[0] > bar.x + bar.width


def test_what_still_held_after_the_period_keeps_its_arrow_in_it():
    span = DateSpan(start_min=day(39), start_max=day(39), open_at=date(2026, 3, 20))
    drawings = drawn(timeline(mark(span=span)))
    assert any(isinstance(one, Path) for one in drawings)


@pytest.mark.parametrize(("tone", "kind"), [(Tone.GOOD, Oval), (Tone.ACCENT, Path)])
def test_what_is_short_is_a_glyph_of_its_tone(tone, kind):
    drawings = drawn(timeline(mark(span=a_day(10), tone=tone), last=400))
    assert not bars(drawings)
    assert any(isinstance(one, kind) for one in drawings)


@pytest.mark.parametrize("last", [12, 40, 400])
def test_what_lies_within_a_day_is_the_same_glyph_however_wide_the_day_is(last):
    drawings = drawn(timeline(mark(span=a_day(10), tone=Tone.GOOD), last=last))
    (disc,) = [one for one in drawings if isinstance(one, Oval)]
    assert (disc.fill, disc.radius_x) == (LIGHT.good, 6.5)
    assert disc.x == pytest.approx(x_of(10.5, last=last))
    # Hours that the axis tells apart are not known of it.
    days = bars(drawings)
    assert [one.fill for one in days] == [blended(LIGHT.good, "#ffffff", 0.12)] * (last == 12)
    assert all(one.x == pytest.approx(x_of(10, last=last)) for one in days)


@pytest.mark.parametrize("last", [40, 4_000])
def test_what_is_attested_over_days_is_a_bar_however_short_that_is(last):
    (bar,) = bars(drawn(timeline(mark(span=held(10, 14, 11, 13)), last=last)))
    solid = [at for at, colour in bar.fill.stops if colour == LIGHT.changing]
    assert solid == pytest.approx([0.25, 0.75])


@pytest.mark.parametrize("span", [a_day(10), held(10, 20), held(-5, 45)])
@pytest.mark.parametrize("tone", Tone)
def test_what_is_only_planned_or_possible_is_hollow_and_dashed(span, tone):
    drawings = drawn(timeline(mark(span=span, tone=tone, standing=Standing.AHEAD)))
    (shape,) = outlines(drawings)
    assert shape.fill == LIGHT.ground
    assert shape.dash
    assert not bars(drawings)
    assert "Dashed and hollow: planned or only possible." in words(drawings)


def test_what_nobody_would_comment_on_is_hollow_with_a_whole_line():
    drawings = drawn(timeline(mark(span=held(10, 20), standing=Standing.SILENT)))
    (shape,) = outlines(drawings)
    assert (shape.fill, shape.dash) == (LIGHT.ground, ())
    assert "Hollow: nobody would comment." in words(drawings)


@pytest.mark.parametrize("tone", Tone)
def test_what_sources_disagree_on_is_filled_by_half(tone):
    drawings = drawn(timeline(mark(span=a_day(10), tone=tone, standing=Standing.CONTESTED)))
    (shape,) = outlines(drawings)
    middle = sum(extent(shape)) / 2
    (upper,) = [one for one in drawings if isinstance(one, Path) and one.fill == LIGHT.ground]
    assert extent(upper) == pytest.approx((extent(shape)[0], middle))
    assert "Half filled: sources disagree." in words(drawings)


def test_an_approximate_date_is_dotted_around_what_is_drawn():
    span = replace(held(10, 20), approximate=True)
    drawings = drawn(timeline(mark(span=span)))
    (shape,) = outlines(drawings)
    assert shape.dash
    assert not shape.fill
    assert bars(drawings)
    assert "Dotted outline: the date is approximate." in words(drawings)


def test_what_outlines_mean_is_told_only_of_those_in_the_period():
    outside = mark("Later", held(50, 60), standing=Standing.AHEAD)
    due = mark("Due", a_day(20), standing=Standing.CONTESTED, is_deadline=True)
    assert not any(
        "filled" in one or "hollow" in one for one in words(drawn(timeline(outside, due)))
    )


def outlines(drawings):
    colours = {LIGHT.quiet, LIGHT.accent, LIGHT.good, LIGHT.changing, LIGHT.bad}
    return [
        one for one in drawings if isinstance(one, Path) and one.is_closed and one.line in colours
    ]


def extent(path):
    heights = [y for piece in path.pieces for _, y in piece]
    return min(heights), max(heights)


def test_what_is_short_on_paper_and_still_vague_stays_faded():
    (bar,) = bars(drawn(timeline(mark(span=once(day(10), day(13), None)), last=4_000)))
    assert bar.width >= 13
    assert LIGHT.changing not in {colour for _, colour in bar.fill.stops}


def test_what_is_short_at_the_edge_of_the_period_stays_within():
    figure = timeline(mark("First", a_day(0)), mark("Last", a_day(3_999)), last=4_000)
    assert {"First", "Last"} <= set(words(drawn(figure)))


def test_what_goes_on_beyond_the_period_has_no_round_end_there():
    drawings = drawn(timeline(mark(span=held(-10, 60, -5, 55))))
    (bar,) = bars(drawings)
    square = [
        one
        for one in drawings
        if isinstance(one, Box) and not one.radius and one.height == bar.height
    ]
    assert sorted(one.x for one in square) == pytest.approx(
        [bar.x, bar.x + bar.width - bar.height / 2]
    )


@pytest.mark.parametrize(
    "span",
    [
        DateSpan(start_max=day(10), end_max=day(10)),
        DateSpan(start_min=day(10), end_min=day(10)),
        DateSpan(start_max=day(10), end_min=day(12)),
    ],
)
def test_what_is_not_bounded_reaches_the_edge_of_the_period(span):
    (bar,) = bars(drawn(timeline(mark(span=span))))
    assert min(bar.x - x_of(0), x_of(40) - bar.x - bar.width) == pytest.approx(0)


@pytest.mark.parametrize(("core", "solid_at"), [((-5, 1), 0.0), ((41, 44), 1.0)])
def test_what_was_attested_outside_the_period_is_solid_at_its_edge(core, solid_at):
    (bar,) = bars(drawn(timeline(mark(span=held(-5, 45, *core)))))
    solid = [at for at, colour in bar.fill.stops if colour == LIGHT.changing]
    assert solid[0] == pytest.approx(solid_at)


def test_a_deadline_is_a_flag_where_its_day_begins_with_its_words_beside():
    figure = timeline(mark("Ceasefire ends", a_day(38), is_deadline=True, tone=Tone.BAD))
    drawings = drawn(figure)
    (pole,) = [one for one in drawings if isinstance(one, Box) and one.fill == LIGHT.bad]
    assert pole.x == pytest.approx(x_of(38))
    label = text(drawings, "8 Feb: Ceasefire ends")
    assert label.x + label.width < pole.x


def test_the_last_day_of_an_agreement_says_that_it_ends_then():
    figure = timeline(mark("Truce", a_day(38), is_deadline=True, key="agreement:01H"))
    assert "ends 8 Feb: Truce" in words(drawn(figure))


def test_a_deadline_of_another_year_says_it_and_one_without_a_day_has_its_words_alone():
    other = mark("Truce ends", a_day(380), is_deadline=True)
    assert "16 Jan 2027: Truce ends" in words(drawn(timeline(other, last=400)))
    never = mark("Talks", DateSpan(start_min=day(10)), is_deadline=True)
    assert "Talks" in words(drawn(timeline(never)))
    timeless = replace(timeline(other, last=400), cut_off_s=-(10**12))
    assert "16 Jan 2027: Truce ends" in words(drawn(timeless))


def test_words_stand_behind_their_mark_and_past_the_line_of_the_cut_off():
    drawings = drawn(timeline(mark("Convoy left", held(20, 26, 21, 25)), cut_off=27))
    line = x_of(27)
    assert text(drawings, "Convoy left").x > line
    drawings = drawn(timeline(mark("Convoy left", held(20, 22, 21, 22)), cut_off=27))
    assert text(drawings, "Convoy left").x < line


def test_a_label_across_the_cut_off_hides_the_line_behind_its_letters():
    figure = timeline(mark("A long title that reaches across", held(10, 12, 11, 12)), cut_off=20)
    drawings = list(drawn(figure))
    label = text(drawings, "A long title")
    at = drawings.index(label)
    assert drawings[at - 1] == Box(
        x=label.x - 2,
        y=label.y + 1,
        width=label.width + 2,
        height=label.height - 2,
        fill=LIGHT.ground,
    )


def test_a_label_before_its_mark_is_broken_rather_than_crossing_the_cut_off():
    truce = mark("A truce of many words that is extended by fifteen days", a_day(38))
    label = text(drawn(timeline(truce, cut_off=27)), "A truce")
    assert label.x > x_of(27)
    assert len(label.breaks) == 2
    first, second = label.paragraph.text[: label.breaks[1]], label.paragraph.text[label.breaks[1] :]
    assert abs(len(first) - len(second)) < 20


def test_words_that_do_not_go_in_lines_of_like_length_have_all_the_room_before_the_cut_off():
    truce = mark("Truce " + 28 * "x", a_day(38))
    label = text(drawn(timeline(truce, cut_off=26)), "Truce")
    assert label.x == pytest.approx(x_of(26) + 9)
    assert len(label.breaks) == 2


def test_in_a_column_too_narrow_for_it_a_label_crosses_the_cut_off_that_stops_for_it():
    drawings = list(drawn(timeline(mark("A truce that is extended", a_day(38)), cut_off=37)))
    label = text(drawings, "A truce")
    assert label.x < x_of(37)
    assert len(label.breaks) == 1
    assert drawings[drawings.index(label) - 1].fill == LIGHT.ground


def test_the_line_of_a_date_stops_for_a_label():
    drawings = list(drawn(timeline(mark("A title across a week", held(4, 5, 4, 5)), cut_off=90)))
    label = text(drawings, "A title")
    lines = [one.x for one in drawings if isinstance(one, Box) and one.width == 1]
    assert any(label.x < line < label.x + label.width for line in lines)
    behind = drawings[drawings.index(label) - 1]
    assert (behind.fill, behind.width) == (LIGHT.ground, label.width + 2)


def test_a_long_title_is_broken_into_lines_beside_its_mark():
    figure = timeline(mark("A title of many words " * 8, held(10, 12, 11, 12)))
    assert len(text(drawn(figure), "A title").breaks) > 1


def test_a_long_title_before_its_mark_ends_there():
    drawings = drawn(timeline(mark("A title of many words " * 8, held(33, 35, 34, 35))))
    label = text(drawings, "A title")
    (bar,) = bars(drawings)
    assert label.paragraph.align == "end"
    assert label.x + label.width < bar.x
    arabic = drawn(timeline(mark("رحلت القوات " * 12, held(33, 35, 34, 35))))
    assert text(arabic, "رحلت").paragraph.align == "start"


def test_a_title_stands_below_a_mark_that_leaves_no_room_beside_it():
    drawings = drawn(timeline(mark("Forces at Hmeimim", held(0, 40, 0, 40))))
    (bar,) = bars(drawings)
    assert text(drawings, "Forces at").y >= bar.y + bar.height


def test_an_endless_title_ends_in_an_ellipsis():
    drawings = drawn(timeline(mark("word " * 2_000, held(10, 12))))
    assert text(drawings, "word").paragraph.text.endswith("…")


def test_each_mark_has_a_row_where_there_is_room_and_shares_it_where_there_is_not():
    marks = [
        mark(f"M{number}.", a_day(number % 4 * 9), key=f"event:{number}") for number in range(16)
    ]
    roomy = drawn(timeline(*marks), replace(AREA, height=600))
    assert len({text(roomy, f"M{number}.").y for number in range(16)}) == 16
    tight = drawn(timeline(*marks), replace(AREA, height=200))
    assert len({text(tight, f"M{number}.").y for number in range(16)}) == 4


def labels_of(drawings):
    return [one for one in texts_of(drawings) if one.paragraph.text.startswith("M")]


@pytest.mark.parametrize("height", [120, 160, 190, 250, 500])
def test_labels_never_overlap_and_what_does_not_fit_is_counted(height):
    marks = [
        mark(
            f"M{number} moved",
            held(number % 7 * 3, number % 7 * 3 + 4),
            number % 3,
            key=f"{number}",
        )
        for number in range(40)
    ]
    figure = timeline(*marks, lanes=("Hmeimim", "Tartus", "Qamishli"))
    drawings = drawn(figure, replace(AREA, height=height))
    labels = labels_of(drawings)
    for one in labels:
        for other in labels:
            if one is not other:
                assert (
                    one.x + one.width <= other.x
                    or other.x + other.width <= one.x
                    or one.y + one.height <= other.y
                    or other.y + other.height <= one.y
                )
    more = [said.split()[1] for said in words(drawings) if said.startswith("and ")]
    left = [said for said in words(drawings) if said.startswith("Not shown:")]
    counted = sum(map(int, more)) + sum(int(said.split(" with ")[1].split()[0]) for said in left)
    assert len(labels) + counted == 40


def test_lanes_that_are_shown_whole_leave_the_rest_of_the_room_to_others():
    marks = [mark(f"M{number}.", held(1, 39), 1, key=f"e{number}") for number in range(20)]
    figure = timeline(mark("M of one"), *marks, lanes=("Hmeimim", "Tartus"))
    drawings = drawn(figure, replace(AREA, height=300))
    assert len(labels_of(drawings)) > 3
    assert any(said.startswith("and ") for said in words(drawings))


def test_in_no_room_at_all_everything_is_counted():
    said = words(drawn(timeline(mark()), replace(AREA, height=70)))
    assert "Not shown: 1 more lane with 1 mark." in said


def test_what_is_outside_the_period_or_has_no_date_is_told():
    figure = timeline(
        mark("Before", held(-9, -5)),
        mark("After", held(50, 60)),
        mark("Never", DateSpan()),
        mark("Within", held(5, 6)),
    )
    said = words(drawn(figure))
    assert "Outside this period: 1 earlier, 1 later. Without a date: 1." in said
    assert "Before" not in said


def test_lanes_have_names_unless_these_are_empty():
    figure = timeline(mark("One"), mark("Two", lane=1), lanes=("Hmeimim Air Base", "Tartus"))
    assert {"Hmeimim Air Base", "Tartus"} <= set(words(drawn(figure)))
    (bar, _) = bars(drawn(replace(figure, lanes=("", ""))))
    assert bar.x == pytest.approx(x_of(10, gutter=0))


def test_an_endless_name_of_a_lane_ends_in_an_ellipsis():
    drawings = drawn(timeline(mark(), lanes=("n" * 2_000,)))
    assert text(drawings, "nnn").paragraph.text.endswith("…")


def test_a_lane_without_marks_says_so():
    assert "Nothing in this period." in words(drawn(timeline(lanes=("Tartus",))))


@pytest.mark.parametrize(
    ("first", "last", "expected"),
    [
        (0, 40, {"5 Jan 2026", "12 Jan", "2 Feb"}),
        (0, 4, {"1 Jan 2026", "2 Jan"}),
        (0, 1, {"06:00", "12:00"}),
        (0, 300, {"Jan 2026", "Apr"}),
        (-4_000, 300, {"2016", "2026"}),
    ],
)
def test_the_dates_above_are_whole_units_of_the_calendar(first, last, expected):
    assert expected <= set(words(drawn(timeline(mark(span=held(0, 1)), first=first, last=last))))


def test_the_first_clock_time_says_its_day():
    figure = replace(timeline(first=0, last=1), start_s=day(0) + 3_600)
    assert "1 Jan 03:00" in words(drawn(figure, replace(AREA, width=1_400)))


def test_dates_never_overlap_each_other_even_where_the_first_says_its_year():
    narrow = Area(x=0, y=0, width=170, height=200)
    dates = [one for one in texts_of(drawn(timeline(lanes=("",), last=12), narrow)) if one.y == 0]
    assert dates
    dates.sort(key=lambda one: one.x)
    for one, other in pairwise(dates):
        assert one.x + one.width <= other.x


def test_dates_keep_clear_of_each_other_and_a_new_year_says_itself():
    figure = replace(timeline(lanes=("",)), start_s=day(-4), end_s=day(38))
    dates = [one for one in texts_of(drawn(figure, replace(AREA, width=560))) if one.y == AREA.y]
    dates.sort(key=lambda one: one.x)
    assert [one.paragraph.text for one in dates][:3] == ["29 Dec", "5 Jan 2026", "12 Jan"]
    for one, other in pairwise(dates):
        assert one.x + one.width + 18 <= other.x + 0.1


def test_years_before_christ_are_whole():
    assert any("BC" in said for said in words(drawn(timeline(first=-800_000, last=-700_000))))


def test_the_cut_off_is_a_line_with_its_day():
    drawings = drawn(timeline(mark(), cut_off=20))
    (line,) = [one for one in drawings if isinstance(one, Box) and one.fill == LIGHT.accent]
    assert line.x == pytest.approx(x_of(20))
    # 20 days after the beginning of the 1st is the end of the 20th.
    assert "Reported by 20 Jan 2026" in words(drawings)


def test_at_the_right_edge_the_day_of_the_cut_off_stands_before_its_line():
    drawings = drawn(timeline(mark(), cut_off=40))
    assert text(drawings, "Reported by").x < x_of(39)


def test_in_a_narrow_area_the_day_of_the_cut_off_is_left_out():
    narrow = Area(x=0, y=0, width=90, height=200)
    drawings = drawn(timeline(mark("M", held(1, 2)), lanes=("",), cut_off=20), narrow)
    assert not [said for said in words(drawings) if said.startswith("Reported")]


def test_a_cut_off_outside_the_period_is_not_drawn():
    assert not any("Reported" in said for said in words(drawn(timeline(mark(), cut_off=99))))


def test_an_empty_period_is_drawn_all_the_same():
    drawn(timeline(mark(), first=5, last=5))


def test_as_reported_keeps_what_was_public_by_then():
    early, late = mark("Early", known_s=day(5)), mark("Late", known_s=day(15))
    figure = as_reported(timeline(early, late), day(15))
    assert figure.marks == (early,)
    assert figure.cut_off_s == day(15)


def test_as_reported_attests_nothing_after_that_day():
    figure = as_reported(timeline(mark(span=held(5, 30, 6, 28))), day(15))
    (one,) = figure.marks
    assert one.span.attested() == (day(6), day(15))
    assert one.span.open_at == date(2026, 1, 15)


@pytest.mark.parametrize(
    "one",
    [
        mark(span=held(5, 14, 6, 13)),
        mark(span=once(day(10), day(30), None)),
        mark(span=a_day(30), is_deadline=True),
        mark(span=held(20, 30, 20, 30)),
    ],
)
def test_as_reported_leaves_the_rest_as_it_is(one):
    assert as_reported(timeline(one), day(15)).marks == (one,)


def test_as_reported_before_any_calendar_leaves_marks_as_they_are():
    before = day_start_s(date.min) - 10 * DAY_S
    span = DateSpan(start_min=before, start_max=before, end_min=day(5), end_max=day(5))
    one = mark(span=span, known_s=before - DAY_S)
    assert as_reported(timeline(one), before + 1).marks == (one,)


def test_a_timeline_that_fits_has_one_part():
    figure = timeline(mark("One"), mark("Before", held(-9, -5)))
    assert parts(figure, AREA, LIGHT, SETTER) == (figure,)


def test_rows_that_do_not_fit_go_on_in_further_parts_which_show_every_mark():
    lanes = ("Hmeimim", "Tartus", "Empty", "Qamishli")
    marks = [
        mark(
            f"M{number}.",
            held(number % 5, 30 + number % 7),
            (0, 1, 3)[number % 3],
            key=f"e{number}",
        )
        for number in range(60)
    ]
    figure = timeline(*marks, mark("Before", held(-9, -5), lane=3), lanes=lanes)
    found = parts(figure, AREA, LIGHT, SETTER)
    assert len(found) > 2
    said = [one for part in found for one in words(drawn(part))]
    assert {f"M{number}." for number in range(60)} <= set(said)
    assert not any(one.startswith(("and ", "Not shown")) for one in said)
    assert "Hmeimim, continued" in said
    assert said.count("Outside this period: 1 earlier.") == 1
    assert said.count("Nothing in this period.") == 1


def test_a_lane_that_has_no_room_for_a_row_begins_in_the_next_part():
    marks = [
        mark(f"M{number}.", held(1, 30), number // 9, key=f"e{number}") for number in range(18)
    ]
    figure = timeline(*marks, lanes=("Hmeimim", "Tartus"))
    first, second = parts(figure, replace(AREA, height=300), LIGHT, SETTER)
    assert first.lanes == ("Hmeimim",)
    assert second.lanes == ("Tartus",)


def test_parts_of_lanes_without_names_have_none():
    marks = [mark(f"M{number}.", held(1, 30), key=f"e{number}") for number in range(60)]
    found = parts(timeline(*marks, lanes=("",)), AREA, LIGHT, SETTER)
    assert {part.lanes for part in found} == {("",)}


def test_a_row_that_is_higher_than_its_area_has_a_part_of_its_own():
    low = replace(AREA, height=60)
    found = parts(timeline(mark("A"), mark("B")), low, LIGHT, SETTER)
    assert [len(part.marks) for part in found] == [1, 1]


def test_a_row_for_each_mark_needs_more_height_than_as_few_as_can_be():
    figure = timeline(*(mark(f"M{number}.", a_day(number * 9)) for number in range(4)))
    roomy, tight = needed_heights(figure, AREA, LIGHT, SETTER)
    assert roomy > tight
    assert len({one.y for one in labels_of(drawn(figure, replace(AREA, height=roomy)))}) == 4

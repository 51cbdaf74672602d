"""A drawing written as SVG is sound XML, shows what it should, and leads nowhere unsafe."""

from xml.etree.ElementTree import fromstring

import pytest

from desktop.services.drawing.commands import (
    Area,
    Box,
    Clipped,
    Fade,
    Oval,
    Paragraph,
    Path,
    Picture,
    Run,
    Text,
)
from desktop.services.drawing.contents import texts_of
from desktop.services.drawing.svg import attribute, is_safe, svg, words

SVG = "{http://www.w3.org/2000/svg}"
FADE = Fade(stops=((0.0, "#ffffff"), (1.0, "#112233")))


def shown(*drawings, **said):
    return fromstring(svg(drawings, 200.0, 100.5, **said))


def only(root, name):
    (found,) = root.iter(f"{SVG}{name}")
    return found


def run(text, colour, **look):
    return Run(text=text, colour=colour, **look)


def text_of(*runs, align="start", is_right_to_left=False, breaks=(0,), y=0.0):
    paragraph = Paragraph(runs=runs, size=10.0, align=align, is_right_to_left=is_right_to_left)
    return Text(x=5.0, y=y, width=100.0, paragraph=paragraph, breaks=breaks, line_height=14.0)


def test_a_file_has_a_size_a_title_and_a_ground():
    root = shown(title="Map of <bases>", ground="#fafaf7")
    assert (root.get("width"), root.get("height"), root.get("viewBox")) == (
        "200", "100.5", "0 0 200 100.5",
    )  # fmt: skip
    assert only(root, "title").text == root.get("aria-label") == "Map of <bases>"
    assert only(root, "rect").get("fill") == "#fafaf7"


def test_a_part_of_a_page_has_none_of_these():
    text = svg((), 10.0, 10.0, title="Map", is_file=False)
    assert not text.startswith("<?xml")
    root = fromstring(text)
    assert root.get("width") is None
    assert root.get("aria-label") == "Map"
    assert list(root) == []
    assert fromstring(svg((), 10.0, 10.0)).get("role") is None


def test_boxes_and_ovals_are_filled_lined_and_faded():
    root = shown(
        Box(x=1.0, y=2.0, width=3.0, height=4.126, fill=FADE, radius=2.0),
        Oval(x=9.0, y=8.0, radius_x=7.0, radius_y=6.0, line="#445566", line_width=1.5),
    )
    box, oval = only(root, "rect"), only(root, "ellipse")
    fade = only(root, "linearGradient")
    assert box.get("fill") == f"url(#{fade.get('id')})"
    assert [stop.get("stop-color") for stop in fade] == ["#ffffff", "#112233"]
    assert (box.get("height"), box.get("rx"), box.get("stroke")) == ("4.13", "2", None)
    assert (oval.get("fill"), oval.get("stroke"), oval.get("stroke-width")) == (
        "none", "#445566", "1.5",
    )  # fmt: skip


def test_paths_are_open_or_closed_dashed_or_whole():
    piece = ((0.0, 0.0), (10.0, 5.25))
    root = shown(
        Path(pieces=(piece, ()), line="#000000", dash=(4.0, 2.5)),
        Path(pieces=(piece, piece), is_closed=True, fill="#ffffff"),
    )
    line, shape = root.iter(f"{SVG}path")
    assert (line.get("d"), line.get("fill")) == ("M0 0L10 5.25", "none")
    assert (line.get("stroke-dasharray"), line.get("stroke-linejoin")) == ("4 2.5", "round")
    assert (shape.get("d"), shape.get("stroke")) == ("M0 0L10 5.25ZM0 0L10 5.25Z", None)


def test_what_is_clipped_stands_in_a_group_of_its_own_however_deep():
    inner = Clipped(x=0.0, y=0.0, width=5.0, height=5.0, drawings=(text_of(run("In", "#000000")),))
    root = shown(
        Clipped(x=0.0, y=0.0, width=10.0, height=10.0, drawings=(inner,)),
        Box(x=0.0, y=0.0, width=1.0, height=1.0),
        name="page-3",
    )
    ids = [one.get("id") for one in root.iter(f"{SVG}clipPath")]
    assert ids == ["page-3-1", "page-3-2"]
    groups = [one.get("clip-path") for one in root.iter(f"{SVG}g")]
    assert groups == ["url(#page-3-1)", "url(#page-3-2)"]
    assert [one.paragraph.text for one in texts_of((inner, Box(x=0, y=0, width=1, height=1)))] == [
        "In"
    ]


def test_text_stands_a_line_an_element_where_it_was_measured():
    root = shown(text_of(run("One line and another", "#111111", is_bold=True), breaks=(0, 9)))
    first, second = root.iter(f"{SVG}text")
    assert ["".join(one.itertext()) for one in (first, second)] == ["One line", "and another"]
    assert float(second.get("y")) - float(first.get("y")) == pytest.approx(14.0)
    assert first[0].get("font-weight") == "700"
    assert (first.get("x"), first.get("text-anchor"), first.get("direction")) == (
        "5", "start", None,
    )  # fmt: skip


@pytest.mark.parametrize(
    ("align", "right_to_left", "x"),
    [("middle", False, "55"), ("end", False, "105"), ("start", True, "105"), ("end", True, "5")],
)
def test_text_is_aligned_by_its_own_direction(align, right_to_left, x):
    root = shown(text_of(run("قافلة", "#000000"), align=align, is_right_to_left=right_to_left))
    text = only(root, "text")
    assert text.get("x") == x
    assert text.get("direction") == ("rtl" if right_to_left else None)


def test_a_raised_number_is_small_and_what_follows_stands_on_the_line_again():
    root = shown(
        text_of(
            run("Trucks left", "#000000"),
            run("12", "#1f5fbf", is_raised=True, address="https://post.example/?a=1&b=<2>"),
            run(" today", "#000000"),
        )
    )
    before, number, after = root.iter(f"{SVG}tspan")
    assert before.get("dy") is None
    assert (number.get("dy"), number.get("font-size")) == ("-3.5", "6.6")
    assert after.get("dy") == "3.5"
    assert only(root, "a").get("href") == "https://post.example/?a=1&b=<2>"


def test_no_link_leads_to_a_script():
    root = shown(text_of(run("Click", "#000000", address="javascript:alert(1)")))
    assert list(root.iter(f"{SVG}a")) == []
    assert "".join(only(root, "text").itertext()) == "Click"


@pytest.mark.parametrize(
    ("address", "answer"),
    [
        ("https://a.example", True),
        ("HTTP://a.example", True),
        ("mailto:a@b.example", True),
        ("javascript:alert(1)", False),
        ("data:text/html,x", False),
        ("file:///etc", False),
        (" https://a.example", False),
        ("", False),
    ],
)
def test_links_lead_to_the_web_or_to_a_mail(address, answer):
    assert is_safe(address) is answer


@pytest.mark.parametrize(
    ("content", "kind"), [(b"\x89PNG\r\n", "image/png"), (b"\xff\xd8", "image/jpeg")]
)
def test_pictures_are_held_within_with_what_they_show(content, kind):
    picture = Picture(x=0.0, y=0.0, width=9.0, height=9.0, content=content, words="A gate & a flag")
    image = only(shown(picture), "image")
    assert image.get("href").startswith(f"data:{kind};base64,")
    assert image[0].text == "A gate & a flag"


def test_what_xml_cannot_hold_is_replaced():
    root = shown(text_of(run("a\x00b\x1f\ufffec<&>", "#000000")), title='Say "no"\x07')
    assert "".join(only(root, "text").itertext()) == "a\ufffdb\ufffd\ufffdc<&>"
    assert root.get("aria-label") == 'Say "no"\ufffd'
    assert words("\ud800") == "\ufffd"
    assert attribute("it's") == '"it\'s"'


def test_small_numbers_are_written_plainly():
    root = shown(Box(x=-0.001, y=1e-9, width=1.0, height=1.0))
    assert (only(root, "rect").get("x"), only(root, "rect").get("y")) == ("0", "0")


def test_an_area_ends_where_it_begins_and_how_large_it_is():
    area = Area(x=10.0, y=20.0, width=30.0, height=40.0)
    assert (area.right, area.bottom) == (40.0, 60.0)

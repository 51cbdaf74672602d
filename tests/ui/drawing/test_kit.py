import pytest

from desktop.domain.briefing import PageKind
from desktop.services.briefing.layout.checking import check_sheets
from desktop.services.briefing.layout.compose import compose
from desktop.services.briefing.layout.sheet import CLASSIC, WIDE
from desktop.ui.drawing.kit import layout_kit
from tests.editions import a_hard_edition, an_example_edition, an_idle_edition
from tests.services.briefing.layout.made import a_map, edition, mark, page, say, timeline, words_on


def test_a_briefing_is_laid_out_with_the_fonts_and_maps_that_are_shipped(fonts):
    kit = layout_kit(fonts, lambda _sha256: None)
    base = page(
        PageKind.BASE,
        "القوات تنسحب من المطار",
        statements=(
            say("Военные уходят." * 40, notes=(1,)),
            say("رحلت القوات " * 60, key="note:2"),
        ),
        map=a_map("Hmeimim Air Base"),
        timeline=timeline(mark("Convoy left")),
    )
    briefing = edition(base)
    for form in (WIDE, CLASSIC):
        sheets = compose(briefing, form, kit)
        assert not any(check.overflows for check in check_sheets(briefing, sheets, kit))
        assert "GeoNames" in words_on(*sheets)


def test_each_kit_has_a_setter_of_its_own(fonts):
    first, second = (layout_kit(fonts, lambda _sha256: None) for _ in range(2))
    assert first.setter is not second.setter
    assert first.maps is not second.maps


@pytest.mark.parametrize("made", [an_example_edition, a_hard_edition, an_idle_edition])
def test_no_text_of_a_real_briefing_leaves_its_sheet(fonts, tmp_path, made):
    briefing, kit = made(tmp_path), layout_kit(fonts, lambda _sha256: None)
    for form in (WIDE, CLASSIC):
        sheets = compose(briefing, form, kit)
        for check in check_sheets(briefing, sheets, kit):
            assert not check.overflows
            assert check.shows_marking

"""Briefings and what writes them, made once for all tests of one process."""

import pytest

from desktop.domain.briefing import BriefingPage
from desktop.services.briefing.edition import edition
from desktop.ui.briefing.output.export import BriefingExport
from desktop.ui.drawing.fonts import PageFonts
from tests.editions import a_hard_edition, an_example_edition, an_idle_edition


@pytest.fixture(scope="session")
def fonts(qapp):
    return PageFonts()


@pytest.fixture(scope="session")
def export(fonts):
    return BriefingExport(fonts, lambda _sha256: None)


@pytest.fixture(scope="session")
def hard(tmp_path_factory):
    return a_hard_edition(tmp_path_factory.mktemp("hard"))


@pytest.fixture(scope="session")
def example(tmp_path_factory):
    return an_example_edition(tmp_path_factory.mktemp("example"))


@pytest.fixture(scope="session")
def short(example):
    """The first two pages of the example, for what is the same with any number of them."""
    return edition(
        example.content,
        [
            BriefingPage(key=one.key, is_left_out=number > 1)
            for number, one in enumerate(example.content.pages)
        ],
    )


@pytest.fixture(scope="session")
def idle(tmp_path_factory):
    return an_idle_edition(tmp_path_factory.mktemp("idle"))

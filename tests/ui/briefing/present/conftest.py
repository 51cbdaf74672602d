"""The example's briefing, presented on the two screens that tests have."""

import pytest

from desktop.services.briefing.layout.compose import compose
from desktop.ui.briefing.present.asking import PublicRunner
from desktop.ui.drawing.fonts import PageFonts
from desktop.ui.drawing.kit import layout_kit
from tests.editions import an_example_casebook, an_example_edition
from tests.ui.briefing.present.room import Room


@pytest.fixture(scope="session")
def fonts(qapp):
    return PageFonts()


@pytest.fixture(scope="session")
def edition(tmp_path_factory):
    return an_example_edition(tmp_path_factory.mktemp("edition"))


@pytest.fixture(scope="session")
def laid_out(edition, fonts):
    """Return what lays the edition out, each form once for all tests."""
    made = {}

    def sheets(form):
        if form not in made:
            made[form] = compose(edition, form, layout_kit(fonts, lambda _sha256: None))
        return made[form]

    return sheets


@pytest.fixture
def casebook(tmp_path):
    made = an_example_casebook(tmp_path)
    yield made
    made.close()


@pytest.fixture
def runner(casebook, qapp):
    made = PublicRunner(casebook.reader)
    yield made
    made.close()


@pytest.fixture
def room(theme, fonts, edition, laid_out, runner, qtbot):
    """Prepare a presentation; a test says on which screens it starts."""
    made = Room(theme, fonts, edition, laid_out, runner, qtbot)
    yield made
    made.leave()

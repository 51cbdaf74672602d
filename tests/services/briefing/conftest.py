"""A casebook to brief from."""

import pytest

from tests.factories import a_casebook
from tests.services.briefing.desk import Desk
from tests.services.briefing.world import World


@pytest.fixture
def desk(tmp_path):
    made = Desk(a_casebook(tmp_path))
    yield made
    made.casebook.close()


@pytest.fixture
def world(desk):
    return World(desk)

import json
import re

import pytest

from desktop.domain.base import BaseKind
from desktop.resources import resource_dir

SYMBOLS = resource_dir().joinpath("symbols")
NAMES = [
    f"{frame}-{kind.replace(' ', '-')}" for frame in ("neutral", "unknown") for kind in BaseKind
]


@pytest.mark.parametrize("name", NAMES)
def test_every_kind_of_base_has_a_symbol_in_both_frames_with_its_spot_within(name):
    svg = SYMBOLS.joinpath(f"{name}.svg").read_text("utf-8")
    wide, high = (
        float(re.search(rf'{side}="([\d.]+)"', svg).group(1)) for side in ("width", "height")
    )
    x, y = json.loads(SYMBOLS.joinpath("anchors.json").read_text("utf-8"))[name]
    assert 0 <= x <= wide
    assert 0 <= y <= high
    assert "href" not in svg


def test_the_symbols_come_with_their_licence():
    assert "MIT" in SYMBOLS.joinpath("LICENSE").read_text("utf-8")
    assert "milsymbol, version 3.0.4" in SYMBOLS.joinpath("PROVENANCE").read_text("utf-8")

import re
import tomllib
from importlib.metadata import metadata

import pytest

from desktop.resources import resource_dir

PROJECT = tomllib.loads(
    resource_dir().joinpath("..", "pyproject.toml").read_text(encoding="utf-8")
)["project"]
NEEDED = sorted({re.match(r"[\w.-]+", line).group() for line in PROJECT["dependencies"]})


def lines():
    """Return the licence of each component by its name in lower case."""
    page = resource_dir().joinpath("licences.md").read_text(encoding="utf-8")
    rows = [row.strip("|").split("|") for row in page.splitlines() if row.startswith("|")]
    return {row[0].strip().lower(): row[2].strip() for row in rows}


@pytest.mark.parametrize("name", NEEDED)
def test_everything_that_is_installed_beside_it_has_a_line_with_its_licence(name):
    assert lines()[name.lower()]


@pytest.mark.parametrize("name", NEEDED)
def test_the_line_agrees_with_what_the_package_says_of_itself(name):
    stated = metadata(name).get("License-Expression") or ""
    for licence in re.findall(r"[A-Z][\w.-]+-[\d.]+|MIT|ISC", stated.replace("-only", "")):
        assert licence in lines()[name.lower()]


def test_the_icons_come_with_their_licence_and_where_they_are_from():
    icons = resource_dir().joinpath("icons")
    assert icons.joinpath("LICENSE").read_text(encoding="utf-8").startswith("ISC License")
    provenance = icons.joinpath("PROVENANCE").read_text(encoding="utf-8")
    stated = re.search(r"lucide-static, version ([\d.]+)", provenance).group(1)
    plus = icons.joinpath("plus.svg").read_text(encoding="utf-8")
    assert f"lucide-static v{stated} - ISC" in plus

import re
import tomllib
from importlib.metadata import PackageNotFoundError, PathDistribution, metadata, version

import pytest

from desktop.licences import installed, licences
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


def test_what_is_installed_is_listed_with_its_version_and_what_it_needs_in_turn():
    found = {one.name: one for one in installed(["cryptography", "python-docx"])}
    assert found["cryptography"].version == version("cryptography")
    assert {"cryptography", "cffi", "pycparser", "python-docx", "lxml"} <= set(found)
    assert "pytest" not in found
    assert any("Apache License" in text for text in found["cryptography"].texts)


def test_the_page_ends_with_what_is_installed_for_everything_that_is_needed():
    page = licences()
    _written, told, made = page.tables.partition("## Installed in this copy")
    assert told
    for name in NEEDED:
        row = rf"\| {re.sub('[-_]', '[-_]', name)} \| {re.escape(version(name))} \|"
        assert re.search(row, made, re.IGNORECASE)
    assert f"nh3 {version('nh3')}\n\n" in page.texts


def test_where_nothing_is_installed_the_written_page_stands_alone():
    def find(name):
        raise PackageNotFoundError(name)

    page = licences(find)
    assert page.tables == resource_dir().joinpath("licences.md").read_text(encoding="utf-8")
    assert page.texts == ""


@pytest.mark.parametrize(
    ("said", "expected"),
    [
        ("License-Expression: MIT-0", "MIT-0"),
        ("Classifier: License :: OSI Approved :: BSD License", "BSD License"),
        ("License: zlib/libpng\n        and much more", "zlib/libpng"),
        ("Summary: nothing of it", ""),
    ],
)
def test_a_package_may_state_its_licence_in_any_of_the_ways_that_are_in_use(
    tmp_path, said, expected
):
    folder = tmp_path / "thing-1.0.dist-info"
    folder.mkdir()
    folder.joinpath("METADATA").write_text(f"Metadata-Version: 2.1\nName: thing\n{said}\n")
    (one,) = installed(["thing"], lambda name: PathDistribution(folder))
    assert (one.name, one.licence, one.texts) == ("thing", expected, ())


def test_the_names_of_countries_come_with_their_licence():
    text = resource_dir().joinpath("translations", "LICENSE-cldr").read_text(encoding="utf-8")
    assert text.startswith("UNICODE LICENSE V3")
    assert lines()["unicode cldr"] == "Unicode-3.0"

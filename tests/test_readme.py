"""README tells of files that are there, and each version tells what is new in it."""

import re
from pathlib import Path

import pytest

from desktop import __version__

ROOT = Path(__file__).resolve().parent.parent
README = ROOT.joinpath("README.md").read_text(encoding="utf-8")
NAMED = sorted(set(re.findall(r"\b(?:desktop|resources|tests)/[\w./-]*\w(?![\w…])", README)))
# To be made by whoever adds the next field.
TO_COME = {"desktop/store/schema_5.py"}


def test_many_files_are_named():
    assert len(NAMED) > 40


@pytest.mark.parametrize("name", [name for name in NAMED if name not in TO_COME])
def test_what_readme_names_is_there(name):
    assert ROOT.joinpath(name).exists()


def test_this_version_tells_what_is_new():
    text = ROOT.joinpath(f"resources/whats_new/{__version__}.md").read_text(encoding="utf-8")
    assert text.startswith(f"# What is new in Basewatch {__version__}\n")


@pytest.mark.parametrize(
    "package", sorted(ROOT.glob("desktop/**/__init__.py")), ids=lambda one: one.parent.name
)
def test_each_package_says_in_a_line_what_it_is_for(package):
    first = package.read_text(encoding="utf-8").partition("\n")[0]
    assert re.fullmatch(r'"""[A-Z].{20,}\."""', first)

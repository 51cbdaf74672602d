"""The direction of the imports holds, and the check that holds it does bite."""

import ast
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

CHECKOUT = Path(__file__).parents[1]
PLANTED = {
    "Imports point one way": ("domain", "import desktop.store"),
    "No Qt below the window": ("services", "from PySide6.QtCore import QObject"),
    "The window knows no store and no database": ("ui", "import desktop.store"),
    "Only store.engine knows the database library": ("store", "import sqlcipher3"),
    "Only the store uses sqlite-utils": ("queries", "import sqlite_utils"),
    "Only the timeline and the sparkline use pyqtgraph": ("ui", "import pyqtgraph"),
}


def lint_imports(folder):
    command = "import importlinter.cli as cli; cli.lint_imports_command()"
    return subprocess.run(
        [sys.executable, "-c", command, "--no-cache"],
        cwd=folder,
        capture_output=True,
        text=True,
        check=False,
    )


@pytest.fixture(scope="module")
def verdicts(tmp_path_factory):
    """Plant one violation of each contract in a copy, and return each contract's verdict."""
    copy = tmp_path_factory.mktemp("planted")
    shutil.copy(CHECKOUT / "pyproject.toml", copy)
    shutil.copytree(
        CHECKOUT / "desktop", copy / "desktop", ignore=shutil.ignore_patterns("__pycache__")
    )
    for number, (folder, line) in enumerate(PLANTED.values()):
        (copy / "desktop" / folder / f"planted_{number}.py").write_text(f"{line}\n")
    (copy / "desktop" / "unplaced.py").touch()
    output = lint_imports(copy).stdout
    return output, dict(re.findall(r"^(.+?) (KEPT|BROKEN)", output, re.MULTILINE))


@pytest.mark.parametrize("contract", PLANTED)
def test_a_planted_violation_breaks_its_contract(contract, verdicts):
    assert verdicts[1][contract] == "BROKEN"


def test_every_contract_is_tried_by_a_planted_violation(verdicts):
    assert set(verdicts[1]) == set(PLANTED)


def test_a_module_that_no_layer_names_breaks_the_layers(verdicts):
    assert "unplaced" in verdicts[0]


def test_every_folder_with_code_is_a_package():
    """A folder without __init__.py is unseen by import-linter, mypy and coverage."""
    folders = {path.parent for path in (CHECKOUT / "desktop").rglob("*.py")}
    assert [str(folder) for folder in folders if not (folder / "__init__.py").exists()] == []


def test_the_domain_imports_the_standard_library_only():
    allowed = {*sys.stdlib_module_names, "desktop.domain"}
    for path in (CHECKOUT / "desktop" / "domain").rglob("*.py"):
        for name in imported_by(path):
            root = "desktop.domain" if name.startswith("desktop.domain") else name.split(".")[0]
            assert root in allowed, f"{path.name} imports {name}"


def imported_by(path):
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            yield node.module

"""Habits of this code base that no linter knows; each failure names file and line."""

import ast
from functools import cache
from pathlib import Path

DESKTOP = Path(__file__).parents[1] / "desktop"
CLOCKS = {"now", "today", "utcnow", "time", "time_ns", "localtime", "gmtime"}


@cache
def calls(folder):
    """Return each call below ``folder``: where it stands, and its node."""
    return [
        (f"{path.relative_to(DESKTOP)}:{node.lineno}", node)
        for path in sorted((DESKTOP / folder).rglob("*.py"))
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
        if isinstance(node, ast.Call)
    ]


def name_of(call):
    return getattr(call.func, "attr", getattr(call.func, "id", ""))


def mentions_self(node):
    return any(isinstance(part, ast.Name) and part.id == "self" for part in ast.walk(node))


def test_no_signal_is_connected_to_a_lambda_or_partial_that_holds_self():
    """Such a connection keeps its dialog alive for good; a bound method does not."""
    found = [
        where
        for where, call in calls("ui")
        if name_of(call) == "connect"
        for argument in call.args
        if isinstance(argument, ast.Lambda)
        or (isinstance(argument, ast.Call) and name_of(argument) == "partial")
        if mentions_self(argument)
    ]
    assert not found


def test_domain_and_store_and_queries_read_no_clock():
    found = [
        where
        for folder in ("domain", "store", "queries")
        for where, call in calls(folder)
        if isinstance(call.func, ast.Attribute)
        and call.func.attr in CLOCKS
        and isinstance(call.func.value, ast.Name)
        and call.func.value.id in {"datetime", "date", "time", "dt"}
    ]
    assert not found


def test_labels_come_from_the_maker_of_plain_labels():
    """A bare QLabel takes text that looks like markup for markup."""
    found = [
        where
        for where, call in calls("ui")
        if name_of(call) == "QLabel" and not where.startswith("ui/labels.py")
    ]
    assert not found


def test_nothing_sets_html():
    found = [where for where, call in calls("ui") if name_of(call) in {"setHtml", "insertHtml"}]
    assert not found


def test_translated_text_is_a_plain_literal():
    """The tool that collects text for translators cannot read anything else."""
    found = [
        where
        for where, call in calls("ui")
        if name_of(call) == "tr" and not isinstance(call.args[0], ast.Constant)
    ]
    assert not found


def test_what_runs_alone_stands_in_folders_of_its_own():
    """The run of those tests collects nothing else, so one elsewhere would never run."""
    tests = DESKTOP.parent / "tests"
    found = {
        path.relative_to(tests).parts[0]
        for path in tests.rglob("test_*.py")
        for mark in ("e2e", "packaging")
        if f"pytest.mark.{mark}" in path.read_text(encoding="utf-8")
    }
    assert found == {"e2e", "packaging"}

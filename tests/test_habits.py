"""Habits of this code base that no linter knows; each failure names file and line."""

import ast
import re
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


# What takes a stranger's text for markup, opens files or starts programs, and where alone it may.
ONLY_IN = {
    "QLabel": {"ui/labels.py"},
    "setTextFormat": {"ui/labels.py", "ui/widgets/key_hint.py", "ui/widgets/short_label.py"},
    "QTextBrowser": {"ui/text_views.py"},
    "QTextEdit": set(),
    "setHtml": {"ui/text_views.py"},
    "setMarkdown": {"ui/text_views.py"},
    "insertHtml": set(),
    "appendHtml": set(),
    "setSource": set(),
    "openUrl": {"ui/leaving.py"},
    # Keeps the screen awake: a command of ours.
    "QProcess": {"ui/briefing/present/awake.py"},
    "startDetached": set(),
    "startfile": set(),
    "setOpenExternalLinks": {"ui/text_views.py"},
    "QErrorMessage": set(),
    # With square corners.
    "QMenu": set(),
    "setWhatsThis": set(),
    # What moves by itself has to stand still where little is to move.
    "QPropertyAnimation": set(),
    "QVariantAnimation": set(),
    "QMovie": set(),
    "setAnimated": {"ui/main_window.py"},
}


def is_fit_for_a_tool_tip(argument):
    """Tell whether it is made by tool_tip(), is a literal to be translated, or is empty."""
    if isinstance(argument, ast.IfExp):
        return all(map(is_fit_for_a_tool_tip, (argument.body, argument.orelse)))
    if isinstance(argument, ast.Call):
        return name_of(argument) in {"tool_tip", "tr", "translate"}
    return isinstance(argument, ast.Constant) and argument.value == ""


def strays(found_calls):
    """Return those of the calls that stand where they may not."""
    return [
        f"{where} {name_of(call)}"
        for where, call in found_calls
        if name_of(call) in ONLY_IN and where.partition(":")[0] not in ONLY_IN[name_of(call)]
    ]


def unfit_tool_tips(found_calls):
    """Return the tool tips that Qt might take for markup."""
    return [
        where
        for where, call in found_calls
        for argument in told_by(call)
        if not is_fit_for_a_tool_tip(argument)
    ]


def told_by(call):
    """Return the text of a call that sets a tool tip."""
    if name_of(call) == "setToolTip":
        return call.args[-1:]
    is_text = getattr(getattr(call.func, "value", None), "id", "") == "QToolTip"
    return call.args[1:2] if name_of(call) == "showText" and is_text else []


def test_what_reads_markup_or_starts_programs_is_used_in_one_place():
    assert not strays(calls("ui"))


def test_tool_tips_are_made_by_their_maker_or_are_words_of_ours():
    assert not unfit_tool_tips(calls("ui"))


# Lines of lists and entries of menus: screen readers get no tool tip of those.
TIPS_OF_LINES = {
    "ui/briefing/kept_list.py",
    "ui/briefing/page_list.py",
    "ui/briefing/pictures_panel.py",
    "ui/forms/grid_field.py",
    "ui/labels.py",
    "ui/map/marked.py",
    "ui/map/view_menu.py",
}


def test_screen_readers_get_no_tool_tip_of_a_widget_with_its_tags():
    """`show_tool_tip` gives them the words besides; Qt alone would give them the tags."""
    found = [
        where
        for where, call in calls("ui")
        if name_of(call) == "setToolTip" and len(call.args) == 1
        if "tool_tip" in ast.dump(call.args[0]) and where.partition(":")[0] not in TIPS_OF_LINES
    ]
    assert not found


def test_no_box_of_qt_says_anything():
    found = [where for where, call in calls("ui") if "QMessageBox" in ast.dump(call.func)]
    assert not found


def test_models_hand_out_no_tool_tip_that_is_not_made_for_one():
    """A model's tool tip takes another way than `setToolTip`, to the same widget."""
    found = [
        path.relative_to(DESKTOP).as_posix()
        for path in sorted((DESKTOP / "ui").rglob("*.py"))
        for text in [path.read_text(encoding="utf-8")]
        if "ToolTipRole" in text and "tool_tip(" not in text
    ]
    assert not found


def test_the_lint_finds_what_it_looks_for():
    code = (
        "QLabel(x); view.setHtml(x); self.setToolTip(name); QDesktopServices.openUrl(u);"
        "QToolTip.showText(where, words); QTextBrowser(); a.setToolTip(tool_tip(x) if x else '')"
    )
    planted = [
        ("ui/a.py:1", node) for node in ast.walk(ast.parse(code)) if isinstance(node, ast.Call)
    ]
    assert len(strays(planted)) == 4
    assert len(unfit_tool_tips(planted)) == 2


def test_translated_text_is_a_plain_literal():
    """The tool that collects text for translators cannot read anything else."""
    found = [
        where
        for where, call in calls("ui")
        if name_of(call) == "tr" and not isinstance(call.args[0], ast.Constant)
    ]
    assert not found


# What is read or measured, not said, and what a terminal of ASCII alone has to show.
_NOT_TYPESET = (
    "bench/",
    "packaging/",
    "first_start/",
    "services/reading/",
    "domain/outside_scale.py",
)
_STRAIGHT = re.compile(r"[a-z](?:'s|s'|n't)(?= [a-z])")


def texts_of(tree):
    """Yield the literal texts of a module, but for its docstrings."""
    told = {id(node.value) for node in ast.walk(tree) if isinstance(node, ast.Expr)}
    for node in ast.walk(tree):
        if isinstance(node, ast.Constant) and isinstance(node.value, str) and id(node) not in told:
            yield node


def test_apostrophes_of_texts_are_typographic():
    found = [
        f"{name}:{node.lineno} {node.value}"
        for path in sorted(DESKTOP.rglob("*.py"))
        for name in [path.relative_to(DESKTOP).as_posix()]
        if not name.startswith(_NOT_TYPESET)
        for node in texts_of(ast.parse(path.read_text(encoding="utf-8")))
        if _STRAIGHT.search(node.value)
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

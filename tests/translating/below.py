"""Finds what the layers below the window say to people: they say it in English and know no Qt.

Each sentence becomes a form with numbered places, "There is no file “{0}”.", which the window
recognises and says in the user's language.
"""

import ast
import re
from collections.abc import Iterator
from functools import cache

from desktop.domain.posture import PostureState
from desktop.queries.history import Deed
from desktop.queries.words import field_word, kind_word
from desktop.store.changes import GroupKind
from desktop.store.families import FAMILIES
from tests.translating.collecting import DESKTOP, tree_of

LAYERS = ("domain", "store", "queries", "services")
# Here English is the subject: words that are read, sentences of documents, records that are made.
LEFT_OUT = (
    "domain/wording/",
    "domain/date_grammar/lexicon.py",
    "services/reading/",
    "services/importing/presets/",
    "services/exporting/",
    "services/briefing/",
    "services/exchange/custody.py",
    "services/example",
    "services/mapping/naming.py",
    "services/drawing/",
    "store/schema_",
)
# Words and parts of sentences that a list or a label shows.
IN_WORDS = (
    "domain/durations.py",
    "domain/grading.py",
    "domain/contradictions.py",
    "queries/words.py",
    "queries/field_words.py",
    "queries/difference_words.py",
    "queries/differences.py",
    "queries/records_changed.py",
    "queries/judgements_moved.py",
    "queries/gaps.py",
    "queries/came_in.py",
    "queries/repeats.py",
    "queries/timeline/lanes.py",
    "queries/transfers.py",
    "queries/watch.py",
    "domain/agreement.py",
    "services/briefing/choice_words.py",
    "services/briefing/not_judged.py",
    "services/briefing/rehearsal.py",
    "services/mapping/distance.py",
)
# What is no language: patterns, statements, keys.
_CODE = re.compile(
    r"\\|\(\?|\|[a-z(]|\[[a-z]|\? AS|= \?|\b(SELECT|INSERT|DELETE FROM|UPDATE \w+ SET|CREATE"
    r"|FROM \w|GROUP BY|WHERE|PRAGMA|JOIN|ORDER BY|VALUES)\b"
)
# How `domain.span_echo` words dates, whose parts are joined as the date wants it.
MONTHS = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")
DATES = (
    *("about {0}", "once within {0}", "since {0}", "since about {0}", "not dated"),
    *("since {0} or before", "since about {0} or before", "with no known beginning"),
    *("{0}, still so on {1}", "from {0} to {1}", "about from {0} to {1}", "before {0}"),
    *("before about {0}", "not later than {0}", "not later than about {0}", "from {0} on"),
    *("from about {0} on", "{0} or later", "about {0} or later", "{0} (zone assumed)"),
    *("not dated, not later than {0}", "{0} BC"),
)
# How `domain.wording` counts origins and tells quantities, in parts too.
COUNTED = (
    *("1 origin, none first-hand.", "1 origin, {0} first-hand."),
    *("{0} origins, none first-hand.", "{0} origins, {1} first-hand."),
    *("{0}–{1} possible origins, none first-hand.", "{0}–{1} possible origins, {2} first-hand."),
    *("{0}, how many not stated", "{0}, how many not stated (“{1}”)"),
    *("{0}, best estimate {1}", "{0}, best estimate {1}, range not stated", "{0} (“{1}”)"),
    *("between {0} and {1} {2}", "at least {0} {1}", "at most {0} {1}"),
)
# How `queries.field_words` tells what stood in a field, as far as it is too short to be found.
FIELDS = ("no", "“{0}”: {1}")
# How `services.importing` tells what a file is, and why a base may be the one that it names.
IMPORTED = (
    *("separated by {0}", "commas", "semicolons", "tabs", "bars", "heading in row {0}"),
    *("lines end in CR", "sheet “{0}”, {1} of {2}", "UTF-8 with {0} broken bytes"),
    *("{0}, by the look of its letters; perhaps {1}", "has the same name"),
    "has nearly the same name",
    *("has the same name in another country", "lies less than 1 km away"),
    "lies about {0} km away",
)
# What systems say of a file, which stands in sentences of ours.
OF_SYSTEMS = (
    *("permission denied", "no space left on device", "no such file or directory"),
    *("is a directory", "not a directory", "read-only file system", "input/output error"),
    *("file name too long", "operation not permitted"),
)
_PLACE = "\0"
_SENTENCE = re.compile(r"[A-Z“\0][^\n]*[a-z”\0)] ?[^\n]*[.?…:]")
_WORDS = re.compile(r"[^\W\d_]{2}")


@cache
def forms() -> list[str]:
    """Return the forms of all that is said below the window, sorted."""
    found = {*MONTHS, *DATES, *COUNTED, *FIELDS, *IMPORTED, *_of_systems(), *_of_records()}
    for layer in LAYERS:
        for file in sorted((DESKTOP / layer).rglob("*.py")):
            name = file.relative_to(DESKTOP).as_posix()
            found.update(said_by(tree_of(file), name))
    return sorted(found)


def _of_systems() -> Iterator[str]:
    for words in OF_SYSTEMS:
        yield from (words, words.capitalize())


def _of_records() -> Iterator[str]:
    """Yield how a change calls records, their fields, and the states of bases."""
    for kind, family in FAMILIES.items():
        word = kind_word(kind)
        yield f"{word[0].upper()}{word[1:]} “{{0}}”"
        for part in (*family.columns, *family.children):
            yield field_word(part.field)
    yield from (value for kind in (PostureState, Deed, GroupKind) for value in kind)
    # The times when a record was saved stand beside it.
    yield from ("marking", "private", "part", "parts")


def said_by(tree: ast.Module, name: str) -> Iterator[str]:
    """Yield the forms of what one module says; ``name`` is its path below desktop/."""
    is_left_out = name.startswith(LEFT_OUT) and not name.startswith(IN_WORDS)
    for node, is_failure in _texts(tree, False):
        text = _form(node)
        literal = text.replace(_PLACE, "")
        if not _WORDS.search(literal) or _CODE.search(literal):
            continue
        is_sentence = _SENTENCE.fullmatch(text) is not None and " " in text
        is_word = name in IN_WORDS and len(literal.strip()) > 2 and "_" not in literal
        if (is_failure and " " in text) or (not is_left_out and is_sentence) or is_word:
            yield _numbered(text)


def _texts(node: ast.AST, is_failure: bool) -> Iterator[tuple[ast.expr, bool]]:
    """Yield the texts below ``node``, and whether each tells of a failure."""
    for child in _parts(node):
        failing = is_failure or isinstance(child, ast.Raise) or _makes_failure(child)
        if isinstance(child, ast.JoinedStr):
            yield child, failing
            for part in child.values:
                if isinstance(part, ast.FormattedValue):
                    yield from _texts(part, failing)
        elif isinstance(child, ast.Constant) and isinstance(child.value, str):
            yield child, failing
        else:
            yield from _texts(child, failing)


def _parts(node: ast.AST) -> Iterator[ast.AST]:
    """Yield what stands in ``node`` and may be for people."""
    if isinstance(node, ast.Dict):
        yield from node.values  # Keys are read by the program.
        return
    for child in ast.iter_child_nodes(node):
        is_docstring = isinstance(child, ast.Expr) and isinstance(child.value, ast.Constant)
        is_ours = isinstance(child, ast.Raise) and _is_our_fault(child)
        if not (is_docstring or is_ours or isinstance(child, ast.Compare)):
            yield child


def _is_our_fault(node: ast.Raise) -> bool:
    """Tell whether what is raised is for whoever writes the program, not for its user."""
    return isinstance(node.exc, ast.Call) and ast.unparse(node.exc.func) in {
        "AssertionError",
        "TypeError",
    }


def _makes_failure(node: ast.AST) -> bool:
    if not isinstance(node, ast.Call):
        return False
    if isinstance(node.func, ast.Attribute):
        return node.func.attr == "__init__" and "super()" in ast.unparse(node.func)
    # Those that check a field name it in the sentence that they refuse it with.
    checks = {"check_line", "check_length", "check_number"}
    return isinstance(node.func, ast.Name) and node.func.id in failures() | checks


@cache
def failures() -> frozenset[str]:
    """Return the names of all classes that descend from BasewatchError."""
    parents: dict[str, set[str]] = {}
    for file in DESKTOP.rglob("*.py"):
        for node in ast.walk(tree_of(file)):
            if isinstance(node, ast.ClassDef):
                bases = {base.id for base in node.bases if isinstance(base, ast.Name)}
                parents.setdefault(node.name, set()).update(bases)
    found = {"BasewatchError"}
    while True:
        more = {name for name, bases in parents.items() if bases & found} - found
        if not more:
            return frozenset(found)
        found |= more


def _form(node: ast.expr) -> str:
    if isinstance(node, ast.Constant):
        return str(node.value)
    assert isinstance(node, ast.JoinedStr)
    return "".join(part.value if isinstance(part, ast.Constant) else _PLACE for part in node.values)


def _numbered(text: str) -> str:
    parts = re.sub(r"\{\w*\}", _PLACE, text.strip(" ")).split(_PLACE)
    return "".join(
        part + (f"{{{at}}}" if at < len(parts) - 1 else "") for at, part in enumerate(parts)
    )

"""Finds every text of the window that is to be translated, with the context it is asked for by.

`lupdate` alone does not: it takes the context in ``tr("Map", "Base")`` for the text, knows no
context for the ``tr`` of another object, and finds no plural in `QCoreApplication.translate`.
"""

import ast
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from pathlib import Path

CHECKOUT = Path(__file__).parents[2]
DESKTOP = CHECKOUT / "desktop"
QT_PARTS = ("ui", "program", "app.py", "start.py")
"""Where Qt is at hand, and so what is said stands there to be translated."""

MAKERS = ("desktop/ui/saying.py", "desktop/ui/words.py", "desktop/ui/said.py")
"""What makes others' words translatable, and says nothing itself."""


@dataclass(frozen=True, slots=True)
class Message:
    """One text to be translated; ``is_plural`` where it has a form for each kind of number."""

    context: str
    source: str
    comment: str = ""
    is_plural: bool = False
    where: str = ""


@dataclass(frozen=True, slots=True)
class Fault:
    """A call that cannot be translated, and why."""

    where: str
    why: str


@cache
def tree_of(file: Path) -> ast.Module:
    """Return a module's code, parsed once for all that look through it."""
    return ast.parse(file.read_text(encoding="utf-8"))


@cache
def collect() -> tuple[list[Message], list[Fault]]:
    """Return all texts of the window, sorted, and the calls that no translator ever sees."""
    messages: list[Message] = []
    faults: list[Fault] = []
    for part in QT_PARTS:
        path = DESKTOP / part
        for file in sorted(path.rglob("*.py")) if path.is_dir() else [path]:
            where = file.relative_to(CHECKOUT).as_posix()
            if where in MAKERS:
                continue
            for found in _Module(tree_of(file), where).found():
                (messages if isinstance(found, Message) else faults).append(found)  # type: ignore[arg-type]
    return messages, faults


def collect_from(code: str, where: str) -> Iterator[Message | Fault]:
    """Yield what one module says, and what it says in vain."""
    yield from _Module(ast.parse(code), where).found()


class _Module:
    def __init__(self, tree: ast.Module, where: str) -> None:
        self._tree, self._where = tree, where

    def found(self) -> Iterator[Message | Fault]:
        yield from self._below(self._tree, "", frozenset())

    def _below(
        self, node: ast.AST, class_name: str, own: frozenset[str]
    ) -> Iterator[Message | Fault]:
        """Yield what stands below ``node``; ``own`` are names for the ``tr`` of the class."""
        for child in ast.iter_child_nodes(node):
            if isinstance(child, ast.ClassDef):
                yield from self._below(child, child.name, frozenset())
                continue
            names = own
            if isinstance(child, ast.FunctionDef):
                names = own | _own_names(child)
            elif isinstance(child, ast.Call):
                yield from self._called(child, class_name, own)
            yield from self._below(child, class_name, names)

    def _called(
        self, call: ast.Call, class_name: str, own: frozenset[str]
    ) -> Iterator[Message | Fault]:
        where = f"{self._where}:{call.lineno}"
        match call.func:
            case ast.Attribute(attr="tr", value=ast.Name(id="self")) if class_name:
                yield self._own(call.args, class_name, where)
            case ast.Attribute(attr="tr"):
                yield Fault(where, "the tr of another object has the context of its class")
            case ast.Name(id=name) if name in own:
                yield self._own(call.args, class_name, where)
            case ast.Name(id="tr" | "translate"):
                yield self._named(call.args, where)
            case ast.Attribute(attr="translate", value=ast.Name(id="QCoreApplication")):
                yield self._named(call.args, where)
            case ast.Name(id="plural") if not any(isinstance(a, ast.Starred) for a in call.args):
                yield from self._plural(call.args, where)
            case ast.Name(id="Noun"):
                yield from self._plural([ast.Constant("Counts"), *call.args], where)

    def _own(self, args: list[ast.expr], context: str, where: str) -> Message | Fault:
        texts = _texts(args[:2])
        if texts is None or not texts:
            return Fault(where, "not a plain text, so nobody can translate it")
        if len(args) > 2:
            return Fault(where, "plurals are made by plural()")
        return _checked(Message(context, *texts, where=where))

    def _named(self, args: list[ast.expr], where: str) -> Message | Fault:
        texts = _texts(args[:3])
        if texts is None or len(texts) < 2:
            return Fault(where, "context and text are to be plain texts")
        if len(args) > 3:
            return Fault(where, "plurals are made by plural()")
        return _checked(Message(*texts, where=where))

    def _plural(self, args: list[ast.expr], where: str) -> Iterator[Message | Fault]:
        texts = _texts(args[:3])
        if texts is None or len(texts) < 3:
            yield Fault(where, "context, singular and plural are to be plain texts")
            return
        context, one, many = texts
        if "%Ln" not in many:
            yield Fault(where, "the plural has no %Ln for its number")
        yield Message(context, one, where=where)
        yield Message(context, many, is_plural=True, where=where)


def _checked(message: Message) -> Message | Fault:
    if "%n" in message.source or "%Ln" in message.source:
        return Fault(message.where, "plurals are made by plural()")
    return message


def _texts(args: list[ast.expr]) -> list[str] | None:
    """Return the texts that ``args`` are, None where one is made up at run time."""
    found = [arg.value for arg in args if isinstance(arg, ast.Constant)]
    if len(found) < len(args) or not all(isinstance(text, str) for text in found):
        return None
    return found


def _own_names(function: ast.FunctionDef) -> frozenset[str]:
    """Return the names by which a function calls ``self.tr``."""
    return frozenset(
        target.id
        for node in ast.walk(function)
        if isinstance(node, ast.Assign) and ast.unparse(node.value) == "self.tr"
        for target in node.targets
        if isinstance(target, ast.Name)
    )

"""Keeps the files of the translations true to the code, by the tools of Qt."""

import ast
import json
import subprocess
import tempfile
import xml.etree.ElementTree as ET
from collections.abc import Iterable, Sequence
from pathlib import Path

import PySide6

from desktop.domain.countries import NAMES
from desktop.ui.words import COUNTRIES
from tests.translating.below import forms
from tests.translating.collecting import CHECKOUT, DESKTOP, Message, collect, tree_of

LANGUAGES = ("ar", "ru")
FOLDER = CHECKOUT / "resources" / "translations"
FORMS = FOLDER / "said.json"
_TOOLS = Path(PySide6.__file__).parent


def messages() -> list[Message]:
    """Return every text that is to be translated, once each, by context and then as found."""
    found, faults = collect()
    if faults:
        told = "\n".join(f"{fault.where}: {fault.why}" for fault in faults)
        raise SystemExit(f"These can be translated by nobody:\n{told}")
    everything = [*found, *values(), *countries(), *(Message("Said", form) for form in forms())]
    once = {(each.context, each.source, each.comment): each for each in reversed(everything)}
    return sorted(once.values(), key=lambda each: each.context)


def values() -> list[Message]:
    """Return the words for the values of the records' lists, as `desktop.ui.words` has them."""
    found = []
    for file in sorted((DESKTOP / "domain").glob("*.py")):
        where = file.relative_to(CHECKOUT).as_posix()
        for node in tree_of(file).body:
            if isinstance(node, ast.ClassDef) and _is_list(node):
                found += [Message("Words", word, where=where) for word in _members(node)]
    return found


def countries() -> list[Message]:
    """Return the names of countries, as `desktop.ui.words` asks for them."""
    where = "desktop/domain/countries.py"
    return [Message(COUNTRIES, name, where=where) for name in NAMES.values()]


def _is_list(node: ast.ClassDef) -> bool:
    return any(ast.unparse(base) in {"StrEnum", "Enum", "IntEnum"} for base in node.bases)


def _members(node: ast.ClassDef) -> Iterable[str]:
    for line in node.body:
        if isinstance(line, ast.Assign) and isinstance(line.value, ast.Constant):
            named = ast.unparse(line.targets[0]).replace("_", " ").lower()
            value = str(line.value.value)
            # Where a sign or a letter stands for it, `name_word` has its name.
            is_word = len(value) > 1 and any(map(str.isalpha, value))
            text = value.replace("_", " ") if is_word else named
            if len(text) > 1:
                yield text[:1].upper() + text[1:]


def update() -> None:
    """Bring the files of the translations up to the code; what was translated stays."""
    FOLDER.mkdir(parents=True, exist_ok=True)
    known = forms()
    FORMS.write_text(json.dumps(known, ensure_ascii=False, indent=0) + "\n", encoding="utf-8")
    with tempfile.TemporaryDirectory() as scratch:
        source = Path(scratch, "basewatch.py")
        source.write_text(as_module(messages()), encoding="utf-8")
        for language in LANGUAGES:
            target = FOLDER / f"basewatch_{language}.ts"
            _run(
                "lupdate",
                str(source),
                "-locations",
                "none",
                "-no-obsolete",
                "-source-language",
                "en",
                "-target-language",
                language,
                "-ts",
                str(target),
            )


def release() -> None:
    """Compile what is translated into what the program loads."""
    for language in LANGUAGES:
        source = FOLDER / f"basewatch_{language}.ts"
        _run("lrelease", "-silent", str(source), "-qm", str(source.with_suffix(".qm")))


def as_module(told: Sequence[Message]) -> str:
    """Return a module in which `lupdate` finds all of ``told`` with the right contexts."""
    lines = []
    context = None
    for each in told:
        if each.context != context:
            context = each.context
            lines.append(f"class {context}:\n    def says(self, n):")
        if each.where:
            lines.append(f"        #: {each.where.partition(':')[0]}")
        number = ", n" if each.is_plural else ""
        comment = f', "{_escaped(each.comment)}"' if each.comment or number else ""
        lines.append(f'        self.tr("{_escaped(each.source)}"{comment}{number})')
    return "\n".join(lines) + "\n"


def translations(language: str) -> list[ET.Element]:
    """Return the messages of one file, each a pair of its context and its element."""
    tree = ET.parse(FOLDER / f"basewatch_{language}.ts")
    return list(tree.getroot().iter("context"))


def _escaped(text: str) -> str:
    return text.replace("\\", "\\\\").replace('"', '\\"').replace("\n", "\\n")


def _run(tool: str, *arguments: str) -> None:
    # The tools beside the library, whichever folder the environment keeps its commands in.
    command = next(path for path in (_TOOLS / tool, _TOOLS / f"{tool}.exe") if path.exists())
    subprocess.run([str(command), *arguments], check=True)

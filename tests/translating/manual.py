"""What a translated page of Help has to share with the English one."""

import hashlib
import re
from collections import Counter
from collections.abc import Iterator
from functools import cache
from itertools import product
from pathlib import Path

from tests.translating.collecting import CHECKOUT
from tests.translating.files import translations

RESOURCES = CHECKOUT / "resources"
# Arabic has no italics: what is emphasised stands in quotation marks.
_MARKED = re.compile(r"(?<![*\w])\*(?!\*)([^*\n]+)\*(?!\*)|«([^»\n]+)»")
_BOLD = re.compile(r"\*\*([^*]+)\*\*")
_CODE = re.compile(r"`([^`]+)`")
_LINK = re.compile(r"(!?)\[[^\]]*\]\(([^)]+)\)")
_LINE = re.compile(r"^(#+|\||[-] )", re.MULTILINE)
_KEY = re.compile(r"(?:Ctrl|Shift|Alt|Enter|Esc|Home|Tab|F\d+|[A-Z0-9+−?←→])(?:\+\S+)?")


def english_pages() -> list[Path]:
    """Return the pages of Help, and what is new in each version."""
    return sorted([*RESOURCES.glob("help/*.md"), *RESOURCES.glob("whats_new/*.md")])


def translated(page: Path, language: str) -> Path:
    """Return where the translation of an English page is."""
    return page.parent / language / page.name


def head_of(page: Path) -> str:
    """Return the first line that a translation of the English page, as it is now, has."""
    text = page.read_text(encoding="utf-8")
    return f"<!-- {page.name} {hashlib.sha256(text.encode()).hexdigest()[:16]} -->"


def left_behind(language: str) -> list[Path]:
    """Return the English pages that are not as they were when they were translated."""
    return [
        page for page in english_pages() if first_line(translated(page, language)) != head_of(page)
    ]


def first_line(page: Path) -> str:
    """Return the first line of a page; empty where there is none."""
    return page.read_text(encoding="utf-8").partition("\n")[0] if page.exists() else ""


def outline(text: str) -> list[str]:
    """Return what a page is built of, line by line: headings, tables, lists."""
    return _LINE.findall(text)


def links(text: str) -> list[tuple[str, str]]:
    """Return pictures and links, in their order."""
    return _LINK.findall(text)


def keys(text: str) -> Counter[str]:
    """Return the keys that a page names, and how often."""
    return Counter(bold for bold in _BOLD.findall(text) if _KEY.fullmatch(bold))


def codes(text: str) -> list[str]:
    """Return what is to be typed as it stands."""
    return _CODE.findall(text)


def controls(text: str) -> list[tuple[str, ...]]:
    """Return the names of menus, commands and buttons on an English page, each as its parts.

    Of what is emphasised it is what the window calls something by in English, letter by letter.
    """
    parts = [tuple(one.removesuffix(" ▾").split(", ")) for one in emphasised(text)]
    return [each for each in parts if all(map(_names("ar").get, each)) and each[0][0].isupper()]


def emphasised(text: str) -> list[str]:
    """Return what stands in italics, and what words in bold are neither one word nor keys."""
    bold = [one for one in _BOLD.findall(text) if " " in one and not _KEY.fullmatch(one)]
    marked = ["".join(one) for one in _MARKED.findall(_BOLD.sub("", text))]
    return [*marked, *bold]


def missing_controls(page: Path, language: str) -> Iterator[str]:
    """Yield the names of controls that a translated page lacks, as the window has them there."""
    own = translated(page, language).read_text(encoding="utf-8")
    theirs = Counter(one.removesuffix(" ▾").replace("،", ",") for one in emphasised(own))
    names = _names(language)
    for each in controls(page.read_text(encoding="utf-8")):
        fitting = {", ".join(said).replace("،", ",") for said in product(*map(names.get, each))}
        found = next(iter(fitting & set(theirs.elements())), None)
        if found is None:
            yield f"{translated(page, language)}: {', '.join(each)} is {' or '.join(fitting)}"
        else:
            theirs[found] -= 1


@cache
def _names(language: str) -> dict[str, set[str]]:
    """Return what each short text of the window is in a language, its keys left out.

    Where a menu has it, it is what the menu has.
    """
    found: dict[str, set[str]] = {}
    in_menus: dict[str, set[str]] = {}
    for context in translations(language):
        for message in context.iter("message"):
            source, said = message.findtext("source") or "", message.findtext("translation") or ""
            table = in_menus if "&" in source else found
            table.setdefault(source.replace("&", ""), set()).add(said.replace("&", ""))
    return found | in_menus

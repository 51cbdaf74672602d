"""The pages of Help and what is new in this version, as they are written, with their pictures."""

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from importlib.resources.abc import Traversable

from desktop import __version__
from desktop.resources import resource_dir

NEWS = "news"
"""The name of the page that tells what is new."""

ENGLISH = "en"
"""What every page is written in; another language has a folder of its own beside the pages."""

# In the head of a translated page: of which state of the English page it is the translation.
_HEAD = re.compile(r"\A<!--.*?-->\s*", re.DOTALL)


@dataclass(frozen=True, slots=True)
class Chapter:
    """One page of it.

    Attributes:
        name: By which other pages name it: "4-timeline.md".
        title: Its first heading.
        text: All of it, Markdown.
        language: What it is written in: English where the wanted language has no such page.
    """

    name: str
    title: str
    text: str
    language: str = ENGLISH


@dataclass(frozen=True, slots=True)
class Manual:
    """All of it.

    Attributes:
        chapters: In their order; the last one tells what is new.
        pictures: PNG files, by the names that the pages call them; those for a dark window are
            called "dark/map.png". Where a language has none of its own, they are English.
    """

    chapters: tuple[Chapter, ...]
    pictures: Mapping[str, bytes] = field(default_factory=dict)


def manual(language: str = ENGLISH) -> Manual:
    """Return all pages and pictures. Reads some 1 MB: call it on a worker thread.

    Args:
        language: What the pages are wanted in, as "ar".
    """
    resources = resource_dir()
    folder, news = resources.joinpath("help"), resources.joinpath("whats_new")
    names = sorted(one.name for one in folder.iterdir() if one.name.endswith(".md"))
    return Manual(
        chapters=(
            *(_chapter(folder, name, name, language) for name in names),
            _chapter(news, f"{__version__}.md", NEWS, language),
        ),
        pictures=_pictures(folder.joinpath("pictures"))
        | (_pictures(folder.joinpath("pictures", language)) if language != ENGLISH else {}),
    )


def _chapter(folder: Traversable, file_name: str, name: str, language: str) -> Chapter:
    own = folder.joinpath(language, file_name)
    is_there = language != ENGLISH and own.is_file()
    file = own if is_there else folder.joinpath(file_name)
    text = _HEAD.sub("", file.read_text(encoding="utf-8"))
    title = text.partition("\n")[0].removeprefix("# ")
    return Chapter(name, title, text, language if is_there else ENGLISH)


def _pictures(folder: Traversable) -> dict[str, bytes]:
    """Return the pictures of one language, light and dark; none where it has none."""
    return {
        before + one.name: one.read_bytes()
        for before, part in (("", folder), ("dark/", folder.joinpath("dark")))
        if part.is_dir()
        for one in part.iterdir()
        if one.name.endswith(".png")
    }

"""The pages of Help and what is new in this version, as they are written, with their pictures."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from importlib.resources.abc import Traversable

from desktop import __version__
from desktop.resources import resource_dir

NEWS = "news"
"""The name of the page that tells what is new."""


@dataclass(frozen=True, slots=True)
class Chapter:
    """One page of it.

    Attributes:
        name: By which other pages name it: "4-timeline.md".
        title: Its first heading.
        text: All of it, Markdown.
    """

    name: str
    title: str
    text: str


@dataclass(frozen=True, slots=True)
class Manual:
    """All of it.

    Attributes:
        chapters: In their order; the last one tells what is new.
        pictures: PNG files, by the names that the pages call them.
    """

    chapters: tuple[Chapter, ...]
    pictures: Mapping[str, bytes] = field(default_factory=dict)


def manual() -> Manual:
    """Return all pages and pictures. Reads some 1 MB: call it on a worker thread."""
    resources = resource_dir()
    folder = resources.joinpath("help")
    pages = sorted((one for one in folder.iterdir() if one.name.endswith(".md")), key=_name)
    news = resources.joinpath("whats_new", f"{__version__}.md")
    pictures = (one for one in folder.joinpath("pictures").iterdir() if one.name.endswith(".png"))
    return Manual(
        chapters=(*(_chapter(one, one.name) for one in pages), _chapter(news, NEWS)),
        pictures={one.name: one.read_bytes() for one in pictures},
    )


def _chapter(file: Traversable, name: str) -> Chapter:
    text = file.read_text(encoding="utf-8")
    return Chapter(name, text.partition("\n")[0].removeprefix("# "), text)


def _name(file: Traversable) -> str:
    return file.name

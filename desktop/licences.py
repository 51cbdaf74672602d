"""The licences page: what is written down of fonts, maps and libraries, and what is installed."""

import re
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from importlib.metadata import Distribution, PackageNotFoundError, distribution

from desktop.resources import resource_dir

_HEADING = "## Installed beside it"
_NAME = re.compile(r"[\w.-]+")
_CLASSIFIER = "License :: OSI Approved :: "


@dataclass(frozen=True, slots=True)
class Installed:
    """A package that is installed with the program.

    Attributes:
        name: As it calls itself.
        version: Of what is installed.
        licence: As it states it; empty where it states none.
        texts: The licence texts that it brings along.
    """

    name: str
    version: str
    licence: str
    texts: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Licences:
    """What the program is made of.

    Attributes:
        tables: Markdown: what is written down, and what is installed, with versions.
        texts: Plain text: the licences that the installed packages bring along, one below another.
    """

    tables: str
    texts: str


def licences(find: Callable[[str], Distribution] = distribution) -> Licences:
    """Return what the program is made of. Slow, some 0.5 s: call it on a worker thread.

    Args:
        find: Returns what is installed under a name.
    """
    page = resource_dir().joinpath("licences.md").read_text(encoding="utf-8")
    found = list(installed(_written(page), find))
    rows = [f"| {one.name} | {one.version} | {one.licence or 'see its text'} |" for one in found]
    head = ["## Installed in this copy", "", "| Package | Version | Its licence |", "|---|---|---|"]
    return Licences(
        tables="\n".join([page, *head, *rows]) if rows else page,
        texts="\n\n\n".join(
            f"{one.name} {one.version}\n\n{text.strip()}" for one in found for text in one.texts
        ),
    )


def installed(
    names: Iterable[str], find: Callable[[str], Distribution] = distribution
) -> Iterator[Installed]:
    """Yield the packages called ``names`` and what they need in turn, as installed, by name."""
    seen: dict[str, Distribution] = {}
    waiting = list(names)
    while waiting:
        name = waiting.pop()
        try:
            found = find(name)
        except PackageNotFoundError:
            continue  # Not needed on this system.
        if _key(found.name) not in seen:
            seen[_key(found.name)] = found
            waiting += [_NAME.match(line).group() for line in _needed(found)]  # type: ignore[union-attr]  # begins with a name by PEP 508.
    for _name, found in sorted(seen.items()):
        yield Installed(found.name, found.version, _licence(found), tuple(_texts(found)))


def _written(page: str) -> list[str]:
    """Return the first column of the table of what the program needs."""
    table = page.partition(_HEADING)[2].partition("## ")[0]
    rows = [line.split("|")[1].strip() for line in table.splitlines() if line.startswith("|")]
    return rows[2:]  # Below the heads and their line.


def _key(name: str) -> str:
    return re.sub(r"[-_.]+", "-", name).lower()


def _needed(found: Distribution) -> list[str]:
    # What belongs to an extra was not asked for.
    return [line for line in found.requires or () if "extra ==" not in line]


def _licence(found: Distribution) -> str:
    said = found.metadata
    if "License-Expression" in said:
        return str(said["License-Expression"])
    classes = [one for one in said.get_all("Classifier") or () if one.startswith(_CLASSIFIER)]
    if classes:
        return ", ".join(one.removeprefix(_CLASSIFIER) for one in classes)
    # Some write the whole text there; its first line names it.
    return str(said["License"]).strip().partition("\n")[0] if "License" in said else ""


def _texts(found: Distribution) -> Iterator[str]:
    for path in found.files or ():
        if re.match(r"(LICEN[CS]E|COPYING|NOTICE)", path.name, re.IGNORECASE) and any(
            part.endswith(".dist-info") for part in path.parts
        ):
            yield path.read_text(encoding="utf-8")

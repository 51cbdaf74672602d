"""Reads the records out of an XML file one at a time; refuses what XML files are attacked with."""

from collections.abc import Iterator
from typing import BinaryIO
from xml.parsers import expat

from desktop.services.importing.tables.table import ImportRefused, Limits, Tick

_CHUNK_BYTES = 1024 * 1024
_MOST_NODES = 400_000


class Node:
    """An element: its name without the namespace, its attributes, text and children."""

    __slots__ = ("attributes", "children", "name", "texts")

    def __init__(self, name: str, attributes: dict[str, str]) -> None:
        """Begin without text and children."""
        self.name = name
        self.attributes = attributes
        self.children: list[Node] = []
        self.texts: list[str] = []

    @property
    def text(self) -> str:
        """The text in it, without blanks around."""
        return "".join(self.texts).strip()

    def first(self, name: str) -> "Node | None":
        """Return its first child of a name."""
        return next((child for child in self.children if child.name == name), None)

    def text_of(self, name: str) -> str:
        """Return the text of its first child of a name; empty where there is none."""
        child = self.first(name)
        return child.text if child else ""

    def within(self, *names: str) -> Iterator["Node"]:
        """Yield each element below it that has one of the names, in the order of the file."""
        stack = list(reversed(self.children))
        while stack:
            node = stack.pop()
            if node.name in names:
                yield node
            stack.extend(reversed(node.children))


def records(
    file: BinaryIO, wanted: frozenset[str], limits: Limits, tick: Tick
) -> Iterator[tuple[str, Node]]:
    """Yield each element of a wanted name, with the names of the folders around it.

    Raises:
        ImportRefused: Where the XML is damaged, declares entities, or is nested far too deep.
    """
    reading = _Reading(wanted, limits)
    try:
        while chunk := file.read(_CHUNK_BYTES):
            reading.feed(chunk, is_last=False)
            tick()
            yield from reading.taken()
        reading.feed(b"", is_last=True)
    except expat.ExpatError as error:
        raise ImportRefused(f"Its XML is damaged in line {error.lineno:,}.") from error
    except (LookupError, ValueError) as error:
        raise ImportRefused("It is in an encoding that is not read.") from error
    yield from reading.taken()


class _Reading:
    def __init__(self, wanted: frozenset[str], limits: Limits) -> None:
        self._wanted = wanted
        self._limits = limits
        self._stack: list[Node] = []
        self._found: list[tuple[str, Node]] = []
        self._inside = 0  # How deep inside of a wanted element.
        self._nodes = 0
        self._length = 0
        self._quiet_bytes = 0
        parser = expat.ParserCreate()
        parser.buffer_text = True
        parser.StartElementHandler = self._start
        parser.EndElementHandler = self._end
        parser.CharacterDataHandler = self._characters
        parser.StartDoctypeDeclHandler = self._refuse_doctype
        self._parser = parser

    def feed(self, chunk: bytes, *, is_last: bool) -> None:
        self._quiet_bytes += len(chunk)
        self._parser.Parse(chunk, is_last)
        if self._quiet_bytes > self._limits.cell_chars:
            raise ImportRefused("One of its elements is far too long.")

    def taken(self) -> Iterator[tuple[str, Node]]:
        found, self._found = self._found, []
        yield from found

    def _start(self, name: str, attributes: dict[str, str]) -> None:
        self._quiet_bytes = 0
        if len(self._stack) >= self._limits.depth:
            raise ImportRefused("Its elements are nested far too deep.")
        node = Node(name.rpartition(":")[2], attributes)
        if self._inside:
            self._inside += 1
            self._nodes += 1
            self._stack[-1].children.append(node)
        elif node.name in self._wanted:
            self._inside, self._nodes, self._length = 1, 0, 0
        elif node.name == "name" and self._stack:
            # What a folder is called stands in its first child.
            self._stack[-1].children = [node]
        if self._nodes > _MOST_NODES:
            raise ImportRefused("One of its records is far too long.")
        self._stack.append(node)

    def _end(self, name: str) -> None:
        self._quiet_bytes = 0
        node = self._stack.pop()
        if self._inside:
            self._inside -= 1
            if not self._inside:
                folders = [one.text_of("name") for one in self._stack]
                self._found.append((" / ".join(filter(None, folders)), node))

    def _characters(self, text: str) -> None:
        node = self._stack[-1]
        if not self._inside and node.name != "name":
            return
        self._length += len(text)
        if self._length > self._limits.cell_chars:
            raise ImportRefused("One of its records is far too long.")
        node.texts.append(text)

    def _refuse_doctype(self, *_declared: object) -> None:
        raise ImportRefused("It declares a document type, as no file of this kind needs to.")

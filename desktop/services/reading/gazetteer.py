"""The gazetteer that ships with the program: airports, towns and countries, found by name.

It is one packed file (resources/gazetteer, with its origin and licences): the places, a line each,
then the keys that lead to them, sorted. It is searched as it lies, so that opening it costs no
more than unpacking.
"""

import re
import zlib
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property

from desktop.domain.folding import fold, skeleton, without_articles
from desktop.resources import resource_dir

FACILITY_WORDS = re.compile(
    r"\b(?:international|regional|municipal|military|joint|airport|airfield|aerodrome|air ?base"
    r"|air ?station|air force|naval|navy|army|base|station|field|heliport|afb|nas|raf)\b"
)
_SPACES = re.compile(r"[\s\-/().,']+")


def key_of(name: str) -> str:
    """Return the form in which a name is looked up: folded, without facility words."""
    text = without_articles(fold(name.replace("’", "").replace("'", "")))
    bare = _SPACES.sub(" ", FACILITY_WORDS.sub(" ", text)).strip()
    return re.sub(r"^(?:al|el|ash|ad|ar|as|at|an|az) (?=\w)", "", bare)


@dataclass(frozen=True, slots=True)
class KnownPlace:
    """A place of the gazetteer.

    Attributes:
        kind: ``airport``, ``city`` or ``country``.
        country: ISO 3166 alpha-2.
        lat: Degrees north; None for a country.
        lon: Degrees east; None for a country.
        code: The ICAO code of an airport.
    """

    kind: str
    name: str
    country: str
    lat: float | None
    lon: float | None
    code: str


class Gazetteer:
    """Places by name, looked up in a packed file."""

    def __init__(self, packed: bytes) -> None:
        """Search in ``packed``, the content of ``places.z``."""
        self._packed = packed

    def called(self, name: str) -> tuple[KnownPlace, ...]:
        """Return towns and countries of this name, countries first."""
        found = self._at(key_of(name))
        return tuple(sorted(found, key=lambda place: place.kind != "country"))

    def airports(self, name: str) -> tuple[KnownPlace, ...]:
        """Return airports of this name or at a town of this name; else those that sound so."""
        key = key_of(name)
        found = self._at(f"@{key}")
        if found:
            return found
        sound = skeleton(key)
        return self._at(f"~{sound}") if len(sound) > 3 else ()

    def beginning(self, name: str, most: int) -> tuple[KnownPlace, ...]:
        """Return airports, then towns, with a name that begins so; at most so many of each."""
        key = key_of(name)
        if not key:
            return ()
        airports, towns = (
            [place for place, _at in zip(self._after(start), range(most), strict=False)]
            for start in (f"@{key}", key)
        )
        return (*airports, *towns)

    def _at(self, key: str) -> tuple[KnownPlace, ...]:
        here, places = self._line(self._first(key.encode()))
        return self._places(places) if here == key.encode() else ()

    def _after(self, start: str) -> Iterator[KnownPlace]:
        """Yield the places of every key that begins so, in the order of the keys."""
        wanted = start.encode()
        at = self._first(wanted)
        here, places = self._line(at)
        while here.startswith(wanted):
            yield from self._places(places)
            at = self._text.find(b"\n", at) + 1 or len(self._text)
            here, places = self._line(at)

    def _first(self, wanted: bytes) -> int:
        """Return where the first key begins that is not before ``wanted``."""
        text = self._text
        low, high = self._keys_from, len(text)
        while low < high:
            middle = max(text.rfind(b"\n", 0, (low + high) // 2) + 1, low)
            if self._line(middle)[0] < wanted:
                low = text.find(b"\n", middle) + 1 or len(text)
            elif middle == low:
                return low
            else:
                high = middle
        return low

    def _line(self, at: int) -> tuple[bytes, bytes]:
        """Return the key and the numbers of its places of the line that begins there."""
        end = self._text.find(b"\n", at)
        here, _tab, places = self._text[at : len(self._text) if end < 0 else end].partition(b"\t")
        return here, places

    def _places(self, numbers: bytes) -> tuple[KnownPlace, ...]:
        return tuple(self._place(int(at)) for at in numbers.split(b","))

    def _place(self, number: int) -> KnownPlace:
        kind, name, country, lat, lon, code = self._lines[number].decode().split("\t")
        return KnownPlace(
            kind, name, country, float(lat) if lat else None, float(lon) if lon else None, code
        )

    @cached_property
    def _text(self) -> bytes:
        return zlib.decompress(self._packed)

    @cached_property
    def _lines(self) -> list[bytes]:
        return self._text[: self._keys_from].split(b"\n")[1:]

    @cached_property
    def _keys_from(self) -> int:
        count = int(self._text[: self._text.index(b"\n")])
        at = 0
        for _line in range(count + 1):
            at = self._text.index(b"\n", at) + 1
        return at


def shipped() -> Gazetteer:
    """Return the gazetteer that ships with the program."""
    return Gazetteer((resource_dir() / "gazetteer" / "places.z").read_bytes())

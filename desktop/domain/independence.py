"""Which sources stand for one origin and which for two, by the analyst's verdicts.

Where verdicts contradict each other, those that join (same, derived) win over "independent", and
that wins over "unknown": counting one origin twice is the graver error.
"""

from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence

from desktop.domain.ids import SourceId
from desktop.domain.origin_link import OriginLink, Verdict

EXACT_GROUPS = 12
_JOINING = (Verdict.SAME, Verdict.DERIVED)


class Independence:
    """What the verdicts make of sources; built once, asked for many events.

    "Same" joins whatever follows from it. A source that is derived from one other stands for
    that one. One that is derived from several adds nothing beside any of them, and does not join
    them: two agencies stay two, though one paper copies both.
    """

    def __init__(self, links: Iterable[OriginLink] = ()) -> None:
        """Weigh ``links`` in one pass; their order does not matter."""
        self.links = tuple(sorted(links, key=lambda link: link.id))
        takes = _takes_from(self.links)
        self._place: dict[SourceId, SourceId] = {}
        self._several: dict[SourceId, frozenset[SourceId]] = {}
        self._derived: set[SourceId] = set()
        for members in _components(takes):
            own = min(members)
            roots = frozenset(
                root
                for member in members
                for other in takes[member]
                if other not in members
                for root in self._roots_of(other)
            )
            place = next(iter(roots)) if len(roots) == 1 else own
            if len(roots) > 1:
                self._several[own] = roots
            for member in members:
                self._place[member] = place
            if roots:
                self._derived |= members
        self.between: dict[SourceId, list[OriginLink]] = {}
        for link in self.links:
            if link.verdict not in _JOINING:
                self.between.setdefault(self.place(link.first), []).append(link)

    def place(self, source: SourceId) -> SourceId:
        """Return the source that stands for ``source`` and all that are one with it."""
        return self._place.get(source, source)

    def grouped(self, sources: Iterable[SourceId]) -> dict[SourceId, SourceId]:
        """Return the group of each place that ``sources`` stand on, by the group's name."""
        places = sorted({self.place(source) for source in sources})
        ground = {place for place in places if place not in self._several}
        return {
            place: min(self._several.get(place, frozenset()) & ground, default=place)
            for place in places
        }

    def is_derived(self, source: SourceId) -> bool:
        """Tell whether ``source`` takes it from another one, so that it is no origin itself."""
        return source in self._derived

    def takes_from_several(self, place: SourceId) -> bool:
        """Tell whether those at ``place`` are derived from more than one other origin."""
        return place in self._several

    def _roots_of(self, source: SourceId) -> frozenset[SourceId]:
        place = self.place(source)
        return self._several.get(place, frozenset((place,)))


def least_colours(differ: Sequence[int]) -> int:
    """Return how many colours a graph needs at least, where neighbours must differ.

    Exact for up to `EXACT_GROUPS` vertices with neighbours, else the size of a clique, which is
    never too many.

    Args:
        differ: For each vertex its neighbours, as bits.
    """
    order = sorted(
        (v for v, others in enumerate(differ) if others),
        key=lambda v: (-differ[v].bit_count(), v),
    )
    if not order:
        return min(len(differ), 1)
    least = max(_clique(differ, order, first) for first in order[:EXACT_GROUPS])
    if len(order) > EXACT_GROUPS:
        return least
    while not _colourable(differ, order, [0] * least):
        least += 1
    return least


def _clique(differ: Sequence[int], order: Sequence[int], first: int) -> int:
    """Return the size of a clique with ``first``, taking vertices greedily in order."""
    size, candidates = 1, differ[first]
    for vertex in order:
        if candidates >> vertex & 1:
            size += 1
            candidates &= differ[vertex]
    return size


def _colourable(differ: Sequence[int], order: Sequence[int], colours: list[int]) -> bool:
    """Tell whether the vertices in ``order`` fit into ``colours``, bits of those coloured so."""
    if not order:
        return True
    vertex, rest = order[0], order[1:]
    for number, taken in enumerate(colours):
        if not taken & differ[vertex]:
            colours[number] |= 1 << vertex
            if _colourable(differ, rest, colours):
                return True
            colours[number] = taken
        if not taken:
            break  # Colours that nobody has are all alike.
    return False


def _takes_from(links: Iterable[OriginLink]) -> dict[SourceId, set[SourceId]]:
    """Return whom each linked source takes it from; the same take it from each other."""
    takes: dict[SourceId, set[SourceId]] = {}
    for link in links:
        if link.verdict in _JOINING:
            takes.setdefault(link.first, set()).add(link.second)
            other = takes.setdefault(link.second, set())
            if link.verdict is Verdict.SAME:
                other.add(link.first)
    return takes


def _components(
    graph: Mapping[SourceId, Collection[SourceId]],
) -> Iterator[set[SourceId]]:
    """Yield the strongly connected components, those they lead to first (R. Tarjan, 1972)."""
    number: dict[SourceId, int] = {}
    low: dict[SourceId, int] = {}
    unfinished: dict[SourceId, None] = {}
    for start in graph:
        if start in number:
            continue
        path = [(start, iter(graph[start]))]
        number[start] = low[start] = len(number)
        unfinished[start] = None
        while path:
            node, others = path[-1]
            for other in others:
                if other not in number:
                    number[other] = low[other] = len(number)
                    unfinished[other] = None
                    path.append((other, iter(graph[other])))
                    break
                if other in unfinished:
                    low[node] = min(low[node], number[other])
            else:
                path.pop()
                if path:
                    low[path[-1][0]] = min(low[path[-1][0]], low[node])
                if low[node] == number[node]:
                    yield _popped(unfinished, node)


def _popped(unfinished: dict[SourceId, None], down_to: SourceId) -> set[SourceId]:
    popped: set[SourceId] = set()
    while down_to not in popped:
        popped.add(unfinished.popitem()[0])
    return popped

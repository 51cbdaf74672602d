"""The file of a map level: named groups of lines as whole steps on a grid, packed with zlib.

A file is one line of JSON, {"grid": steps around the world, "groups": [[name, lines, points,
bytes], …]}, then each group's zlib data in that order: the number of points of each line (uint32),
the first point of each (int32 x then y), the steps to each point from the one before (int16; the
first of a line is 0), x and y apart, low bytes before high bytes, which packs a third better.
"""

import json
import zlib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise

import numpy as np
from numpy.typing import NDArray

FARTHEST_STEP = 32767


@dataclass(frozen=True, slots=True, eq=False)
class Lines:
    """Lines or rings in projected units, all in one array; a ring does not repeat its first point.

    Attributes:
        points: One row (x, y) for each point.
        offsets: Where each line begins in ``points``, and lastly where the last one ends.
    """

    points: NDArray[np.float64]
    offsets: NDArray[np.int64]

    def __len__(self) -> int:
        return len(self.offsets) - 1

    def pieces(self) -> list[NDArray[np.float64]]:
        """Return each line's points by itself."""
        cuts = self.offsets.tolist()
        return [self.points[start:end] for start, end in pairwise(cuts)]


def lines_of(pieces: Sequence[NDArray[np.float64]]) -> Lines:
    """Put lines into one array."""
    if not pieces:
        return Lines(np.empty((0, 2)), np.zeros(1, np.int64))
    offsets = np.zeros(len(pieces) + 1, np.int64)
    np.cumsum([len(piece) for piece in pieces], out=offsets[1:])
    return Lines(np.concatenate(pieces), offsets)


def pack(groups: Mapping[str, Sequence[NDArray[np.int64]]], grid: int) -> bytes:
    """Return the file of lines whose points are whole grid steps, at most 32767 apart."""
    head: list[tuple[str, int, int, int]] = []
    bodies: list[bytes] = []
    for name, lines in groups.items():
        counts = np.array([len(line) for line in lines], "<u4")
        starts = np.array([line[0] for line in lines], "<i4").reshape(-1, 2)
        steps = np.concatenate([np.diff(line, axis=0, prepend=line[:1]) for line in lines])
        planes = steps.astype("<i2").T.copy().view(np.uint8).reshape(2, -1, 2)
        body = zlib.compress(
            counts.tobytes() + starts.T.tobytes() + planes.transpose(0, 2, 1).tobytes(),
            9,
        )
        head.append((name, len(lines), len(steps), len(body)))
        bodies.append(body)
    return json.dumps({"grid": grid, "groups": head}).encode() + b"\n" + b"".join(bodies)


class PackedLevel:
    """Reads one such file, a group at a time.

    Args:
        content: The file's bytes, of our own making.
    """

    def __init__(self, content: bytes) -> None:
        end = content.index(b"\n")
        head = json.loads(content[:end])
        self._grid = head["grid"]
        self._groups: dict[str, tuple[int, int, bytes]] = {}
        at = end + 1
        for name, lines, points, size in head["groups"]:
            self._groups[name] = (lines, points, content[at : at + size])
            at += size

    def lines(self, name: str) -> Lines:
        """Decode one group; none of that name is an empty one."""
        if name not in self._groups:
            return lines_of(())
        count, points, body = self._groups[name]
        data = zlib.decompress(body)
        counts = np.frombuffer(data, "<u4", count)
        starts = np.frombuffer(data, "<i4", 2 * count, 4 * count).reshape(2, count)
        planes = np.frombuffer(data, np.uint8, 4 * points, 12 * count).reshape(2, 2, points)
        steps = planes.transpose(0, 2, 1).copy().view("<i2").reshape(2, points)
        offsets = np.zeros(count + 1, np.int64)
        np.cumsum(counts, out=offsets[1:])
        at = np.cumsum(steps, axis=1, dtype=np.int64)
        # One sum runs over all lines: what it had gathered by a line's start is taken off again.
        at += np.repeat(starts - at[:, offsets[:-1]], counts, axis=1)
        return Lines((at / self._grid).T.copy(), offsets)

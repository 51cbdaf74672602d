"""What a pack says of itself: what is in it, of what, by whom, what for, each file by its hash."""

import json
from collections.abc import Mapping
from dataclasses import asdict, dataclass, field
from datetime import datetime
from typing import Any

from desktop.domain.errors import BasewatchError

FORMAT = "basewatch-pack"
VERSION = 1
SUFFIX = ".basewatch-pack"
MANIFEST = "manifest.json"
SUMS = "SHA256SUMS"
CASEBOOK = "casebook.basewatch"
PUBLIC_KEY = "author.pem"
SIGNATURE = "manifest.sig"
CUSTODY_TEXT = "custody.txt"
CUSTODY_TABLE = "custody.csv"
MAX_MANIFEST_BYTES = 8 * 2**20


class PackRefused(BasewatchError):
    """A pack that is not whole, was altered, or is none; the sentence names what is wrong."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Sealed:
    """One file of a pack: its name without any folder, its size, its hash in hex."""

    name: str
    size_bytes: int
    sha256: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Manifest:
    """The first file of a pack.

    Attributes:
        made_at: When, UTC, ISO 8601.
        tool: Program and version that made it.
        who: Who hands it over; empty where nobody was named.
        purpose: What for, in their words.
        casebook_id, title, head: Of the casebook that it was taken from; ``head`` is the hash of
            the newest entry of its journal.
        marking: The strictest of the casebook's and of its records' markings, empty for none.
        is_whole: Whether only what must not leave was left out.
        reported_by: Only what was public by the end of this day, ISO 8601; empty for all.
        with_restricted: Whether what is not for passing on was asked for.
        private_left_out, restricted_left_out: How many records stayed for what they are.
        seen: Every casebook that is behind the copy in it, that one too, each with the hash of its
            journal's end as it was: by these two casebooks find their common past.
        encrypted_to: The fingerprints of the keys that open the pack; empty where it is not
            encrypted, or by a passphrase.
        counts: How many of what are in it.
        files: All others but the list of sums.
    """

    made_at: str
    tool: str
    who: str = ""
    purpose: str = ""
    casebook_id: str
    title: str
    head: str
    marking: str = ""
    is_whole: bool = True
    reported_by: str = ""
    with_restricted: bool = False
    private_left_out: int = 0
    restricted_left_out: int = 0
    seen: Mapping[str, str] = field(default_factory=dict)
    encrypted_to: tuple[str, ...] = ()
    counts: Mapping[str, int] = field(default_factory=dict)
    files: tuple[Sealed, ...]

    def to_json(self) -> bytes:
        """Write it, the same for the same content."""
        told = {"format": FORMAT, "version": VERSION, **asdict(self)}
        if not self.encrypted_to:
            del told["encrypted_to"]
        return (json.dumps(told, ensure_ascii=False, indent=1, sort_keys=True) + "\n").encode()


def sums_of(manifest: bytes, files: tuple[Sealed, ...]) -> bytes:
    """Return the list that ``sha256sum -c`` checks a pack's unpacked files against."""
    from hashlib import sha256

    lines = [(sha256(manifest).hexdigest(), MANIFEST), *((one.sha256, one.name) for one in files)]
    return "".join(f"{digest}  {name}\n" for digest, name in lines).encode()


def read_manifest(content: bytes) -> Manifest:
    """Read what `Manifest.to_json` wrote.

    Raises:
        PackRefused: Where it is no manifest, or one of a newer Basewatch.
    """
    try:
        told: Any = json.loads(content)
        if told.pop("format") != FORMAT:
            raise PackRefused("This is no pack of Basewatch: its manifest says otherwise.")
        if told.pop("version") > VERSION:
            raise PackRefused("This pack was made by a newer Basewatch. Update to read it.")
        files = tuple(Sealed(**one) for one in told.pop("files"))
        keys = tuple(told.pop("encrypted_to", ()))
        manifest = Manifest(**told, encrypted_to=keys, files=files)
        made_at = datetime.fromisoformat(manifest.made_at)
    except (ValueError, TypeError, KeyError, AttributeError, RecursionError) as error:
        raise PackRefused("The manifest of this pack cannot be read.") from error
    if made_at.tzinfo is None or not _is_sound(manifest):
        raise PackRefused("The manifest of this pack holds what no Basewatch writes.")
    return manifest


def _is_sound(manifest: Manifest) -> bool:
    """Tell whether every value is of its kind: annotations bind nobody who writes JSON."""
    texts: list[object] = [
        manifest.tool, manifest.who, manifest.purpose, manifest.casebook_id, manifest.title,
        manifest.head, manifest.marking, manifest.reported_by,
        *manifest.encrypted_to,
    ]  # fmt: skip
    numbers: list[object] = [manifest.private_left_out, manifest.restricted_left_out]
    for one in manifest.files:
        texts += [one.name, one.sha256]
        numbers.append(one.size_bytes)
    if not isinstance(manifest.counts, dict) or not isinstance(manifest.seen, dict):
        return False
    texts += manifest.seen.values()
    numbers += manifest.counts.values()
    flags: list[object] = [manifest.is_whole, manifest.with_restricted]
    return (
        all(isinstance(one, str) for one in texts)
        and all(type(one) is int and one >= 0 for one in numbers)
        and all(isinstance(one, bool) for one in flags)
    )

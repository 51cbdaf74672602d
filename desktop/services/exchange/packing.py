"""Makes a pack: a copy of what may leave, its originals, and who hands them over."""

from collections import Counter
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from dataclasses import replace
from hashlib import sha256
from pathlib import Path
from shutil import rmtree

from desktop import __version__
from desktop.domain.grading import Marking
from desktop.domain.record import RecordKind
from desktop.queries.reader import Reader
from desktop.services.casebooks import open_casebook
from desktop.services.exchange.container import (
    CHUNK_BYTES,
    MAX_FILES,
    check_room,
    write_container,
)
from desktop.services.exchange.custody import (
    FILE,
    Original,
    custody_table,
    custody_text,
    originals_of,
)
from desktop.services.exchange.envelope import Envelope
from desktop.services.exchange.manifest import (
    CASEBOOK,
    CUSTODY_TABLE,
    CUSTODY_TEXT,
    MANIFEST,
    PUBLIC_KEY,
    SIGNATURE,
    SUMS,
    Manifest,
    Sealed,
    sums_of,
)
from desktop.services.exchange.private import private_folder
from desktop.services.exporting.shared_copy import write_casebook
from desktop.services.exporting.wish import Counts, Outgoing
from desktop.services.files import write_whole
from desktop.store import attachments
from desktop.store.errors import StoreError
from desktop.store.exchanged import lineage_of, meta_of
from desktop.store.head import head_of
from desktop.store.streaming import IN_ORDER, all_fields

_OTHER_FILES = 10
_PLAIN = "plain"
Content = Path | bytes


def write_pack(target: Path, outgoing: Outgoing) -> Counts:
    """Write a pack to ``target``; what it is made of lies beside that meanwhile.

    One that is encrypted is made in a private folder, and never beside its target.

    Raises:
        FileRefused: Where it cannot be written; nothing is left behind then.
        PackRefused: Where it would be too big for anybody to read, or a key is none.
        StoreError: Where the copy does not hold.
        DatabaseFailure: Where the casebook cannot be read.
    """
    counts: Counter[str] = Counter()
    envelope = outgoing.wish.handover.envelope

    def write(scratch: Path) -> None:
        with _workplace(scratch, envelope) as work:
            copy = work / CASEBOOK
            counts.update(write_casebook(copy, outgoing))
            parts = _parts(copy, work, outgoing, counts)
            if envelope is None:
                write_container(scratch, parts)
            else:
                _write_encrypted(scratch, work / _PLAIN, parts, envelope)

    try:
        write_whole(target, write)
    except StoreError as error:
        # What could not be made is known by the name that it would have had.
        raise type(error)(str(error).replace(CASEBOOK, target.name)) from error
    return counts


@contextmanager
def _workplace(scratch: Path, envelope: Envelope | None) -> Iterator[Path]:
    if envelope is not None:
        with private_folder(envelope.private) as folder:
            yield folder
        return
    work = scratch.with_name(f"{scratch.name}.d")
    work.mkdir(mode=0o700)
    try:
        yield work
    finally:
        rmtree(work, ignore_errors=True)


def _write_encrypted(
    target: Path, plain: Path, parts: list[tuple[str, Content]], envelope: Envelope
) -> None:
    # Loaded where it is wanted only, as what signs is.
    from desktop.services.exchange.encrypting import encrypt

    plain.touch(mode=0o600)
    write_container(plain, parts)
    encrypt(plain, target, envelope)


def _readers_keys(envelope: Envelope | None) -> tuple[str, ...]:
    """Return the fingerprints of those that a pack is encrypted to."""
    if envelope is None:
        return ()
    from desktop.services.exchange.encrypting import checked_keys, key_fingerprint

    return tuple(key_fingerprint(one) for one in checked_keys(envelope.recipients))


def _parts(copy: Path, work: Path, outgoing: Outgoing, counts: Counts) -> list[tuple[str, Content]]:
    casebook = open_casebook(copy, look_only="It is being packed.")
    try:
        reader = casebook.reader()
        try:
            originals = originals_of(reader)
            # More files than that nobody unpacks: the casebook holds them all the same.
            if len({one.file for one in originals}) > MAX_FILES - _OTHER_FILES:
                originals = tuple(replace(one, file="") for one in originals)
            files = _unpacked(reader, work, originals)
            marking = _strictest(outgoing.marking, _markings(reader))
            seen = lineage_of(reader.db)
            seen[meta_of(reader.db)["casebook_id"]] = head_of(reader.db).hash
        finally:
            reader.close()
    finally:
        casebook.close()
    manifest = replace(_manifest(outgoing, counts, marking), seen=seen)
    text = custody_text(manifest, _sealed(CASEBOOK, copy).sha256, originals)
    parts: list[tuple[str, Content]] = [
        (CUSTODY_TEXT, text),
        (CUSTODY_TABLE, custody_table(originals)),
        (CASEBOOK, copy),
        *files.items(),
    ]
    key = None
    if outgoing.wish.handover.key_folder is not None:
        # Loaded where it is wanted only: it takes a while.
        from desktop.services.exchange.signing import own_key

        key = own_key(outgoing.wish.handover.key_folder)
        parts.append((PUBLIC_KEY, key.public_pem))
    sealed = tuple(_sealed(name, content) for name, content in parts)
    check_room([one.size_bytes for one in sealed])
    told = replace(manifest, files=sealed).to_json()
    signature = [] if key is None else [(SIGNATURE, key.sign(told))]
    return [(MANIFEST, told), (SUMS, sums_of(told, sealed)), *signature, *parts]


def _manifest(outgoing: Outgoing, counts: Counts, marking: str) -> Manifest:
    wish, public = outgoing.wish, outgoing.public
    return Manifest(
        made_at=outgoing.now.isoformat(timespec="seconds"),
        tool=f"Basewatch {__version__}",
        who=wish.handover.who,
        purpose=wish.handover.purpose,
        casebook_id=outgoing.casebook_id,
        title=outgoing.title,
        head=outgoing.head,
        marking=marking,
        is_whole=wish.is_whole,
        reported_by="" if wish.reported_by is None else wish.reported_by.isoformat(),
        with_restricted=wish.with_restricted,
        encrypted_to=_readers_keys(wish.handover.envelope),
        private_left_out=public.private_left_out,
        restricted_left_out=public.restricted_left_out,
        counts=dict(counts),
        files=(),
    )


def _unpacked(reader: Reader, work: Path, originals: tuple[Original, ...]) -> dict[str, Content]:
    """Write the originals as files, those with equal bytes once, and return where they lie."""
    files: dict[str, Content] = {}
    wanted = {one.record: one for one in originals if one.file}
    for one in wanted.values():
        if one.what == FILE and one.file not in files:
            files[one.file] = _put(work, one, attachments.get(reader.db, one.sha256, one.title))
    for record_id, fields in all_fields(reader.db, RecordKind.REPORT):
        if record_id in wanted:
            one = wanted[record_id]
            files[one.file] = _put(work, one, fields["text"].encode())
    return files


def _put(work: Path, one: Original, content: bytes) -> Path:
    place = work / one.file
    place.write_bytes(content)
    return place


def _markings(reader: Reader) -> Iterable[str]:
    for kind in IN_ORDER:
        for _id, fields in all_fields(reader.db, kind):
            if fields["marking"]:
                yield fields["marking"]


def _strictest(own: str, others: Iterable[str]) -> str:
    found = {own, *others}
    return next((one.value for one in Marking if one.value in found), own)


def _sealed(name: str, content: Content) -> Sealed:
    if isinstance(content, bytes):
        return Sealed(name=name, size_bytes=len(content), sha256=sha256(content).hexdigest())
    digest = sha256()
    with content.open("rb") as file:
        while chunk := file.read(CHUNK_BYTES):
            digest.update(chunk)
    size = content.stat().st_size
    return Sealed(name=name, size_bytes=size, sha256=digest.hexdigest())

"""Writes files whole or not at all."""

import os
from collections.abc import Callable, Mapping
from contextlib import suppress
from errno import EACCES, EDQUOT, EISDIR, ENOENT, ENOSPC, ENOTDIR, EPERM, EROFS
from pathlib import Path
from secrets import token_hex
from shutil import rmtree

from desktop.domain.errors import BasewatchError


class FileRefused(BasewatchError):
    """A file that could not be written, with the reason; what was there is there still."""


def write_whole(target: Path, write: Callable[[Path], None]) -> None:
    """Let ``write`` make a file beside ``target``, and put it in its place when it is whole.

    Raises:
        FileRefused: With a sentence; nothing is left behind then.
    """
    scratch = _scratch(target)
    try:
        write(scratch)
        _settle(scratch)
        scratch.replace(target)
    except OSError as error:
        raise _refused(target, error) from error
    finally:
        _drop(scratch)


def write_text_whole(target: Path, text: str) -> None:
    """Write ``text`` to a file that nobody else may read.

    Raises:
        FileRefused: With a sentence; nothing is left behind then.
    """

    def write(scratch: Path) -> None:
        scratch.touch(mode=0o600)
        scratch.write_text(text, encoding="utf-8")

    write_whole(target, write)


def write_together(contents: Mapping[Path, bytes]) -> None:
    """Write several files; none takes its place before all are whole.

    Raises:
        FileRefused: With a sentence that names the first that could not be written.
    """
    scratches = {target: _scratch(target) for target in contents}
    target = Path()
    try:
        for target, scratch in scratches.items():
            if target.is_dir():
                raise IsADirectoryError(EISDIR, os.strerror(EISDIR))
            scratch.write_bytes(contents[target])
            _settle(scratch)
        for target, scratch in scratches.items():
            scratch.replace(target)
    except OSError as error:
        raise _refused(target, error) from error
    finally:
        for scratch in scratches.values():
            _drop(scratch)


def check_free(*targets: Path) -> None:
    """Refuse to write where something is already.

    Raises:
        FileRefused: With a sentence that names the first that is there.
    """
    for target in targets:
        if os.path.lexists(target):
            raise FileRefused(
                f"There is already something called “{target.name}” in that folder. Choose another"
                " name."
            )


def write_folder_whole(target: Path, write: Callable[[Path], None]) -> None:
    """Let ``write`` fill a folder beside ``target``, and put it in its place when it is whole.

    Raises:
        FileRefused: Where something is there already, or with what went wrong; nothing is left
            behind then.
    """
    check_free(target)
    scratch = _scratch(target)
    try:
        scratch.mkdir()
        write(scratch)
        scratch.rename(target)
    except OSError as error:
        raise _refused(target, error) from error
    finally:
        rmtree(scratch, ignore_errors=True)


def _scratch(target: Path) -> Path:
    return target.with_name(f".basewatch-{token_hex(8)}{target.suffix}")


def _settle(scratch: Path) -> None:
    with scratch.open("rb") as written:
        os.fsync(written.fileno())


def _drop(scratch: Path) -> None:
    # Where its folder is none, there is nothing to drop either.
    with suppress(OSError):
        scratch.unlink()


def _refused(target: Path, error: OSError) -> FileRefused:
    name, why = target.name, error.errno
    if why in {ENOENT, ENOTDIR}:
        sentence = f"“{name}” could not be written: there is no folder “{target.parent}”."
    elif why in {EACCES, EPERM, EROFS}:
        sentence = f"“{name}” could not be written: nothing may be written in that folder."
    elif why in {ENOSPC, EDQUOT}:
        sentence = f"“{name}” could not be written: the disk is full."
    elif why == EISDIR:
        sentence = f"“{name}” could not be written: a folder there is called so."
    else:
        said = (error.strerror or str(error)).rstrip(".").lower()
        sentence = f"“{name}” could not be written: {said}."
    return FileRefused(sentence)

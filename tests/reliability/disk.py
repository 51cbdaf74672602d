"""Stands between the database engine that ships and the system: sees every call, and may refuse it.

SQLite reaches files through a table of functions (sqlite.org/vfs.html). Here a copy of the engine's
own table is registered before it, whose calls ask a handler first: nothing of the program, of
sqlcipher3 or of its SQLite is replaced or compiled anew, and encrypted pages pass as they are
written. It needs the engine's functions to be visible in the library, which those for Linux are.
"""

import ctypes
import os
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

import pytest
from sqlcipher3 import _sqlite3

OK = 0
IOERR_READ, IOERR_WRITE, IOERR_FSYNC = 266, 778, 1_034
IOERR_TRUNCATE, IOERR_DELETE, CANTOPEN, FULL = 1_546, 2_570, 14, 13
_CREATE = 0x4

_ADDRESS = ctypes.c_void_p


@dataclass(frozen=True, slots=True)
class Call:
    """One call: "create", "write", "truncate", "sync", "delete" or "read", on the file at ``path``.

    Attributes:
        data: What is written.
        offset: Where it is written, or to which length the file is cut, in bytes.
        is_final: Of a deletion, whether it is on the disk for good when the call returns.
    """

    kind: str
    path: str
    data: bytes = b""
    offset: int = 0
    is_final: bool = False


Handler = Callable[[Call], int]


class _Methods(ctypes.Structure):
    _fields_ = [("version", ctypes.c_int), *((f"at_{n}", _ADDRESS) for n in range(18))]


class _Vfs(ctypes.Structure):
    _fields_ = [
        ("version", ctypes.c_int),
        ("file_bytes", ctypes.c_int),
        ("path_bytes", ctypes.c_int),
        ("next", _ADDRESS),
        ("name", ctypes.c_char_p),
        ("data", _ADDRESS),
        ("open", _ADDRESS),
        ("delete", _ADDRESS),
        *((f"at_{n}", _ADDRESS) for n in range(14)),
    ]


_OPEN = ctypes.CFUNCTYPE(ctypes.c_int, _ADDRESS, _ADDRESS, _ADDRESS, ctypes.c_int, _ADDRESS)
_DELETE = ctypes.CFUNCTYPE(ctypes.c_int, _ADDRESS, _ADDRESS, ctypes.c_int)
_TRANSFER = ctypes.CFUNCTYPE(ctypes.c_int, _ADDRESS, _ADDRESS, ctypes.c_int, ctypes.c_int64)
_TRUNCATE = ctypes.CFUNCTYPE(ctypes.c_int, _ADDRESS, ctypes.c_int64)
_SYNC = ctypes.CFUNCTYPE(ctypes.c_int, _ADDRESS, ctypes.c_int)
# Places of the functions in the table of a file: after close come these.
_READ_AT, _WRITE_AT, _TRUNCATE_AT, _SYNC_AT = 1, 2, 3, 4


class Disk:
    """The way to the disk; `handler` is asked before each call and returns OK or a failure."""

    def __init__(self) -> None:
        self.handler: Handler | None = None
        self._library = ctypes.CDLL(_sqlite3.__file__)
        find = self._library.sqlite3_vfs_find
        find.restype, find.argtypes = ctypes.POINTER(_Vfs), [ctypes.c_char_p]
        self._own = find(None)
        self._tables: dict[int, tuple[_Methods, tuple[object, ...]]] = {}
        self._paths: dict[int, str] = {}
        self._vfs = _Vfs.from_buffer_copy(self._own.contents)
        self._vfs.name, self._vfs.next = b"watched", None
        self._calls = (_OPEN(self._open), _DELETE(self._delete))
        self._open_own = _OPEN(self._own.contents.open)
        self._delete_own = _DELETE(self._own.contents.delete)
        self._vfs.open, self._vfs.delete = (ctypes.cast(one, _ADDRESS) for one in self._calls)

    def come_between(self) -> None:
        """Let connections that are opened from now on go this way."""
        assert self._library.sqlite3_vfs_register(ctypes.byref(self._vfs), 1) == OK

    def step_aside(self) -> None:
        """Let later ones go straight on; those that are open only pass through here."""
        self.handler = None
        assert self._library.sqlite3_vfs_unregister(ctypes.byref(self._vfs)) == OK

    def _ask(self, call: Call) -> int:
        return OK if self.handler is None else self.handler(call)

    def _open(self, _vfs, name, file, flags, out) -> int:
        path = os.fsdecode(ctypes.string_at(name)) if name else ""
        if (
            flags & _CREATE
            and not Path(path).exists()
            and (code := self._ask(Call("create", path)))
        ):
            ctypes.cast(file, ctypes.POINTER(_ADDRESS))[0] = None
            return code
        code = self._open_own(ctypes.addressof(self._own.contents), name, file, flags, out)
        table = ctypes.cast(file, ctypes.POINTER(_ADDRESS))
        if code == OK and table[0]:
            self._paths[file] = path
            table[0] = self._table_of(table[0])
        return code

    def _delete(self, _vfs, name, to_disk) -> int:
        path = os.fsdecode(ctypes.string_at(name))
        if Path(path).exists() and (
            code := self._ask(Call("delete", path, is_final=bool(to_disk)))
        ):
            return code
        return self._delete_own(ctypes.addressof(self._own.contents), name, to_disk)

    def _table_of(self, own: int) -> int:
        """Return the address of a table whose calls come here first."""
        if own not in self._tables:
            methods = _Methods.from_address(own)
            ours = _Methods.from_buffer_copy(methods)
            functions = (
                (_READ_AT, _TRANSFER(self._reads(_TRANSFER(methods.at_1)))),
                (_WRITE_AT, _TRANSFER(self._writes(_TRANSFER(methods.at_2)))),
                (_TRUNCATE_AT, _TRUNCATE(self._truncates(_TRUNCATE(methods.at_3)))),
                (_SYNC_AT, _SYNC(self._syncs(_SYNC(methods.at_4)))),
            )
            for place, function in functions:
                setattr(ours, f"at_{place}", ctypes.cast(function, _ADDRESS))
            self._tables[own] = ours, functions
        return ctypes.addressof(self._tables[own][0])

    def _reads(self, own):
        def read(file, into, count, offset) -> int:
            return self._ask(Call("read", self._paths[file])) or own(file, into, count, offset)

        return read

    def _writes(self, own):
        def write(file, source, count, offset) -> int:
            call = Call("write", self._paths[file], ctypes.string_at(source, count), offset)
            return self._ask(call) or own(file, source, count, offset)

        return write

    def _truncates(self, own):
        def truncate(file, size) -> int:
            call = Call("truncate", self._paths[file], offset=size)
            return self._ask(call) or own(file, size)

        return truncate

    def _syncs(self, own):
        def sync(file, flags) -> int:
            return self._ask(Call("sync", self._paths[file])) or own(file, flags)

        return sync


# An open connection points into it until it is closed, so that it lives as long as the process.
_DISKS: list[Disk] = []


def shows_its_functions() -> bool:
    """Tell whether the engine's functions are visible in its library."""
    return hasattr(ctypes.CDLL(_sqlite3.__file__), "sqlite3_vfs_register")


@contextmanager
def watched_disk() -> Iterator[Disk]:
    """Give the way to the disk; connections that are opened meanwhile go by it."""
    if not shows_its_functions():
        pytest.skip("NOT TRIED: this build of the engine shows none of its functions")
    if not _DISKS:
        _DISKS.append(Disk())
    (disk,) = _DISKS
    disk.come_between()
    try:
        yield disk
    finally:
        disk.step_aside()

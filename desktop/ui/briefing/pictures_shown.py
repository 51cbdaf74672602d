"""Hands out pictures of the casebook that may be shown to others, encoded anew."""

import threading
from collections.abc import Callable

from desktop.domain.errors import BasewatchError
from desktop.queries.attachments import picture_content
from desktop.queries.public import PublicReader
from desktop.queries.reader import Reader
from desktop.ui.attachments.pictures import safe_picture


class ShownPictures:
    """Returns a picture by its hash; what is private, gone or damaged is none."""

    def __init__(self, open_reader: Callable[[], Reader]) -> None:
        """Read from the casebook with readers of its own, on any thread."""
        self._open_reader = open_reader
        self._lock = threading.Lock()
        self._made: dict[str, bytes] = {}

    def __call__(self, sha256: str) -> bytes | None:
        """Return the picture as a PNG that holds nothing but its pixels; slow the first time."""
        try:
            with PublicReader(self._open_reader) as public:
                # Asked each time: its report may have become private since.
                content = picture_content(public.reader, sha256)
            if content is None:
                return None
            with self._lock:
                found = self._made.get(sha256)
            if found is None:
                found = safe_picture(content)
                with self._lock:
                    self._made[sha256] = found
        except BasewatchError:
            # The page shows where it would stand, and the rehearsal tells.
            return None
        return found

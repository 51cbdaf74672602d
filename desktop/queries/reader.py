"""Read-only connections, one for each thread that asks, all of the moment that is looked at."""

import threading
from collections.abc import Callable

from desktop.queries.as_of import Live, Moment, Outlook, newest_entry_of, outlook
from desktop.store.past_copy import Progress
from desktop.store.reader import Reader

__all__ = ["Question", "Reader", "Readers"]

Question = Callable[[Reader], object]


class Readers:
    """Hands every thread a reader of its own, opened when it first asks."""

    def __init__(self, open_reader: Callable[[], Reader]) -> None:
        """Open readers with ``open_reader``; they show what is now."""
        self._open_reader = open_reader
        self._local = threading.local()
        self._lock = threading.Lock()
        self._opened: list[Reader] = []
        self._moment: Moment = Live()
        self._outlook: Outlook = outlook(Live(), open_reader)
        self._kept: dict[Question, tuple[int, object]] = {}

    @property
    def moment(self) -> Moment:
        """The moment that readers show."""
        return self._moment

    def look(self, moment: Moment, progress: Progress | None = None) -> None:
        """Let `here` give every thread a reader that shows ``moment`` from now on.

        A moment as recorded takes time to rebuild, so a worker should ask for it; until it is
        there the readers show what they did. What other threads have at hand stays good until
        they ask again.

        Args:
            moment: Which.
            progress: Told how far it is, of how much; what it raises cancels and changes nothing.

        Raises:
            StoreError: Where the casebook cannot be read; nothing is changed then.
        """
        found = outlook(moment, self._open_reader, progress)
        with self._lock:
            self._moment = moment
            self._replace(found)

    def here(self) -> Reader:
        """Return this thread's reader.

        Raises:
            StoreError: Where the casebook cannot be read.
        """
        kept: tuple[Outlook, Reader] | None = getattr(self._local, "kept", None)
        if kept is not None:
            shown, reader = kept
            if shown is self._outlook and shown.is_current(reader):
                return reader
            self._drop(reader)
        return self._open()

    def kept(self, question: Question) -> object:
        """Return the answer of this thread's reader, which stands until somebody saves.

        Raises:
            StoreError: Where the casebook cannot be read.
        """
        self.here()
        # The moment that this reader shows: another may be looked at by now.
        shown, reader = self._local.kept
        head = newest_entry_of(reader)
        with self._lock:
            found = self._kept.get(question) if shown is self._outlook else None
        if found is not None and found[0] == head:
            return found[1]
        answer = question(reader)
        with self._lock:
            if shown is self._outlook:
                self._kept[question] = head, answer
        return answer

    def close(self) -> None:
        """Close all readers; no thread may be asking any more."""
        with self._lock:
            opened, self._opened = self._opened, []
        for reader in opened:
            reader.close()
        self._local = threading.local()

    def _open(self) -> Reader:
        reader = self._open_reader()
        # Held while the moment is shown, so that no other thread lets go of it meanwhile.
        with self._lock:
            try:
                if not self._outlook.is_current(reader):
                    self._replace(outlook(self._moment, self._open_reader))
                self._outlook.show(reader)
            except BaseException:
                reader.close()
                raise
            self._local.kept = self._outlook, reader
            self._opened.append(reader)
        return reader

    def _replace(self, found: Outlook) -> None:
        before, self._outlook = self._outlook, found
        self._kept = {}
        before.close()

    def _drop(self, reader: Reader) -> None:
        del self._local.kept
        with self._lock:
            self._opened.remove(reader)
        reader.close()

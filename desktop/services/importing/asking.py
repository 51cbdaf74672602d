"""Which bases of a file have to be asked about, and what was answered, now or the last time."""

from collections.abc import Callable, Container, Mapping
from dataclasses import dataclass
from hashlib import blake2b

from desktop.domain.folding import fold
from desktop.services.importing.answers import BaseAnswer, SameBase
from desktop.services.importing.matching import Match
from desktop.services.importing.outcome import BaseQuestion

_REMEMBERED = "base asked about: "
_DIGEST_BYTES = 6
MOST_QUESTIONS = 2_000


@dataclass(slots=True)
class _Question:
    key: str
    name: str
    match: Match
    row: int
    answer: BaseAnswer | None
    is_given: bool
    rows: int = 0
    made: str = ""
    is_place: bool = False


class Asking:
    """The questions of one import, each asked once.

    Attributes:
        row: The row that is being taken.
        not_asked: How often a base was named that is one too many to be asked about.
    """

    def __init__(
        self,
        answers: Mapping[str, BaseAnswer],
        live: Container[str],
        remembered: Callable[[str], str | None],
    ) -> None:
        """Ask about bases.

        Args:
            answers: By the key of the question.
            live: The ids of the bases that can be an answer.
            remembered: Returns the base that was answered the last time, by what `memory` names.
        """
        self._answers = answers
        self._live = live
        self._remembered = remembered
        self._asked: dict[str, _Question] = {}
        self.row = 0
        self.not_asked = 0

    def ask(self, name: str, match: Match, *, is_place: bool = False) -> BaseAnswer | None:
        """Count that a row names a base which may be one of several; return what it is.

        What ``is_place`` has no row of its own, and makes no base unless somebody says so.
        Nobody answers thousands: of a column that holds other things than bases only the first
        become questions.
        """
        key = _key(name, match)
        is_known = key in self._asked or key in self._answers
        if len(self._asked) >= MOST_QUESTIONS and not is_known:
            self.not_asked += 1
            return None
        question = self._question(name, match)
        question.rows += 1
        question.is_place = is_place
        return self._answer(question)

    def answer(self, name: str, match: Match) -> BaseAnswer | None:
        """Return what was answered, and count nothing."""
        known = self._asked.get(_key(name, match))
        return self._answer(known or self._new(name, match))

    def keep(self, name: str, match: Match, base_id: str) -> str:
        """Know which base a name became; return by what it is remembered, empty where it is."""
        question = self._question(name, match)
        is_fresh = question.is_given and not question.made
        question.made = base_id
        memory = _REMEMBERED + question.key
        # What an earlier import remembers already does not go when this one is taken back.
        return memory if is_fresh and self._remembered(memory) != base_id else ""

    def questions(self) -> list[BaseQuestion]:
        """Return what was asked, in the order in which it came up."""
        return [
            BaseQuestion(
                row=one.row,
                name=one.name,
                candidates=one.match.candidates,
                key=one.key,
                rows=one.rows,
                answer=one.answer,
                is_place=one.is_place,
            )
            for one in self._asked.values()
        ]

    def _question(self, name: str, match: Match) -> _Question:
        key = _key(name, match)
        found = self._asked.get(key)
        if found is None:
            found = self._asked[key] = self._new(name, match)
        return found

    def _new(self, name: str, match: Match) -> _Question:
        key = _key(name, match)
        given = self._answers.get(key)
        if given is not None and given.what is SameBase.IS and given.base_id not in self._live:
            given = None  # It was taken out since: that is for somebody to say anew.
        answer = given
        if given is None:
            before = self._remembered(_REMEMBERED + key)
            if before is not None and before in self._live:
                answer = BaseAnswer(SameBase.IS, before)
        return _Question(key, name, match, self.row, answer, is_given=given is not None)

    @staticmethod
    def _answer(question: _Question) -> BaseAnswer | None:
        """Return the answer; a base that is new is new once, and then it is that one."""
        return BaseAnswer(SameBase.IS, question.made) if question.made else question.answer


def _key(name: str, match: Match) -> str:
    """Return what tells a question from others: one name may be two bases in two places."""
    folded = " ".join(fold(name).split())
    if not match.candidates:
        return folded
    ids = "\n".join(sorted(one.base_id for one in match.candidates))
    return f"{folded} #{blake2b(ids.encode(), digest_size=_DIGEST_BYTES).hexdigest()}"

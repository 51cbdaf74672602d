"""In how many notes nobody judged the origin: one count and one sentence, wherever it is told."""

from collections.abc import Sequence

from desktop.domain.briefing import CitedNote
from desktop.domain.wording_parts import counted


def not_judged(cited: Sequence[CitedNote]) -> str:
    """Return it in a sentence; "" where every origin was judged.

    Of notes that tell only of silence there is nothing to judge: they are counted by themselves.
    """
    silent = sum(one.is_silence for one in cited)
    never = sum(one.grade.startswith("F") for one in cited if not one.is_silence)
    told = counted(len(cited), "cited note")
    if not never:
        return ""
    # A sentence for each: the window finds its form again, and says it in other languages.
    if silent:
        return f"Reliability of the origin not judged: {never} of {told}; no comment in {silent}."
    return f"Reliability of the origin not judged: {never} of {told}."

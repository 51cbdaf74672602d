"""Times that are promised, measured so that the machine is not to blame."""

import sys
from time import thread_time

# Of `_work` on a machine that nobody would call slow.
_USUAL_S = 0.004
# A good machine has twice the time that is promised; a core that is shared has more.
_LEAST_FACTOR = 2.0
# Where it is measured which lines are reached, each of them takes so much longer.
_MEASURED_FACTOR = 2.0


def allowed_s(promised_s: float) -> float:
    """Return how long what is promised within ``promised_s`` may take here and now.

    Processor time leaves out what other programs take, but not that a core is slow, or that two of
    them share one: what has to be done anyhow is timed for comparison.
    """
    factor = max(_LEAST_FACTOR, min(_work_s() for _again in range(3)) / _USUAL_S)
    return promised_s * factor * (_MEASURED_FACTOR if sys.gettrace() else 1.0)


def _work_s() -> float:
    begun = thread_time()
    found: dict[int, int] = {}
    for number in range(60_000):
        found[number % 997] = found.get(number % 997, 0) + number
    return thread_time() - begun

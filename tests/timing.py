"""Times that are promised, measured so that the machine is not to blame."""

from time import thread_time

# Of `_work` on a machine that nobody would call slow.
_USUAL_S = 0.004


def allowed_s(promised_s: float) -> float:
    """Return how long what is promised within ``promised_s`` may take here and now.

    Processor time leaves out what other programs take, but not that a core is slow, or that two of
    them share one: what has to be done anyhow is timed for comparison.
    """
    return promised_s * max(1.0, min(_work_s() for _again in range(3)) / _USUAL_S)


def _work_s() -> float:
    begun = thread_time()
    found: dict[int, int] = {}
    for number in range(60_000):
        found[number % 997] = found.get(number % 997, 0) + number
    return thread_time() - begun

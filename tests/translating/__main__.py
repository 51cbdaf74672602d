"""``python -m tests.translating``: brings the translations up to the code and compiles them."""

from tests.translating.checking import report
from tests.translating.files import release, update

update()
release()
print(report())  # noqa: T201 - the developer waits for it.

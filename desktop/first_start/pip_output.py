"""Reads what pip prints: news worth showing, and the reason when it fails."""

import re
from collections.abc import Sequence
from pathlib import Path

_FETCHED = re.compile(
    r"\s*(?:Downloading|Using cached|Processing) (\S+\.(?:whl|tar\.gz))(?!\S)(.*)"
)
_INSTALLING = "Installing collected packages: "
_NO_NETWORK = (
    "NewConnectionError",
    "ConnectTimeoutError",
    "ReadTimeoutError",
    "NameResolutionError",
    "Temporary failure in name resolution",
    "Network is unreachable",
    "ProxyError",
    "Connection refused",
)


class PipOutput:
    """Follows the lines of one run of pip.

    Attributes:
        lines: Every line so far.
    """

    def __init__(self) -> None:
        self.lines: list[str] = []
        self._fetched = 0

    def read(self, line: str) -> str:
        """Take in one line, and return what a person should see of it, or ""."""
        self.lines.append(line.rstrip())
        if match := _FETCHED.match(line):
            self._fetched += 1
            name, version = Path(match[1]).name.split("-")[:2]
            return f"{self._fetched}: {name} {version}{match[2].rstrip()}"
        if line.startswith(_INSTALLING):
            return f"installing {len(line.removeprefix(_INSTALLING).split(','))} packages"
        return ""


def reason(lines: Sequence[str], log: Path) -> str:
    """Return in one sentence why the command that printed ``lines`` failed."""
    text = "\n".join(lines)
    if "No space left on device" in text or "Disk quota exceeded" in text:
        return f"The disk is full: there is no room in {log.parent}."
    if any(sign in text for sign in _NO_NETWORK):
        return (
            "The packages cannot be fetched: there is no connection to the package index."
            " The next start goes on where this one stopped."
        )
    last = next((line for line in reversed(lines) if line.startswith("ERROR: ")), "")
    said = last.removeprefix("ERROR: ").rstrip(".") or "pip gave no reason"
    return f"The packages cannot be installed: {said}. All that was said is in {log}"

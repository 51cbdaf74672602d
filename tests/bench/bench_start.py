"""Time to the window, to the base list with its rows, and to the rest, against a bare QMainWindow.

``python tests/bench/bench_start.py [ROUNDS]``: whole processes, interleaved, medians, on the
display that is there, else offscreen.
"""

import os
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

ROOT = Path(__file__).parent.parent.parent
BARE = """
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QMainWindow
class Window(QMainWindow):
    def paintEvent(self, event):
        super().paintEvent(event)
        QTimer.singleShot(0, app.quit)
app = QApplication([])
window = Window()
window.resize(1440, 900)
window.show()
app.exec()
print("painted", flush=True)
import os
os._exit(0)
"""
OURS = """
import os, sys
from pathlib import Path
from PySide6.QtWidgets import QApplication
from desktop import settings
from desktop.start import Start
app = QApplication([])
start = Start(app, settings.places(os.environ), Path(sys.argv[1]))
def told():
    if sys.argv[2] == "window":
        end()
    start.frame.listed.connect(listed)
def listed():
    if sys.argv[2] == "list":
        end()
    from PySide6.QtCore import QTimer
    QTimer.singleShot(0, end)
def end():
    print("painted", flush=True)
    os._exit(0)
start.frame.painted.disconnect()
start.frame.painted.connect(told)
start.frame.painted.connect(start._move_in)
app.exec()
"""


def seconds(code: str, *arguments: str, environment: dict[str, str]) -> float:
    """Return how long one process takes to its first paint."""
    begun = time.perf_counter()
    done = subprocess.run(
        [sys.executable, "-c", code, *arguments],
        env=environment,
        capture_output=True,
        text=True,
        check=False,
    )
    taken = time.perf_counter() - begun
    if done.stdout.strip() != "painted":
        sys.exit(f"Nothing was painted: {done.stderr[-400:]}")
    return taken


def main() -> None:
    """Print medians and their ratio."""
    rounds = int(sys.argv[1]) if len(sys.argv) > 1 else 15
    with tempfile.TemporaryDirectory() as home:
        environment = os.environ | {"HOME": home, "PYTHONPATH": str(ROOT), "XDG_CONFIG_HOME": ""}
        if "DISPLAY" not in environment:
            environment["QT_QPA_PLATFORM"] = "offscreen"
        casebook = str(Path(home) / "example.basewatch")
        make = [sys.executable, "-m", "desktop", "new", casebook, "--example"]
        subprocess.run(make, env=environment, check=True, capture_output=True)
        rows = [
            [seconds(BARE, environment=environment)]
            + [seconds(OURS, casebook, step, environment=environment) for step in _STEPS]
            for _round in range(rounds + 1)
        ][1:]
    bare = statistics.median(row[0] for row in rows)
    print(f"bare QMainWindow {bare * 1000:.0f} ms")
    for at, step in enumerate(_STEPS, 1):
        taken = statistics.median(row[at] for row in rows)
        ratio = statistics.median(row[at] / row[0] for row in rows)
        print(f"{_STEPS[step]} {taken * 1000:.0f} ms, ratio {ratio:.2f}")


_STEPS = {
    "window": "window painted",
    "list": "base list painted with its rows",
    "rest": "timeline, pane and forms there",
}


if __name__ == "__main__":
    main()

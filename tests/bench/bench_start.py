"""Time to the first paint of the window with its base list, against a bare QMainWindow.

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
from desktop.app import Program, handed_clock
app = QApplication([])
program = Program(app, settings.places(os.environ), handed_clock(os.environ))
program.start(Path(sys.argv[1]))
def stands():
    if program.window.bases.isVisible():
        print("painted", flush=True)
        os._exit(0)
program.window.painted.disconnect()
program.window.painted.connect(stands)
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
        pairs = [
            (
                seconds(BARE, environment=environment),
                seconds(OURS, casebook, environment=environment),
            )
            for _round in range(rounds + 1)
        ][1:]
    bare, ours = (statistics.median(side) for side in zip(*pairs, strict=True))
    ratio = statistics.median(mine / other for other, mine in pairs)
    print(f"bare {bare * 1000:.0f} ms, Basewatch {ours * 1000:.0f} ms, ratio {ratio:.2f}")


if __name__ == "__main__":
    main()

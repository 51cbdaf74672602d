"""The timeline's figures, each as a ratio within one run, in a real window.

``python tests/bench/bench_timeline.py [--quick] [--json]`` is ``basewatch bench`` from a checkout.
"""

import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[2]))

from desktop.cli import basewatch

if __name__ == "__main__":
    basewatch.main(args=["bench", *sys.argv[1:]], prog_name="basewatch")

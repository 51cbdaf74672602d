"""How much a start through launch.py costs over starting the program directly.

Run it in a checkout whose environment is made: ``python3 tests/bench/bench_launch.py [ROUNDS]``.
The two are measured in turn, so that what else the machine does falls on both alike.
"""

import statistics
import subprocess
import sys
import time
from pathlib import Path

CHECKOUT = Path(__file__).resolve().parents[2]
LIMIT_S = 0.3


def main() -> None:
    """Print both medians and their difference; exit with 1 above the limit."""
    sys.path[0] = str(CHECKOUT)
    from desktop.first_start.environment import Environment

    rounds = int(sys.argv[1]) if len(sys.argv) > 1 else 21
    python = Environment().ensure()
    ways = {
        "directly": [str(python), "-P", "-m", "desktop", "--version"],
        "launch.py": [sys.executable, str(CHECKOUT / "desktop" / "launch.py"), "--version"],
    }
    seconds: dict[str, list[float]] = {name: [] for name in ways}
    for _ in range(rounds):
        for name, command in ways.items():
            started = time.perf_counter()
            subprocess.run(command, check=True, stdout=subprocess.DEVNULL)
            seconds[name].append(time.perf_counter() - started)
    medians = {name: statistics.median(values) for name, values in seconds.items()}
    for name, median in medians.items():
        print(f"{name:10} {median * 1000:7.1f} ms  (best {min(seconds[name]) * 1000:.1f})")
    added = medians["launch.py"] - medians["directly"]
    print(f"launch.py adds {added * 1000:.1f} ms, median of {rounds}; the limit is 300 ms")
    sys.exit(added > LIMIT_S)


if __name__ == "__main__":
    main()

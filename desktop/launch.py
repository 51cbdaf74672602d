"""Starts Basewatch from a checkout: ``python3 desktop/launch.py [CASEBOOK or command ...]``.

The first start makes a private environment; every later one only hands over to it.
"""

import os
import sys
from pathlib import Path


def main() -> None:
    """Make the environment if need be, then become the program."""
    if sys.version_info < (3, 11):  # noqa: UP036 - older ones do start this file.
        sys.exit(f"Basewatch needs Python 3.11 or newer; this is {sys.version.split()[0]}.")
    # Run as a script, Python looks beside this file; the package is one folder up.
    sys.path[0] = str(Path(__file__).resolve().parent.parent)
    from desktop.first_start.environment import Environment, SetupError

    try:
        python = Environment().ensure()
    except SetupError as error:
        sys.exit(str(error))
    except KeyboardInterrupt:
        sys.exit("Stopped. The next start goes on from here.")
    # -P: a folder called "desktop" in the current folder is not the program.
    command = [str(python), "-P", "-m", "desktop", *sys.argv[1:]]
    if sys.platform == "win32":  # There, exec returns to the prompt at once.
        import subprocess

        sys.exit(subprocess.run(command, check=False).returncode)
    os.execv(command[0], command)


if __name__ == "__main__":
    main()

"""Starts Basewatch from a checkout: ``python3 desktop/launch.py [CASEBOOK or command ...]``.

The first start makes a private environment; every later one only hands over to it.
``python3 desktop/launch.py --build`` makes what this system installs, a Debian package on Linux;
``--menu`` puts this checkout into the desktop's menu there.
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

    if sys.argv[1:] == ["--menu"] and sys.platform == "linux":
        from desktop.first_start.menu import add_to_menu

        try:
            print(f"Basewatch is in the menu: {add_to_menu()}")
        except SetupError as error:
            sys.exit(str(error))
        return
    is_build = sys.argv[1:2] == ["--build"]
    try:
        python = Environment(extra="build" if is_build else "").ensure()
    except SetupError as error:
        sys.exit(str(error))
    except KeyboardInterrupt:
        sys.exit("Stopped. The next start goes on from here.")
    # -P: a folder called "desktop" in the current folder is not the program.
    started = ["desktop.packaging", *sys.argv[2:]] if is_build else ["desktop", *sys.argv[1:]]
    command = [str(python), "-P", "-m", *started]
    if sys.platform == "win32":  # There, exec returns to the prompt at once.
        import subprocess

        sys.exit(subprocess.run(command, check=False).returncode)
    os.execv(command[0], command)


if __name__ == "__main__":
    main()

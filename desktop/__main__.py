"""``python -m desktop``: opens a window, or hands over to the command line."""

import sys
from pathlib import Path

_PATH_MARKS = frozenset("./\\")


def main() -> int:
    """Run the program with the arguments it was started with; return its exit code."""
    arguments = sys.argv[1:]
    if arguments == ["--worker", "import"]:
        from desktop.services.importing.worker import main as work

        return work()
    if not opens_window(arguments):
        from desktop.cli import basewatch

        basewatch.main(args=arguments, prog_name="basewatch")  # ends the program by itself
    from desktop.start import run

    return run(Path(arguments[0]) if arguments else None)


def opens_window(arguments: list[str]) -> bool:
    """Tell whether ``arguments`` ask for a window: nothing, or one file.

    The command line's library is not loaded for that, so that the window comes sooner.
    """
    if not arguments:
        return True
    first = arguments[0]
    return len(arguments) == 1 and not first.startswith("-") and bool(_PATH_MARKS & set(first))


if __name__ == "__main__":
    sys.exit(main())

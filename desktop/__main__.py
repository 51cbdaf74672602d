"""``python -m desktop``: opens a window, or hands over to the command line."""

import sys
from importlib import import_module
from pathlib import Path

# What this program starts itself for, to work in a process of its own.
_WORKERS = (
    "desktop.bench.writing",
    "desktop.services.importing.worker",
    "desktop.services.importing.tables.worker",
    "desktop.services.intake.worker",
    "desktop.services.stranger_worker",
    "desktop.services.undoing.worker",
    "desktop.ui.attachments.picture_worker",
)
_PATH_MARKS = frozenset("./\\")


def main() -> int:
    """Run the program with the arguments it was started with; return its exit code."""
    arguments = sys.argv[1:]
    if len(arguments) == 2 and arguments[0] == "--worker" and arguments[1] in _WORKERS:
        work: int = import_module(arguments[1]).main()
        return work
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

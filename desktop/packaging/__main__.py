"""``python -m desktop.packaging``: what ``desktop/launch.py --build`` starts."""

import argparse
import sys
from datetime import UTC, datetime
from pathlib import Path

from desktop import __version__
from desktop.packaging.bundle import BuildFailed, make_bundle, time_of_sources
from desktop.packaging.contents import CHECKOUT


def main() -> None:
    """Build what this system installs, and say where it is."""
    parser = argparse.ArgumentParser(prog="launch.py --build", description=main.__doc__)
    parser.add_argument("--out", type=Path, default=CHECKOUT / "dist", help="where to put it")
    parser.add_argument("--quick", action="store_true", help="pack it fast, and larger")
    options = parser.parse_args()
    try:
        made = build(options.out.absolute(), is_quick=options.quick)
    except BuildFailed as error:
        sys.exit(str(error))
    for file in made:
        size_mb = file.stat().st_size / 1e6 if file.is_file() else 0
        print(f"{file}" + (f"  {size_mb:.0f} MB" if size_mb else ""))


def build(out: Path, *, is_quick: bool) -> list[Path]:
    """Build into ``out``, and return what can be handed to people.

    Raises:
        BuildFailed: It cannot be made.
    """
    when_s = time_of_sources()
    print("- making the bundle with PyInstaller (a minute or more)", file=sys.stderr, flush=True)
    bundle = make_bundle(out / "work", when_s)
    if sys.platform == "win32":
        from desktop.packaging.windows import make_installer

        return make_installer(bundle, out, __version__)
    if sys.platform == "darwin":
        from desktop.packaging.mac import make_image

        return make_image(bundle.with_name("Basewatch.app"), out, __version__)
    return [_deb(bundle, out, when_s, effort=1 if is_quick else 6)]


def _deb(bundle: Path, out: Path, when_s: int, effort: int) -> Path:
    from desktop.cli import basewatch
    from desktop.packaging import linux
    from desktop.packaging.deb import write_deb
    from desktop.packaging.man_page import man_page

    day = datetime.fromtimestamp(when_s, UTC).date().isoformat()
    entries = linux.tree(bundle, man_page(basewatch, __version__, day))
    fields = linux.control(__version__, linux.needed_libc(entries))
    target = out / f"basewatch_{__version__}_{fields['Architecture']}.deb"
    print("- packing it as a Debian package", file=sys.stderr, flush=True)
    write_deb(target, fields, entries, when_s=when_s, effort=effort)
    return target


if __name__ == "__main__":
    main()

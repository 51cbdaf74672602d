"""The command `basewatch` itself, and the options that its commands share."""

from collections.abc import Callable
from pathlib import Path
from typing import Any, TypeVar

import click

from desktop import __version__
from desktop.cli.passphrase import PASSPHRASE
from desktop.domain.errors import BasewatchError

JSON = click.option("--json", "as_json", is_flag=True, help="Print JSON.")
_Command = TypeVar("_Command", bound=Callable[..., Any])


def _casebook(command: _Command) -> _Command:
    """Let ``command`` be told a casebook, and how its passphrase is handed in."""
    return click.argument("casebook", type=click.Path(path_type=Path))(PASSPHRASE(command))


CASEBOOK = _casebook


class _Commands(click.Group):
    """Tells failures in one sentence, and takes a lone file name for a casebook to open."""

    def resolve_command(
        self, ctx: click.Context, args: list[str]
    ) -> tuple[str | None, click.Command | None, list[str]]:
        if self.get_command(ctx, args[0]) is None and Path(args[0]).exists():
            return "window", _window, args
        return super().resolve_command(ctx, args)

    def invoke(self, ctx: click.Context) -> Any:
        try:
            return super().invoke(ctx)
        except BasewatchError as error:
            click.echo(str(error), err=True)
            ctx.exit(1)


@click.group(cls=_Commands, invoke_without_command=True)
@click.version_option(__version__, prog_name="basewatch")
@click.pass_context
def basewatch(ctx: click.Context) -> None:
    """Say what is happening at each base, since when, who says so, and how sure that is.

    Without a command: open the window on the last casebook, else on the example. With only a
    CASEBOOK: open the window on it.
    """
    if ctx.invoked_subcommand is None:
        from desktop.start import run

        ctx.exit(run(None))


@click.command(hidden=True)
@CASEBOOK
@click.pass_context
def _window(ctx: click.Context, casebook: Path) -> None:
    from desktop.start import run

    ctx.exit(run(casebook))


@basewatch.command()
@click.option("--quick", is_flag=True, help="Measure a tenth of the marks.")
@JSON
def bench(*, quick: bool, as_json: bool) -> None:
    """Measure how fluid the timeline is on this machine; a window opens meanwhile."""
    from desktop.bench.figures import as_json as lines
    from desktop.bench.figures import machine, table
    from desktop.bench.run import run

    figures = run(is_quick=quick, tell=None if as_json else click.echo)
    click.echo(lines(figures) if as_json else f"\n{machine()}\n\n{table(figures)}")

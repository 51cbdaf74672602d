"""The manual page, from what the command line tells of itself."""

import re

import click

_FILES = (
    (
        "~/.local/share/basewatch",
        "casebooks that were given no other place, backups, the program's own keys",
    ),
    ("~/.config/basewatch", "settings, and where the windows stood"),
    ("~/.local/state/basewatch", "the log; it holds no text of a report"),
)


def man_page(command: click.Group, version: str, day: str) -> str:
    """Return the page as troff.

    Args:
        command: The command line.
        version: The program's.
        day: What the page is dated, as 2026-01-31.
    """
    lines = [
        f'.TH BASEWATCH 1 "{day}" "Basewatch {version}" "User Commands"',
        ".SH NAME",
        r"basewatch \- follow what is reported about military bases, and who says so",
        ".SH SYNOPSIS",
        r".B basewatch",
        r"[\fICASEBOOK\fR]",
        ".br",
        r".B basewatch",
        r"\fICOMMAND\fR [\fIARGUMENTS\fR]",
        ".SH DESCRIPTION",
        *_paragraphs(command.help or ""),
        ".SH COMMANDS",
        *_commands(command, ""),
        ".SH FILES",
    ]
    for path, what in _FILES:
        lines += [".TP", f".I {_text(path)}", _text(what)]
    return "\n".join(lines) + "\n"


def _commands(group: click.Group, before: str) -> list[str]:
    lines: list[str] = []
    for name, command in sorted(group.commands.items()):
        if command.hidden:
            continue
        if isinstance(command, click.Group):
            lines += _commands(command, f"{before}{name} ")
            continue
        usage = command.collect_usage_pieces(click.Context(command, info_name=name))
        lines += [
            f".SS {_text(f'{before}{name}')} {_text(' '.join(usage))}",
            *_paragraphs(command.help or ""),
        ]
        context = click.Context(command, info_name=name)
        for parameter in command.get_params(context):
            if told := parameter.get_help_record(context):
                lines += [".TP", rf"\fB{_text(told[0])}\fR", _text(told[1])]
    return lines


def _paragraphs(text: str) -> list[str]:
    paragraphs = (re.sub(r"\s+", " ", one).strip() for one in text.split("\n\n"))
    return [line for one in paragraphs if one for line in (".PP", _text(one))]


def _text(text: str) -> str:
    """Return ``text`` such that troff prints it as it is."""
    shown = text.replace("\\", r"\e").replace("-", r"\-")
    return rf"\&{shown}" if shown.startswith((".", "'")) else shown

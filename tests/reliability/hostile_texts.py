"""Texts that want a widget to open a file, call a server, run something or turn letters round.

All are made here. Each asks for one canary: a picture on this disk, or an address of this machine.
"""

import random
from collections.abc import Iterator

OVERRIDE = "\u202e"
# {file} is the path of a picture, {host} a server of this machine, {n} a number.
_FORMS = (
    '<img src="file://{file}">',
    '<img src="{file}">',
    "<img src='{file}' width=1 height=1>words",
    "<html><body><img src=file://{file}></body></html>",
    '<qt><img src="{file}"></qt>',
    '<b>bold</b><img src="{file}"/>',
    '<p style="background-image:url({file})">words</p>',
    '<table background="{file}"><tr><td>cell</td></tr></table>',
    '<body background="file://{file}">words</body>',
    '<style>@import url("file://{file}");</style><b>words</b>',
    '<link rel="stylesheet" href="{file}"><b>words</b>',
    '<object data="{file}"></object><b>words</b>',
    '<iframe src="file://{file}"></iframe><b>words</b>',
    '<ul style="list-style-image:url({file})"><li>words</li></ul>',
    "![picture]({file})",
    "![picture](file://{file})",
    '[link](file://{file}) <a href="file://{file}">link</a>',
    '<img src="http://{host}/{n}.png">',
    '<img src="//{host}/{n}.png">',
    '<img src="https://{host}/{n}.png">',
    '<link rel="stylesheet" href="http://{host}/{n}.css"><b>words</b>',
    '<p style="background:url(http://{host}/{n})">words</p>',
    '<a href="http://{host}/{n}">link</a><meta http-equiv="refresh" content="0;http://{host}/{n}">',
    '<script src="http://{host}/{n}.js"></script><b>words</b>',
    "http://{host}/{n} file://{file}",
    '=HYPERLINK("http://{host}/{n}") =cmd|x!A1 @SUM(1)',
    "&lt;img src=&quot;{file}&quot;&gt; &#60;img src={file}&#62;",
    "<img src=\"data:image/svg+xml,<svg><image href='file://{file}'/></svg>\">",
    '<svg><image xlink:href="file://{file}"/></svg><b>words</b>',
    "$(cat {file}) `cat {file}` ; cat {file} | x",
)
_AROUND = (
    "{form}",
    "Convoy seen {form} at the gate",
    "<b>{form}</b>",
    "{form}" * 3,
    "قافلة {form} عند البوابة",
    "👩\u200d🚀 {form} \u0301\u0302\u0303",
)


def hostile_texts(count: int, chance: random.Random, folder: str, host: str) -> Iterator[str]:
    """Yield so many, each of one line and fewer than a thousand characters, with its own canary."""
    for number in range(count):
        form = _FORMS[number % len(_FORMS)].format(
            file=f"{folder}/{number:03}.png", host=host, n=number
        )
        around = _AROUND[number % len(_AROUND)] if number < 60 else chance.choice(_AROUND)
        yield around.format(form=form)[:900]


def turned(text: str) -> str:
    """Return a name in which letters are turned round, unseen."""
    return f"{text[:880]} {OVERRIDE}gnp.exe"

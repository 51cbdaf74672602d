"""A hundred addresses: those that may leave the program, as what; and all others, which may not."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.domain.web_address import Address, AddressRefused, checked_address

LEAVE = {
    "https://news.example/a": "https://news.example/a",
    "http://news.example": "http://news.example/",
    "HTTPS://News.Example/Path?q=1#part": "https://news.example/Path?q=1#part",
    " https://news.example/a ": "https://news.example/a",
    "https://news.example:8443/a": "https://news.example:8443/a",
    "https://news.example./a": "https://news.example./a",
    "https://a_b.news.example/": "https://a_b.news.example/",
    "https://news.example/شارع": "https://news.example/%D8%B4%D8%A7%D8%B1%D8%B9",
    "https://news.example/a%20b": "https://news.example/a%20b",
    'https://news.example/"><b>': "https://news.example/%22%3E%3Cb%3E",
    "https://news.example/a?to=me@b.example": "https://news.example/a?to=me@b.example",
    "https://news.example/a;b=1,2": "https://news.example/a;b=1,2",
    "https://192.0.2.7/a": "https://192.0.2.7/a",
    "https://[2001:db8::7]:8080/a": "https://[2001:db8::7]:8080/a",
    "http://localhost/a": "http://localhost/a",
    "https://web.archive.org/web/2026/https://news.example/a":
        "https://web.archive.org/web/2026/https://news.example/a",
    "https://news.example/-rf": "https://news.example/-rf",
    "https://news.example//a": "https://news.example//a",
    "mailto:desk@news.example": "mailto:desk@news.example",
    "MAILTO:desk+tips@news.example": "mailto:desk+tips@news.example",
    "mailto:desk@news.example?subject=A&body=B": "mailto:desk@news.example?subject=A&body=B",
}  # fmt: skip
SPELLED = {
    "https://аррӏе.example/": ("https://xn--80ak6aa92e.example/", "xn--80ak6aa92e.example"),
    "https://bücher.example/": ("https://xn--bcher-kva.example/", "xn--bcher-kva.example"),
    "https://xn--bcher-kva.example/": ("https://xn--bcher-kva.example/", "bücher.example"),
    "https://ｎｅｗｓ.example/": ("https://news.example/", "news.example"),
    "https://news。example/": ("https://news.example/", "news.example"),
    "https://مثال.example/": ("https://xn--mgbh0fb.example/", "xn--mgbh0fb.example"),
    "mailto:desk@bücher.example": (
        "mailto:desk@xn--bcher-kva.example", "xn--bcher-kva.example",
    ),
}  # fmt: skip
STAY = [
    # Other schemes, among them all that start programs.
    "javascript:alert(1)", "JaVaScRiPt:alert(1)", "data:text/html,<b>", "vbscript:x",
    "file:///etc/passwd", "file://host/share/x.png", "FILE:/etc/passwd", "smb://host/share",
    "ftp://news.example/a", "ms-msdt:/id PCWDiagnostic", "ms-word:ofe|u|https://news.example",
    "search-ms:query=x", "ssh://-oProxyCommand=x", "telnet://news.example", "tel:+4930123456",
    "sms:+4930", "vscode://file/x", "steam://run/1", "about:blank", "chrome://settings",
    "view-source:https://news.example", "blob:https://news.example/1", "jar:https://a.example!/",
    "ldap://news.example", "gopher://news.example", "res://a.dll", "shell:startup", "qrc:/a",
    "zoommtg://a.example", "intent://a#Intent;end", "urn:isbn:1", "x-apple.systempreferences:",
    "feed:https://news.example", "ws://news.example", "httpss://news.example",
    # Options and files, which an opener may take for its own.
    "-h", "--help", "-e calc", "--https://news.example", "/etc/passwd", "./run.desktop",
    "../run.desktop", "run.desktop", "C:\\Windows\\calc.exe", "\\\\host\\share", "//host/share",
    "~/run.sh", "news.example/a", "www.news.example", "", " ",
    # No host, or one that is none.
    "https://", "http:///a", "https:/a", "https:a", "https://?q", "https://#a", "https://:80/",
    "https://.", "https://..", "https://a..example/", "https://-a.example/", "https://a-.example/",
    "https://" + "a" * 64 + ".example/", "https://" + "a." * 130 + "example/", "https://a b/",
    "https://[half", "https://[::1", "https://[::g]/", "https://a.example:x/",
    "https://a.example:99999/", "https://a%00.example/", "https://%68ost/", "https://a,b/",
    "https://a'b/", "https://a;b/", "https://a!b/",
    # A name before the host, which looks like it.
    "https://news.example@evil.example/", "https://a:b@evil.example/", "https://@evil.example/",
    "https://news.example%2f@evil.example/",
    # What hides.
    "https://news.example/\u202egnp.exe", "https://news.\u200bexample/", "https://a\u00ad.example/",
    "https://news.example/\x00", "https://news.example/\n-h", "java\nscript:alert(1)",
    "\x01https://news.example", "https://news.example/\x7f", "https://news.example/\u2066a",
    "https://news.example\\@evil.example/", "https://news.example/\ue000", "\ufeffhttps://a.example",
    "https://news.example/a b", "https://news.example/\u00a0", "https://news.example/\ud800",
    "https://a.example/" + "a" * 5_000, "https://a\u2100b.example/",
    # Mail that attaches, or goes nowhere.
    "mailto:", "mailto:desk", "mailto:@news.example", "mailto:desk@", "mailto:a@b@c.example",
    "mailto:desk@news.example?attach=/etc/passwd", "mailto:desk@news.example?attachment=x",
    "mailto:desk@-a.example", "mailto://desk@news.example", "mailto:desk@news.example#a",
    "mailto:a@b.example,c@d.example",
]  # fmt: skip


def test_there_are_more_than_a_hundred():
    assert len({*LEAVE, *SPELLED, *STAY}) >= 120


@pytest.mark.parametrize(("text", "leaves"), LEAVE.items())
def test_plain_addresses_leave_as_they_are(text, leaves):
    assert checked_address(text) == Address(leaves)


@pytest.mark.parametrize(("text", "expected"), SPELLED.items())
def test_a_host_that_could_deceive_has_its_other_spelling_beside_it(text, expected):
    found = checked_address(text)
    assert (found.leaves, found.otherwise) == expected


@pytest.mark.parametrize("text", STAY)
def test_all_others_stay_and_one_sentence_says_why(text):
    with pytest.raises(AddressRefused) as refused:
        checked_address(text)
    assert str(refused.value).endswith(".")


@given(st.one_of(st.text(), st.text().map("https://{}".format), st.text().map("mailto:{}".format)))
def test_whatever_is_typed_only_three_kinds_leave(text):
    try:
        leaves = checked_address(text).leaves
    except AddressRefused:
        return
    assert leaves.startswith(("http://", "https://", "mailto:"))
    assert leaves.isascii()
    assert leaves.isprintable()
    assert " " not in leaves

"""Ways to write a link of one page, and links that are of two."""

import pytest

from desktop.domain.web_link import plain_link


@pytest.mark.parametrize(
    "link",
    [
        "https://vell.example/news/flags-1",
        "http://www.vell.example/news/flags-1/",
        "HTTPS://VELL.example:443/news/flags-1#comments",
        "vell.example/news/flags-1?utm_source=x&fbclid=Ab1",
        "https://m.vell.example/news/flags%2D1",
        "https://web.archive.org/web/20260126101500/https://vell.example/news/flags-1",
        " https://web.archive.org/web/20260126101500id_/vell.example/news/flags-1 ",
    ],
)
def test_however_a_link_was_copied_it_is_of_one_page(link):
    assert plain_link(link) == "vell.example/news/flags-1"


@pytest.mark.parametrize(
    ("first", "second"),
    [
        ("https://vell.example/news?id=1", "https://vell.example/news?id=2"),
        ("https://vell.example/News/1", "https://vell.example/news/1"),
        ("https://vell.example:8080/1", "https://vell.example/1"),
        ("https://vell.example/#!/flags/1", "https://vell.example/#!/flags/2"),
        ("https://news.vell.example/1", "https://vell.example/1"),
        ("https://m.example/1", "https://www.example/1"),
    ],
)
def test_two_pages_stay_two(first, second):
    assert plain_link(first) != plain_link(second)


@pytest.mark.parametrize("text", ["", "page 12", "https://", "http://[half", "https://a.example:x"])
def test_what_is_no_link_is_of_no_page(text):
    assert plain_link(text) == ""

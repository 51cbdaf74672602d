"""Dates in running Arabic and Russian text: where they stand, what they mean, and what is none."""

from datetime import date

import pytest

from desktop.domain.span_echo import echo
from desktop.services.reading.foreign_times import find_foreign_times

MONDAY = date(2026, 1, 26)
TEXTS = [
    (
        "Самолёты покинули Камышлы 24 января 2026 года, сообщил источник.",
        [("24 января 2026 года", "24 Jan 2026")],
    ),
    (
        "В пятницу, 23 января, ВС РФ начали вывод с прошлой недели.",
        [
            ("пятницу, 23 января", "23 Jan 2026"),
            ("с прошлой недели", "since 19–25 Jan 2026, still so on 26 Jan 2026"),
        ],
    ),
    (
        "За последние два дня переброшено 20 единиц техники.",
        [("За последние два дня", "once within 24–26 Jan 2026")],
    ),
    (
        "В ночь на 25 января колонна из 12 машин прошла через Пальмиру.",
        [("В ночь на 25 января", "24 Jan 2026, 18:00 – 25 Jan 2026, 06:00 UTC (zone assumed)")],
    ),
    (
        "База действует с 2019 года; в мае 2025 г. туда прибыли 300 человек.",
        [
            ("с 2019 года", "since 2019, still so on 26 Jan 2026"),
            ("мае 2025 г", "once within May 2025"),
        ],
    ),
    (
        "Сейчас там 2 самолёта. С 2 самолётами осталось 300 солдат.",
        [],
    ),
    (
        "В этом месяце правительственные силы заняли районы, а вчера вечером ушли.",
        [
            ("этом месяце", "once within 1–26 Jan 2026"),
            ("вчера вечером", "25 Jan 2026, 18:00–24:00 UTC (zone assumed)"),
        ],
    ),
    (
        "Около 26 янв. 2026 — между 18 и 24 января — летом 2024.",
        [
            ("Около 26 янв. 2026", "about 26 Jan 2026"),
            ("между 18 и 24 января", "once within 18–24 Jan 2026"),
            ("летом 2024", "once within Jun–Aug 2024"),
        ],
    ),
    (
        "Літаки залишили базу 24 січня 2026. Минулого тижня вчора.",
        [
            ("24 січня 2026", "24 Jan 2026"),
            ("Минулого тижня", "once within 19–25 Jan 2026"),
            ("вчора", "25 Jan 2026"),
        ],
    ),
    (
        "غادرت الطائرات القامشلي في 24 كانون الثاني 2026.",
        [("24 كانون الثاني 2026", "24 Jan 2026")],
    ),
    (
        "قالت مصادر يوم الأحد إن القوات بدأت الانسحاب منذ الأسبوع الماضي.",
        [
            ("الأحد", "25 Jan 2026"),
            ("منذ الأسبوع الماضي", "since 19–25 Jan 2026, still so on 26 Jan 2026"),
        ],
    ),
    (
        "خلال اليومين الماضيين نُقلت آليات، وفي 26 كانون الثاني/يناير رُفعت الأعلام.",
        [
            ("خلال اليومين الماضيين", "once within 24–26 Jan 2026"),
            ("26 كانون الثاني/يناير", "26 Jan 2026"),
        ],
    ),
    (
        "مارس الجيش تدريبات منذ عام 2019 وقبل ثلاثة أيام غادر.",
        [
            ("منذ عام 2019", "since 2019, still so on 26 Jan 2026"),
            ("قبل ثلاثة أيام", "23 Jan 2026"),
        ],
    ),
    (
        "بين 18 و24 يناير 2026 وصلت 12 شاحنة مساء أمس.",
        [
            ("بين 18 و24 يناير 2026", "once within 18–24 Jan 2026"),
            ("مساء أمس", "25 Jan 2026, 18:00–24:00 UTC (zone assumed)"),
        ],
    ),
    (
        "قبل القاعدة وبعد المطار 2 طائرة.",
        [],
    ),
    (
        "45 января 2026 прошло.",
        [],
    ),
    (
        "ВС РФ и ср. число 2019.",
        [],
    ),
    (
        "Прибыли в 2025 году.",
        [("2025 году", "once within 2025")],
    ),
    (
        "مارس الجيش.",
        [],
    ),
    (
        "وصلت في مارس 2025 والجمعة.",
        [("مارس 2025", "once within Mar 2025"), ("الجمعة", "23 Jan 2026")],
    ),
    (
        "في 2019 و45 يناير 2026.",
        [],
    ),
]


@pytest.mark.parametrize(("text", "dates"), TEXTS)
def test_dates_are_found_where_they_stand(text, dates):
    found = find_foreign_times(text, 7, MONDAY)
    assert [(one.words.text, echo(one.span)) for one in found] == dates
    for one in found:
        assert text[one.words.start - 7 : one.words.end - 7] == one.words.text
        assert one.span.words == one.words.text


def test_what_counts_from_a_day_is_left_out_where_none_is_known():
    found = find_foreign_times("Вчера, 26 января 2026 года, ушли.", 0, None)
    assert [one.words.text for one in found] == ["26 января 2026 года"]

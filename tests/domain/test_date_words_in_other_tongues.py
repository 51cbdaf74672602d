"""Date words in Arabic and Russian mean what the English ones do."""

from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from desktop.domain.date_grammar.other_tongues import in_english
from desktop.domain.date_words import DateWordsRefused, understand
from desktop.domain.span_echo import echo
from desktop.domain.spans import day_start_s

PUBLISHED = date(2026, 1, 26)  # a Monday

RUSSIAN = {
    "26 янв": "26 Jan 2026",
    "26 янв. 2026": "26 Jan 2026",
    "26 января 2026 г.": "26 Jan 2026",
    "26-го января": "26 Jan 2026",
    "вчера": "25 Jan 2026",
    "позавчера": "24 Jan 2026",
    "сегодня": "26 Jan 2026",
    "на прошлой неделе": "once within 19–25 Jan 2026",
    "с прошлой недели": "since 19–25 Jan 2026, still so on 26 Jan 2026",
    "в прошлом месяце": "once within Dec 2025",
    "в этом году": "once within 1–26 Jan 2026",
    "в прошлый вторник": "20 Jan 2026",
    "в понедельник": "26 Jan 2026",
    "в пятницу на прошлой неделе": "23 Jan 2026",
    "2 дня назад": "24 Jan 2026",
    "две недели назад": "once within 12–18 Jan 2026",
    "неделю назад": "once within 19–25 Jan 2026",
    "около месяца назад": "about Nov 2025 – Jan 2026",
    "через неделю": "once within 2–8 Feb 2026",
    "за последние 2 дня": "once within 24–26 Jan 2026",
    "за последнюю неделю": "once within 19–26 Jan 2026",
    "около 20 января": "about 20 Jan 2026",
    "примерно 20 января": "about 20 Jan 2026",
    "с 2019 года": "since 2019, still so on 26 Jan 2026",
    "с 19 по 25 января": "19–25 Jan 2026",
    "от 2019 до 2021": "from 2019 to 2021",
    "между 18 и 24 января": "once within 18–24 Jan 2026",
    "до декабря 2024": "not later than 30 Nov 2024",
    "до конца января": "not later than 31 Jan 2026",
    "не позднее 26 января": "not later than 26 Jan 2026",
    "после 24 января": "once within 25–26 Jan 2026",
    "в начале марта": "once within 1–10 Mar 2026",
    "в конце 2025 года": "once within Sep–Dec 2025",
    "в середине января": "once within 11–20 Jan 2026",
    "весной 2025 года": "once within Mar–May 2025",
    "во втором квартале 2025": "once within Apr–Jun 2025",
    "первая половина 2025": "once within Jan–Jun 2025",
    "первая неделя января": "once within 1–7 Jan 2026",
    "в ночь на 26 января": "25 Jan 2026, 18:00 – 26 Jan 2026, 06:00 UTC (zone assumed)",
    "в ночь с 24 на 25 января": "24 Jan 2026, 18:00 – 25 Jan 2026, 06:00 UTC (zone assumed)",
    "вчера вечером": "25 Jan 2026, 18:00–24:00 UTC (zone assumed)",
    "сегодня утром": "26 Jan 2026, 06:00–12:00 UTC (zone assumed)",
    "26 января утром": "26 Jan 2026, 06:00–12:00 UTC (zone assumed)",
    "утром 26 января": "26 Jan 2026, 06:00–12:00 UTC (zone assumed)",
    "26 января в 14:30 мск": "26 Jan 2026, 11:30 UTC",
    "26 января этого года": "26 Jan 2026",
    "20-го числа прошлого месяца": "20 Dec 2025",
    "20 числа": "20 Jan 2026",
    "в начале года": "once within Jan–Apr 2026",
    "с начала года": "since 1–26 Jan 2026, still so on 26 Jan 2026",
    "в 1990-х годах": "once within 1990–1999",
    "19–25 янв. 2026": "19–25 Jan 2026",
    "44 до н. э.": "once within 44 BC",
    "полгода назад": "once within Jul 2025",
    "пару дней назад": "about 23–24 Jan 2026",
    "несколько недель назад": "about 1 Dec 2025 – 18 Jan 2026",
    "26 янв. или 27 янв.": "once within 26–27 Jan 2026",
    "в прошлые выходные": "once within 24–25 Jan 2026",
    "26 січня 2026": "26 Jan 2026",
    "еще": "since 26 Jan 2026 or before, still so on 26 Jan 2026",
    "с 26 янв. 2026 или раньше": "since 26 Jan 2026 or before, still so on 26 Jan 2026",
    "однократно, в пределах 19–25 янв. 2026": "once within 19–25 Jan 2026",
    "не раньше 26 янв. 2026": "since 26 Jan 2026, still so on 26 Jan 2026",
    "в последние дни": "about 18–26 Jan 2026",
    "вторая неделя марта": "once within 8–14 Mar 2026",
    "в последнюю неделю марта": "once within 25–31 Mar 2026",
    "третий квартал 2024": "once within Jul–Sep 2024",
    "в будущую пятницу": "6 Feb 2026",
    "по 25 января": "not later than 25 Jan 2026",
    "к 26 января": "not later than 26 Jan 2026",
    "начиная с 2019": "since 2019, still so on 26 Jan 2026",
    "летом": "once within Jun–Aug 2025",
    "в субботу вечером": "24 Jan 2026, 18:00–24:00 UTC (zone assumed)",
    "14:30 по UTC 26 января": "26 Jan 2026, 14:30 UTC",
    "26 января в 14:30 по местному времени": "26 Jan 2026, 14:30 UTC (zone assumed)",
    "1-й квартал": "once within Jan–Mar 2026",
    "после 2019 г.": "once within 1 Jan 2020 – 26 Jan 2026",
    "с 24 января по 3 февраля": "24 Jan – 3 Feb 2026",
    "с апреля 2025": "since Apr 2025, still so on 26 Jan 2026",
    "май 2025": "once within May 2025",
    "в мае": "once within May 2026",
    "мая 2025": "once within May 2025",
    "26 лютого 2026": "26 Feb 2026",
    "2 недели тому назад": "once within 12–18 Jan 2026",
    "в 1-м квартале 2025": "once within Jan–Mar 2025",
}
ARABIC = {
    "26 يناير": "26 Jan 2026",
    "٢٦ يناير ٢٠٢٦": "26 Jan 2026",
    "26 كانون الثاني 2026": "26 Jan 2026",
    "26 كانون الثاني/يناير 2026": "26 Jan 2026",
    "في 26 من يناير": "26 Jan 2026",
    "يوم 26 يناير 2026": "26 Jan 2026",
    "أمس": "25 Jan 2026",
    "أول أمس": "24 Jan 2026",
    "اليوم": "26 Jan 2026",
    "غدا": "27 Jan 2026",
    "الأسبوع الماضي": "once within 19–25 Jan 2026",
    "منذ الأسبوع الماضي": "since 19–25 Jan 2026, still so on 26 Jan 2026",
    "الشهر الماضي": "once within Dec 2025",
    "هذا العام": "once within 1–26 Jan 2026",
    "العام الحالي": "once within 1–26 Jan 2026",
    "يوم الأحد": "25 Jan 2026",
    "الثلاثاء الماضي": "20 Jan 2026",
    "الجمعة المقبلة": "6 Feb 2026",
    "قبل يومين": "24 Jan 2026",
    "قبل 3 أيام": "23 Jan 2026",
    "قبل أسبوع": "once within 19–25 Jan 2026",
    "قبل نحو شهر": "about Nov 2025 – Jan 2026",
    "بعد أسبوع": "once within 2–8 Feb 2026",
    "خلال اليومين الماضيين": "once within 24–26 Jan 2026",
    "خلال الأيام الثلاثة الماضية": "once within 23–26 Jan 2026",
    "في الأيام الأخيرة": "about 18–26 Jan 2026",
    "حوالي 20 يناير": "about 20 Jan 2026",
    "20 يناير تقريبا": "about 20 Jan 2026",
    "منذ 2019": "since 2019, still so on 26 Jan 2026",
    "منذ عام 2019": "since 2019, still so on 26 Jan 2026",
    "من 18 إلى 24 يناير": "18–24 Jan 2026",
    "بين 18 و24 يناير": "once within 18–24 Jan 2026",
    "قبل ديسمبر 2024": "not later than 30 Nov 2024",
    "بعد 24 يناير": "once within 25–26 Jan 2026",
    "حتى 26 يناير": "not later than 26 Jan 2026",
    "في موعد أقصاه 26 يناير": "not later than 26 Jan 2026",
    "مطلع مارس": "once within 1–10 Mar 2026",
    "أواخر 2025": "once within Sep–Dec 2025",
    "منتصف يناير": "once within 11–20 Jan 2026",
    "بداية الشهر الماضي": "once within 1–10 Dec 2025",
    "مطلع العام": "once within Jan–Apr 2026",
    "ربيع 2025": "once within Mar–May 2025",
    "الربع الأول من عام 2025": "once within Jan–Mar 2025",
    "الأسبوع الأول من يناير": "once within 1–7 Jan 2026",
    "صباح اليوم": "26 Jan 2026, 06:00–12:00 UTC (zone assumed)",
    "مساء أمس": "25 Jan 2026, 18:00–24:00 UTC (zone assumed)",
    "صباح 26 يناير": "26 Jan 2026, 06:00–12:00 UTC (zone assumed)",
    "19–25 يناير 2026": "19–25 Jan 2026",
    "44 ق.م": "once within 44 BC",
    "قبل عدة أسابيع": "about 1 Dec 2025 – 18 Jan 2026",
    "نهاية الأسبوع الماضي": "once within 24–25 Jan 2026",
    "٢٦/٠١/٢٠٢٦": "26 Jan 2026",
    "منذ 26 يناير 2026 أو قبله": "since 26 Jan 2026 or before, still so on 26 Jan 2026",
    "من 26 يناير 2026 فصاعدًا": "since 26 Jan 2026, still so on 26 Jan 2026",
    "24 أو 25 يناير": "once within 24–25 Jan 2026",
    "آخر 3 أيام": "once within 23–26 Jan 2026",
    "خلال آخر 3 أيام": "once within 23–26 Jan 2026",
    "آخر أسبوع من مارس": "once within 25–31 Mar 2026",
    "الجمعة الأولى من يناير": "2 Jan 2026",
    "النصف الأول من 2025": "once within Jan–Jun 2025",
    "هذا الأسبوع": "26 Jan 2026",
    "اعتبارا من 2019": "since 2019, still so on 26 Jan 2026",
    "بحلول 26 يناير": "not later than 26 Jan 2026",
    "لا يزال": "since 26 Jan 2026 or before, still so on 26 Jan 2026",
    "عطلة نهاية الأسبوع المقبلة": "once within 7–8 Feb 2026",
    "الصيف الماضي": "once within Jun–Aug 2025",
    "الأحد 25 يناير 2026": "25 Jan 2026",
    "صباح الأحد": "25 Jan 2026, 06:00–12:00 UTC (zone assumed)",
    "26 يناير الساعة 14:30": "26 Jan 2026, 14:30 UTC (zone assumed)",
    "شهر مارس": "once within Mar 2026",
    "سنة 2025": "once within 2025",
    "2026م": "once within 2026",
    "العام الماضي": "once within 2025",
    "قبل خمسة أيام": "21 Jan 2026",
    "بعد 3 أسابيع": "once within 16–22 Feb 2026",
    "مرة ضمن 19–25 يناير 2026": "once within 19–25 Jan 2026",
    "20 آذار/مارس 2025": "20 Mar 2025",
    "بعد غد": "28 Jan 2026",
    "24 شباط 2022": "24 Feb 2022",
}


@pytest.mark.parametrize(("words", "said"), [*RUSSIAN.items(), *ARABIC.items()])
def test_words_are_read_as_the_english_ones_that_they_stand_for(words, said):
    span = understand(words, PUBLISHED)
    assert echo(span) == said
    assert span.words == " ".join(words.split())


MONTHS = {
    "январь января янв янв. январе كانون الثاني يناير": 1,
    "февраля фев февр. شباط فبراير": 2,
    "марта март мар. آذار مارس": 3,
    "апреля апр. نيسان أبريل ابريل": 4,
    "мая май أيار ايار مايو": 5,
    "июня июн. حزيران يونيو": 6,
    "июля июл. تموز يوليو": 7,
    "августа авг. آب أغسطس اغسطس": 8,
    "сентября сен. сент. أيلول سبتمبر": 9,
    "октября окт. أكتوبر": 10,
    "ноября ноя. нояб. نوفمبر": 11,
    "декабря дек. ديسمبر": 12,
}


@pytest.mark.parametrize(
    ("name", "number"),
    [
        (name, number)
        for names, number in MONTHS.items()
        for name in names.replace("كانون الثاني ", "").split()
    ]
    + [("تشرين الأول", 10), ("تشرين الثاني", 11), ("كانون الأول", 12), ("كانون الثاني", 1)],
)
def test_every_name_of_a_month_is_known(name, number):
    found = understand(f"5 {name} 2025", None)
    assert found.start_min == day_start_s(date(2025, number, 5))


@pytest.mark.parametrize(
    ("words", "same"),
    [
        ("26 Января 2026", "26 января 2026"),
        ("\u200f\u206626 يناير 2026\u2069", "26 يناير 2026"),
        ("٢٦ كانون الثاني ٢٠٢٦", "26 كانون الثاني 2026"),
        ("۲۶ يناير ۲۰۲۶", "26 يناير 2026"),
        ("أَمْسِ", "أمس"),
        ("ﺃﻣﺲ", "أمس"),
        ("в трёх днях", "в трех днях"),
        ("26 янв. 2026г.", "26 янв. 2026"),
    ],
)
def test_ways_of_writing_make_no_difference(words, same):
    assert in_english(words) == in_english(same)


REFUSED = [
    "белиберда",
    "в течение двух дней",
    "45 января 2026",
    "26 белиберды",
    "два",
    "هراء",
    "منذ يومين",
    "عدة أيام",
    "1447 هـ",
    "45 يناير 2026",
    "26 رجب",
]


@pytest.mark.parametrize("words", REFUSED)
def test_what_is_no_date_or_could_be_two_is_refused_in_the_words_that_were_typed(words):
    with pytest.raises(DateWordsRefused) as refused:
        understand(words, PUBLISHED)
    assert f"“{words}”" in refused.value.reason


def test_words_that_count_need_a_day_here_too():
    with pytest.raises(DateWordsRefused, match="“вчера” needs the day"):
        understand("вчера", None)


def test_latin_words_are_left_as_they_are():
    assert in_english("26 Jan 2026") == "26 Jan 2026"


RU_SHORT = ["янв.", "фев.", "мар.", "апр.", "мая", "июн."]
RU_SHORT += ["июл.", "авг.", "сен.", "окт.", "ноя.", "дек."]
AR_SHORT = ["يناير", "فبراير", "مارس", "أبريل", "مايو", "يونيو"]
AR_SHORT += ["يوليو", "أغسطس", "سبتمبر", "أكتوبر", "نوفمبر", "ديسمبر"]
EN_SHORT = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"]
FORMS = [
    ("{}", "{}", "{}"),
    ("since {}", "с {}", "منذ {}"),
    ("before {}", "до {}", "قبل {}"),
    ("after {}", "после {}", "بعد {}"),
    ("about {}", "около {}", "حوالي {}"),
    ("not later than {}", "не позже {}", "ليس بعد {}"),
    ("until {}", "по {}", "حتى {}"),
]
days = st.dates(date(1950, 1, 1), date(2049, 12, 31))


@given(days, st.sampled_from(FORMS))
@settings(max_examples=150, deadline=None)
def test_any_day_is_the_same_in_all_three_languages(day, forms):
    spans = []
    for form, months in zip(forms, (EN_SHORT, RU_SHORT, AR_SHORT), strict=True):
        words = form.format(f"{day.day} {months[day.month - 1]} {day.year}")
        span = understand(words, date(2049, 12, 31))
        spans.append((span.start_min, span.start_max, span.end_min, span.end_max, span.open_at))
    assert spans[0] == spans[1] == spans[2]


@given(
    days,
    days,
    st.sampled_from(
        [
            ("between {} and {}", "между {} и {}", "بين {} و{}"),
            ("from {} to {}", "с {} по {}", "من {} إلى {}"),
        ]
    ),
)
@settings(max_examples=100, deadline=None)
def test_any_two_days_are_the_same_in_all_three_languages(one, other, forms):
    first, last = sorted((one, other))
    spans = []
    for form, months in zip(forms, (EN_SHORT, RU_SHORT, AR_SHORT), strict=True):
        told = (f"{day.day} {months[day.month - 1]} {day.year}" for day in (first, last))
        try:
            span = understand(form.format(*told), None)
        except DateWordsRefused:
            assert first == last
            return
        spans.append((span.start_min, span.start_max, span.end_min, span.end_max, span.begins))
    assert spans[0] == spans[1] == spans[2]


@given(
    st.text("абвгдеиклмнопрстуя .-1290", max_size=40) | st.text("ابتثجدرسعلمنهوي 1290", max_size=40)
)
@settings(max_examples=200, deadline=None)
def test_any_text_is_read_or_refused(text):
    try:
        understand(text, PUBLISHED)
    except DateWordsRefused as refused:
        said = refused.reason
    else:
        said = "read"
    assert said

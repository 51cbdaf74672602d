"""Russian date words, and the Ukrainian names of months, as rules that make them English."""

from desktop.domain.date_grammar.rewriting import rewritten, rules, words_for

MONTHS = {
    "january": r"янв(?:ар[ьяе]|\.)?|січ(?:ень|ня|ні)",
    "february": r"февр?(?:ал[ьяе]|\.)?|лют(?:ий|ого|ому)",
    "march": r"мар(?:та?|те|\.)?|берез(?:ень|ня|ні)",
    "april": r"апр(?:ел[ьяе]|\.)?|квіт(?:ень|ня|ні)",
    "may": r"ма[йяе]|трав(?:ень|ня|ні)",
    "june": r"июн(?:[ьяе]|\.)?|черв(?:ень|ня|ні)",
    "july": r"июл(?:[ьяе]|\.)?|лип(?:ень|ня|ні)",
    "august": r"авг(?:уста?|усте|\.)?|серп(?:ень|ня|ні)",
    "september": r"сент?(?:ябр[ьяе]|\.)?|верес(?:ень|ня|ні)",
    "october": r"окт(?:ябр[ьяе]|\.)?|жовт(?:ень|ня|ні)",
    "november": r"ноя(?:бр[ьяе]|б?\.)?|нояб|листопада?|листопаді",
    "december": r"дек(?:абр[ьяе]|\.)?|груд(?:ень|ня|ні)",
}
_WEEKDAYS = {
    "monday": "понедельник(?:а|у|ом|е)?|пн",
    "tuesday": "вторник(?:а|у|ом|е)?|вт",
    "wednesday": "сред(?:а|ы|е|у|ой)|ср",
    "thursday": "четверг(?:а|у|ом|е)?|чт",
    "friday": "пятниц(?:а|ы|е|у|ей)|пт",
    "saturday": "суббот(?:а|ы|е|у|ой)|сб",
    "sunday": "воскресень(?:е|я|ю|ем)|вс",
    "weekend": "выходны(?:е|х)",
}
_UNITS = {
    "minute": "минут(?:а|у|ы)?",
    "hour": "час(?:а|ов|ы)?",
    "day": "день|дня|дней|дни|сутки|суток",
    "week": "недел(?:я|и|ю|е|ь|ей)",
    "month": "месяц(?:а|ев|ы|е)?",
    "quarter": "квартал(?:а|ов|е)?",
    "year": "год(?:а|у|ы|ов)?|лет",
    "decade": "десятилети(?:е|я|й|и)",
}
_MANY = {"day": "дни", "week": "недели", "month": "месяцы", "year": "годы"}
_SEASONS = {
    "spring": "весн(?:а|ы|е|у|ой)",
    "summer": "лет(?:о|а|ом)",
    "autumn": "осень|осени|осенью",
    "winter": "зим(?:а|ы|е|у|ой)",
}
_WHICH = {
    "last": "(?:прошл|прошедш|минувш|предыдущ)(?:ий|ый|ая|яя|ее|ое|ие|ые|ей|ой|его|ого|ем|ом|ую|юю|их|ых)",
    "this": "эт(?:от|а|о|ой|ого|ом|у)|(?:текущ|нынешн)(?:ий|ая|яя|ее|ей|его|ем|ую|юю)",
    # The days up to now, where "last" is the whole week before.
    "latest": "последн(?:ий|яя|ее|ие|ей|его|ем|юю|их)",
    "next": "(?:следующ|будущ|ближайш|грядущ)(?:ий|ая|ее|ие|ей|его|ем|ую|их)",
}
_NUMBERS = {
    "1": "один|одна|одно|одну|одного",
    "2": "два|две|двух",
    "3": "три|трех",
    "4": "четыре|четырех",
    "5": "пять|пяти",
    "6": "шесть|шести",
    "7": "семь|семи",
    "8": "восемь|восьми",
    "9": "девять|девяти",
    "10": "десять|десяти",
    "12": "двенадцать|двенадцати",
    "a couple of": "пар[ауы]",
    "several": "нескольк(?:о|их)",
}
_ORDINALS = {
    "first": "перв(?:ый|ая|ое|ой|ого|ом|ую)",
    "second": "втор(?:ой|ая|ое|ого|ом|ую)",
    "third": "трет(?:ий|ья|ье|ьей|ьего|ьем|ью)",
    "fourth": "четверт(?:ый|ая|ое|ой|ого|ом|ую)",
    "half": "половин(?:а|ы|е|у)",
}
_PARTS = {
    "early": "начал(?:о|а|е|у)",
    "mid": "середин(?:а|ы|е|у)",
    "late": "конец|конц[аеу]",
}
_ABOUT = r"\(примерно\)|примерно|около|приблизительно|ориентировочно|где-то|порядка|≈"
_UNIT = "(?:minute|hour|day|week|month|quarter|year|decade)"
_COUNT = r"(?:\d+|several|a couple of)"
_NTH = "(?:first|second|third|fourth|latest)"
_MONTH = "(?:" + "|".join(MONTHS) + ")"
_DAY = "(?:" + "|".join(_WEEKDAYS) + ")"
_PART_OF_DAY = (("утром", "morning"), ("днем", "afternoon"), ("вечером", "evening"))

_WORDS = rules(
    (
        *((f"(?:в|за) последние {many}", f"in recent {unit}s") for unit, many in _MANY.items()),
        (r"([1-4])(?:[- ]?(?:й|го|м))? квартал(?:а|е)?", r"q\1"),
        (r"до н\.? ?э\.?", "bc"),
        (r"н\.? ?э\.?", "ad"),
        *words_for(_WHICH),
        (r"(?<=\d{4} )(?:гг?\.?|года?|году|годы|годов)", ""),
        (r"(\d{3}0|\d0)[- ]?(?:е|х|ые|ых)(?: годы| годов| годах)?", r"\1s"),
        (r"(\d\d?)[- ]?(?:го|е|ого|ое)(?! числа)", r"\1"),
        (r"(\d\d?)(?:[- ]?(?:го|е))? числа(?= last| this| next)", r"the \1th of"),
        (r"(\d\d?)(?:[- ]?(?:го|е))? числа", r"the \1th"),
        (r"первого числа", "the 1st"),
        (r"полгода", "6 month"),
        *words_for(MONTHS),
        *words_for(_WEEKDAYS),
        *words_for(_UNITS),
        *words_for(_SEASONS),
        *words_for(_NUMBERS),
        *words_for(_ORDINALS),
        *words_for(_PARTS),
        (r"вчора", "yesterday"),
        (r"сьогодні", "today"),
        (r"минулого тижня", "last week"),
        (r"минулого місяця", "last month"),
        (r"минулого року", "last year"),
        (r"послезавтра", "day after tomorrow"),
        (r"позавчера", "day before yesterday"),
        (r"вчера|вчерашн(?:ий|его|ем) day", "yesterday"),
        (r"сегодня|сегодняшн(?:ий|его|ем) day|сейчас", "today"),
        (r"завтра", "tomorrow"),
        (r"неизвестно", "unknown"),
        (_ABOUT, "about"),
    )
)
_PHRASES = rules(
    (
        (r"в ночь с (\d\d?) (?:на|по) (\d\d?)", r"night of \1 to \2"),
        (r"в ночь на", "overnight into"),
        *((rf"today {word}", f"this {part}") for word, part in _PART_OF_DAY),
        *((rf"{word}(?= \w)", f"{part} of") for word, part in _PART_OF_DAY),
        *_PART_OF_DAY,
        (r"(?:по )?(?:мск|московскому времени)", "+03:00"),
        (r"(?:по )?(?:utc|гринвичу)", "utc"),
        (r"(?:по )?местному времени", "local time"),
        (rf"({_NTH}) (week|{_DAY})(?= {_MONTH})", r"\1 \2 of"),
        # "This year" where only "the year" is said.
        (rf"(early|mid|late) ({_UNIT})", r"\1 this \2"),
        (rf"(?<!\d )(?<!several )(?<!of )({_UNIT}) назад", r"1 \1 ago"),
        (r"(?:тому )?назад", "ago"),
        (rf"через(?= {_UNIT})", "in 1"),
        (r"через", "in"),
        (rf"(?:за|в) latest(?= {_UNIT}(?! of))", "in the past 1"),
        (rf"(?:за|в) latest(?= {_COUNT} {_UNIT})", "in the past"),
        (r"latest", "last"),
        (r"однократно, в пределах", "once within"),
        (r"за|в течение|в пределах", "during"),
        (r"не (?:раньше|ранее) ([^ ].*)", r"from \1 on"),
        (r"не (?:позже|позднее)", "not later than"),
        (r"или (?:позже|позднее)", "or later"),
        (r"или (?:раньше|ранее)", "or before"),
        (r"еще так на", "still so on"),
        (r"все еще|по-прежнему|до сих пор|еще", "still"),
        (r"начиная (?:с|со)", "since"),
        (r"about (?:с|со)", "since about"),
        (r"между ([^ ].*) и ([^ ].*)", r"between \1 and \2"),
        (r"(?:с|со|от) ([^ ].*) (?:по|до) ([^ ].*)", r"from \1 to \2"),
        (r"с|со", "since"),
        (r"до(?= late)", "by"),
        (r"до|раньше|ранее", "before"),
        (r"после", "after"),
        (r"к|ко", "by"),
        (r"по", "until"),
        (r"или", "or"),
        (r"в|во|на", ""),
        (r"пояс предположен", "zone assumed"),
    )
)
# Words that mean a date only beside another.
LOOSE = rules(
    ((r"и|между|гг?|года?|году|годы|ночь|числа|числе|самое|минулого|тижня|місяця|року", ""),)
)


def in_english(text: str) -> str:
    """Return plain Russian date words in English, what is not known of them as it was."""
    return rewritten(rewritten(text, _WORDS), _PHRASES)

"""Arabic date words, months as they are called from Morocco to Iraq, as rules for English ones."""

from desktop.domain.date_grammar.rewriting import rewritten, rules, words_for

MONTHS = {
    "january": "يناير|كانون الثاني|جانفي",
    "february": "فبراير|شباط|فيفري",
    "march": "مارس|آذار",
    "april": "أبريل|نيسان|أفريل",
    "may": "مايو|أيار|ماي",
    "june": "يونيو|يونيه|حزيران|جوان",
    "july": "يوليو|يوليه|تموز|جويلية",
    "august": "أغسطس|آب|أوت",
    "september": "سبتمبر|أيلول|شتنبر",
    "october": "أكتوبر|تشرين الأول",
    "november": "نوفمبر|تشرين الثاني",
    "december": "ديسمبر|كانون الأول|دجنبر",
}
_WEEKDAYS = {
    "monday": "(?:يوم )?الاثنين",
    "tuesday": "(?:يوم )?الثلاثاء",
    "wednesday": "(?:يوم )?الأربعاء",
    "thursday": "(?:يوم )?الخميس",
    "friday": "(?:يوم )?الجمعة",
    "saturday": "(?:يوم )?السبت",
    "sunday": "(?:يوم )?الأحد",
}
# With a count, and alone; the two of a thing have a form of their own.
_UNITS = {
    "minute": "دقيقة|دقائق",
    "hour": "ساعة|ساعات",
    "day": "يومًا|يوم|أيام",
    "week": "أسبوعًا|أسبوع|أسابيع",
    "month": "شهرًا|شهر|أشهر|شهور",
    "quarter": "ربع",
    "half": "نصف",
    "year": "عامًا|عام|أعوام|سنة|سنوات|سنين",
    "decade": "عقد|عقود",
}
_PAIRS = {
    "2 hour": "ساعتين",
    "2 day": "يومين",
    "2 week": "أسبوعين",
    "2 month": "شهرين",
    "2 year": "عامين|سنتين",
    "2 decade": "عقدين",
}
_MANY = {"day": "الأيام", "week": "الأسابيع", "month": "الأشهر", "year": "السنوات"}
_SEASONS = {"spring": "ربيع", "summer": "صيف", "autumn": "خريف", "winter": "شتاء"}
_LAST = "(?:ال)?(?:ماضي|منصرم|فائت|سابق|أخير)(?:ة|ين|تين)?"
_THIS = "(?:ال)?(?:حالي|جاري)ة?"
_NEXT = "(?:ال)?(?:مقبل|قادم|تالي)ة?"
_NUMBERS = {
    "1": "واحد|واحدة",
    "3": "ثلاثة|ثلاث",
    "4": "أربعة|أربع",
    "5": "خمسة|خمس",
    "6": "ستة|ست",
    "7": "سبعة|سبع",
    "8": "ثمانية|ثماني|ثمان",
    "9": "تسعة|تسع",
    "10": "عشرة|عشر",
    "several": "عدة|بضعة|بضع",
}
_ORDINALS = {
    "first": "الأول|الأولى",
    "second": "الثاني|الثانية",
    "third": "الثالث|الثالثة",
    "fourth": "الرابع|الرابعة",
}
_PARTS = {
    "early": "مطلع|أوائل|بداية",
    "mid": "منتصف|أواسط|وسط",
    "late": "أواخر|نهاية",
}
_PARTS_OF_DAY = {"morning": "صباح", "afternoon": "عصر", "noon": "ظهر", "evening": "مساء"}
_COUNT = r"(?:\d+|several)"
_UNIT = "(?:minute|hour|day|week|month|quarter|half|year|decade)"
_MONTH = "(?:" + "|".join(MONTHS) + ")"
_DAY = "(?:" + "|".join(_WEEKDAYS) + ")"
_NAMED = f"(?:{_UNIT}|{_DAY}|{_MONTH}|{'|'.join(_SEASONS)}|weekend)"
_NTH = "(?:" + "|".join(_ORDINALS) + ")"
_IN = "(?:في|خلال|في غضون)"

_WORDS = rules(
    (
        (r"و?كان ما زال قائمًا في", "still so on"),
        (r"(?:ما )?بين ([^ ].*) و ?([^ ].*)", r"between \1 and \2"),
        (r"ق\.? ?م\.?", "bc"),
        (r"(?<=\d{4} )م\.?", ""),
        *words_for(MONTHS),
        # Both names, "كانون الثاني/يناير": one month.
        (rf"({_MONTH}) ?[/(-] ?\1\)?", r"\1"),
        (r"(?:عطلة )?نهاية الأسبوع", "weekend"),
        *((rf"{_IN} {many} {_LAST}", f"in recent {unit}s") for unit, many in _MANY.items()),
        (r"أمس الأول|أول من أمس|أول أمس", "day before yesterday"),
        (r"(?:يوم )?أمس|البارحة", "yesterday"),
        (r"بعد غد", "day after tomorrow"),
        (r"(?:يوم )?غدًا|(?:يوم )?غد", "tomorrow"),
        (rf"(?:هذا )?اليوم(?! {_LAST}| {_NEXT})|الآن", "today"),
        *words_for(_WEEKDAYS),
        (r"(?:عند |في )?الساعة(?= \d)", "at"),
        *words_for(_PAIRS),
        *((f"ال(?:{phrase})", f"the_{english}") for english, phrase in (_UNITS | _PAIRS).items()),
        *words_for(_UNITS),
        *((f"(?:ال)?(?:{phrase})", english) for english, phrase in _SEASONS.items()),
        *((f"(?:ال)?(?:{phrase})", english) for english, phrase in _NUMBERS.items()),
        *words_for(_ORDINALS),
        *words_for(_PARTS),
        *words_for(_PARTS_OF_DAY),
        (r"حوالي|نحو|قرابة|زهاء|ما يقارب", "about"),
        (r"تقريبًا", "approximately"),
    )
)
_PHRASES = rules(
    (
        (rf"(?:the_)?(?:month(?= {_MONTH})|year(?= \d{{3,4}}))", ""),
        (rf"(?:{_IN} )?(?:the_)?({_UNIT}) ({_COUNT}) {_LAST}", r"in the past \2 \1"),
        (rf"(?:{_IN} )?(?:the_)?2 ({_UNIT}) {_LAST}", r"in the past 2 \1"),
        (rf"(?:{_IN} )?آخر ({_COUNT} {_UNIT})", r"in the past \1"),
        (rf"(?:the_)?({_NAMED}) {_LAST}", r"last \1"),
        (rf"(?:the_)?({_NAMED}) {_THIS}", r"this \1"),
        (rf"(?:the_)?({_NAMED}) {_NEXT}", r"next \1"),
        (rf"(?:هذا|هذه) (?:the_)?({_NAMED})", r"this \1"),
        (rf"آخر ({_NAMED})", r"last \1"),
        (rf"(?:the_)?({_NAMED}) ({_NTH})(?: من)?", r"\2 \1 of"),
        # "This year" where only "the year" is said.
        (rf"(early|mid|late) the_({_UNIT})", r"\1 this \2"),
        (rf"قبل (about )?({_COUNT} {_UNIT})", r"\1\2 ago"),
        (rf"قبل (about )?({_UNIT})", r"\g<1>1 \2 ago"),
        (rf"بعد ({_COUNT} {_UNIT})", r"in \1"),
        (rf"بعد ({_UNIT})", r"in 1 \1"),
        (r"day(?= \d\d?[ /.-])", ""),
        (r"(morning|afternoon|evening) today", r"this \1"),
        (r"(morning|evening) yesterday", r"yesterday \1"),
        (r"(morning|afternoon|noon|evening)(?= \w)", r"\1 of"),
        (r"بتوقيت (?:utc|غرينتش)", "utc"),
        (r"بالتوقيت المحلي", "local time"),
        (r"مرة ضمن", "once within"),
        (r"أو بعد(?:ه|ها)", "or later"),
        (r"أو قبل(?:ه|ها)", "or before"),
        (r"ليس بعد|في موعد أقصاه", "not later than"),
        (r"من ([^ ].*) فصاعدًا", r"from \1 on"),
        (r"(?:اعتبارًا|ابتداءً|بدءًا) من", "since"),
        (r"من ([^ ].*) (?:إلى|حتى) ([^ ].*)", r"from \1 to \2"),
        # Two days ago, or for two days: nothing tells.
        (rf"منذ(?! (?:about )?(?:{_COUNT} )?{_UNIT}(?!\w))", "since"),
        (r"قبل", "before"),
        (r"بعد", "after"),
        (r"بحلول", "by"),
        (r"حتى|لغاية|إلى غاية", "until"),
        (r"(?:ما|لا) (?:زال|زالت|يزال|تزال)|حاليًا", "still"),
        (r"أو", "or"),
        (r"خلال|ضمن|في غضون", "during"),
        (r"في|بتاريخ", ""),
        (rf"(?<=\w )من(?= {_MONTH}| \d{{4}}| last| this| next)", ""),
        (r"المنطقة الزمنية مفترضة", "zone assumed"),
        (r"the_(\w+)", r"the \1"),
    )
)
# Words that mean a date only beside another.
LOOSE = rules(
    (
        (rf"{_LAST}|{_THIS}|{_NEXT}|كانون|تشرين|هذا|هذه|آخر|أول|و|من|إلى|أو|م", ""),
        (r"فصاعدًا|اعتبارًا|ابتداءً|بدءًا|غضون|لغاية|غاية|عطلة|ما|لا|زال|يزال|الساعة|بين", ""),
    )
)


def in_english(text: str) -> str:
    """Return plain Arabic date words in English, what is not known of them as it was."""
    return rewritten(rewritten(text, _WORDS), _PHRASES)

"""The words of Arabic and Russian lines that tell what happened, from where and where to.

English lines are read as articles are, whose rules know no other language.
"""

import re

from desktop.domain.event import BaseRole, EventKind

# The first that a line has a word of: reinforcements that arrive are no mere arrival.
_KINDS = tuple(
    (kind, re.compile(rf"(?<!\w)(?:{words})", re.IGNORECASE))
    for kind, words in (
        (EventKind.REINFORCEMENT, r"подкреплени|усилени|усилил|усилива|و?(?:ال)?تعزيز|و?عزز"),
        (EventKind.ACCIDENT, r"авари|разби(?:л|т)|крушени|و?تحطم|و?(?:ال)?حادث"),
        (
            EventKind.WITHDRAWAL,
            r"вывод|вывел|вывед|отвод|отвел|отвёл|و?(?:ال)?انسح|و?تنسحب|و?(?:ال)?سحب",
        ),
        (EventKind.DRAWDOWN, r"сокра[тщ]|و?(?:ال)?تقليص|و?(?:ال)?خفض"),
        (EventKind.HANDOVER, r"переда(?:л|н|ч)|و?(?:ال)?تسليم|و?سُ?لّ?م(?:ت|وا)?(?!\w)"),
        (EventKind.CLOSURE, r"закры|و?(?:ال)?إغلاق|و?أغلق|و?أُغلق"),
        (
            EventKind.STRIKE,
            r"удар|авиаудар|обстрел|و?(?:ال)?غارة|و?(?:ال)?غارات|و?(?:ال)?ضرب|و?(?:ال)?قصف",
        ),
        (EventKind.ATTACK, r"атак|нападени|напал|و?(?:ال)?هجوم|و?(?:ال)?هجمات|و?هاجم"),
        (
            EventKind.EXERCISE,
            r"учени[яейю]|ман[её]вр|و?(?:ال)?تمرين|و?(?:ال)?تمارين|و?(?:ال)?مناور|و?(?:ال)?تدريب",
        ),
        (EventKind.CONSTRUCTION, r"строительств|строят|постро|و?(?:ال)?بناء|و?(?:ال)?إنشاء"),
        (
            EventKind.DEPLOYMENT,
            r"разв[её]р[нт]|размещ|размест|و?(?:ال)?انتشار|و?(?:ال)?نشر|و?انتشر",
        ),
        (EventKind.ARRIVAL, r"прибы|прилет|приземл|вернул|و?(?:ال)?وصل|و?(?:ال)?وصول|و?هبط|و?عاد"),
        (
            EventKind.DEPARTURE,
            r"уш[её]л|ушл|убы|покин|улет|вылет|выехал|уехал|و?غادر|و?(?:ال)?مغادرة|و?أقلع",
        ),
        (
            EventKind.SIGHTING,
            r"замечен|видн[оаы](?!\w)|видел|наблюда|و?شوهد|و?رُ?صد|و?(?:ال)?مشاهدة",
        ),
        (
            EventKind.TRANSFER,
            r"переброс|перебаз|перев[её]з|перемести|перемещ|колонн|конво|و?نُ?قل|و?(?:ال)?نقل|و?(?:ال)?قافلة|و?(?:ال)?قوافل|و?(?:ال)?رتل",
        ),
        (EventKind.AGREEMENT, r"соглашени|договор|перемири|و?(?:ال)?اتفاق|و?(?:ال)?هدنة"),
        (EventKind.STATEMENT, r"заявлени|заявил|و?(?:ال)?تصريح|و?صرح|و?(?:ال)?بيان"),
    )
)
# The last of them before a name, with no more between than what a facility is called.
_ROLES = tuple(
    (role, re.compile(rf"(?<!\w)({words})(?:\s+\w+){{0,2}}\s*$", re.IGNORECASE))
    for role, words in (
        (
            BaseRole.NEAR,
            "возле|около|близ|вблизи|под|у|рядом с|недалеко от|قرب|بالقرب من|بجوار|قريب[اًة]* من",
        ),
        (BaseRole.FROM, "из|с|со|от|من"),
        (BaseRole.TO, "к|ко|на|в|во|до|إلى|الى|نحو|باتجاه"),
        (BaseRole.AT, "над|в районе|في|على|فوق|عند"),
    )
)
_GOES = frozenset(
    {
        EventKind.ARRIVAL,
        EventKind.DEPARTURE,
        EventKind.TRANSFER,
        EventKind.REINFORCEMENT,
        EventKind.WITHDRAWAL,
        EventKind.DRAWDOWN,
    }
)


def kind_in(line: str) -> EventKind | None:
    """Return what kind of event an Arabic or Russian line tells of, None where no word does."""
    return next((kind for kind, words in _KINDS if words.search(line)), None)


def role_of(before: str, kind: EventKind) -> BaseRole:
    """Return what a base is to an event of ``kind``, by the words ``before`` its name.

    Nothing goes to or from a place where something is struck or seen: it is there. What left
    without a word between, left it; what arrived at a place went to it.
    """
    found = [(match, role) for role, words in _ROLES if (match := words.search(before))]
    # Of “beside” and the “from” that it ends with, the longer.
    _match, role = max(
        found, default=(None, None), key=lambda one: (one[0].end(1), -one[0].start())
    )
    if role is BaseRole.NEAR:
        return role
    if kind not in _GOES:
        return BaseRole.AT
    if role is BaseRole.AT or role is None:
        return {EventKind.ARRIVAL: BaseRole.TO, EventKind.DEPARTURE: BaseRole.FROM}.get(
            kind, BaseRole.AT
        )
    return role

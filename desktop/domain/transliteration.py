"""Letters of several scripts: what they are spelt like, and the consonants that they sound like."""

# Written in a word or left out of it as one likes.
APOSTROPHES = "'`´ʹʻʼʽʾʿˈ‘’‛′״׳"
HYPHENS = "‐‑−﹣－־"

# Letters that differ from another by more than a mark that Unicode takes apart.
SPELT_LIKE = (
    {"ı": "i", "ȷ": "j", "ł": "l", "ø": "o", "đ": "d", "ð": "d", "þ": "th", "æ": "ae"}
    | {"œ": "oe", "ħ": "h", "ŧ": "t", "ə": "e", "ŋ": "ng", "ƶ": "z"}
    # Arabic letters that are one letter, written in several ways
    | {"ٱ": "ا", "ى": "ي", "ی": "ي", "ې": "ي", "ے": "ي", "ة": "ه", "ہ": "ه", "ھ": "ه"}
    | {"ک": "ك", "ڪ": "ك", "ں": "ن", "ڕ": "ر", "ڵ": "ل", "ڤ": "ف", "ء": "", "ـ": ""}
)

# Cyrillic letters that look Latin, for words that mix the two ("Кamaz").
LOOK_ALIKES = dict(zip("авекмнорстухіјѕ", "abekmhopctyxijs", strict=True))

# Cyrillic in the designation of a thing: "С-400" is S-400, "Су-35" is Su-35.
LATIN_OF_CYRILLIC = (
    dict(zip("абвгдезиклмнопрстуфыэі", "abvgdeziklmnoprstufyei", strict=True))
    | {"ж": "zh", "х": "kh", "ц": "ts", "ч": "ch", "ш": "sh", "щ": "sch", "ъ": "", "ь": ""}
    | {"ю": "yu", "я": "ya", "є": "e"}
)

# Letters that make one sound together.
PAIRS = (
    {"sch": "s", "tch": "s", "sh": "s", "ch": "s", "zh": "z", "dzh": "g", "dj": "g"}
    | {"dh": "d", "th": "t", "kh": "h", "gh": "g", "ph": "f", "ck": "k"}
    # Turkish and Kurdish names with this c come more often here than English words with a soft one
    | {"ce": "g", "ci": "g"}
    | {"дж": "g", "μπ": "b", "ντ": "d", "γκ": "g"}
)

# Every consonant, under the one that stands for its sound. What Arabic does not tell apart is one
# sound (p and b); v goes with f, as Arabic writes it; w and y are vowels, which it may leave out.
SOUND_CLASSES = {
    "b": "bpбпبپבβπ",
    "d": "dдђدذضظדδ",
    "f": "fvвфفפףφ",
    "g": "gjгґџғجغگגγ",
    "h": "hхһحخهהחχ",
    "k": "ckqкқقكקכךκ",
    "l": "lлљلלλ",
    "m": "mмمמםμ",
    "n": "nнњңنנןν",
    "r": "rрرרρ",
    "s": "sсцчшщћѕسشصچסצץשσ",
    "t": "tтتثطטתτθ",
    "z": "zжзزژזζ",
    "ks": "xξ",
    "bs": "ψ",
}

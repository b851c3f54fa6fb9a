"""How names are written where their own letters are not: Cyrillic in Latin ones, and German and Nordic ones in English.

Ukrainian goes by the national rules of 2010, Russian as news agencies write it.
"""

from unicodedata import name as letter_name

_UKRAINIAN = dict(zip("абвгґдезиіклмнопрстуф", "a b v h g d e z y i k l m n o p r s t u f".split(), strict=True)) | {
    "ж": "zh",
    "х": "kh",
    "ц": "ts",
    "ч": "ch",
    "ш": "sh",
    "щ": "shch",
    "ь": "",
    "’": "",
    "'": "",
}
_UKRAINIAN |= {"є": "ie", "ї": "i", "й": "i", "ю": "iu", "я": "ia", "ё": "o", "ы": "y", "э": "e", "ъ": "", "ў": "u"}
_UKRAINIAN_FIRST = {"є": "ye", "ї": "yi", "й": "y", "ю": "yu", "я": "ya"}
_RUSSIAN = dict(zip("абвгдезиклмнопрстуфы", "a b v g d e z i k l m n o p r s t u f y".split(), strict=True))
_RUSSIAN |= {"ж": "zh", "х": "kh", "ц": "ts", "ч": "ch", "ш": "sh", "щ": "shch", "ь": "", "ъ": "", "э": "e"}
_RUSSIAN |= {"ё": "yo", "й": "y", "ю": "yu", "я": "ya", "і": "i", "ў": "u"}

_GERMAN = str.maketrans({"ä": "ae", "ö": "oe", "ü": "ue", "ß": "ss", "Ä": "Ae", "Ö": "Oe", "Ü": "Ue"})
_NORDIC = str.maketrans({"å": "aa", "ø": "oe", "ö": "oe", "æ": "ae", "ä": "ae", "Å": "Aa", "Ø": "Oe", "Ö": "Oe"})
_RESPELT = dict.fromkeys(("AT", "CH", "DE", "LI", "LU"), _GERMAN) | dict.fromkeys(("DK", "FI", "NO", "SE"), _NORDIC)


def respell(name: str, country: str) -> str:
    """Return a name in the letters of English, where its country has rules for that; else as it is.

    >>> respell("Saarbrücken", "DE"), respell("Tromsø", "NO"), respell("Gümüşhane", "TR")
    ('Saarbruecken', 'Tromsoe', 'Gümüşhane')
    """
    return name.translate(_RESPELT[country]) if country in _RESPELT else name


def is_cyrillic(name: str) -> bool:
    """Tell whether a name is written in Cyrillic letters."""
    return bool(name) and letter_name(name[0], "").startswith("CYRILLIC")


def romanize(name: str, country: str) -> str:
    """Return a name in Latin letters; other scripts stay.

    >>> romanize("Кліщіївка", "UA"), romanize("Яблунівка", "UA"), romanize("Суджа", "RU"), romanize("Зелёный", "RU")
    ('Klishchiivka', 'Yablunivka', 'Sudzha', 'Zelyony')
    """
    if country == "UA":
        return _by(_UKRAINIAN, _UKRAINIAN_FIRST, name.replace("зг", "згh").replace("Зг", "Згh").replace("гh", "gh"))
    return _by(_RUSSIAN, {}, name).replace("yy", "y").replace("iy", "y")


def _by(letters: dict[str, str], first: dict[str, str], name: str) -> str:
    out = []
    for place, letter in enumerate(name):
        small = letter.lower()
        starts = place == 0 or not name[place - 1].isalpha()
        latin = (first.get(small) if starts else None) or letters.get(small, small)
        out.append(latin.capitalize() if letter != small else latin)
    return "".join(out)

"""Words that say of what sort a place is: "county", "river"; each stands for a class."""

from typing import Final

__all__ = ["CUE_CLASSES"]

# Type word -> class: A division, P settlement, H water, T land form, S spot.
_TYPE_WORDS: Final = {
    "A": """
        county counties parish province oblast voblast region district state prefecture governorate republic
        department territory canton rayon raion krai voivodeship
    """,
    "P": """
        city township borough village town metro suburb suburbs downtown municipality hamlet settlement
    """,
    "H": """
        river creek lake bay sea ocean gulf reservoir canal strait falls harbor harbour sound lagoon dam
    """,
    "T": """
        island islands mountain mountains mount valley forest hill hills peak peninsula desert canyon basin
        coast isle cape
    """,
    "S": """
        street avenue road boulevard drive lane highway school college university hospital airport church
        bridge stadium base square station
    """,
}
CUE_CLASSES: Final = {word: letter for letter, words in _TYPE_WORDS.items() for word in words.split()}

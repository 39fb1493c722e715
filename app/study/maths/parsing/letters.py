"""Letters written without spaces: xy is a product and sinx a sine, but cat is a word."""

GLUED = ("arcsin", "arccos", "arctan", "sqrt", "sin", "cos", "tan", "cot", "csc", "ln", "log", "pi", "exp")
"""Functions that are found inside a word written without spaces."""

_SHORT_WORDS = """
    a add age ago all am amp an and any are as at bad bag be bet big bit box boy bro btw bud bus
    but buy by can car cat cm cow cup cut dad day deg did do dog eat egg eh end eur far few for ft
    fun gap gbp get go got guy had has hat he hen her hey hi him his hm hmm hot how hr huh ice idk
    if im in is it its jar job kg kid km kph lap law lay lb leg let lol lot low man map mat me men
    mg mi min mix ml mm mom mph mum my net new no not now nut odd of off oh oil ok old omg on one or
    our out own oz pay pen per pet pie pig pls plz pot put rad ran red rod row run saw say sea sec
    see set she sir sit six sky so sum tax tea ten the tin tip to ton too top toy try two ty uh um
    up ur us usd use van via was way we who why won yd yes yet you
"""
FORMULAS = frozenset({"Prt"})  # simple interest
BETWEEN_SIGNS = frozenset({"as", "at"})
"""Short words that are a product of letters where signs stand around them: u + at, at^2/2, u^2 + 2as."""
ENGLISH = frozenset(_SHORT_WORDS.split())
"""Short words that are never read as a product of letters."""


def glued(word: str) -> list[str] | None:
    """The letters and functions written without spaces: xy, sinx, xlnx, pir; None for a real word."""
    for name in GLUED:
        before, found, after = word.partition(name)
        if found and len(before) <= 2 and len(after) <= 2:
            return [*before, name, *after]
    if word in FORMULAS:
        return list(word)
    plain = word.islower() or word.isupper() or len(word) == 2
    return list(word) if plain and len(word) <= 3 and word.lower() not in ENGLISH else None

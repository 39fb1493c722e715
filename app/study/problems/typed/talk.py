"""What students say around a question and that asks for nothing: how it goes, who else answered, how soon."""

import re

_WORDS = frozenset(
    """
    a about again all also always am an and another answer answers any anyone are as asap at be been
    before being bit both brother but by bye calculator can cant cheers class classmate clue come
    confused confusing could couldnt dad dear did different do does doing done dont due each easy else
    end even ever every everyone everything exam explain for forgot friend friends from fun gave get gets
    getting give given go going gonna good got grade guys had hard has hate have having hello help
    helping helps here heres hey hi him his homework how hw i id idea idk ill im in into is isnt it its
    ive just keep keeps kind kinda kindly know knows later lesson let like little lol look looking lost
    lot made make makes making mark marks math maths maybe me mean means miss mom morning mr mrs ms much
    mum my need needed needs never new nice night no not note now oh ok okay on or other our out paper
    plain please pls plss plz practice problem problems put question questions quick quickly quiz really
    reason remember reply revision right said say saying says school see seem seems she sheet show shows
    sir sister so some somebody someone something soon sorry step steps still stuck study stuff such
    sure teacher tell test thank thanks that thats the them then there these they thing things think
    thinks this those though thought thx time tmrw to today told tomorow tomorrow tonight too tough
    tricky tried try trying ty tysm u um understand understood up ur urgent us used very wait wanna want wants
    was way we weird well were whats when where while who whole why will with without wont word work
    worked working works worksheet worried would wrong ya yeah year yes yet you your yours
    """.split()  # noqa: SIM905
)
"""Words of which no row asks for anything; of, if, which … may stand in what does."""

_CLAUSE = re.compile(
    r"""
      (?:and\s|but\s|so\s)? (?:
        (?:i|we)\s(?:always\s|just\s|keep\s|only\s|still\s)*
        (?:get|got|getting|think|thought|plug|plugged|tried)\b (?P<own>[^<>≤≥]*)
      | (?:(?:my|the|our)\s)?
        (?:friend|teacher|sister|brother|m[uo]m|dad|classmate|tutor|book|calculator|answer\skey)\s
        (?:says?|said|thinks?|thought|told|got|gets|wrote|gives)\b (?P<theirs>[^<>≤≥]*)
      | (?:please\s|pls\s|can\s(?:you|u)\s)?help(?:\sme)?(?:\swith|\son)?(?P<topic>(?:\s[a-z]+){0,3})
      | due\b (?P<when>[^=<>]*)
      | is\sit\s [-−\d./x=\s]+ \sor\s [-−\d./x=\s]+
      | (?:check|show)\s(?:ur|your|my|all|the)\s(?:answers?|work(?:ing)?|solutions?|steps)
      | don['′’]?t\sforget\s(?:the\s|ur\s|your\s)?(?:\+\s?c|constant|units?|steps|work(?:ing)?)
      | cross[-\s]multiply
      | (?:give\s|find\s|get\s)?(?:both|all|every)(?:\s(?:of\s)?(?:the|its))?\s
        (?:answers?|solutions?|roots?|x|values?) (?:\splease|\spls)?
    )
    """,
    re.IGNORECASE | re.VERBOSE,
)
"""A clause that asks for nothing although it holds more words, or numbers: somebody's own result."""

_OF_RESULTS = frozenset(
    """
    algebra book calculator day differnt division divison equation equations expression fractions friday
    already geometry long maths monday number numbers percentages school times twice week
    """.split()  # noqa: SIM905
)
"""Words that may stand in such a clause besides."""

_CALLS = frozenset(
    """
    can could hello help helping hey hi homework hw im me miss my need ok okay please pls plz problem
    question sir so stuck thanks this to um us want whats with would ya yo you
    """.split()  # noqa: SIM905
)
"""Words that a formula may follow at once, and that say nothing of it."""

_HEADING = re.compile(
    r"(?:exercises?|topic|chapter|section|unit|lesson|worksheet|homework|practice|quiz)\s[\d.]+"
    r"(?!.*\b(?:find|give|use|take|round|only|larger|smaller|largest|smallest|positive|negative|roots?)\b)"
    r"[ .:\-–a-z&,]{0,60}",
    re.IGNORECASE,
)
_BEGINS_A_CLAUSE = (
    "(?:and |but |cuz |because )?(?:idk|i (?:dont|don['′’]?t|cant|can['′’]?t|have no|had)|i['′’]?m) "
    "|i (?:keep|get|got|plug|think)|don['′’]?t forget|cross[- ]multiply|due"
    "|my [a-z]+ (?:says|said|thinks|got|gets)"
    "|both answers|all the answers|(?:give|find|get|show) (?:me )?(?:both|all|every)|im|i['′’]m"
    "|pl[sz]+|please|check (?:ur|your)"
)
_STOP = re.compile(
    r"([.!?]+(?=\s|$)|;|,(?=\s)|\n|\s{2,}|\s[–—]\s|:(?=\s)" rf"|\s+(?=(?:{_BEGINS_A_CLAUSE})\b))",
    re.IGNORECASE,
)
_WORD = re.compile(r"[a-z′'’]+", re.IGNORECASE)
_ASIDE = re.compile(
    r"[\s,(]*\b(?:(?:with )?no|without|don['’]?t use)(?: using)?(?: a| the| any)? calc(?:ulator)?s?\b\)?",
    re.IGNORECASE,
)
_BETWEEN = re.compile(r"(?<=\w)\s+(?:pl[sz]+|plss+|please|thx|tysm|lol|lmao|kindly)\b(?=\s)", re.IGNORECASE)
_YOU = re.compile(
    r"(?<=\bcan )u\b|(?<=\bare )u\b|(?<=\bcould )u\b|(?<=\bthank )u\b|(?<=\bhelp )u\b", re.IGNORECASE
)
_LONG_WORD = re.compile(r"[a-z]{3,}", re.IGNORECASE)
_MOST_LONG_WORDS = 3  # more may tell a story
_JOINING = frozenset("and as at but by for from in into is no not on or to with without".split())  # noqa: SIM905
_COUNTED = frozenset("all again another each lost made other right wrong".split())  # noqa: SIM905
"""What so many are: the probability of exactly 2 wrong."""
_TWO = 2
_FIRST_SIGNS = re.compile(r"^(?:[\s,;:]|[-–—]\s+(?=[A-Za-z]{2}))+")  # a minus may belong to a number


def without_talk(text: str) -> str:
    """`text` without headings of exercises, clauses that ask for nothing, and such words before a formula.

    The same where no question would be left, or one that may need a number of such a clause.
    """
    text = _ASIDE.sub("", _BETWEEN.sub("", text)) or text
    pieces = _STOP.split(_YOU.sub("you", text))
    talk = [piece for piece in pieces[::2] if _is_talk(piece)]
    kept = "".join(
        piece + stop
        for piece, stop in zip(pieces[::2], [*pieces[1::2], ""], strict=True)
        if piece not in talk
    )
    kept = _without_calls(_FIRST_SIGNS.sub("", kept).rstrip(" \n,;:-–—"))
    of_somebody = any(re.search(r"\d", piece) and not _HEADING.fullmatch(piece.strip()) for piece in talk)
    if of_somebody and len(_LONG_WORD.findall(kept)) > _MOST_LONG_WORDS:
        return text
    return kept if re.search(r"[^\d\s.,]", kept) else text


def _is_talk(piece: str) -> bool:
    piece = piece.strip(" ,;:!?.")
    if not piece:
        return False
    if _HEADING.fullmatch(piece) or all(map(is_talk, piece.split())):
        return True
    clause = _CLAUSE.fullmatch(piece)
    return clause is not None and all(map(_asks_nothing, " ".join(filter(None, clause.groups())).split()))


def _asks_nothing(word: str) -> bool:
    """Whether a word of such a clause is talk, a topic or part of a formula: no condition of the task."""
    bare = word.strip(",.!?:;()").lower()
    return is_talk(word) or bare in _OF_RESULTS or not re.search(r"[a-z]{2}", bare)


def is_talk(text: str) -> bool:
    """Whether a word asks for nothing."""
    bare = text.strip(",.!?:;()").lower()
    return bool(_WORD.fullmatch(bare)) and re.sub("[′'’]", "", bare) in _WORDS


def _without_calls(text: str) -> str:
    """Without “hey can you help” right before a formula."""
    row = re.split(r"(\s+)", text)
    first = next((at for at, word in enumerate(row[::2]) if _is_formula(word)), 0)
    called = all(word.strip(",.!?:").lower() in _CALLS for word in row[: 2 * first : 2])
    return "".join(row[2 * first :]) if called else text


def without_last_words(text: str) -> str:
    """`text` without “please and thank you”; a letter alone may belong to a formula."""
    row = re.split(r"(\s+)", text)
    while len(row) > _TWO and _may_be_last(row[-1]) and (len(row[-1]) > 1 or is_talk(row[-3])):
        if row[-3].isdigit() and row[-1].lower().strip(".?!") in _COUNTED:
            break
        row = row[:-2]
    return "".join(row)


def _may_be_last(word: str) -> bool:
    return is_talk(word) and word.lower() not in _JOINING


def _is_formula(word: str) -> bool:
    """Whether it begins a formula: it holds a digit, a sign or a bracket, or is a letter alone."""
    return bool(re.search(r"[\d+*/^=()√²³∫|\\$-]", word)) or bool(re.fullmatch(r"[b-hj-z]", word))

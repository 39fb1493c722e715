"""Asks the question of a story in other words, and says some of its words in short: what it says stays."""

import re
from collections.abc import Sequence
from random import Random

_THING = r"(?P<x>[^?.]+?)"
# A question, or a request, at the end of a story, and what it may be instead.
_ASKED: tuple[tuple[str, tuple[str, ...]], ...] = (
    (
        rf"How many {_THING} (?:are|were) there\?",
        ("What is the number of {x}?", "Find the number of {x}.", "Determine how many {x} there are.",
         "Calculate the number of {x}.", "how many {x}", "Can you tell how many {x} there are?"),
    ),
    (
        rf"How many {_THING} does (?P<y>[A-Z]\w+) have\?",
        ("Find the number of {x} {y} has.", "What is the number of {y}'s {x}?", "how many {x} has {y}",
         "How many {x} has {y} got?", "Determine how many {x} {y} has."),
    ),
    (
        r"(?:What is|Find|Calculate|Determine) (?P<x>(?:the|its|his|her|their)[^?.]+?)[.?]",
        ("Find {x}.", "What is {x}?", "Determine {x}.", "Calculate {x}.", "Work out {x}.", "What's {x}?",
         "Can you find {x}?", "Compute {x}.", "{x}?", "I need {x}.", "Give {x}.", "find {x}"),
    ),
    (
        r"How old is (?P<x>[A-Z][\w. ]+?)(?: now| today)?\?",
        ("What is {x}'s age?", "Find {x}'s age.", "What age is {x}?", "how old is {x}",
         "Calculate the age of {x}.",
         "How old is {x} at present?", "Determine {x}'s age."),
    ),
    (
        r"How long does it take(?P<x>[^?]*)\?",
        ("How much time does it take{x}?", "How much time is needed{x}?", "In what time is it done{x}?",
         "what time does it take{x}", "Find the time it takes{x}.", "How long is it{x}?"),
    ),
    (
        r"How (?:far|long) is (?P<x>[^?]+?)\?",
        ("What is the length of {x}?", "Find the length of {x}.", "How long is {x}?", "how long is {x}"),
    ),
    (
        r"How (?:fast|quick) (?P<x>[^?]+?)\?",
        ("At what speed {x}?", "What speed {x}?"),
    ),
    (
        r"How much does (?P<x>[^?]+?) (?P<y>pay|cost|get|earn|spend)(?P<z>[^?]*)\?",
        ("What does {x} {y}{z}?", "Find how much {x} {y}s{z}.", "how much does {x} {y}{z}",
         "How much money does {x} {y}{z}?", "What amount does {x} {y}{z}?"),
    ),
    (
        r"How (?:large|big) is (?P<x>[^?]+?)\?",
        ("What is {x}?", "Find {x}.", "What is the size of {x}?", "Determine {x}."),
    ),
    (
        r"What is the probability (?:that|of) (?P<x>[^?]+?)\?",
        ("Find the probability that {x}.", "How likely is it that {x}?", "What is the chance that {x}?",
         "What are the odds that {x}?", "Calculate the probability that {x}."),
    ),
)  # fmt: skip
_PATTERNS = tuple((re.compile(rf"(?:(?<=^)|(?<=[.?] )){pattern}$"), ways) for pattern, ways in _ASKED)
_SHORT = tuple(
    (re.compile(rf"\b{long}\b"), short.split("|"))
    for long, short in (
        ("hours", "hrs|h|hours"), ("hour", "hr"), ("minutes", "min|mins"), ("years", "yrs|yrs|years"),
        ("seconds", "sec|s"), ("pounds", "lbs|lb"), ("ounces", "oz"), ("feet", "ft"), ("inches", "in"),
        ("meters", "m|metres"), ("kilometers", "km"), ("centimeters", "cm"), ("liters", "L|litres"),
        ("miles per hour", "mph"), ("km/h", "kph|km per hour|km/hr"), ("mph", "miles per hour|mi/h"),
        ("What is", "Whats|What's|what is|wat is"), ("altogether", "in all|in total|total"),
        ("in all", "altogether|in total"), ("Find", "Calculate|Determine|Work out|Compute|find"),
        ("each", "each|apiece"), ("children", "kids"), ("and", "&|and"), ("buys", "purchases|gets"),
        ("costs", "is|sells for|costs"), ("because", "cuz|because"), ("through", "thru"),
        ("you", "u|you"), ("are", "are|r"), ("without", "w/o|without"), ("with", "w/|with"),
        ("times as", "x as|times as"), ("per", "a|per"), ("an hour", "per hour|each hour"),
        ("a week", "every week|weekly"), ("gives", "hands|gives"), ("gets", "receives|gets"),
        ("has", "has|has got|owns"), ("There are", "There're|We have|There are"), ("is", "is|'s"),
        ("travels", "goes|drives|moves"), ("starts", "begins|sets off"), ("cost", "are|cost"),
        ("They", "they|The two"), ("total", "total|whole"), ("price", "cost|price"),
    )
)  # fmt: skip
_CHINESE = tuple(
    (re.compile(words), ways.split("|"))
    for words, ways in (
        ("一共", "总共|共|合计|一起"), ("买了", "购买了|买来"), ("原价", "标价|定价|原来卖"),
        ("今年", "现在|今年"), ("相距", "之间的距离是|相距|距离"), ("千米", "公里|km|千米"),
        ("千克", "公斤|kg|千克"), ("每小时行", "每小时走|时速"), ("，求", "。求|，请求出|，计算"),
        ("是多少？", "为多少？|=？|是几？|是多少"), ("多少元？", "多少钱？|几元？|多少元"),
        ("有多少", "有几|是多少|有多少"), ("单独做", "独做|单独完成|单独做需要"), ("还剩", "剩下|还余"),
        ("完成", "做完|完成"), ("小时后", "个小时后|小时以后"), ("各", "分别|各"), ("和", "与|和|跟"),
        ("厘米", "cm|厘米|公分"), ("现在", "目前|这时|现在"), ("。", "，|。|；"),
    )
)  # fmt: skip


def asked_otherwise(text: str, rng: Random) -> str:
    """`text` with its question at the end in other words, where it is one of the usual ones."""
    for pattern, ways in _PATTERNS:
        found = pattern.search(text)
        if found:
            return text[: found.start()] + rng.choice(ways).format(**found.groupdict())
    return text


def shortened(text: str, rng: Random, among: Sequence[tuple[re.Pattern[str], list[str]]] = _SHORT) -> str:
    """`text` with other words and short forms for some of its words."""
    for words, ways in among:
        if rng.random() < 0.4:
            text = words.sub(rng.choice(ways), text)
    return text.replace(" 's ", "'s ")


def in_other_chinese_words(text: str, rng: Random) -> str:
    """A Chinese `text` with other words for some of its words."""
    return shortened(text, rng, _CHINESE)

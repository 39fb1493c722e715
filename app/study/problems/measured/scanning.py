"""Reads what a problem says of one thing: each amount by its name, and what is asked; wholly, or not at all.

A text is taken apart from the left: a name of the thing, names of its quantities, amounts, the request, and a
few words that say nothing by themselves. Any other word, and the problem is not read.
"""

import re
from dataclasses import dataclass, field
from functools import cache

from app.study.maths.laws.law import Setting, Size
from app.study.maths.parsing.tokens import tokenize
from app.study.maths.units import UNITS, Dimension, read_unit
from app.study.problems.measured.amounts import AMOUNT, Amount, NotUnderstood, amount, is_percent

_OF = (
    r"(?:(?:the |its |their )?(?:lengths?|measures?|size|value) of (?:(?:a|an|the|its|each|one|both|all) )?)?"
)
_ASK = (
    r"(?:(?:please )?(?:find|calculate|compute|determine|work out|give|state|evaluate)"
    r"|what(?: is|′s| are| was|)|how (?:long|big|large|high|tall|wide) (?:is|are)"
    r"|how (?:many|much)(?: is| was| are)?)"
)
_OWN = r"(?: (?:the|its|his|her|a|an|one|each|their))*"
_FILLER = (
    r"(?:a|an|the|with|has|have|having|of|is|are|and|whose|that|which|its|it|this|these|if|given|when|where|"
    r"measures|measuring|measure|for|equal to|equals|exactly|respectively|in|at|whole|figure|shape|"
    r"lengths?|length of|be|does|do)(?![a-z′-])|[,.;:?!=]"
)
_ASK_CHINESE = r"(?:求|计算|算出|问)"
_OWN_CHINESE = r"(?:它的|其|这个|该|的|出)*"
_FILLER_CHINESE = (
    r"的|是|为|它|其|一个|这个|该|已知|如果|若|则|那么|有|个|两条|等于|和|与|且|了|出|一块|[,.;:?!=]"
)
_WHAT_CHINESE = r"(?:是|等于|为)?(?:多少|几)(?:平方厘米|平方米|立方厘米|立方米|厘米|分米|米|千米|度|元)?"
_LINK = r"(?:,? and |, |,| by | ?[*x×] ?|-by-|和|与)"
_PERCENT_TAIL = re.compile(
    r"(?: ?(?:per|a|each|every)[ -]?(?:year|annum)(?![a-z])| p\.?a\.?(?![a-z])"
    r"| (?:annual(?:ly)?|yearly)(?![a-z])"
    r"| (?:simple |compound )?interest(?: rate)?(?![a-z])| rate(?![a-z])"
    r"| (?:sales )?(?:off|discount|reduction|tax|tip|mark-?up)(?: rate)?(?![a-z]))*",
    re.IGNORECASE,
)
_AMOUNT = re.compile(AMOUNT, re.IGNORECASE)
_BY = re.compile(r" by | ?[*×] ?| x |-by-", re.IGNORECASE)
_ROWS = {"rectangle": "lw", "box": "lwh"}


@dataclass
class Said:
    """What was said of a thing: letter → amount, and the letters that are asked for."""

    setting: Setting
    given: dict[str, Amount] = field(default_factory=dict)
    wanted: list[str] = field(default_factory=list)
    named: bool = False
    pending: list[list[str]] = field(default_factory=list)

    def take(self, names: list[list[str]], amounts: list[Amount]) -> None:
        """Give the amounts to the names. Raises NotUnderstood."""
        if len(names) == 1 and len(amounts) > 1:
            letters = names[0][: len(amounts)]
        elif len(names) == len(amounts):
            letters = [
                next((each for each in row if self.given.get(each, amount) == amount), "")
                for row, amount in zip(names, amounts, strict=True)
            ]
        else:
            raise NotUnderstood
        if len(letters) != len(amounts):
            raise NotUnderstood
        for letter, each in zip(letters, amounts, strict=True):
            if not letter or self.given.get(letter, each) != each:
                raise NotUnderstood
            self.given[letter] = each


def said_of(setting: Setting, text: str, chinese: bool) -> Said | None:
    """What `text` says of such a thing; None where any part of it is not understood."""
    scanner = _Scanner(setting, text, chinese)
    try:
        spoken_of = setting.by_unit or scanner.patterns["thing"].search(text)
        return scanner.said() if spoken_of else None
    except NotUnderstood:
        return None


class _Scanner:
    def __init__(self, setting: Setting, text: str, chinese: bool) -> None:
        self.text, self.chinese = text, chinese
        self.found = Said(setting)
        self.patterns = _patterns(setting, chinese)
        self.at = 0

    def said(self) -> Said | None:
        """Take all of the text. Raises NotUnderstood."""
        while self.at < len(self.text):
            if self.text[self.at] == " ":
                self.at += 1
                continue
            if not any(way() for way in (self._ask, self._amounts, self._thing, self._name, self._filler)):
                return None
        if self.found.pending and self.chinese and not self.found.wanted and len(self.found.pending) == 1:
            self.found.wanted = self.found.pending.pop()
        self.found.named |= self.found.setting.by_unit
        complete = self.found.wanted and not self.found.pending and self.found.named
        return self.found if complete else None

    def _match(self, name: str) -> re.Match[str] | None:
        found = self.patterns[name].match(self.text, self.at)
        if found is None or not found[0]:
            return None
        return found

    def _ask(self) -> bool:
        found = self._match("ask")
        if found is None:
            return False
        if self.found.wanted or self.found.pending:
            raise NotUnderstood
        self.found.wanted = self._letters(found["name"])
        self.at = found.end()
        return True

    def _amounts(self) -> bool:
        found = self._match("amounts")
        if found is None:
            return False
        amounts = _listed(found[0])
        self.at = found.end()
        names, self.found.pending = self.found.pending, []
        by = len(amounts) > 1 and _BY.search(found[0]) is not None
        if not names and by:
            row = _ROWS.get(self.found.setting.name, "")
            self.found.take([[letter] for letter in row], amounts)
            return True
        if not names and self.found.setting.by_unit:
            for each in amounts:
                self.found.take([self._measured(each)], [each])
            return True
        if not names:
            names = [self._behind()]
        elif by:
            raise NotUnderstood
        self.found.take(names, amounts)
        return True

    def _measured(self, each: Amount) -> list[str]:
        """The letter of what the amount measures, perhaps named behind it. Raises NotUnderstood."""
        found = _PERCENT_TAIL.match(self.text, self.at) if is_percent(each.number) else None
        if found:
            self.at = found.end()
        elif (named := self._named_behind()) is not None:
            return named
        return [size.letter for size in self.found.setting.sizes if measures(size, each)][:1]

    def _named_behind(self) -> list[str] | None:
        """The letters of a name right behind an amount: $60 interest, 600 J of work."""
        between = " *的" if self.chinese else " (?:of )?"
        found = re.compile(rf"{between}(?P<name>{self.patterns['bare'].pattern})", re.IGNORECASE).match(
            self.text, self.at
        )
        if found is None:
            return None
        self.at = found.end()
        return self._letters(found["name"])

    def _behind(self) -> list[str]:
        """The letters of what stands behind an amount: wide, radius. Raises NotUnderstood."""
        for size in self.found.setting.sizes:
            if size.after and (found := re.compile(rf" ?-?(?:{size.after})(?![a-z])", re.IGNORECASE).match(
                self.text, self.at
            )):  # fmt: skip
                self.at = found.end()
                return [size.letter]
        found = re.compile(rf" ?(?:in )?(?P<name>{self.patterns['bare'].pattern})", re.IGNORECASE).match(
            self.text, self.at
        )
        if found is None:
            raise NotUnderstood
        self.at = found.end()
        return self._letters(found["name"])

    def _thing(self) -> bool:
        found = self._match("thing")
        if found is None:
            return False
        self.found.named = True
        self.at = found.end()
        return True

    def _name(self) -> bool:
        found = self._match("name")
        if found is None:
            return False
        letters = self._letters(found["name"])
        self.at = found.end()
        if self.chinese and (what := re.compile(_WHAT_CHINESE).match(self.text, self.at)):
            if self.found.wanted or self.found.pending:
                raise NotUnderstood
            self.found.wanted = letters
            self.at = what.end()
            return True
        self.found.pending.append(letters)
        return True

    def _filler(self) -> bool:
        found = self._match("filler")
        if found is None:
            return False
        self.at = found.end()
        return True

    def _letters(self, name: str) -> list[str]:
        text = name.lower().strip()
        found = [size.letter for size in self.found.setting.sizes if _is_named(size, text, self.chinese)]
        if not found:
            raise NotUnderstood
        return found


def _dimension(name: str) -> Dimension:
    unit = read_unit(tokenize(name))
    assert unit is not None
    return unit.dimension


_MEASURES = {
    "length": (UNITS["m"].dimension,),
    "time": (UNITS["s"].dimension,),
    "speed": (UNITS["mph"].dimension,),
    "area": (_dimension("m^2"),),
    "volume": (_dimension("m^3"),),
    "mass": (UNITS["kg"].dimension,),
    "acceleration": (_dimension("m/s^2"),),
    "force": (UNITS["N"].dimension,),
    "energy": (UNITS["J"].dimension,),
    "power": (UNITS["W"].dimension,),
    "pressure": (UNITS["Pa"].dimension,),
    "current": (UNITS["A"].dimension,),
    "voltage": (UNITS["V"].dimension,),
    "resistance": (UNITS["Ω"].dimension,),
    "charge": (UNITS["C"].dimension,),
    "frequency": (UNITS["Hz"].dimension,),
    "density": (_dimension("kg/m^3"),),
    "momentum": (_dimension("kg m/s"),),
    "moment": (UNITS["J"].dimension,),
    "stiffness": (_dimension("N/m"),),
    "years": (UNITS["year"].dimension,),
    "money": tuple(UNITS[name].dimension for name in ("$", "€", "£", "¥")),
}


def measures(size: Size, each: Amount) -> bool:
    """Whether the amount is one of what the quantity measures."""
    if size.measures == "percent":
        return is_percent(each.number)
    return each.unit is not None and each.unit.dimension in _MEASURES.get(size.measures, ())


_AROUND = re.compile(r"\(\?[=!](?:[^()]|\([^()]*\))*\)")
"""What has to follow a name, which is no part of it."""


def _is_named(size: Size, text: str, chinese: bool) -> bool:
    names = _AROUND.sub("", size.chinese if chinese else size.names)
    return bool(names and re.fullmatch(names if chinese else rf"(?:{_OF})(?:{names})", text))


def _listed(text: str) -> list[Amount]:
    """The amounts of a list; one without a unit has that of the last. Raises NotUnderstood."""
    amounts = [amount(part[0]) for part in _AMOUNT.finditer(text)]
    unit = amounts[-1].unit
    return [each if each.unit or unit is None else Amount(each.number, unit) for each in amounts]


@cache
def _patterns(setting: Setting, chinese: bool) -> dict[str, re.Pattern[str]]:
    sources = _in_chinese(setting) if chinese else _in_english(setting)
    sources["amounts"] = rf"(?:{AMOUNT})(?:{_LINK}(?:{AMOUNT}))*"
    return {key: re.compile(source, re.IGNORECASE) for key, source in sources.items()}


def _any_of(names: list[str]) -> str:
    return "|".join(sorted(filter(None, names), key=len, reverse=True)) or r"(?!)"


def _in_english(setting: Setting) -> dict[str, str]:
    bare = rf"(?:{_any_of([size.names for size in setting.sizes])})(?![a-z])"
    return {
        "ask": rf"(?:{_ASK}:?{_OWN} ?|(?=how ))(?P<name>(?:{_OF})(?:{bare}))",
        "thing": rf"(?:{setting.called})s?(?![a-z])" if setting.called else r"(?!)",
        "name": rf"(?P<name>(?:{_OF})(?:{bare}))(?: ?\(?[a-z]\)?(?= ?=))?",
        "bare": bare,
        "filler": rf"(?:{setting.fillers})(?![a-z])|{_FILLER}" if setting.fillers else _FILLER,
    }


def _in_chinese(setting: Setting) -> dict[str, str]:
    bare = rf"(?:{_any_of([size.chinese for size in setting.sizes])})"
    thing = setting.chinese or r"(?!)"
    return {
        "ask": rf"{_ASK_CHINESE}:?{_OWN_CHINESE}(?:(?:{thing})的?)?(?P<name>{bare})(?:(?:是|等于)?多少)?",
        "thing": rf"(?:{thing})",
        "name": rf"(?P<name>{bare})",
        "bare": bare,
        "filler": "|".join(filter(None, (setting.chinese_fillers, _FILLER_CHINESE))),
    }

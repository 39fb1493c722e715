"""What the slots of wordings about curves may hold."""

_LOCAL = r"(?:local|relative)"
_ABSOLUTE = r"(?:absolute|global)"
_MOST, _LEAST = r"max(?:imum|ima|imums)", r"min(?:imum|ima|imums)"
_VALUE = r"(?: ?\(?s?\)? ?(?:values?|points?))?"
_INFLECTION = r"(?:points? of infle(?:ct|x)ion|infle(?:ct|x)ion points?)"
_AND = r"(?: and (?:the )?(?:any )?| or |/)"

_RAISED = r"\s*\^\s*\{?\s*[23]\s*\}?\s*"

CURVE_SLOTS: dict[str, str] = {
    "fraction_dy_dx": (
        rf"\\frac\s*\{{\s*d{_RAISED}[a-z]\s*\}}\s*\{{\s*d\s*[a-z]{_RAISED}\}}"
        rf"|d{_RAISED}[a-z]\s*/\s*d\s*[a-z]{_RAISED}"
        r"|\\frac\s*\{\s*d[a-z]\s*\}\s*\{\s*d[a-z]\s*\}|d[a-z]\s*/\s*d[a-z]"
    ),
    "interval": r"\[[^\[\]]*\]|\([^()]*\)|[^<>=,]+?(?:<=?|≤) ?[a-z] ?(?:<=?|≤)[^<>=,]+",
    "integer": r"-?\d{1,6}",
    "end_of_sum": r"-?\d{1,6}|∞|infinity|inf|oo|\\infty",
    "place_of_limit": r"(?:plus |minus |positive |negative |[+-] ?)?(?:∞|infinity|inf\b|oo\b)"
    r"|[^{}()\s,]+?|-?\s*\\frac\{[^{}]*\}\{[^{}]*\}",
    "bound_of_integral": r"[^\s=,;]+(?: ?(?:pi|π|e))?",
    "kind_of_point": rf"stationary points?|{_INFLECTION}(?: ?\(s\))?",
    "coordinates_of": r"(?:the )?(?:coordinates?|x-values?|x-coordinates?)",
    "local_extremum": (
        rf"{_LOCAL} {_MOST}{_VALUE}{_AND}(?:{_LOCAL} )?{_LEAST}{_VALUE}"
        rf"|{_LOCAL} {_LEAST}{_VALUE}{_AND}(?:{_LOCAL} )?{_MOST}{_VALUE}"
        rf"|{_MOST}{_AND}{_LEAST} points?|{_LOCAL} (?:extrema|extremum|extreme points?|extreme values?)"
        rf"|{_LOCAL} (?:{_MOST}|{_LEAST}){_VALUE}|turning points?|(?:{_MOST}|{_LEAST}) points?"
    ),
    "absolute_extremum": (
        rf"(?:{_ABSOLUTE} )?{_MOST}{_VALUE}{_AND}(?:{_ABSOLUTE} )?{_LEAST}{_VALUE}"
        rf"|(?:{_ABSOLUTE} )?{_LEAST}{_VALUE}{_AND}(?:{_ABSOLUTE} )?{_MOST}{_VALUE}"
        rf"|(?:{_ABSOLUTE} )?(?:extrema|extreme values?)|(?:{_ABSOLUTE} )?(?:{_MOST}|{_LEAST}){_VALUE}"
        r"|(?:greatest|largest) and (?:the )?(?:least|smallest) values?"
        r"|(?:greatest|largest|least|smallest) values?"
    ),
    "direction_of_curve": (
        r"(?:strictly )?(?:increas(?:es?|ing)|decreas(?:es?|ing)|ris(?:es|ing)|fall(?:s|ing))"
        r"|concave (?:up|down)(?:wards?)?|convex"
    ),
    "noun_of_direction": r"increase|decrease",
}
"""Kind of slot → a regular expression."""

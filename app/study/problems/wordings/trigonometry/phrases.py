"""The phrases of trigonometry and calculus that instructions before a formula are made of."""

_FUNCTION = "(trig(onometric)? (functions?|values?|expressions?)|functions?|expressions?)"
_IDENTITY = (
    "(an? |the )?(appropriate |fundamental |basic |trig(onometric)? )*"
    "((double|half|sum|difference|reduction|power-reducing|pythagorean|cofunction|co-function|even|odd|angle"
    "|and|or|product-to-sum|sum-to-product)[- ]?)*(identit(y|ies)|formulas?|properties)"
)

PHRASES: tuple[tuple[str, str], ...] = (
    (
        "evaluate",
        "(find|give|state|determine|enter|compute|calculate) (the )?(precise |exact )?values?( of| for)?",
    ),
    ("evaluate", "give exact values for the following expressions"),
    ("evaluate", "(find|enter) the asked trigonometric quantity"),
    ("", f"(of|for|at) (the|each|this) (given |following |special )*({_FUNCTION}|angles?|values?)"),
    ("", "evaluate the (given )?special angles?"),
    ("", "(the )?(given |following |transformed )*trig(onometric)? (functions?|expressions?|values?)"),
    ("", "\\(?in (radians|degrees)\\)?"),
    ("", "all angles are measured in (radians|degrees)"),
    ("", "think about [^.?=]*\\."),
    ("", "pay attention to [^.?=]*\\."),
    ("", "do not approximate"),
    ("", "it may be useful to [^.?=]*\\."),
    ("", f"(by )?(us(e|ing)|apply(ing)?|with) {_IDENTITY}( to)?"),
    ("", "find the sine and cosine of the given angle( (sine|cosine) of angle)?"),
    ("", "(the )?limits?|(the )?(definite |indefinite )?integrals?"),
    ("evaluate", "evaluate (each of )?(the following )?limits?"),
)
"""Meaning and words, as in instruction_phrases."""

ENDINGS: tuple[tuple[str, str], ...] = (
    ("", f"(by )?using {_IDENTITY}"),
    ("", "by direct substitution"),
    ("", "\\.? ?it may be useful to [^.=]*"),
)

"""Words for expressions, their parts, and what is done to them."""

EXPRESSION_WORDS: dict[str, tuple[str, ...]] = {
    # Expressions
    "THE_EXPRESSION": ("({WORK_OUT} ?:? )?({THE_RESULT} of )?((the )?{NAME_OF_EXPRESSION} ?:? )?",),
    "THE_RESULT": ("(the )?(exact |numerical )?(value|result)",),
    "NAME_OF_EXPRESSION": (
        "expression",
        "following",
        "(sum|difference|product|quotient|answer|value)(?= ?:)",
    ),
    "ITS": ("( (this|fully|completely|out|(the )?{KIND_OF_EXPRESSION}))* ?:? ",),
    "KIND_OF_EXPRESSION": (
        "expression",
        "polynomial",
        "quadratic",
        "trinomial",
        "product",
        "brackets",
        "fraction",
        "following",
    ),
    "WHAT_IS_THE": ("(find |what is |give |write )?(the )?",),
    "BRACKETS": ("brackets", "parentheses"),
    "LIKE_TERMS": (
        "(collect|combine|group|gather|put together) (the )?like terms( and simplify)?( in| of)?",
    ),
    "WHEN": ("(when|if|for|at|where|given( that)?|with)( (each|the|this) (value|values)( of [a-z])?)? ?:?",),
    # Parts of expressions
    "POLYNOMIAL": (
        "{THE_FOLLOWING}(polynomial|expression|function|monomial|term|binomial|trinomial)s? ?[.:]?",
    ),
    "THE_EXPANSION": ("expansion of", "expanded form of", "product"),
    "GREATEST_COMMON_FACTOR": ("(greatest|highest|largest) common (factor|divisor)", "gcf", "hcf", "gcd"),
    "LEAST_COMMON_MULTIPLE": ("(least|lowest) common (multiple|denominator)", "lcm", "lcd"),
    "HOW_MANY": ("two", "three", "four"),
    "SEVERAL_ANSWERS": (
        "if there (is|are) (multiple|several|more than one) (answers?|values?|solutions?),? {LIST_THEM}",
    ),
    "LIST_THEM": ("(put|separate|write|list|use) [^.?]{3,60}\\.( (ex|e\\.g|example)\\.? ?[-\\d, ]*\\d)?",),
    "THE_FOLLOWING": ("(the |this |each |every |a )?(following )?",),
    # Arithmetic
    "DIVIDED_BY": (" ?(is )?divided by ?", " ?by ?", " ?÷ ?", " ?/ ?"),
    "THE_REMAINDER": ("(the )?(quotient and )?(the )?remainder",),
    "ALL_THE_FACTORS": ("(all )?(of )?(the )?(positive )?(factors|divisors)",),
}

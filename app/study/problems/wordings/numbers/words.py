"""The words of questions about given numbers: forms of a number, orders, kinds."""

NUMBER_WORDS: dict[str, tuple[str, ...]] = {
    "LOWEST_TERMS": ("(in|to|into) (its )?(lowest|simplest|smallest) (terms|form)",),
    "PERCENT": (" ?%", " ?percent"),
    "WHAT_PERCENT": ("what percent", "what percentage", "what %"),
    "WHAT_NUMBER": ("what( number)?", "which( number)?"),
    "PERCENT_OF": ("(the )?percent(age)? ", "(the )?% "),
    "FEWER_FIGURES": (
        "(the )?nearest [a-z\\d.,-]+( (thousand|number|percent))?",
        "(exactly )?\\w+ (decimal )?(places?|digits|decimals)( of decimals)?",
        "\\w+ ?d\\.? ?p\\.?",
        "\\w+ (significant|sig\\.?) ?(figures?|figs?|digits?)",
        "\\w+ ?s\\.? ?f\\.?",
        "(the )?(an? )?(integer|whole number)",
    ),
    "WHICH_OF_THESE": ("(which|what)( (one|number|fraction|of these|of the following))*",),
    "LARGER": ("larger", "largest", "bigger", "biggest", "greater", "greatest"),
    "SMALLER": ("smaller", "smallest", "less", "least"),
    "NUMBER_FORM": (
        "decimal",
        "fraction",
        "mixed number",
        "improper fraction",
        "scientific notation",
        "standard form",
        "simplest form",
        "lowest terms",
        "decimal number",
        "common fraction",
        "(standard|decimal|ordinary) (notation|number)",
        "ratio of (two )?(integers|whole numbers)",
        "((either )?a )?(terminating (or|and) (a )?)?repeating decimals?",
        "(simplified|proper|single|top-heavy) fraction",
    ),
    "UNIT_NAME": (
        "k?m",
        "mi",
        "in",
        "ft",
        "cm",
        "mm",
        "miles",
        "(kilo)?meters",
        "(kilo)?metres",
        "kg",
        "g",
        "s",
    ),
    "THE_AVERAGE": ("(the |one |an? )?(average )?",),
    "KIND_OF_NUMBER": (
        "((rational|real|decimal|mixed) )?(numbers?|fractions?|ratios?|values?|expressions?)",
        "percent(age)?s?",
        "decimals?",
        "quantit(y|ies)",
    ),
    "EACH_NUMBER": ("{EACH_OF_THE}{KIND_OF_NUMBER}( in (scientific|standard|decimal) notation)?",),
    "EACH_OF_THE": ("((each|the|this|these|both|all)( of)?( the)? )?((following|given) )?",),
    "ORDER": ("put", "order", "write", "arrange", "sort", "list", "rank", "place"),
    "THESE_NUMBERS": ("((the|these|following|numbers|fractions|decimals|integers) )*:? ?",),
    "FROM_SMALLEST": (
        "in (ascending|increasing) order",
        "((in order( of size)?),? ?)?(starting with (the )?)?(smallest|least|lowest)( number)? first",
        (
            "((in order( of size)?),? ?)?(starting )?from (the )?(smallest|least|lowest)( to (the )?"
            "(largest|biggest|greatest|highest))?"
        ),
        "in order,? ?(starting )?with (the )?(smallest|least|lowest)( first)?",
        "in order starting with the (smallest|least)",
    ),
    "FROM_LARGEST": (
        "in (descending|decreasing) order",
        (
            "((in order( of size)?),? ?)?(starting )?from (the )?(largest|biggest|greatest|highest)"
            "( to (the )?(smallest|least|lowest))?"
        ),
        "((in order( of size)?),? ?)?(largest|biggest|greatest) first",
    ),
}
"""As in vocabulary.WORDS."""

NUMBER_SLOTS = {
    "translated": r"(?:what|the|subtract|add|multiply|divide|increase|decrease|-?\d|twice|half)\b.*|-\d.*",
    "clock": r"\d{1,2}:\d\d(?:\s?[ap]\.?m\.?)?",
    "span": r"\d+\s?h[a-z]*(?:(?:\s?and|,)?\s?\d+\s?min[a-z]*)?|\d+\s?min[a-z]*",
    "long_span": r"\d+\s?h[a-z]*(?:\s?and|,)?\s?\d+\s?min[a-z]*",
    "chinese_unit": r"[\u4e00-\u9fff]{1,4}|[a-zA-Z]{1,3}[²³]?",
    "chinese_ratio": r"\d+(?:\s?[:比]\s?\d+)+",
    "digit_row": r"-?[\d.]+(?:(?:, ?|,? and )-?[\d./]+)+",
    "measured": r"\d[^.]*?(?:\.\d[^.]*?)?",
}
"""As in vocabulary.SLOTS."""

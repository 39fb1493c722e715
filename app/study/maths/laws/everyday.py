"""Everyday quantities: distance and speed, interest, prices with what is taken off or added."""

from app.study.maths.laws.law import Law, Setting, Size

MOTION = Setting(
    "motion",
    "",
    (
        Size("d", "length", "distance|how far", "路程|距离"),
        Size(
            "v",
            "speed",
            "(?:average |mean |constant |steady )?(?:speed|rate|velocity)|how fast",
            "(?:平均)?速度|速度",
        ),
        Size("t", "time", "time|how long", "时间"),
    ),
    (Law("working.laws.distance", "d", "v t", {"v": "d/t", "t": "d/v"}),),
)
SIMPLE_INTEREST = Setting(
    "simple-interest",
    "",
    (
        Size("P", "money", "principal|original amount|amount invested|sum", "本金"),
        Size(
            "r",
            "percent",
            "(?:annual |yearly |simple )*(?:interest )?rate(?: of (?:simple )?interest)?",
            "年?利率",
        ),
        Size("t", "years", "time|number of years", "时间|存期"),
        Size("I", "money", "(?:simple )?interest", "利息"),
        Size("A", "money", "total|total amount|amount|balance|final amount", "本息和"),
    ),
    (
        Law("working.laws.simple-interest", "I", "P r t", {"P": "I/(r t)", "r": "I/(P t)", "t": "I/(P r)"}),
        Law("working.laws.with-interest", "A", "P + I", {"P": "A - I", "I": "A - P"}),
    ),
)
COMPOUND_INTEREST = Setting(
    "compound-interest",
    "",
    (
        Size("P", "money", "principal", "本金"),
        Size("r", "percent", "rate", "年利率"),
        Size("n", "count", "times a year"),
        Size("t", "years", "time", "时间"),
        Size("A", "money", "balance", "本息和"),
        Size("I", "money", "interest", "利息"),
    ),
    (
        Law("working.laws.compound-interest", "A", "P (1 + r/n)^(n t)", {}),
        Law("working.laws.interest-earned", "I", "A - P", {}),
    ),
)
DISCOUNT = Setting(
    "discount",
    "",
    (
        Size("p", "money", "price", "原价"),
        Size("r", "percent", "rate"),
        Size("D", "money", "(?:amount of (?:the )?)?discount|saving"),
        Size("S", "money", "(?:sale|new|final|reduced|discounted) price", "现价"),
    ),
    (
        Law("working.laws.discount", "D", "p r", {"r": "D/p", "p": "D/r"}),
        Law("working.laws.sale-price", "S", "p - D", {"D": "p - S"}),
    ),
)
ADDED = Setting(
    "added",
    "",
    (
        Size("p", "money", "price"),
        Size("r", "percent", "rate"),
        Size("T", "money", "(?:sales )?tax|tip|mark-?up|profit"),
        Size("S", "money", "total|selling price"),
    ),
    (
        Law("working.laws.part-added", "T", "p r", {"r": "T/p", "p": "T/r"}),
        Law("working.laws.price-with-part", "S", "p + T", {"T": "S - p"}),
    ),
)

EVERYDAY = (MOTION, SIMPLE_INTEREST, COMPOUND_INTEREST, DISCOUNT, ADDED)

"""Everyday quantities: distance and speed, interest, prices with what is taken off or added."""

from app.study.maths.laws.law import Size, law, setting

_BODIES = (
    "car|train|bus|truck|lorry|van|bike|bicycle|motorbike|motorcycle|cyclist|biker|plane|aeroplane|airplane|jet"
    "|helicopter|boat|ship|ferry|runner|jogger|walker|hiker|driver|athlete|man|woman|boy|girl|person|student|dog"
    "|horse|cheetah|snail|swimmer|rocket|trip|journey"
)
_MOVES = (
    "travel(?:s|led|ed|ling|ing)?|driv(?:es?|ing)|drove|walk(?:s|ed|ing)?|run(?:s|ning)?|ran|rid(?:es?|ing)|rode"
    "|cycl(?:es?|ed|ing)|fl(?:y|ies|ew|ying)|mov(?:es?|ed|ing)|go(?:es|ing)?|went|jog(?:s|ged|ging)?"
    "|swims?|swam|sail(?:s|ed|ing)?|cover(?:s|ed|ing)?|tak(?:es?|ing)|took"
)
MOTION = setting(
    "motion",
    rf"{_BODIES}|(?-i:[A-Z][a-z]+)(?= (?:{_MOVES}) )",
    "",
    (
        Size(
            "d",
            "length",
            "distance|how far|how many (?:(?:kilo)?met(?:er|re)s|miles|km)",
            "路程|距离",
        ),
        Size(
            "v",
            "speed",
            "(?:average |mean |constant |steady |uniform )?(?:speed|velocity)|how fast",
            "(?:平均)?速度",
        ),
        Size("t", "time", "time|how long|how many (?:hours|minutes)", "时间"),
    ),
    law("working.laws.distance", "d = v t", "v = d/t", "t = d/v"),
    by_unit=True,
    fillers=rf"{_MOVES}|to|will|would|did|can|could|he|she|they|you|his|her|their|an average of|average|going"
    r"|constant|during|over|on|needed|taken|if|when|after(?= \d)",
)
_YEARLY = "annual |yearly "
_MONEY_MOVES = (
    r"invest(?:s|ed|ing)?|deposit(?:s|ed|ing)?|borrow(?:s|ed|ing)?|loan|account|savings|bank|pays?|paid|paying"
    r"|earn(?:s|ed|ing)?|sav(?:es|ed)|will|would|he|she|they|you|money|after|on|into|per year|a year"
    r"|per annum|annually|that|to|due|owed|there|in|from|by|at the end of|charged|made|takes?"
    r"|(?-i:[A-Z][a-z]+)(?= (?:invest|deposit|borrow|save|lend))"
)
_PRINCIPAL = (
    "principal|original amount|amount (?:invested|borrowed|deposited)"
    "|(?:initial|original) (?:investment|deposit)"
)
_RATE = f"(?:{_YEARLY})*(?:simple |compound )?(?:interest )?rate(?: of (?:simple |compound )?interest)?"
_TOTAL = (
    "(?:total|final|future) (?:amount|value|balance)|(?:account )?balance|amount"
    "|how much (?:money )?(?:will|is|does|do)(?: (?:there|it|be|he|she|you|they|have|in|the|account|worth))*"
)
_INTEREST = (
    "(?:total )?(?:amount of )?(?:simple |compound )?interest(?! rate)(?: earned| paid| due)?"
    "|how much (?:simple )?interest(?! rate)"
)
SIMPLE_INTEREST = setting(
    "simple-interest",
    "simple (?:annual )?interest",
    "",
    (
        Size("P", "money", _PRINCIPAL, "本金"),
        Size("r", "percent", _RATE, "(?:年)?利率"),
        Size("t", "years", "time|how many years|number of years", "时间|存期"),
        Size("I", "money", _INTEREST, "(?:单利)?利息"),
        Size("A", "money", _TOTAL, "本息和"),
    ),
    law("working.laws.simple-interest", "I = P r t", "P = I/(r t)", "r = I/(P t)", "t = I/(P r)"),
    law("working.laws.with-interest", "A = P + I", "I = A - P", "P = A - I"),
    by_unit=True,
    fillers=_MONEY_MOVES,
)
YEARLY_INTEREST = setting(
    "yearly-interest",
    "compound(?:ed)?(?: interest)?",
    "",
    (
        Size("P", "money", _PRINCIPAL),
        Size("r", "percent", _RATE),
        Size("t", "years", "time"),
        Size("A", "money", _TOTAL),
        Size("I", "money", _INTEREST),
    ),
    law("working.laws.yearly-interest", "A = P (1 + r)^t"),
    law("working.laws.interest-earned", "I = A - P"),
    by_unit=True,
    fillers=_MONEY_MOVES,
)
COMPOUND_INTEREST = setting(
    "compound-interest",
    "compound(?:ed)?(?: interest)?",
    "",
    (*YEARLY_INTEREST.sizes, Size("n", "count", "times a year")),
    law("working.laws.compound-interest", "A = P (1 + r/n)^(n t)"),
    law("working.laws.interest-earned", "I = A - P"),
    by_unit=True,
    fillers=_MONEY_MOVES,
)
_GOODS = (
    "jacket|coat|shirt|t-shirt|dress|skirt|sweater|jumper|hat|bag|backpack"
    "|pair of (?:shoes|jeans|trousers|boots|socks)|shoes|jeans|boots|phone|laptop|computer|tablet"
    "|television|tv|camera|watch|book|bike|bicycle|car|table|chair|desk|sofa|couch|bed|lamp|toy|game"
    "|video game|guitar|ticket|ring|necklace|item|product|meal|dinner|lunch|radio|printer|fridge"
    "|refrigerator|oven|washing machine|scooter|pen|ball|racket|skateboard|suit|purse|wallet"
)
DISCOUNT = setting(
    "discount",
    "discount(?:ed)?|off|on sale|reduced|marked down",
    "",
    (
        Size("p", "money", "(?:original|regular|list|marked|normal|usual|full) price|price|cost", "原价"),
        Size("r", "percent", "(?:rate of )?discount|discount rate|percent(?:age)? discount", "折扣率"),
        Size("D", "money", "(?:amount of (?:the )?)?discount|savings?|how much (?:do|will|would) you save"),
        Size(
            "S",
            "money",
            "(?:sale|new|final|reduced|discounted) price|"
            "how much does it cost (?:now|on sale|after the discount)|how much (?:do|will|would) you pay",
            "现价",
        ),
    ),
    law("working.laws.discount", "D = p r", "r = D/p", "p = D/r"),
    law("working.laws.sale-price", "S = p - D", "D = p - S"),
    by_unit=True,
    fillers=rf"{_GOODS}|costs?|is priced at|store|shop|on sale for(?= \d+ ?%)|on sale|discounted"
    r"|reduced(?= by)|marked down|(?:by|at)(?= an? \d| \d+ ?%)|now|off|there",
)
ADDED = setting(
    "added",
    "(?:sales )?tax|tip|mark-?up|marked up",
    "",
    (
        Size("p", "money", "price(?: before tax)?|cost(?: price)?|bill|wholesale price|original price"),
        Size("r", "percent", "(?:sales )?tax rate|rate of (?:sales )?tax|tax|sales tax|tip|mark-?up"),
        Size("T", "money", "(?:amount of (?:the )?)?(?:sales )?(?:tax|tip|mark-?up)|how much (?:tax|tip)"),
        Size(
            "S",
            "money",
            "total(?: price| cost| bill| amount)?(?: (?:including|with|after) (?:the )?(?:tax|tip))?"
            "|selling price|how much (?:do|will|would) you pay(?: in (?:all|total))?",
        ),
    ),
    law("working.laws.part-added", "T = p r", "r = T/p", "p = T/r"),
    law("working.laws.price-with-part", "S = p + T", "T = S - p"),
    by_unit=True,
    fillers=rf"{_GOODS}|costs?|is priced at|store|shop|restaurant"
    r"|on|leaves?|left|you|he|she|marked up(?: by)?|adds?|added|plus|comes to|there",
)

EVERYDAY = (MOTION, SIMPLE_INTEREST, YEARLY_INTEREST, COMPOUND_INTEREST, DISCOUNT, ADDED)

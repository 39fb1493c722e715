"""How old two people are, now and at other times."""

from random import Random

from training.stories.family import Ask, Family, Values


def _later(rng: Random) -> Values:
    """k times as old now, m times as old n years from now."""
    while True:
        m = rng.randint(2, 4)
        k = rng.randint(m + 1, m + 5)
        n = rng.randint(2, 20)
        if n * (m - 1) % (k - m) == 0 and n * (m - 1) // (k - m) < 25:
            x = n * (m - 1) // (k - m)
            return {"k": k, "m": m, "n": n, "x": x, "older": k * x}


def _ago(rng: Random) -> Values:
    """d years older; n years ago k times as old."""
    k, n = rng.randint(2, 5), rng.randint(2, 12)
    then = rng.randint(2, 12)
    return {"k": k, "n": n, "d": then * (k - 1), "x": then + n, "older": k * then + n}


def _sum(rng: Random) -> Values:
    x, d, k = rng.randint(4, 40), rng.randint(2, 30), rng.randint(2, 5)
    return {"x": x, "d": d, "s": 2 * x + d, "older": x + d, "k": k, "t": (k + 1) * x, "kx": k * x}


def _reached(rng: Random) -> Values:
    """When will one be m times as old as the other?"""
    m, young, n = rng.randint(2, 4), rng.randint(3, 14), rng.randint(1, 14)
    old = m * (young + n) - n
    return {"m": m, "b": young, "a": old, "x": n}


def _plain(rng: Random) -> Values:
    a, d = rng.randint(5, 60), rng.randint(2, 25)
    return {"a": a, "d": d, "more": a + d}


_HOW_OLD = "How old is {name}|What is {name}'s age|What is the [present|current] age of {name}"
CHILD = Ask(f"[{_HOW_OLD}|Find {{name}}'s age]?", "want x years", "x")

FAMILIES = (
    Family(
        "ages: a multiple now, another later",
        _later,
        (
            (
                "{name2} is {k:times} as old as {name2.his} {kin}. In {n} years {name2.he} will [only "
                "|]be {m:times} as old[| as the {kin}]"
            ),
            (
                "[Today|Right now|At present], {name2}'s age is {k:times} that of {name2.his} {kin}. "
                "[After|In] {n} years, [it|{name2.his} age] will be {m:times} the {kin}'s[| age]"
            ),
            (
                "{name2} is [now |]{k:times} as old as {name2.his} {kin}<, who is in grade {zz}>. {n} "
                "years from now, {name2} will be {m:times} as old as {name2.his} {kin} [will be|is "
                "then]"
            ),
        ),
        (
            Ask(
                ("[How old is the {kin}[| now]?|What is the {kin}'s [present |]age?|Find the {kin}'s age.]"),
                "want x years",
                "x",
            ),
            Ask(
                ("[How old is {name2}[| now| today]?|What is {name2}'s [present |]age?|Find {name2}'s age.]"),
                "want {k}x years",
                "older",
            ),
            Ask(
                "[How old are they now?|Find [both|their] [present |]ages.]",
                "want x years, {k}x years",
                "x older",
            ),
        ),
        "let x = the {kin}'s age now\n{k}x + {n} = {m}(x + {n})",
    ),
    Family(
        "ages: older by some years, a multiple some years ago",
        _ago,
        (
            (
                "{name2} is {d} years older than {name}. {n} years ago, {name2} was {k:times} as old "
                "as {name}[| was]"
            ),
            (
                "{name} is {d} years younger than {name.his} {parent}. {n} years ago, the {parent} "
                "was {k:times} as old as {name}"
            ),
            (
                "There [is a difference of|are] {d} years between {name2} and {name2.his} "
                "[younger|little] [friend|cousin|neighbor] {name}. {n} years ago, {name2} was "
                "{k:times} {name}'s age"
            ),
        ),
        (CHILD,),
        "let x = {name}'s age now\nx + {d} - {n} = {k}(x - {n})",
    ),
    Family(
        "ages: a sum and a difference",
        _sum,
        (
            "The sum of the ages of {name} and {name2} is {s}. {name2} is {d} years older[| than {name}]",
            (
                "{name2} is {d} years older than {name} & [Together, {name} and {name2} are|The ages "
                "of {name} and {name2} add up to|The sum of both ages is] {s}[ years|]"
            ),
            (
                "{name} and {name2} have a combined age of {s}[| years]. {name} is {d} years younger "
                "than {name2}"
            ),
        ),
        (
            CHILD,
            Ask("[How old is {name2}?|Find {name2}'s age.]", "want x + {d} years", "older"),
            Ask(
                ("[How old is each [of them|person]?|Find [both|their|the two] ages.|What are their ages?]"),
                "want x years, x + {d} years",
                "x older",
            ),
        ),
        "let x = {name}'s age\nx + (x + {d}) = {s}",
    ),
    Family(
        "ages: a sum and a multiple",
        _sum,
        (
            "{name2} is {k:times} as old as {name} & The sum of their ages is {t}",
            "{name2}'s age is {k:times} {name}'s age. Together [the two|they] are {t} years old",
            (
                "{name} and {name2} are cousins whose ages add up to {t} years. {name2} is {k:times} "
                "as old as {name}"
            ),
        ),
        (
            CHILD,
            Ask("[How old is {name2}?|What is {name2}'s age?]", "want {k}x years", "kx"),
        ),
        "let x = {name}'s age\nx + {k}x = {t}",
    ),
    Family(
        "ages: when one will be a multiple of the other",
        _reached,
        (
            "{name2} is {a} years old and {name2.his} {kin} is {b}[| years old]",
            "[At present|Now|Today] {name2} is {a}[| years old] and {name} is {b}[| years old]",
        ),
        (
            Ask(
                (
                    "[In how many years|How many years from now|After how many years] will {name2} be "
                    "{m:times} as old as [the younger one|the other]?"
                ),
                "want x years",
                "x",
            ),
        ),
        "let x = years from now\n{a} + x = {m}({b} + x)",
    ),
    Family(
        "ages: one older or younger",
        _plain,
        (
            "{name} is {a} years old. {name2} is {d} years older[| than {name}]",
            "{name}, who is {a}, is {d} years younger than {name2}",
            (
                "{name} turned {a} [in {month}|last week|this year]. {name.His} cousin {name2} is {d} "
                "years older"
            ),
        ),
        (Ask("[How old is {name2}?|What is {name2}'s age?]", "want {a} + {d} years", "more"),),
    ),
    Family(
        "ages (zh): a multiple now, another later",
        _later,
        (
            "{name}的{parent}今年的年龄是{name}的{k:倍}，{n}年后{parent}的年龄是{name}的{m:倍}",
            "今年{parent}的年龄是{name}的{k:倍}，再过{n}年，{parent}的年龄[就|]是{name}的{m:倍}",
        ),
        (
            Ask("[求{name}今年[|的年龄|多少岁]。|{name}今年[多少|几]岁？]", "want x 岁", "x"),
            Ask("[{parent}今年[多少|几]岁？|求{parent}今年的年龄。]", "want {k}x 岁", "older"),
        ),
        "let x = {name}今年的年龄\n{k}x + {n} = {m}(x + {n})",
        "zh",
    ),
    Family(
        "ages (zh): a sum and a difference",
        _sum,
        (
            "{name}和{parent}今年[共|一共|的年龄和是]{s}岁，{parent}比{name}大{d}岁",
            "{parent}比{name}大{d}岁，两人年龄的和是{s}岁",
        ),
        (
            Ask("[{name}今年多少岁？|求{name}的年龄。]", "want x 岁", "x"),
            Ask("[{parent}今年多少岁？|{parent}的年龄是多少？]", "want x + {d} 岁", "older"),
        ),
        "let x = {name}的年龄\nx + (x + {d}) = {s}",
        "zh",
    ),
)

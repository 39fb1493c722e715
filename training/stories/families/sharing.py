"""Sharing: in a ratio, in parts that are in relation, fractions of a whole."""

from fractions import Fraction
from random import Random

from training.stories.family import Ask, Family, Values


def _ratio(rng: Random) -> Values:
    a, b = rng.sample(range(1, 10), 2)
    x = rng.randint(2, 60)
    return {"a": a, "b": b, "x": x, "t": (a + b) * x, "ax": a * x, "bx": b * x}


def _three(rng: Random) -> Values:
    a, b, c = rng.sample(range(1, 9), 3)
    x = rng.randint(2, 40)
    return {"a": a, "b": b, "c": c, "x": x, "t": (a + b + c) * x, "ax": a * x, "bx": b * x, "cx": c * x}


def _parts(rng: Random) -> Values:
    x, d, k = rng.randint(3, 80), rng.randint(2, 40), rng.randint(2, 5)
    return {
        "x": x,
        "d": d,
        "k": k,
        "more": x + d,
        "t": 2 * x + d,
        "kx": k * x,
        "u": (k + 1) * x,
        "kd": k * x + d,
        "w": x + k * x + d,
    }


def _rope(rng: Random) -> Values:
    x, d, k = rng.randint(2, 30), rng.randint(1, 12), rng.randint(2, 4)
    return {"x": x, "d": d, "k": k, "y": k * x, "z": x + d, "t": 2 * x + d + k * x}


def _fraction(rng: Random) -> Values:
    bottom = rng.choice((2, 3, 4, 5, 6, 8, 10))
    top = rng.randint(1, bottom - 1)
    f = Fraction(top, bottom)
    n = f.denominator * rng.randint(2, 40)
    return {"f": f, "n": n, "part": f * n, "rest": n - f * n, "x": n}


def _percent(rng: Random) -> Values:
    p = rng.choice((5, 10, 15, 20, 25, 30, 35, 40, 45, 60, 75, 80))
    n = rng.randint(2, 40) * 20
    return {
        "p": p,
        "n": n,
        "part": Fraction(n * p, 100),
        "rest": Fraction(n * (100 - p), 100),
        "x": n,
        "q": Fraction(p),
    }


FAMILIES = (
    Family(
        "sharing in a ratio",
        _ratio,
        (
            "{name} and {name2} [share|split] {t:money} in the ratio {a:d}:{b:d}",
            (
                "The ratio of [boys to girls|cats to dogs|red to blue marbles] is {a:d}[:| to ]{b:d}. "
                "There are {t} [in all|altogether]"
            ),
            ("A [mixture|drink|concrete mix] of {t} liters is made of two parts in the ratio {a:d} : {b:d}"),
        ),
        (
            Ask(
                ("[How much is the first part?|What is the first [share|part|number]?|Find the first part.]"),
                "want {a}x",
                "ax",
            ),
            Ask("[How much is the second part?|What is the second [share|number]?]", "want {b}x", "bx"),
            Ask("[How much is each [part|share]?|Find both [parts|shares].]", "want {a}x, {b}x", "ax bx"),
        ),
        "let x = one part\n{a}x + {b}x = {t}",
    ),
    Family(
        "ratio: one part known",
        _ratio,
        (
            (
                "The ratio of [boys to girls|teachers to students|wins to losses|red to blue tiles] "
                "is {a:d}[:| to ]{b:d}. There are {ax} of the first"
            ),
            "{name} mixes [paint|juice] in the ratio {a:d} to {b:d} and takes {ax} cups of the first",
        ),
        (Ask("[How many of the second are there?|Find the second number.]", "want {b}x", "bx"),),
        "let x = one part\n{a}x = {ax}",
    ),
    Family(
        "sharing among three in a ratio",
        _three,
        (
            "{t:money} is shared among {name}, {name2} and {name3} in the ratio {a:d}:{b:d}:{c:d}",
            "" + "{name}, {name2} and {name3} divide {t:money} in the ratio {a:d}:{b:d}:{c:d}",
        ),
        (
            Ask("How much does {name} get?", "want {a}x dollars", "ax"),
            Ask(
                "[How much does each get?|Find the three shares.]",
                "want {a}x dollars, {b}x dollars, {c}x dollars",
                "ax bx cx",
            ),
        ),
        "let x = one part\n{a}x + {b}x + {c}x = {t}",
    ),
    Family(
        "a rope cut in pieces",
        _rope,
        (
            (
                "A [rope|board|pipe|ribbon] {t} feet long is cut into three pieces. The second piece "
                "is {k:times} as long as the first, and the third is {d} longer than the first"
            ),
        ),
        (
            Ask(
                "[How long is each piece?|Find the lengths of the pieces.]",
                "want x feet, {k}x feet, x + {d} feet",
                "x y z",
            ),
            Ask("How long is the first piece?", "want x feet", "x"),
        ),
        "let x = length of the first piece\nx + {k}x + (x + {d}) = {t}",
    ),
    Family(
        "a fraction of a whole",
        _fraction,
        (
            "{name} has {n} {thing} and gives {f:frac} of them [away|to {name2}]",
            ("There are {n} [students|people|cars|books], and {f:frac} of them are [new|old|blue|late]"),
            "{f:frac} of the {n} [members|visitors|players] were [children|women|beginners]",
        ),
        (
            Ask("[How many is that?|How many are those?|How many are they?]", "want {f}*{n}", "part"),
            Ask(
                "[How many are left over?|How many are the others?|How many remain?]",
                "want {n} - {f}*{n}",
                "rest",
            ),
        ),
    ),
    Family(
        "the whole from a fraction",
        _fraction,
        (
            "{f:frac} of {name}'s {thing} are {part}",
            "{name} has read {part} pages, which is {f:frac} of [the|a] book",
            "After {part} [miles|minutes|kilometers], {f:frac} of the [trip|way|race] is done",
        ),
        (Ask("[How many are there in all?|What is the whole?|Find the whole.]", "want x", "x"),),
        "let x = the whole\n{f}*x = {part}",
    ),
    Family(
        "percent of a group",
        _percent,
        (
            (
                "[Of|Out of] {n} [students|people|employees|voters], {p:pct} [ride the bus|wear "
                "glasses|like pizza|play a sport|voted yes]"
            ),
            ("{p:pct} of the {n} [students|workers|guests|trees] [were absent|were late|came by car]"),
            (
                "A [school|company|club] has {n} [members|people]. {p:pct} of them [speak Spanish|are "
                "new|play chess]"
            ),
        ),
        (
            Ask(
                "[How many is that?|How many are those?|How many are they?|Find the number of them.]",
                "want {p}%*{n}",
                "part",
            ),
            Ask("[How many are the others?|How many are left over?]", "want {n} - {p}%*{n}", "rest"),
        ),
    ),
    Family(
        "the whole from a percent",
        _percent,
        (
            "{p:pct} of the [students|members|seats] is {part}",
            "{name} got {part} [questions|answers] right, which is {p:pct} of [the test|all]",
            "{part} [people|votes|members] are {p:pct} of the [total|whole]",
        ),
        (Ask("[How many are there in all?|What is the total number?|Find the total.]", "want x", "x"),),
        "let x = total\n{p}%*x = {part}",
    ),
    Family(
        "what percent",
        _percent,
        (
            "{part} of [the |]{n} [students|questions|seats|cars] are taken",
            "{name} [answered|got] {part} of {n} questions [correctly|right]",
            "[Out of|Of] {n} [tickets|seeds|shots], {part} were good",
        ),
        (
            Ask(
                (
                    "[What percent is that?|What percentage is that?|How many percent is that?|Find the "
                    "percentage.]"
                ),
                "want {part}/{n}*100 percent",
                "q",
            ),
        ),
    ),
    Family(
        "按比分配",
        _ratio,
        (
            "{name}和{name2}按{a:d}:{b:d}分{t}[元钱|个苹果|本书]",
            "[学校|图书馆]把{t}本书按{a:d}:{b:d}分给两个班",
            "[男生和女生|甲、乙两数]的比是{a:d}:{b:d}，[一共|和]是{t}",
        ),
        (
            Ask("[各是多少？|各分得多少？|求两部分各是多少。]", "want {a}x, {b}x", "ax bx"),
            Ask("[第一个|前者|前一部分]是多少？", "want {a}x", "ax"),
        ),
        "let x = 一份\n{a}x + {b}x = {t}",
        "zh",
    ),
    Family(
        "几分之几",
        _fraction,
        (
            "[一本书|一本故事书]有{n}页，{name}看了全书的{f:frac}",
            "{shop}有{n}[千克苹果|袋大米|箱牛奶]，卖出了{f:frac}",
        ),
        (
            Ask("这部分是多少？", "want {f}*{n}", "part"),
            Ask("还剩多少？", "want {n} - {f}*{n}", "rest"),
        ),
        "",
        "zh",
    ),
    Family(
        "百分数",
        _percent,
        ("[{class}|学校]有{n}[名学生|人]，其中[女生|男生|近视的]占{p:pct}",),
        (
            Ask("[有多少人？|这部分有多少人？]", "want {p}%*{n} 人", "part"),
            Ask("其余的有多少人？", "want {n} - {p}%*{n} 人", "rest"),
        ),
        "",
        "zh",
    ),
    Family(
        "和倍问题",
        _parts,
        (
            "{name2}的{thing}是{name}的{k:倍}，两人[一共|共]有{u}{thing.one}",
            "{name}和{name2}共有{u}{thing.one}{thing}，{name2}的是{name}的{k:倍}",
        ),
        (
            Ask("[{name}有多少{thing.one}？|求{name}有多少{thing.one}{thing}。]", "want x {thing.one}", "x"),
            Ask("{name2}有多少{thing.one}？", "want {k}x {thing.one}", "kx"),
        ),
        "let x = {name}的{thing}\nx + {k}x = {u}",
        "zh",
    ),
)

"""Stories of one, two or three operations."""

from random import Random

from training.stories.family import Ask, Family, Values


def _draw(rng: Random) -> Values:
    a, b = rng.randint(4, 99), rng.randint(2, 60)
    c, d = rng.randint(2, 12), rng.randint(2, 30)
    big = a + b + rng.randint(1, 60)
    return {
        "a": a,
        "b": b,
        "c": c,
        "d": d,
        "big": big,
        "sum": a + b,
        "diff": big - a,
        "after": big - a + b,
        "two": big - a - b,
        "cd": c * d,
        "ccd": c * d + a,
        "share": c * d,
        "each": d,
        "n": c,
        "left": c * d + a - a,
        "rest": c * d * 2 - c * d,
        "total": c * d + a * 2,
        "k": rng.randint(2, 9),
        "minus": c * d + b - b,
        "all": c * d + b,
    }


def _trays(rng: Random) -> Values:
    a, b, c, d = rng.randint(3, 15), rng.randint(4, 25), rng.randint(2, 10), rng.randint(2, 20)
    c = min(c, a * b // d)
    return {
        "a": a,
        "b": b,
        "c": c,
        "d": d,
        "plus": a * b + c * d,
        "minus": a * b - c * d,
        "t": a * b,
        "loss": min(a, 9),
        "kept": a * b - min(a, 9),
    }


def _equal(rng: Random) -> Values:
    n, each, extra = rng.randint(2, 12), rng.randint(2, 40), rng.randint(1, 30)
    return {
        "n": n,
        "each": each,
        "all": n * each,
        "extra": extra,
        "more": n * each + extra,
        "got": each,
        "k": rng.randint(2, 9),
        "times": each * n,
    }


FAMILIES = (
    Family(
        "put together",
        _draw,
        (
            "{name} has {a} {thing} and [gets|buys|finds] {b} more",
            (
                "{name} [picked|collected|made|baked] {a} {thing} [on {day}|in the morning] and {b} "
                "[on {day2}|in the afternoon]"
            ),
            "There are {a} {thing} on one [shelf|table] and {b} on another",
            "{name} has {a} {thing}, {name2} has {b}<. They have known each other for {zz} years>",
        ),
        (
            Ask(
                (
                    "[How many [{thing} |]is that [in all|altogether|in total]?|How many {thing} are there "
                    "[in all|altogether|now]?|What is the total?]"
                ),
                "want {a} + {b} {thing}",
                "sum",
            ),
        ),
    ),
    Family(
        "taken away",
        _draw,
        (
            "{name} had {big} {thing}. {name.He} [gave|sold|lost|ate|used] {a} of them",
            (
                "There were {big} {thing} in a [box|shop|basket]. {a} [were sold|were taken out|got "
                "broken|are gone]"
            ),
            "{name} needs {big} {thing} and [already |]has {a}",
        ),
        (Ask("[How many are left?|How many [{thing} |]remain?]", "want {big} - {a} {thing}", "diff"),),
    ),
    Family(
        "how many more",
        _draw,
        (
            "{name} has {big} {thing} and {name2} has {a}",
            "{name} [sold|read|made|won] {big} {thing}, {name2} [only |]{a}",
            "[On {day}|Yesterday] {big} {thing} were sold, [on {day2}|today] {a}",
        ),
        (
            Ask(
                "[How many more is that?|What is the difference?|By how many do they differ?]",
                "want {big} - {a}",
                "diff",
            ),
        ),
    ),
    Family(
        "taken away and added",
        _draw,
        (
            "{name} had {big} {thing}, gave {a} to {name2} and [then |]bought {b} [more|new ones]",
            "A bus had {big} passengers. At a stop {a} got off and {b} got on",
            (
                "[A library|A shop] had {big} {thing}. {a} [were lent out|were sold] and {b} new ones "
                "[came|arrived]"
            ),
        ),
        (
            Ask(
                (
                    "[How many are [there|they] now?|How many is that now?|How many were there [then|at the "
                    "end]?]"
                ),
                "want {big} - {a} + {b}",
                "after",
            ),
        ),
    ),
    Family(
        "taken away twice",
        _draw,
        (
            "{name} had {big} {thing}. {name.He} gave {a} to {name2} and {b} to {name3}",
            "Of {big} {thing}, {a} were sold on {day} and {b} on {day2}",
            "A book has {big} pages. {name} read {a} pages yesterday and {b} today",
        ),
        (
            Ask(
                "[How many are left?|How many remain?|How many are still there?]",
                "want {big} - {a} - {b}",
                "two",
            ),
        ),
    ),
    Family(
        "equal groups",
        _equal,
        (
            "There are {n} {container} with {each} {thing} in each[| of them]",
            "{name} buys {n} {container} of {each} {thing}",
            "[Each of {n} children|Every one of {n} friends] has {each} {thing}",
            "A [hall|theater|field] has {n} rows of {each} [seats|chairs|plants]",
        ),
        (
            Ask(
                "[How many are there [in all|altogether|in total]?|What is the total number?]",
                "want {n}*{each}",
                "all",
            ),
        ),
    ),
    Family(
        "shared equally",
        _equal,
        (
            "{name} [shares|divides] {all} {thing} equally among {n} [friends|children|people]",
            "{all} {thing} are [packed|put] into {n} {container}, the same number in each",
            "{n} [friends|people|players] split {all} {thing} evenly",
        ),
        (
            Ask(
                "[How many does each get?|How many are in each?|How many is that for each?]",
                "want {all}/{n}",
                "each",
            ),
        ),
    ),
    Family(
        "packed in groups",
        _equal,
        (
            "{all} {thing} are packed in {container} of {each}",
            "{name} puts {each} {thing} in every [bag|box] and has {all} {thing}[| in all]",
            "{all} [children|players|students] form teams of {each}",
        ),
        (
            Ask(
                "[How many are needed?|How many are there?|How many groups is that?]",
                "want {all}/{each}",
                "n",
            ),
        ),
    ),
    Family(
        "equal groups and some more",
        _equal,
        (
            "{name} has {n} {container} of {each} {thing} and {extra} [single ones|more|loose ones]",
            "{n} buses bring {each} people each, and {extra} more [walk|come on foot|come by car]",
            "{name} earned {each:money} a day for {n} days and got {extra:money} in tips",
        ),
        (
            Ask(
                "[How much is that [in all|altogether]?|What is the total?]",
                "want {n}*{each} + {extra}",
                "more",
            ),
        ),
    ),
    Family(
        "two kinds of groups",
        _trays,
        (
            "{name} buys {a} {thing} for {b:money} each and {c} {thing2} for {d:money} each",
            "There are {a} {container} of {b} {thing} and {c} {container} of {d}[ {thing}|]",
            "{name} [walked|drove|ran] {b} miles on each of {a} days and {d} miles on each of {c} days",
            "{a} adults paid {b:money} each and {c} children {d:money} each",
        ),
        (
            Ask(
                "[How much is that [in all|altogether]?|What is the total?|Find the total.]",
                "want {a}*{b} + {c}*{d}",
                "plus",
            ),
        ),
    ),
    Family(
        "groups and some taken",
        _trays,
        (
            "A baker makes {a} trays of {b} {dish} and sells {c} bags of {d}",
            "{name} has {a} {container} of {b} {thing} and gives {d} to each of {c} friends",
            "{name} earns {b:money} an hour for {a} hours and buys {c} {thing} for {d:money} each",
        ),
        (Ask("[How much is left?|What is left[| over]?]", "want {a}*{b} - {c}*{d}", "minus"),),
    ),
    Family(
        "一共和还剩",
        _draw,
        (
            "{name}有{big}{thing.one}{thing}，[送给|给了]{name2}{a}{thing.one}",
            "{shop}有{big}{thing.one}{thing}，[卖出|卖掉]{a}{thing.one}",
        ),
        (
            Ask(
                "[还剩多少{thing.one}？|还剩几{thing.one}？|剩下多少{thing.one}？]",
                "want {big} - {a} {thing.one}",
                "diff",
            ),
        ),
        "",
        "zh",
    ),
    Family(
        "一共多少",
        _trays,
        (
            "{name}买了{a}{thing.one}{thing}，每{thing.one}{b}元，又买了{c}{thing2.one}{thing2}，每{thing2.one}{d}元",
        ),
        (Ask("[一共[花了|用了|要]多少[元|钱]？|一共多少元？]", "want {a}*{b} + {c}*{d} 元", "plus"),),
        "",
        "zh",
    ),
    Family(
        "平均分",
        _equal,
        (
            "把{all}{thing.one}{thing}平均分给{n}个[小朋友|同学|人]",
            "{n}个[同学|小朋友]平分{all}{thing.one}{thing}",
        ),
        (
            Ask(
                "[每人分得多少{thing.one}？|每人几{thing.one}？|每个人[得到|分到]多少{thing.one}？]",
                "want {all}/{n} {thing.one}",
                "each",
            ),
        ),
        "",
        "zh",
    ),
    Family(
        "每份有多少",
        _equal,
        (
            "[一个|每个]盒子[里|]装{each}{thing.one}{thing}，[有|一共]{n}个盒子",
            "每{thing.one}{thing}{each}元，{name}买了{n}{thing.one}",
        ),
        (Ask("[一共是多少？|共计多少？|总共多少？]", "want {n}*{each}", "all"),),
        "",
        "zh",
    ),
)

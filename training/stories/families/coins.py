"""Coins, tickets, stamps and other things of two kinds, counted and paid for."""

from fractions import Fraction
from random import Random

from training.stories.family import Ask, Family, Values

COINS = {"pennies": 1, "nickels": 5, "dimes": 10, "quarters": 25}


def _coins(rng: Random) -> Values:
    """x of the coin worth more, n of both."""
    low, high = sorted(rng.sample(list(COINS), 2), key=COINS.__getitem__)
    x, y = rng.randint(2, 40), rng.randint(2, 40)
    a, b = (Fraction(COINS[coin], 100) for coin in (high, low))
    k, d = rng.randint(2, 4), rng.randint(1, 15)
    return {
        "high": high,
        "low": low,
        "a": f"{float(a):.2f}",
        "b": f"{float(b):.2f}",
        "x": x,
        "y": y,
        "n": x + y,
        "t": a * x + b * y,
        "k": k,
        "kx": k * x,
        "tk": a * x + b * k * x,
        "d": d,
        "xd": x + d,
        "td": a * x + b * (x + d),
    }


def _tickets(rng: Random) -> Values:
    b = rng.randint(2, 20)
    a = b + rng.randint(1, 15)
    x, y = rng.randint(5, 200), rng.randint(5, 200)
    k, d = rng.randint(2, 4), rng.randint(2, 60)
    return {
        "a": a,
        "b": b,
        "x": x,
        "y": y,
        "n": x + y,
        "t": a * x + b * y,
        "k": k,
        "kx": k * x,
        "tk": a * x + b * k * x,
        "d": d,
        "xd": x + d,
        "td": a * x + b * (x + d),
    }


def _cents(rng: Random) -> Values:
    a, b = (Fraction(cents, 100) for cents in rng.sample(range(15, 150), 2))
    x, y = rng.randint(3, 40), rng.randint(3, 40)
    return {"a": a, "b": b, "x": x, "y": y, "n": x + y, "t": a * x + b * y}


def _baskets(rng: Random) -> Values:
    """Two purchases of two things."""
    while True:
        a, b, c, d = (rng.randint(2, 9) for _ in range(4))
        x, y = (Fraction(rng.randint(2, 60), rng.choice((1, 1, 2, 4))) for _ in range(2))
        if a * d != b * c:
            return {"a": a, "b": b, "c": c, "d": d, "x": x, "y": y, "t": a * x + b * y, "u": c * x + d * y}


def _legs(rng: Random) -> Values:
    x, y = rng.randint(2, 40), rng.randint(2, 40)
    return {"x": x, "y": y, "n": x + y, "legs": 2 * x + 4 * y}


FAMILIES = (
    Family(
        "coins: a number and a value",
        _coins,
        (
            (
                "{name} has {n} coins [in {name.his} [pocket|purse|piggy bank|drawer]|]. [All of them "
                "are|The coins are] {low} and {high}[, and they are worth|. They have a total value "
                "of] {t:money}"
            ),
            (
                "{name} has {t:money} in {low} and {high}. [There are {n} coins in all|{name.He} has "
                "{n} coins[| altogether]]"
            ),
            (
                "A [jar|box|cash register|coin purse] [contains|holds] {n} coins, all {low} and "
                "{high}. All of that is worth {t:money}"
            ),
            (
                "[In {name.his} collection|On {name.his} desk], {name} has {n} {low} and {high} "
                "[worth|with a value of] {t:money}<. The oldest one is from {zz}>"
            ),
        ),
        (
            Ask("How many {high} [are there|are among them]?", "want x {high}", "x"),
            Ask("How many {low} [are there|are among them]?", "want y {low}", "y"),
            Ask(
                "How many of each [coin|type of coin|kind] [are there|are among them]?",
                "want x {high}, y {low}",
                "x y",
            ),
            Ask("Find the number of {high} and [the number of |]{low}.", "want x {high}, y {low}", "x y"),
        ),
        "let x = number of {high}\nlet y = number of {low}\nx + y = {n}\n{a}x + {b}y = {t}",
    ),
    Family(
        "coins: one kind more than the other",
        _coins,
        (
            "{name} has {td:money} in {low} and {high}. {name.He} has {d} more {low} than {high}",
            (
                "A pile of {low} and {high} is worth {td:money}. [The number of {low} is {d} more "
                "than the number of {high}|There are {d} more {low} than {high}]"
            ),
        ),
        (
            Ask("How many {high} [are there|are among them]?", "want x {high}", "x"),
            Ask("How many of each [coin |kind |]are there?", "want x {high}, x + {d} {low}", "x xd"),
        ),
        "let x = number of {high}\n{a}x + {b}(x + {d}) = {td}",
    ),
    Family(
        "coins: one kind a multiple of the other",
        _coins,
        (
            ("{name} has {tk:money} in {low} and {high}. {name.He} has {k:times} as many {low} as {high}"),
            (
                "A [jar|bank|bag] of {low} and {high} is worth {tk:money}. The number of {low} is "
                "{k:times} as large as that of {high}"
            ),
        ),
        (
            Ask("How many {high} [are there|are among them]?", "want x {high}", "x"),
            Ask("How many of each [coin |kind |]are there?", "want x {high}, {k}x {low}", "x kx"),
        ),
        "let x = number of {high}\n{a}x + {b}*({k}*x) = {tk}",
    ),
    Family(
        "tickets: adults and children, a number and the money",
        _tickets,
        (
            (
                "[Tickets [for|to] a {event}|Admission tickets to the {event}] cost {a:money} for "
                "adults and {b:money} for children. [On {day} |]{n} tickets were sold[| in all] [for "
                "a total of|and brought in|and the receipts were] {t:money}"
            ),
            (
                "A {event} sold {n} tickets[| one evening]. Adult tickets [cost|were] {a:money} [each "
                "|]and child tickets [cost |were |]{b:money}[| each]. The [total |]receipts "
                "[were|came to] {t:money}"
            ),
            (
                "The {event} charges {a:money} for an adult ticket and {b:money} for a child's "
                "ticket. {n} people [paid|came and paid] {t:money} [altogether|in total]"
            ),
            (
                "{n} people attended the {event}. Adults paid {a:money} and children paid {b:money}[| "
                "each]. [A total of {t:money} was collected|The box office took in {t:money}]<. The "
                "doors opened {zz} minutes early>"
            ),
        ),
        (
            Ask("How many adult tickets were sold?", "want x adult tickets", "x"),
            Ask("How many [child|children's] tickets were sold?", "want y child tickets", "y"),
            Ask(
                "How many [of each [kind|type] of ticket|tickets of each kind] were sold?",
                "want x adult tickets, y child tickets",
                "x y",
            ),
            Ask(
                "How many adults and how many children [were there|came]?", "want x adults, y children", "x y"
            ),
        ),
        "let x = number of adults\nlet y = number of children\nx + y = {n}\n{a}x + {b}y = {t}",
    ),
    Family(
        "tickets: one kind a multiple of the other",
        _tickets,
        (
            (
                "[Tickets to|Seats at] a {event} cost {a:money} for adults and {b:money} for "
                "students. {k:times} as many student tickets as adult tickets were sold[, for a total "
                "of|. The receipts were] {tk:money}"
            ),
            (
                "The {event} sold {k:times} as many student tickets as adult tickets. Adults paid "
                "{a:money} and students {b:money}. The total was {tk:money}"
            ),
        ),
        (
            Ask("How many adult tickets were sold?", "want x adult tickets", "x"),
            Ask("How many of each were sold?", "want x adult tickets, {k}x student tickets", "x kx"),
        ),
        "let x = number of adult tickets\n{a}x + {b}*({k}*x) = {tk}",
    ),
    Family(
        "tickets: one kind more than the other",
        _tickets,
        (
            (
                "Adult tickets for the {event} cost {a:money} and student tickets {b:money}. {d} more "
                "student tickets than adult tickets were sold. The total receipts were {td:money}"
            ),
            (
                "{name} sold tickets for a {event}: adults {a:money}, students {b:money}. {name.He} "
                "sold {d} more student tickets than adult tickets and collected {td:money}"
            ),
        ),
        (
            Ask("How many adult tickets were sold?", "want x adult tickets", "x"),
            Ask("How many of each were sold?", "want x adult tickets, x + {d} student tickets", "x xd"),
        ),
        "let x = number of adult tickets\n{a}x + {b}(x + {d}) = {td}",
    ),
    Family(
        "stamps and cards: two prices, a number and the money",
        _cents,
        (
            (
                "{name} bought {n} [stamps|postcards|snacks|greeting cards], some for {a:money} and "
                "the [others|rest] for {b:money}[| each]. {name.He} [paid|spent] {t:money}[| in all]"
            ),
            (
                "{name} spent {t:money} on {n} stamps. Some [of them |]cost {a:money} each and [the "
                "rest|the others] {b:money} each"
            ),
        ),
        (
            Ask(
                "How many at each price did {name.he} buy?",
                "want x at the first price, y at the second price",
                "x y",
            ),
            Ask("How many of the {a} ones did {name.he} buy?", "want x", "x"),
        ),
        "let x = number at {a}\nlet y = number at {b}\nx + y = {n}\n{a}x + {b}y = {t}",
    ),
    Family(
        "prices: two purchases of two things",
        _baskets,
        (
            (
                "{name} bought {a} {thing} and {b} {thing2} for {t:money}. {name2} bought {c} {thing} "
                "and {d} {thing2} [at the same [store|prices] |]for {u:money}"
            ),
            "{a} {thing} and {b} {thing2} cost {t:money}. {c} {thing} and {d} {thing2} cost {u:money}",
            (
                "At a [bake sale|yard sale|flea market], {a} {thing} and {b} {thing2} [sell for|cost] "
                "{t:money} while {c} {thing} and {d} {thing2} [sell for|cost] {u:money}"
            ),
        ),
        (
            Ask(
                "[What is the price of [a|one] {thing.one}?|How much does one {thing.one} cost?]",
                "want x dollars",
                "x",
            ),
            Ask("How much does one {thing2.one} cost?", "want y dollars", "y"),
            Ask("[Find the price of each.|How much is each item?]", "want x dollars, y dollars", "x y"),
        ),
        (
            "let x = price of one {thing.one}\nlet y = price of one {thing2.one}\n{a}*x + {b}*y = "
            "{t}\n{c}*x + {d}*y = {u}"
        ),
    ),
    Family(
        "heads and legs",
        _legs,
        (
            (
                "[A farmer|{name}] [has|keeps] chickens and cows on a farm. There are {n} heads and "
                "{legs} legs[| altogether]"
            ),
            "In a barn there are chickens and cows. Together they have {n} heads and {legs} legs",
        ),
        (
            Ask("How many chickens are there?", "want x chickens", "x"),
            Ask("How many cows are there?", "want y cows", "y"),
            Ask("How many of each are there?", "want x chickens, y cows", "x y"),
        ),
        "let x = chickens\nlet y = cows\nx + y = {n}\n2x + 4y = {legs}",
    ),
    Family(
        "鸡兔同笼",
        _legs,
        (
            "[笼子里有|一个笼子里关着|农场里养着][若干只|]鸡和兔，从上面数有{n}个头，从下面数有{legs}只脚",
            "鸡兔同笼，共有{n}个头，{legs}[条腿|只脚]",
        ),
        (
            Ask("[鸡和兔各有[几|多少]只？|求鸡和兔各多少只。]", "want x 只鸡, y 只兔", "x y"),
            Ask("鸡有多少只？", "want x 只", "x"),
            Ask("兔有多少只？", "want y 只", "y"),
        ),
        "let x = 鸡\nlet y = 兔\nx + y = {n}\n2x + 4y = {legs}",
        "zh",
    ),
    Family(
        "tickets (zh)",
        _tickets,
        (
            "[电影院|公园|剧院|动物园]的成人票每张{a}元，儿童票每张{b}元，[某天|一天|]共卖出{n}张票，收入{t}元",
            "[学校组织看演出|某旅游团去公园]，成人票{a}元一张，儿童票{b}元一张，一共买了{n}张，花了{t}元",
        ),
        (
            Ask("[成人票和儿童票各[卖出|有]多少张？|两种票各多少张？]", "want x 张成人票, y 张儿童票", "x y"),
            Ask("成人票有多少张？", "want x 张", "x"),
        ),
        "let x = 成人票\nlet y = 儿童票\nx + y = {n}\n{a}x + {b}y = {t}",
        "zh",
    ),
)

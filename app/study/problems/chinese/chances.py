"""Questions of chance and counting: balls, dice, coins, who is chosen, who stands in a row."""

import re

from app.study.problems.chinese.requests import Parts, Row, Table
from app.study.problems.chinese.spelled import numeral

_COLOURS = {
    "红": "red",
    "白": "white",
    "黑": "black",
    "黄": "yellow",
    "蓝": "blue",
    "绿": "green",
    "紫": "purple",
}
_COLOUR = f"[{''.join(_COLOURS)}]"
_COUNT = r"[\d一二两三四五六七八九十]+"
_BALL = "(?:球|小球|玻璃球|乒乓球|弹珠)"
_BALLS = rf"{_COUNT}个?{_COLOUR}色?的?{_BALL}"
_BAG = (
    "(?:在|有)?(?:一个|某个|一只)?(?:不透明的?)?(?:布|口|纸)?(?:袋子?|口袋|盒子?|箱子?|罐"
    "子?)(?:里面?|中|内)?(?:共)?(?:装|放)?(?:着|有)*"
)
_ALIKE = (
    "(?:,?(?:它们|这些球|每个球)?,?(?:除(?:了)?颜色(?:不同)?外,?(?:其余)?(?:都|完全|其他|"
    "均)*相同|(?:大小|形状|质地)[^,]{0,8}相同))?"
)
_DRAW = (
    "[,;]?\\s*(?:现)?(?:小[明红华]|如果|若)?(?:从(?:中|袋中|袋子里|里面|盒中|袋里))?(?:任"
    "意|随机|随意|闭着眼)?(?:地)?(?:摸|取|抽|拿)出?"
)
_CHANCE = "的?(?:概率|可能性|机会)(?:大小)?(?:是|为|等于)?(?:多少|几)?"
_ASK = "[,;]?\\s*(?:那么|则|试?求|问|请问|求出)?"
_HIT = "(?:恰好|恰|正好)?(?:摸|取|抽|拿)?(?:到|出)?(?:的)?(?:都|球|小球)*(?:是)?"
_DIE = (
    "(?:任意|随机)?(?:掷|抛|投|扔)(?:出)?(?:掷)?(?:一|1)?(?:枚|个|颗)?(?:质地)?(?:均匀的?"
    ")?(?:正方体)?(?:骰子|色子)(?:一次)?"
)
_TWO_DICE = (
    "(?:同时|随机|任意)?(?:掷|抛|投|扔)(?:掷)?(?:出)?(?:两|二|2)(?:枚|个|颗)(?:质地)?(?:"
    "均匀的?)?(?:正方体)?(?:骰子|色子)(?:一次)?"
)
_FACE = (
    "[,;]?\\s*(?:则|求|那么|问)?(?:朝上|向上)?(?:一面)?(?:的)?(?:出现|掷出|得到)?(?:的)?("
    "?:点数?|数字)?(?:是|为|出现)?"
)
_COIN = "(?:一枚)?(?:质地)?(?:均匀的?)?硬币"
_DIE_EVENTS = (
    (r"(?P<n>[1-6])点?", "rolling a {n}"),
    (r"大于(?P<n>[1-6])(?:点)?", "a number greater than {n}"),
    (r"小于(?P<n>[1-6])(?:点)?", "a number less than {n}"),
    ("偶数(?:点)?", "rolling an even number"),
    ("奇数(?:点)?", "rolling an odd number"),
    ("[质素]数", "rolling a prime number"),
    (r"(?P<n>[23])的倍数", "rolling a multiple of {n}"),
)
_PEOPLE = "(?:个|名|位)?(?:不同的?)?(?:人|同学|学生|队员|选手|运动员|老师|男生|女生|小朋友)"
_THINGS = f"(?:{_PEOPLE}|(?:本|件|种|个|道)(?:不同的?)?(?:书|东西|礼物|元素|题|菜|小球|球|课程|项目)?)"
_WAYS = (
    "[,;]?\\s*(?:一共|共|总共|问)*(?:有)?(?:多少|几)种(?:不同的?)?(?:选法|方法|选择|取法|"
    "选派方法|安排方法|组合|可能|方案|结果)(?:数)?"
)
_ORDERS = (
    "[,;]?\\s*(?:一共|共|总共|问)*(?:有)?(?:多少|几)种(?:不同的?)?(?:排法|站法|方法|排列"
    "方法?|排队方法|坐法|放法|可能)"
)


def whole(text: str) -> int:
    """The number that digits or Chinese numerals write; 0 for none."""
    return int(text) if text.isdigit() else numeral(text) or 0


def _bag(parts: Parts) -> str:
    found = re.findall(rf"({_COUNT})个?({_COLOUR})", parts["balls"])
    listed = [f"{whole(count)} {_COLOURS[colour]} balls" for count, colour in found]
    return f"A bag contains {', '.join(listed[:-1])} and {listed[-1]}. "


def _one_ball(parts: Parts) -> str:
    nots = "not " if parts.get("not") else ""
    colours = " or ".join(_COLOURS[each] for each in re.findall(_COLOUR, parts["colour"]))
    return f"{_bag(parts)}One ball is drawn at random. What is the probability that it is {nots}{colours}?"


def _two_balls(parts: Parts) -> str:
    back = "with" if parts.get("back") else "without"
    colour = _COLOURS[parts["colour"]]
    return (
        f"{_bag(parts)}Two balls are drawn {back} replacement. What is the probability that bo"
        f"th are {colour}?"
    )


def _coins(parts: Parts) -> str | None:
    times, heads = whole(parts["times"]), whole(parts["heads"])
    return (
        f"A coin is tossed {times} times. What is the probability of {heads} heads?"
        if 1 < times < 20 and heads
        else None
    )


def _choose(parts: Parts) -> str | None:
    n, k = whole(parts["n"]), whole(parts["k"])
    return f"What is C({n},{k})" if 0 < k <= n else None


def _arrange(parts: Parts) -> str | None:
    n, k = whole(parts["n"]), whole(parts["k"])
    return f"What is P({n},{k})" if 0 < k <= n else None


def _row(parts: Parts) -> str:
    return f"In how many ways can {whole(parts['n'])} people stand in a row?"


_N, _K = rf"(?P<n>{_COUNT})", rf"(?P<k>{_COUNT})"
_CONTAINS = rf"{_BAG}(?P<balls>{_BALLS}(?:(?:[,、和与]|以及|,和)+{_BALLS})+){_ALIKE}"

TABLE = Table(
    (
        Row(
            (
                rf"{_CONTAINS}{_DRAW}(?:一|1)个?{_BALL}?[,;]?{_ASK}{_HIT}(?P<not>不是)?(?P<colour>"
                rf"{_COLOUR}色?的?{_BALL}?(?:或{_COLOUR}色?{_BALL})?){_CHANCE}"
            ),
            _one_ball,
        ),
        Row(
            (
                rf"{_CONTAINS}{_DRAW}(?:两|二|2)个?{_BALL}?[,;]?{_ASK}(?:两个球?|这两个球|两球|{_HIT})?"
                rf"(?:都|均)?(?:恰好)?(?:都|均|两个)(?:是)?(?P<colour>{_COLOUR})色?{_BALL}?{_CHANCE}"
            ),
            _two_balls,
        ),
        *(
            Row(
                rf"{_DIE}{_FACE}{event}{_CHANCE}", "A die is rolled. What is the probability of " + said + "?"
            )
            for event, said in _DIE_EVENTS
        ),
        Row(
            (
                rf"{_TWO_DICE}{_ASK}(?:朝上|向上)?(?:的)?(?:两个)?(?:点数|数字)(?:之)?和(?:恰好)?(?:是|"
                rf"为|等于)(?P<n>\d+){_CHANCE}"
            ),
            "Two dice are rolled. What is the probability that the sum is {n}?",
        ),
        Row(
            rf"{_TWO_DICE}{_ASK}(?:朝上|向上)?(?:的)?(?:两个)?(?:点数|数字)(?:之)?和大于(?P<n>\d+){_CHANCE}",
            "Two dice are rolled. What is the probability that the sum is greater than {n}?",
        ),
        Row(
            (
                rf"(?:(?:连续)?(?:抛|掷|投|扔)掷?{_COIN}(?:连续)?|[将把]?{_COIN}(?:连续)?(?:抛|掷|投|扔)掷?)"
                rf"(?P<times>{_COUNT})次{_ASK}(?:恰好|恰|正好)?(?:有)?(?P<heads>{_COUNT})次(?:都)?(?:是)?(?:正|反)面(?:朝"
                rf"上|向上)?{_CHANCE}"
            ),
            _coins,
        ),
        Row(
            (
                rf"(?:同时)?(?:抛|掷|投|扔)(?:掷)?(?:出)?(?:两|2)枚(?:质地)?(?:均匀的?)?硬币{_ASK}(?:两"
                rf"枚|两枚硬币)?(?:都|全部?|全都)(?:是)?(?:正|反)面(?:朝上|向上)?{_CHANCE}"
            ),
            "Two coins are tossed. What is the probability of two heads?",
        ),
        # Counting
        Row(
            (
                rf"从{_N}{_THINGS}(?:中|里|里面)?(?:任意?|随机)?(?:选|挑|抽|取)(?:出|取|派)?{_K}"
                rf"{_THINGS}?(?:去?参加?[^,\d一二三四五六七八九十]{{0,8}})?{_WAYS}"
            ),
            _choose,
        ),
        Row(
            (
                rf"从{_N}{_THINGS}(?:中|里|里面)?(?:任意?)?(?:选|挑|抽|取)(?:出)?{_K}{_THINGS}?[,]?(?:"
                rf"排成一[排列]|站成一[排列]|分别担任[^,\d]{{2,12}}){_ORDERS}"
            ),
            _arrange,
        ),
        Row(rf"{_N}{_PEOPLE}(?:站|排|坐)(?:成)?(?:一[排列行])?(?:照相|拍照|合影|站队)?{_ORDERS}", _row),
        Row(r"(?:计算|求)?A\((?P<n>\d+),(?P<k>\d+)\)(?:的值)?(?:(?:等于|是)(?:多少|几))?", _arrange),
        Row(
            r"(?:计算|求)?[AP]_\{?(?P<n>\d+)\}?\^\{?(?P<k>\d+)\}?(?:的值)?(?:(?:等于|是)(?:多少|几))?",
            _arrange,
        ),
        Row(
            r"(?:计算|求)?C(?:_\{?(?P<n>\d+)\}?\^\{?(?P<k>\d+)\}?)(?:的值)?(?:(?:等于|是)(?:多少|几))?",
            _choose,
        ),
    )
)

"""Requests of algebra: solve, work out, simplify, factor, values of letters."""

from app.study.problems.chinese.requests import COLON, FIND, IS, LETTER, F, Row, Table

KIND = (
    "(?:关于[a-zA-Z](?:[,、和][a-zA-Z])?的)?(?:一元|二元|三元|分式|无理|指数|对数|三角|绝对值)*(?:一次|二次|三次)?"
    "(?:方程组?|不等式组?|比例|等式)"
)
_NAME = "(?:代数式|多项式|分式|式子|整式|二次根式|根式|单项式|算式|原式)?"
_THE_VALUE = "(?:的(?:精确)?值|的结果|的得数)?"
_WORK_OUT = (
    "(?:列?(?:递等式|脱式|竖式|列式|混合|简便|简算)|直接|怎样简便就?怎样|能简算的?要?|用?(?:简便|你喜欢的?|合理|巧妙|简单)的?"
    "(?:方法|算法))*"
    "(?:写出?得数|(?:简便)?运?计?算(?:一下|一算|下)?|求值|口算|简算|巧算|心算|笔算|等于|得数)"
)
_WHOLE = {
    "正整数": "positive integer",
    "整数": "integer",
    "自然数": "whole number",
    "非负整数": "whole number",
}
_GIVEN = "(?:已知|若|如果|设|当|令|假设|有|因为)?"
_ASK = r"(?:[,;\s]\s*(?:那么|则|试?求|求出|求解|问|并求|请求|请问|那)*|(?:那么|则|试?求|求出|求解|问|并求)+)"
_CONDITION = (
    r"(?P<b>[^,;\u3400-\u9fff]*?[=<>≤≥][^,;\u3400-\u9fff]*?(?:(?:,|且|、|;|和|,且)[^,;"
    r"\u3400-\u9fff]*?[=<>≤≥][^,;\u3400-\u9fff]*?)*)"
)

TABLE = Table(
    (
        # Whole solutions of an inequality
        *(
            Row(
                rf"{FIND}(?:{KIND})?{F}的(?:所有|全部)?{chinese}解{IS}", f"Find the {name} solutions of {{f}}"
            )
            for chinese, name in _WHOLE.items()
        ),
        *(
            Row(rf"{FIND}(?:{KIND})?{F}的最{size}{kind}解{IS}", f"Find the {said} {name} solution of {{f}}")
            for size, said in (("大", "largest"), ("小", "smallest"))
            for kind, name in (("整数", "integer"), ("正整数", "positive integer"))
        ),
        # Quadratic equations
        Row(rf"{FIND}(?:{KIND})?{F}的(?:根的)?判别式{_THE_VALUE}{IS}", "What is the discriminant of {f}"),
        Row(
            (
                rf"{_GIVEN}{KIND}{F}有?(?:两个)?相[等同]的?(?:两个)?(?:实数?)?根?{_ASK}(?:实数)?(?P<a>"
                rf"{LETTER})(?:的值)?{IS}"
            ),
            "Find {a} if {f} has equal roots",
        ),
        Row(
            rf"{_GIVEN}{KIND}{F}有(?:两个)?相[等同]的(?:实数?)?根{_ASK}(?:实数)?(?P<a>{LETTER})(?:的值)?{IS}",
            "Find {a} if {f} has equal roots",
        ),
        *(
            Row(
                (
                    rf"{_GIVEN}(?P<a>x_?1)(?:,|、|和)(?P<b>x_?2)是(?:{KIND}){F}的(?:两个?(?:实数)?)?根"
                    rf"{_ASK}{of}(?:的值)?{IS}"
                ),
                f"Find the {name} of the roots of {{f}}",
            )
            for of, name in ((r"x_?1\+x_?2", "sum"), (r"x_?1[·*×]?x_?2", "product"))
        ),
        *(
            Row(
                (
                    rf"{_GIVEN}{KIND}{F}的(?:两个?|两个实数?)根(?:分别)?(?:是|为)?(?P<a>x_?1)(?:,|、|和)(?P"
                    rf"<b>x_?2){_ASK}{of}(?:的值)?{IS}"
                ),
                f"Find the {name} of the roots of {{f}}",
            )
            for of, name in ((r"x_?1\+x_?2", "sum"), (r"x_?1[·*×]?x_?2", "product"))
        ),
        *(
            Row(
                rf"{FIND}{_GIVEN}{KIND}{F}的?[,]?(?:两个?|所有)?(?:实数)?根(?:之|的){of}{IS}",
                f"Find the {name} of the roots of {{f}}",
            )
            for of, name in (("和", "sum"), ("积", "product"))
        ),
        # Solve
        Row(
            rf"(?:求解|解|姐(?=方程))(?:下列|以下|这个|这道|下面的?|此|出)*(?:{KIND})?{COLON}{F}",
            "Solve {f}",
        ),
        Row(rf"求(?:{KIND}){COLON}{F}的(?:解集?|根)", "Solve {f}"),
        Row(rf"{FIND}(?:{KIND}){COLON}{F}的(?:解集?|根){IS}", "Solve {f}"),
        Row(rf"(?:求|解出|求出|求未知数)(?P<a>{LETTER})(?:的值)?{COLON}{F}", "Solve {f} for {a}"),
        Row(rf"(?:{KIND}){COLON}{F}", "Solve {f}"),
        Row(rf"{F}[,]?\s*(?:求解|解方程组?|求(?:方程|不等式)?的?解集?)", "Solve {f}"),
        Row(r"(?P<f>[^,;\u3400-\u9fff]*[<>≤≥][^,;\u3400-\u9fff]*)的解集?" + IS, "Solve {f}"),
        # Values
        Row(
            (
                rf"先?(?:把下式)?化简[,并]?\s*(?:再|后|然后)?求值{COLON}{F}[,;]?\s*(?:其中|当)?"
                rf"{_CONDITION}(?:时)?"
            ),
            "Evaluate {f} when {b}",
        ),
        Row(rf"{F}[,;]\s*其中{_CONDITION}", "Evaluate {f} when {b}"),
        Row(
            (
                rf"{_GIVEN}(?P<b>{LETTER}=[^,;\u3400-\u9fff]+?(?:(?:,|且|、|;|和|,且){LETTER}=[^,;"
                rf"\u3400-\u9fff]+?)*)时?{_ASK}{_NAME}(?P<f>[^=\u3400-\u9fff]+?)的值{IS}"
            ),
            "Evaluate {f} when {b}",
        ),
        Row(
            (
                rf"{_GIVEN}(?P<b>{LETTER}=[^,;\u3400-\u9fff]+?(?:(?:,|且|、|;|和|,且){LETTER}=[^,;"
                rf"\u3400-\u9fff]+?)*)时?{_ASK}{_NAME}(?P<f>[^=\u3400-\u9fff]*[-+*/^²³√(][^=\u3400-"
                rf"\u9fff]*?)(?:的值)?{IS}"
            ),
            "Evaluate {f} when {b}",
        ),
        Row(rf"{_GIVEN}{F}{_ASK}(?P<a>{LETTER})(?:的值)?{IS}", "{f}, find {a}"),
        Row(
            rf"{_GIVEN}{F}{_ASK}(?P<a>{LETTER})(?:,|、|和|与)(?P<b>{LETTER})(?:的值)?{IS}",
            "Solve {f} for {a} and {b}",
        ),
        Row(
            (
                rf"{_GIVEN}(?P<a>[^,;\u3400-\u9fff]*=[^,;\u3400-\u9fff]*?)(?:,|且|、|;|和|,且)(?P<b>[^,"
                rf";\u3400-\u9fff]*=[^,;\u3400-\u9fff]*?){_ASK}{_NAME}(?P<f>[^=\u3400-\u9fff]+?)(?:的值"
                rf")?{IS}"
            ),
            "If {a} and {b}, find {f}",
        ),
        Row(
            (
                rf"{_GIVEN}(?P<b>[^,;\u3400-\u9fff]*=[^,;\u3400-\u9fff]*?){_ASK}{_NAME}(?P<f>[^=\u3400-"
                rf"\u9fff]+?)的值{IS}"
            ),
            "If {b}, find {f}",
        ),
        # Other forms
        Row(rf"(?:先)?(?:化简|简化|约分)(?:下列各?[式题]|以下各?[式题])?{_NAME}{COLON}{F}", "Simplify {f}"),
        Row(rf"(?:将|把)?{_NAME}{F}(?:进行)?(?:化简|简化|约分)(?:后)?(?:的结果)?{IS}", "Simplify {f}"),
        Row(rf"合并(?:下列)?同类项{COLON}{F}", "Simplify {f}"),
        Row(rf"(?:将|把)?{_NAME}{F}合并同类项{IS}", "Simplify {f}"),
        Row(rf"去括号{COLON}{F}", "Expand {f}"),
        Row(rf"去括号[,并]?\s*(?:再|并)?(?:合并同类项|化简){COLON}{F}", "Simplify {f}"),
        Row(rf"(?:将|把)?{_NAME}{F}(?:的)?展开(?:式|并化简|后)?{IS}", "Expand {f}"),
        Row(rf"展开(?:并化简)?{_NAME}{COLON}{F}", "Expand {f}"),
        Row(
            (
                r"(?:在实数范围内|在有理数范围内)?(?:对|将|把)?(?:因式分解|分解因式)(?:下列各?[式题])?"
                rf"{_NAME}{COLON}{F}"
            ),
            "Factor {f}",
        ),
        Row(
            rf"(?:把|将|对)?{_NAME}{F}(?:把上式|将上式)?(?:进行)?(?:因式分解|分解因式)(?:的结果)?{IS}",
            "Factor {f}",
        ),
        Row(rf"(?:把|将)?{_NAME}{F}(?:进行)?配方(?:成完全平方式?)?{IS}", "Complete the square: {f}"),
        Row(rf"配方{COLON}{F}", "Complete the square: {f}"),
        Row(rf"(?:把|将)?{F}(?:的)?分母有理化{IS}", "Rationalize the denominator: {f}"),
        Row(rf"分母有理化{COLON}{F}", "Rationalize the denominator: {f}"),
        # Work out
        Row(
            rf"{_WORK_OUT}(?:下列|下面)?(?:各题|各式|式子)?{_NAME}{COLON}{F}{_THE_VALUE}{IS}", "Work out {f}"
        ),
        Row(rf"求?{_NAME}{F}的(?:精确)?值{IS}", "Work out {f}"),
        Row(rf"{F}的(?:精确)?值(?:是(?:多少)?|怎么求|怎么算)", "Work out {f}"),
        Row(rf"{_NAME}{F}\s*(?:等于|是|得|=)(?:多少|几)", "What is {f}"),
        Row(rf"{F}\s*(?:的)?(?:结果|得数|和|差|积|商){IS}", "What is {f}"),
    )
)

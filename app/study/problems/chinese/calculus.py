"""Requests of calculus: derivatives, integrals, limits, tangents, where a function rises, its extrema."""

from app.study.problems.chinese.requests import COLON, FIND, IS, LETTER, POINT, THE_FUNCTION, F, Row, Table

_ASK = "[,;]?\\s*(?:那么|则|试?求|求出|问|并求)*(?:它|其|该函数|函数|[fgh]\\(x\\)|y)?的?"
_APPROACHES = r"\s*(?:趋(?:近|向|于)*(?:于)?|→|->)\s*"
_END = r"[^,\u3400-\u9fff]+?"
_CURVE = "(?:曲线|直线|抛物线)?"
_ORDERS = {"一": "first", "二": "second", "三": "third"}
_ON = r"在(?:闭?区间)?(?P<a>\[[^\]]+\])(?:上|内)?(?:的)?"
_FEATURES = {
    "单调递?增区间": "Find the intervals where {f} is increasing",
    "递?增区间": "Find the intervals where {f} is increasing",
    "单调递?减区间": "Find the intervals where {f} is decreasing",
    "递?减区间": "Find the intervals where {f} is decreasing",
    "单调区间": "Find the intervals of increase and decrease of {f}",
    "单调性": "Find the intervals of increase and decrease of {f}",
    "极大值[和与、及]极小值": "Find the local extrema of {f}",
    "极值": "Find the local extrema of {f}",
    "极值点": "Find the x-values of the local extrema of {f}",
    "极大值点": "Find the x-values of the local maximum of {f}",
    "极小值点": "Find the x-values of the local minimum of {f}",
    "驻点": "Find the x-values of the stationary points of {f}",
    "极大值": "Find the local maximum value of {f}",
    "极小值": "Find the local minimum value of {f}",
    "拐点(?:坐标)?": "Find the inflection points of {f}",
}
_EXTREMES = {
    "最大值[和与、及]最小值": "Find the maximum and minimum values of {f} on {a}",
    "最小值[和与、及]最大值": "Find the maximum and minimum values of {f} on {a}",
    "最值": "Find the maximum and minimum values of {f} on {a}",
    "最大值": "Find the maximum value of {f} on {a}",
    "最小值": "Find the minimum value of {f} on {a}",
}

TABLE = Table(
    (
        Row(rf"求导(?:数)?{COLON}{F}", "Differentiate {f}"),
        Row(rf"(?:对|把|将)?{FIND}{THE_FUNCTION}{F}{_ASK}(?:导数|导函数|求导|微商){IS}", "Differentiate {f}"),
        *(
            Row(rf"{FIND}{THE_FUNCTION}{F}{_ASK}{number}阶导数{IS}", f"Find the {name} derivative of {{f}}")
            for number, name in _ORDERS.items()
        ),
        Row(
            (
                rf"{FIND}{THE_FUNCTION}{F}[,]?\s*在(?:点|点处)?(?P<a>{LETTER}=[^,\u3400-\u9fff]+?)(?:处"
                rf"|时|点处)?的?导数(?:值)?{IS}"
            ),
            "Find the derivative of {f} at {a}",
        ),
        Row(
            (
                rf"{THE_FUNCTION}(?P<f>[fgh]\([a-z]\)=.+?){_ASK}(?P<a>[fgh]['′’]*\([^()\u3400-\u9fff]+"
                rf"\))(?:的值)?{IS}"
            ),
            "If {f}, find {a}",
        ),
        Row(
            (
                rf"{FIND}(?:下列)?(?:不?定)?积分{COLON}(?P<f>[^\u3400-\u9fff]*(?:∫|int)[^\u3400-\u9fff]"
                rf"+)(?:的值)?{IS}"
            ),
            "Evaluate {f}",
        ),
        Row(rf"{FIND}(?:下列)?(?:不定)?积分{COLON}{F}", "Integrate {f}"),
        Row(rf"(?P<f>[^∫\u3400-\u9fff]+?)的(?:不定积分|原函数){IS}", "Integrate {f}"),
        Row(rf"{FIND}(?P<f>[^∫\u3400-\u9fff]+?)的(?:不定积分|原函数){IS}", "Integrate {f}"),
        Row(rf"{FIND}(?:下列)?极限{COLON}{F}(?:的值)?{IS}", "Evaluate {f}"),
        Row(
            rf"{FIND}(?:当)?(?P<a>{LETTER}\s*(?:→|->)\s*[^,时\u3400-\u9fff]+?)时?[,]?\s*{F}的极限{IS}",
            "Find the limit of {f} as {a}",
        ),
        Row(
            rf"{FIND}(?:当)?(?P<a>{LETTER}){_APPROACHES}(?P<b>{_END})时[,]?(?:函数)?{F}的极限{IS}",
            "Find the limit of {f} as {a} approaches {b}",
        ),
        Row(
            rf"{FIND}(?:函数)?{F}[,]?当?(?P<a>{LETTER}){_APPROACHES}(?P<b>{_END})时的极限{IS}",
            "Find the limit of {f} as {a} approaches {b}",
        ),
        Row(rf"{FIND}(?P<f>\\?lim[^\u3400-\u9fff]+?)的?(?:值|极限)?{IS}", "Evaluate {f}"),
        Row(
            (
                rf"{FIND}{THE_FUNCTION}{F}从(?:[a-z]\s*=)?\s*(?P<a>{_END})\s*到\s*(?:[a-z]\s*=)?\s*(?P<"
                rf"b>{_END})的定?积分{IS}"
            ),
            "Find the integral from {a} to {b} of {f}",
        ),
        Row(
            (
                rf"{FIND}{THE_FUNCTION}{F}在(?:区间)?\[(?P<a>[^\[\],\u3400-\u9fff]+),(?P<b>[^\[\],"
                rf"\u3400-\u9fff]+)\](?:上|内)?的?定积分{IS}"
            ),
            "Find the integral from {a} to {b} of {f}",
        ),
        Row(
            (
                rf"{FIND}由?{_CURVE}(?P<a>y\s*={_END})[,]?[和与及、]{_CURVE}(?P<b>y\s*={_END})(?:所)?围"
                rf"成的?(?:封闭)?(?:平面)?(?:图形|区域)?的?面积{IS}"
            ),
            "Find the area between {a} and {b}",
        ),
        Row(rf"{FIND}(?:和|级数)?:?(?P<f>(?:∑|Σ|\\sum)[^\u3400-\u9fff]+?)(?:的和|的值)?{IS}", "Evaluate {f}"),
        Row(
            rf"{FIND}{THE_FUNCTION}{F}[,]?\s*在(?:点)?[A-Z]?(?P<a>{POINT})(?:处)?的切线(?:的?方程)?{IS}",
            "Find the equation of the tangent line to {f} at {a}",
        ),
        Row(
            (
                rf"{FIND}{THE_FUNCTION}{F}[,]?\s*在(?:点)?(?P<a>{LETTER}=[^,\u3400-\u9fff]+?)(?:处|时|"
                rf"的点处|点处)?的切线(?:的?方程)?{IS}"
            ),
            "Find the equation of the tangent line to {f} at {a}",
        ),
        Row(
            (
                rf"{FIND}{THE_FUNCTION}{F}[,]?\s*在(?:点)?(?P<a>{POINT}|{LETTER}=[^,\u3400-\u9fff]+?)(?"
                rf":处|时|的点处|点处)?的切线的?斜率{IS}"
            ),
            "Find the slope of the tangent line to {f} at {a}",
        ),
        *(Row(rf"{FIND}{THE_FUNCTION}{F}{_ASK}{chinese}{IS}", said) for chinese, said in _FEATURES.items()),
        *(
            Row(rf"{FIND}{THE_FUNCTION}{F}[,]?\s*{_ON}{chinese}{IS}", said)
            for chinese, said in _EXTREMES.items()
        ),
        *(
            Row(rf"{FIND}{THE_FUNCTION}{F}{_ASK}{_ON}{chinese}{IS}", said)
            for chinese, said in _EXTREMES.items()
        ),
    )
)

"""Chinese requests of calculus, and the English ones that the wordings know."""

_OF = r"(?:函数|曲线|函数图[象像])?"
_ASK = r"(?:求|计算|求出|写出|确定)?"
_HOW_MUCH = r"(?:各?是(?:多少|什么)?|为多少)?"
_APPROACHES = r"(?:趋(?:近|向|于)*(?:于)?|→|->|趋)"
_FROM = r"从(?:[a-z]\s*=)?\s*(?P<a>\S+?)\s*到\s*(?:[a-z]\s*=)?\s*(?P<b>\S+?)\s*"
_INTERVAL = r"\[(?P<a>[^\[\],，]+)[,，](?P<b>[^\[\],，]+)\]"
_CURVE = r"(?:曲线|直线|抛物线)?\s*"
_BETWEEN = rf"由?{_CURVE}(?P<a>y\s*=.+?)[和与及、]{_CURVE}(?P<b>y\s*=.+?)"
_FEATURES = {
    "极大值": "local maximum value",
    "极小值": "local minimum value",
    "极值": "local extreme values",
    "极值点": "x-values of the local extrema",
    "极大值点": "x-values of the local maximum",
    "极小值点": "x-values of the local minimum",
    "驻点": "x-values of the stationary points",
    "拐点": "inflection points",
}
_DIRECTIONS = {
    r"(?:单调)?(?:递增|增)区间": "increasing",
    r"(?:单调)?(?:递减|减)区间": "decreasing",
}
_ORDERS = {"一": "first", "二": "second", "三": "third"}

REQUESTS: tuple[tuple[str, str], ...] = (
    *(
        (rf"{_ASK}{_OF}(?P<f>.+?)的(?:所有|全部)?{chinese}{_HOW_MUCH}", f"Find the {english} of {{f}}")
        for chinese, english in _FEATURES.items()
    ),
    *(
        (rf"{_ASK}{_OF}(?P<f>.+?)的{chinese}{_HOW_MUCH}", f"Find the intervals where {{f}} is {english}")
        for chinese, english in _DIRECTIONS.items()
    ),
    *(
        (rf"{_ASK}{_OF}(?P<f>.+?)的{chinese}阶导(?:数|函数)", f"Find the {english} derivative of {{f}}")
        for chinese, english in _ORDERS.items()
    ),
    (
        rf"{_ASK}{_OF}(?P<f>.+?)在(?:点)?\s*(?P<a>[a-z]\s*=\s*[^=]+?)\s*(?:处|时)?的?导数值?{_HOW_MUCH}",
        "Find the derivative of {f} at {a}",
    ),
    (
        rf"{_ASK}{_OF}(?P<f>.+?)在点?\s*(?P<a>\(.+?\))\s*处?的?切线(?:的)?方程{_HOW_MUCH}",
        "Find the equation of the tangent line to {f} at the point {a}",
    ),
    (
        rf"{_ASK}{_OF}(?P<f>.+?)在(?:点)?\s*(?P<a>x\s*=\s*[^=]+?)\s*处?的?切线(?:的)?方程{_HOW_MUCH}",
        "Find the equation of the tangent line to {f} at {a}",
    ),
    (
        rf"{_ASK}{_OF}(?P<f>.+?){_FROM}的定?积分{_HOW_MUCH}",
        "Find the integral from {a} to {b} of {f}",
    ),
    (
        rf"{_ASK}{_OF}(?P<f>.+?)在(?:区间)?\s*{_INTERVAL}\s*(?:上|内)?的?定积分{_HOW_MUCH}",
        "Find the integral from {a} to {b} of {f}",
    ),
    (rf"{_ASK}(?:定积分|不定积分)[:：,，]?\s*(?P<f>∫.+|\\int.+)", "Evaluate {f}"),
    (
        rf"{_ASK}(?:当)?\s*(?P<a>[a-z])\s*{_APPROACHES}\s*(?P<b>\S+?)\s*时[,，]?(?:函数)?(?P<f>.+?)的极限{_HOW_MUCH}",
        "Find the limit of {f} as {a} approaches {b}",
    ),
    (
        rf"{_ASK}(?:函数)?(?P<f>.+?)[,，]?当?\s*(?P<a>[a-z])\s*{_APPROACHES}\s*(?P<b>\S+?)\s*时的极限{_HOW_MUCH}",
        "Find the limit of {f} as {a} approaches {b}",
    ),
    (rf"{_ASK}(?:极限)?[:：]?\s*(?P<f>\\?lim.+?)(?:的值)?", "Evaluate {f}"),
    (
        rf"{_ASK}{_BETWEEN}(?:所)?围成的?(?:平面)?(?:图形|区域)?的?面积{_HOW_MUCH}",
        "Find the area between {a} and {b}",
    ),
    (rf"{_ASK}(?:和|级数)?[:：]?\s*(?P<f>(?:∑|Σ|\\sum).+?)(?:的和|的值)?", "Evaluate {f}"),
    (rf"{_ASK}(?P<f>.+?)的(?:不定积分|原函数)", "Integrate {f}"),
)
"""The whole request as a regular expression, and how it is said; {f}, {a}, {b} are what is in no language."""

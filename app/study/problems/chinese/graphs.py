"""Requests about functions, their graphs, lines, circles and conics."""

from app.study.problems.chinese.requests import FIND, IS, LETTER, POINT, THE_FUNCTION, F, Row, Table

_ASK = "[,;]?\\s*(?:那么|则|试?求|求出|问|并求|写出)*(?:它|其|该函数|函数|该抛物线|抛物线|[fgh]\\(x\\)|y)?的?"
_FEATURES = {
    "顶点坐标[和与、及]对称轴(?:方程)?": "vertex and axis of symmetry",
    "对称轴(?:方程)?[和与、及]顶点(?:坐标)?": "vertex and axis of symmetry",
    "顶点(?:坐标)?": "vertex", "对称轴(?:方程)?": "axis of symmetry",
    "(?:函数)?最大值": "maximum value", "(?:函数)?最小值": "minimum value",
    "反函数": "inverse", "(?:最小正)?周期": "period", "振幅": "amplitude", "零点": "zeros",
    "渐近线(?:方程)?": "asymptotes", "离心率": "eccentricity", "焦点(?:坐标)?": "foci",
    "准线(?:方程)?": "directrix",
}  # fmt: skip
_IN_F = {"定义域": "domain", "值域": "range", "自变量(?:x)?的取值范围": "domain"}
_LINE = "Find the equation of the line through"
_ITS = r"的?(?:方程|解析式|表达式|函数关系式)"
_FIND_IT = (
    rf"[,，;]\s*(?:试?求)(?:这个|该|此|这条|出)?(?:一次)?(?:函数|直线)?(?:{LETTER}[、,和]"
    rf"{LETTER}的值|的?(?:函数)?(?:方程|解析式|表达式|关系式))"
)
_THROUGH = "(?:的?图[象像])?(?:经过|过|通过)(?:两?点)?"
_AND = "(?:[和与、,]|,且)(?:点)?"
_P, _Q = rf"[A-Z]?(?P<a>{POINT})", rf"[A-Z]?(?P<b>{POINT})"

TABLE = Table(
    (
        *(
            Row(rf"{FIND}{THE_FUNCTION}{start}{F}{_ASK}{chinese}{IS}", f"Find the {name} of {said}{{f}}")
            for chinese, name in _IN_F.items()
            for start, said in (("(?=[fgh]\\()", ""), ("(?:y=)?", "f(x)="))
        ),
        *(
            Row(rf"{FIND}{THE_FUNCTION}{F}{_ASK}{chinese}{IS}", f"Find the {name} of {{f}}")
            for chinese, name in _FEATURES.items()
        ),
        *(
            Row(
                rf"{FIND}{THE_FUNCTION}{F}[,]?\s*(?:的?图[象像])?与{axis}轴的?交点(?:的?坐标)?{IS}",
                f"Find the {axis}-intercept{more} of {{f}}",
            )
            for axis, more in (("x", "s"), ("y", ""))
        ),
        Row(
            (
                rf"{FIND}(?:二次函数|抛物线|函数)?(?:把|将)?(?:二次函数|抛物线|函数)?{F}(?:写|化|配方?|"
                rf"转化|改写)(?:成|为)顶点式{IS}"
            ),
            "Write {f} in vertex form",
        ),
        # Lines
        Row(
            rf"{FIND}{THE_FUNCTION}(?:过|经过)(?:两?点)?{_P}{_AND}{_Q}(?:两点)?的直线{_ITS}{IS}",
            f"{_LINE} {{a}} and {{b}}",
        ),
        Row(
            (
                rf"(?:已知)?(?:直线|一次函数)(?:{LETTER}=kx\+b|l)?(?:\(k≠0\))?{_THROUGH}{_P}{_AND}{_Q}("
                rf"?:两点)?{_FIND_IT}{IS}"
            ),
            f"{_LINE} {{a}} and {{b}}",
        ),
        Row(
            rf"{FIND}(?:过|经过)(?:点)?{_P}且与(?:直线)?{F}垂直的直线{_ITS}{IS}",
            f"{_LINE} {{a}} perpendicular to the line {{f}}",
        ),
        Row(
            rf"{FIND}(?:过|经过)(?:点)?{_P}且与(?:直线)?{F}平行的直线{_ITS}{IS}",
            f"{_LINE} {{a}} parallel to the line {{f}}",
        ),
        Row(
            rf"{FIND}(?:过|经过)(?:点)?{_P}[,且]*斜率(?:是|为)(?P<b>[^,的\u3400-\u9fff]+?)的直线{_ITS}{IS}",
            f"{_LINE} {{a}} with slope {{b}}",
        ),
        Row(
            rf"{FIND}斜率(?:是|为)(?P<b>[^,的\u3400-\u9fff]+?)[,且]*(?:过|经过)(?:点)?{_P}的直线{_ITS}{IS}",
            f"{_LINE} {{a}} with slope {{b}}",
        ),
        Row(
            rf"{FIND}(?:过|经过)(?:两?点)?{_P}{_AND}{_Q}(?:两点)?的直线的?斜率{IS}",
            "Find the slope of the line through {a} and {b}",
        ),
        Row(
            rf"{FIND}(?:点)?{_P}[和与到](?:点)?{_Q}(?:两点)?(?:之?间)?的?距离{IS}",
            "Find the distance between {a} and {b}",
        ),
        Row(
            (
                rf"{FIND}(?:线段)?(?:[A-Z]{{2}}的)?(?:点)?{_P}[和与](?:点)?{_Q}(?:连线|线段)?的?中点(?:"
                rf"坐标)?{IS}"
            ),
            "Find the midpoint of {a} and {b}",
        ),
        # Circles
        Row(
            (
                rf"{FIND}以(?:点)?{_P}为圆心[,，]?(?:以)?(?P<b>[^,\u3400-\u9fff]+?)为半径的圆的?(?:标准"
                rf")?方程{IS}"
            ),
            "Find the equation of the circle with center {a} and radius {b}",
        ),
        Row(
            (
                rf"{FIND}圆心(?:为|是|在)(?:点)?{_P}[,且]*半径(?:为|是|等于)?(?P<b>[^,的\u3400-\u9fff]+"
                rf"?)的圆的?(?:标准)?方程{IS}"
            ),
            "Find the equation of the circle with center {a} and radius {b}",
        ),
        Row(rf"{FIND}圆{F}的圆心(?:坐标)?[和与、及]半径{IS}", "Find the center and radius of {f}"),
        Row(rf"{FIND}圆{F}的圆心(?:坐标)?{IS}", "Find the center of the circle {f}"),
        Row(rf"{FIND}圆{F}的半径{IS}", "Find the radius of the circle {f}"),
        # Values
        Row(
            rf"{THE_FUNCTION}(?P<f>[fgh]\([a-z]\)=.+?){_ASK}(?P<a>[fgh]\([^=\u3400-\u9fff]+?\))(?:的值)?{IS}",
            "If {f}, find {a}",
        ),
    )
)

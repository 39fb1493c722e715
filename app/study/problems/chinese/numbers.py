"""Requests about numbers: lists of them, factors, ratios, percentages, decimals."""

from app.study.problems.chinese.requests import COLON, FIND, IS, F, Row, Table

_DATA = (
    r"(?:一组)?(?:数据|数)?(?:是|为|:)?(?P<f>-?[\d.]+(?:[,、\s]+-?[\d.]+)+)(?:这[\d一二三"
    r"四五六七八九十]+个数据?|这组数据)?"
)
_STATISTICS = {
    "(?:算术)?平均数": "mean",
    "平均值": "mean",
    "中位数": "median",
    "众数": "mode",
    "方差": "variance",
    "标准差": "standard deviation",
    "极差": "range",
}
_WHOLES = r"(?P<a>\d+(?:[,、\s]+\d+)*)"

TABLE = Table(
    (
        *(
            Row(
                rf"{FIND}{_DATA}[,]?\s*(?:则|那么|求|它们|这组数据|其)*的?{chinese}{IS}",
                f"Find the {name} of {{f}}",
            )
            for chinese, name in _STATISTICS.items()
        ),
        *(
            Row(
                (
                    rf"[把将]?{F}(?:这[\d一二三四五六七八九十]+个数)?(?:按|按照)?从{way}(?:的顺序)?(?:排列|"
                    rf"排起来|排序|排一排)?(?:起来|出来)?{IS}"
                ),
                f"Arrange in {order} order: {{f}}",
            )
            for way, order in (("小到大", "ascending"), ("大到小", "descending"))
        ),
        Row(rf"{FIND}(?P<f>\d+)的平方根{IS}", "Solve x^2={f}"),
        Row(
            r"(?P<f>[^,\u3400-\u9fff]+?[:/][^,\u3400-\u9fff]*=[^,\u3400-\u9fff]*),求(?P<a>[a-z])(?:的值)?",
            "Solve {f}",
        ),
        Row(rf"[把将]{F}分解质因数{IS}", "Find the prime factorization of {f}"),
        Row(rf"{FIND}{_WHOLES}[和与、及,](?P<b>\d+)的?最大公(?:约数|因数){IS}", "gcd of {a} and {b}"),
        Row(rf"{FIND}{_WHOLES}[和与、及,](?P<b>\d+)的?最小公倍数{IS}", "lcm of {a} and {b}"),
        Row(
            rf"[把将]?(?P<f>[\d.]+)用科学[记计]数法(?:表示|记作|可?表示)?(?:为|是)?{IS}",
            "Write {f} in scientific notation",
        ),
        Row(r"(?P<f>[\d.]+)的(?P<a>[\d.]+)\s*%是(?:多少|几)", "What is {a}% of {f}"),
        Row(
            rf"(?:已知)?一个数的(?P<a>\S+?)(?:是|等于)(?P<b>[\d./]+)[,;]?\s*(?:求)?(?:这个数|它){IS}",
            "Solve {a} * x = {b}",
        ),
        Row(rf"(?:[把将])?{F}(?:化成|化为|写成)最简分数{IS}", "Simplify {f}"),
        Row(
            (
                rf"(?:比较|试比较)(?:下列各数的|下列各组数的)?大小{COLON}(?P<a>[^,和与○_\u3400-\u9fff]+"
                r"?)(?:[,和与○]|_+)(?P<b>[^,\u3400-\u9fff]+)"
            ),
            "Compare {a} and {b}",
        ),
        Row(
            r"比较(?P<a>[^,和与\u3400-\u9fff]+?)[,和与](?P<b>[^,\u3400-\u9fff]+?)的大小",
            "Compare {a} and {b}",
        ),
        Row(
            (
                r"(?P<a>[^,和与\u3400-\u9fff]+?)[,和与](?P<b>[^,\u3400-\u9fff]+?)(?:哪个|哪个数|谁)(?:"
                r"比较|更)?大"
            ),
            "Which is larger, {a} or {b}",
        ),
        Row(
            (
                r"(?P<a>[^,和与\u3400-\u9fff]+?)[,和与](?P<b>[^,\u3400-\u9fff]+?)(?:哪个|哪个数|谁)(?:"
                r"比较|更)?小"
            ),
            "Which is smaller, {a} or {b}",
        ),
        Row(
            (
                rf"求?化?(?:最)?简(?:单的)?(?:整数)?比{COLON}(?P<a>[^:\u3400-\u9fff]+?)(?::|比)(?P<b>[^"
                r":\u3400-\u9fff]+)"
            ),
            "Simplify the ratio {a}:{b}",
        ),
        Row(
            (
                r"[把将]?(?P<a>[^:\u3400-\u9fff]+?)(?::|比)(?P<b>[^:\u3400-\u9fff]+?)(?:化成|化为|化简"
                r"成?)(?:最简(?:单的)?)?(?:整数)?比?"
            ),
            "Simplify the ratio {a}:{b}",
        ),
        Row(
            rf"求(?:出)?比值{COLON}(?P<a>[^:\u3400-\u9fff]+?)(?::|比)(?P<b>[^:\u3400-\u9fff]+)",
            "Work out ({a}) ÷ ({b})",
        ),
        Row(
            rf"{FIND}(?P<a>[^:\u3400-\u9fff]+?)(?::|比)(?P<b>[^:\u3400-\u9fff]+?)的比值{IS}",
            "Work out ({a}) ÷ ({b})",
        ),
    )
)

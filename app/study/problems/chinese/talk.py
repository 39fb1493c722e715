"""The bare Chinese request: one spelling of signs, without what students say around it."""

import re

from app.study.problems.chinese.spelled import in_signs

_FULL_WIDTH = str.maketrans({chr(code): chr(code - 0xFEE0) for code in range(0xFF01, 0xFF5F)} | {"　": " "})
_MARKS = re.compile(
    r"[(\[]\s*(?:本题|本小题)?(?:满分)?\s*\d+\s*分\s*[)\]]"
    r"|^\s*第\s*\d+\s*题|^\s*\d+\s*[.、]\s*(?=[\u3400-\u9fff(])"
    r"|^\s*[一二三四五六七八九十]+\s*、|^\s*(?:例|题目?)\s*\d*\s*[:.、]"
)
_CLAUSES = (
    "(?:谢谢|多谢|感谢)(?:老师|大家|各位|了|啦)*",
    "在线等",
    "急+",
    "求(?:助|解答|过程|大神|帮忙)",
    "(?:各位)?(?:老师|大神|同学)(?:们)?好?",
    r"我(?:自己)?算(?:出来|的)?(?:是|得)[-\d./\s]+",
    r"同桌(?:说|算)(?:的|出来)?(?:是|得)?(?:[-\d./\s]+|不对|错了?|对)",
    "(?:我)?打字打?错了?(?:是解方程)?",
    ".{0,6}那步老?错",
    "(?:别|不要)忘了?(?:检验|验根|加C)",
    "用(?:乘法)?(?:分配律|结合律|交换律)(?:做|计算|来做)?",
    "要?(?:分解|化简|写)(?:得|要)?(?:彻底|完整|到最简)",
    "写出(?:计算|解题|必要的)?(?:过程|步骤)",
    "(?:这|那)?(?:题|道题)?怎么(?:做|算|求|解)",
    (
        "(?:请)?(?:谁能|能不能|可以|麻烦)?帮(?:我|忙|帮我)?(?:看看|算算|做一?下|解一?下|解答"
        "一?下?|看一?下)?(?:这道?题)?"
    ),
    "(?:需)?要?(?:检验|验算)|(?:并|要)?写出(?:检验|验算)(?:过程)?|并(?:检验|验算)",
    "(?:结果)?(?:用)?(?:最简)?分数表示|结果(?:化成|写成|要)?最简(?:形式)?",
    "你好|您好|请问|不会(?:做|了)|好难|作业(?:题)?|(?:要|需要)?(?:详细)?过程|不要小数",
    "(?:能|可以)(?:帮我|教我)?(?:算|做|解)一?下?吗",
)
"""What asks for nothing: thanks, haste, somebody's own result, how the work is to be shown."""

_TALK = re.compile("|".join(_CLAUSES))
_NOTE = re.compile(r"\(([^()]*[\u3400-\u9fff][^()]*)\)")
_PLEA = re.compile(
    r"^(?:请|麻烦|求|拜托|谁能|能不能|可以|能否|老师|请问|你)*帮(?:忙|我|帮我|帮忙|我们)*("
    r"?=解|算|计算|求|化简|分解|因式|展开|做|看)"
)
_DO = re.compile(
    r"^(?P<verb>解答?|算|计算|求|化简|做|看)(?:一?下|一解|一算|出来)?(?:这个|这道|这|下面的?|下列|以下)?(?P<what>方程组?|不等式组?|题目?|式子|积分|导数|极限)?"
    r"(?=\s*:?\s*[-\da-zA-Z(|√∫{\[])"
)
_ENDING = re.compile(r"(?:啊|呀|呢|吗|哦|吧|了)+$")
_STOP = re.compile(r"(\n|[,;](?=\s*[\u3400-\u9fff])|[!?]|。| (?=[\u3400-\u9fff])|(?<=[\u3400-\u9fff]) )")
_UNKNOWN = re.compile(r"\s*=\s*(?:\?|_+|\(\s*\)|多少|几)\s*$")


def plain(text: str) -> str:
    """The request alone; clauses that ask for nothing are left out, all else stays."""
    text = (
        text.translate(_FULL_WIDTH)
        .replace("∶", ":")
        .replace("－", "-")
        .replace("﹣", "-")
        .replace("。", "。\n")
    )
    text = _NOTE.sub(lambda found: " " if _TALK.fullmatch(found[1].strip()) else found[0], text)
    clauses = _STOP.split(text)
    kept = ""
    for clause, stop in zip(clauses[::2], [*clauses[1::2], ""], strict=True):
        bare = _MARKS.sub("", clause).strip(" ~…")
        if bare and not _TALK.fullmatch(_ENDING.sub("", bare)):
            kept += bare + (stop if stop in ",;" else " ")
    kept = in_signs(kept.strip(" ,;:"))
    kept = _UNKNOWN.sub("", _ENDING.sub("", kept.strip())).strip()
    return _DO.sub(_done, _PLEA.sub("", kept).removeprefix("请")).removesuffix("=").strip()


def _done(found: re.Match[str]) -> str:
    """Bare: 解一下这个方程 as 解方程, 算一下 as 计算."""
    verb = {"算": "计算", "做": "计算", "看": "计算", "解答": "解"}.get(found["verb"], found["verb"])
    return verb + (found["what"] if found["what"] and "题" not in found["what"] else "")

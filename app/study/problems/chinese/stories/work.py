"""Work that is done together: two teams, two pipes; each alone needs so long."""

import re

from app.study.problems.chinese.stories.scanning import HOW_MANY, N, compiled, counts, scanned, story, value
from app.study.problems.tasks.stories import Story, Told, Wanted

_T = "天|小时|分钟|时|日|个月|月"
_DO = "(?:单独|独自|独做|单开|独立)"
_DONE = (
    "(?:做|完成|修|修完|做完|开|打开|注满|灌满|加工完?|打完?|建|建成|修好|挖完?|可以|才?"
    "能|需要|需|要|用|就|正好|刚好)"
)
_ROLES = compiled(
    (
        (
            "ask",
            (
                rf"(?:两[队人管车]|两个?(?:工程)?队|两根?水?管|两管|两台|二人|他们|甲、?乙(?:两[队人管])?)*(?:同时|一起|合|共同|齐|都)+"
                rf"(?:作|做|修|开|打开|工作|完成|加工|打|来|挖|注水|进水)*[,]?{_DONE}*{HOW_MANY}(?P<t>{_T})(?:钟)?"
                rf"(?:后|才?能|可以|可)*{_DONE}*"
            ),
        ),
        ("alone", rf"单开[甲乙]管[,]?{_DONE}*(?P<n>{N})(?P<t>{_T})(?:钟)?{_DONE}*"),
        ("alone", rf"{_DO}(?:来|去)?{_DONE}*(?P<n>{N})(?P<t>{_T})(?:钟)?{_DONE}*"),
        ("alone", rf"{_DONE}+(?P<n>{N})(?P<t>{_T})(?:钟)?{_DONE}*"),
    )
)
_WORDS = re.compile(
    "一项工程|一件工作|一段公路|一条[路渠]|一批零件|一份稿件|一个?水池|一池水|由|甲、乙|甲和乙|和|、|如果|若|现在|现|那么|共(?=同)|一样"
    f"|{_DO}|{_DONE}"
)


def work(text: str) -> Story | None:
    """How long both need together."""
    if not re.search("合|一起|同时|共同|齐开|都打开", text):
        return None
    said = scanned(text, _ROLES, _WORDS)
    if said is None or counts(said) != {"alone": 2, "ask": 1} or said[-1].role != "ask":
        return None
    words = {each.found["t"] for each in said}
    if len(words) != 1 or re.search("排|放水|漏", text):
        return None
    word = words.pop()
    told = [
        Told(letter, value(each.found["n"]), word)
        for letter, each in zip("ab", (each for each in said if each.role == "alone"), strict=True)
    ]
    lines = [
        ("r", "1/a + 1/b", "working.stories.work-of-one-day"),
        ("t", "1 ÷ r", "working.stories.work-together"),
    ]
    return story(told, lines, [Wanted("t", word)], [("t/a + t/b", "1")])

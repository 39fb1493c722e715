"""Motion told in Chinese: 相遇, 路程, 追及."""

from training.stories.families.motion.alone import one_trip
from training.stories.families.motion.meeting import one_behind, two_speeds
from training.stories.family import Ask, Family

FAMILIES = (
    Family(
        "motion (zh): 相遇",
        two_speeds,
        (
            "甲、乙两地相距{s}千米，[两辆汽车|两列火车]同时从两地相向而行，一辆每小时行{a}千米，另一辆每小时行{b}千米",
            "{name}和{name2}从相距{s}千米的两地同时出发，相向而行，{name}每小时行{a}千米，{name2}每小时行{b}千米",
        ),
        (Ask("[几小时后[相遇|两车相遇]？|经过几小时相遇？|多少小时后他们相遇？]", "want x 小时", "x"),),
        "let x = 相遇的时间\n{a}x + {b}x = {s}",
        "zh",
    ),
    Family(
        "motion (zh): 路程、速度、时间",
        one_trip,
        (
            "一辆{vehicle}[每小时行驶{v}千米|的速度是{v}千米/时]，[从{city}到{city2}用了{t}小时|行了{t}小时|行驶了{t}小时]",
        ),
        (Ask("[一共行驶了多少千米？|行了多少千米？|求路程。]", "want {v}*{t} 千米", "s"),),
        "",
        "zh",
    ),
    Family(
        "motion (zh): 追及",
        one_behind,
        ("甲每小时行{b}千米，先出发{n}小时后，乙从同一地点沿同一方向以每小时{a}千米的速度追甲",),
        (Ask("[乙几小时追上甲？|乙出发后多少小时追上甲？]", "want x 小时", "x"),),
        "let x = 乙行的时间\n{a}x = {b}(x + {n})",
        "zh",
    ),
)

"""Solids: their edges, volumes and surfaces."""

from app.study.maths.laws.law import Law, Setting, Size

_V = Size("V", "volume", "volume|capacity", "体积|容积")
_S = Size("S", "area", "(?:total )?surface area", "表面积")
_H = Size("h", "length", "(?:perpendicular )?height|depth|altitude", "高", "high|tall|deep|in height")
_R = Size("r", "length", "(?:base )?radius|radius of (?:the|its) base", "(?:底面)?半径")
_D = Size("d", "length", "(?:base )?diameter|diameter of (?:the|its) base", "(?:底面)?直径")
_RADIUS = Law("working.laws.circle-radius", "r", "d/2", {"d": "2 r"})

CUBE = Setting(
    "cube",
    "cube",
    (
        Size(
            "s",
            "length",
            "sides?(?: lengths?)?|edges?(?: lengths?)?",
            "棱长|边长",
            "long|on (?:a|each) (?:side|edge)",
        ),
        _V,
        _S,
    ),
    (
        Law("working.laws.cube-volume", "V", "s^3", {"s": "∛V"}),
        Law("working.laws.cube-surface", "S", "6 s^2", {"s": "√(S/6)"}),
    ),
    "正方体|立方体",
)
BOX = Setting(
    "box",
    "(?:rectangular )?box|cuboid|rectangular (?:prism|solid)",
    (
        Size("l", "length", "length", "长", "long|in length"),
        Size("w", "length", "width|breadth", "宽", "wide|in width"),
        _H,
        _V,
        _S,
        Size("d", "length", "(?:space )?diagonals?", "对角线(?:长)?"),
    ),
    (
        Law("working.laws.box-volume", "V", "l w h", {"h": "V/(l w)", "l": "V/(w h)", "w": "V/(l h)"}),
        Law("working.laws.box-surface", "S", "2 (l w + l h + w h)", {}),
        Law("working.laws.box-diagonal", "d", "√(l^2 + w^2 + h^2)", {}),
    ),
    "长方体",
)
CYLINDER = Setting(
    "cylinder",
    "(?:right )?(?:circular )?cylinder",
    (_R, _D, _H, _V, _S, Size("M", "area", "(?:lateral|curved) (?:surface )?area", "侧面积")),
    (
        _RADIUS,
        Law("working.laws.cylinder-volume", "V", "π r^2 h", {"h": "V/(π r^2)", "r": "√(V/(π h))"}),
        Law("working.laws.cylinder-surface", "S", "2 π r^2 + 2 π r h", {}),
        Law("working.laws.cylinder-side", "M", "2 π r h", {"h": "M/(2 π r)"}),
    ),
    "圆柱(?:体)?",
)
CONE = Setting(
    "cone",
    "(?:right )?(?:circular )?cone",
    (
        _R,
        _D,
        _H,
        Size("l", "length", "slant height", "母线(?:长)?"),
        _V,
        _S,
        Size("M", "area", "(?:lateral|curved) (?:surface )?area", "侧面积"),
    ),
    (
        _RADIUS,
        Law("working.laws.cone-slant", "l", "√(r^2 + h^2)", {"h": "√(l^2 - r^2)"}),
        Law("working.laws.cone-volume", "V", "(π r^2 h)/3", {"h": "(3 V)/(π r^2)"}),
        Law("working.laws.cone-side", "M", "π r l", {}),
        Law("working.laws.cone-surface", "S", "π r^2 + π r l", {}),
    ),
    "圆锥(?:体)?",
)
SPHERE = Setting(
    "sphere",
    "sphere|ball",
    (
        Size("r", "length", "radius", "半径"),
        Size("d", "length", "diameter", "直径"),
        _V,
        _S,
    ),
    (
        _RADIUS,
        Law("working.laws.sphere-volume", "V", "(4/3) π r^3", {"r": "∛((3 V)/(4 π))"}),
        Law("working.laws.sphere-surface", "S", "4 π r^2", {"r": "√(S/(4 π))"}),
    ),
    "球(?:体)?",
)
HEMISPHERE = Setting(
    "hemisphere",
    "hemisphere",
    (Size("r", "length", "radius", "半径"), Size("d", "length", "diameter", "直径"), _V),
    (_RADIUS, Law("working.laws.hemisphere-volume", "V", "(2/3) π r^3", {})),
    "半球(?:体)?",
)
_BASE = Size("B", "area", "base area|area of (?:the|its) base", "底面积")
PYRAMID = Setting(
    "pyramid",
    "pyramid",
    (_BASE, _H, _V),
    (Law("working.laws.pyramid-volume", "V", "(B h)/3", {"h": "(3 V)/B", "B": "(3 V)/h"}),),
    "棱锥",
)
SQUARE_PYRAMID = Setting(
    "square-pyramid",
    "square(?:-based)? pyramid|pyramid with a square base",
    (Size("s", "length", "base edge|(?:base )?side(?: length)?|side of (?:the|its) base"), _H, _V),
    (Law("working.laws.square-pyramid-volume", "V", "(s^2 h)/3", {"h": "(3 V)/s^2"}),),
)
PRISM = Setting(
    "prism",
    "(?:triangular )?prism",
    (_BASE, Size("h", "length", "height|length", "高"), _V),
    (Law("working.laws.prism-volume", "V", "B h", {"h": "V/B", "B": "V/h"}),),
    "棱柱",
)

SOLIDS = (CUBE, BOX, CYLINDER, CONE, SPHERE, HEMISPHERE, PYRAMID, SQUARE_PYRAMID, PRISM)

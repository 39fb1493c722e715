"""Solids: their edges, volumes and surfaces."""

from app.study.maths.laws.law import Size, law, setting

_V = Size("V", "volume", "volume|capacity", "体积|容积")
_S = Size("S", "area", "(?:total )?surface area", "表面积")
_H = Size("h", "length", "(?:perpendicular )?height|depth|altitude", "高", "high|tall|deep|in height")
_R = Size("r", "length", "(?:base )?radius|radius of (?:the|its) base", "(?:底面)?半径")
_D = Size("d", "length", "(?:base )?diameter|diameter of (?:the|its) base", "(?:底面)?直径")
_RADIUS = law("working.laws.circle-radius", "r = d/2", "d = 2 r")

CUBE = setting(
    "cube",
    "cube",
    "正方体|立方体",
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
    law("working.laws.cube-volume", "V = s^3", "s = ∛V"),
    law("working.laws.cube-surface", "S = 6 s^2", "s = √(S/6)"),
)
BOX = setting(
    "box",
    "(?:rectangular )?box|cuboid|rectangular (?:prism|solid)",
    "长方体",
    (
        Size("l", "length", "length", "长", "long|in length"),
        Size("w", "length", "width|breadth", "宽", "wide|in width"),
        _H,
        _V,
        _S,
        Size("d", "length", "(?:space )?diagonals?", "对角线(?:长)?"),
    ),
    law("working.laws.box-volume", "V = l w h", "h = V/(l w)", "l = V/(w h)", "w = V/(l h)"),
    law("working.laws.box-surface", "S = 2 (l w + l h + w h)"),
    law("working.laws.box-diagonal", "d = √(l^2 + w^2 + h^2)"),
)
CYLINDER = setting(
    "cylinder",
    "(?:right )?(?:circular )?cylinder",
    "圆柱(?:体)?",
    (_R, _D, _H, _V, _S, Size("M", "area", "(?:lateral|curved) (?:surface )?area", "侧面积")),
    _RADIUS,
    law("working.laws.cylinder-volume", "V = π r^2 h", "h = V/(π r^2)", "r = √(V/(π h))"),
    law("working.laws.cylinder-surface", "S = 2 π r^2 + 2 π r h"),
    law("working.laws.cylinder-side", "M = 2 π r h", "h = M/(2 π r)"),
)
CONE = setting(
    "cone",
    "(?:right )?(?:circular )?cone",
    "圆锥(?:体)?",
    (
        _R,
        _D,
        _H,
        Size("l", "length", "slant height", "母线(?:长)?"),
        _V,
        _S,
        Size("M", "area", "(?:lateral|curved) (?:surface )?area", "侧面积"),
    ),
    _RADIUS,
    law("working.laws.cone-slant", "l = √(r^2 + h^2)", "h = √(l^2 - r^2)"),
    law("working.laws.cone-volume", "V = (π r^2 h)/3", "h = (3 V)/(π r^2)"),
    law("working.laws.cone-side", "M = π r l"),
    law("working.laws.cone-surface", "S = π r^2 + π r l"),
)
SPHERE = setting(
    "sphere",
    "sphere|ball",
    "球(?:体)?",
    (
        Size("r", "length", "radius", "半径"),
        Size("d", "length", "diameter", "直径"),
        _V,
        _S,
    ),
    _RADIUS,
    law("working.laws.sphere-volume", "V = (4/3) π r^3", "r = ∛((3 V)/(4 π))"),
    law("working.laws.sphere-surface", "S = 4 π r^2", "r = √(S/(4 π))"),
)
HEMISPHERE = setting(
    "hemisphere",
    "hemisphere",
    "半球(?:体)?",
    (Size("r", "length", "radius", "半径"), Size("d", "length", "diameter", "直径"), _V),
    _RADIUS,
    law("working.laws.hemisphere-volume", "V = (2/3) π r^3"),
)
_BASE = Size("B", "area", "base area|area of (?:the|its) base", "底面积")
PYRAMID = setting(
    "pyramid",
    "pyramid",
    "棱锥",
    (_BASE, _H, _V),
    law("working.laws.pyramid-volume", "V = (B h)/3", "h = (3 V)/B", "B = (3 V)/h"),
)
SQUARE_PYRAMID = setting(
    "square-pyramid",
    "square(?:-based)? pyramid|pyramid with a square base",
    "",
    (Size("s", "length", "base edge|(?:base )?side(?: length)?|side of (?:the|its) base"), _H, _V),
    law("working.laws.square-pyramid-volume", "V = (s^2 h)/3", "h = (3 V)/s^2"),
)
PRISM = setting(
    "prism",
    "(?:triangular )?prism",
    "棱柱",
    (_BASE, Size("h", "length", "height|length", "高"), _V),
    law("working.laws.prism-volume", "V = B h", "h = V/B", "B = V/h"),
)

SOLIDS = (CUBE, BOX, CYLINDER, CONE, SPHERE, HEMISPHERE, PYRAMID, SQUARE_PYRAMID, PRISM)

"""Similar figures, maps and models: one scale factor for all lengths, its square for areas, its cube "
"for volumes."""

from app.study.maths.laws.law import Size, law, setting

SIMILAR = setting(
    "similar",
    "similar figures",
    "相似图形",
    (
        Size("a", "length", "side"),
        Size("b", "length", "matching side"),
        Size("x", "length", "other side"),
        Size("y", "length", "missing side"),
        Size("k", "factor", "scale factor"),
        Size("S", "area", "area"),
        Size("T", "area", "matching area"),
        Size("V", "volume", "volume"),
        Size("W", "volume", "matching volume"),
    ),
    law("working.laws.scale-factor", "k = b/a"),
    law("working.laws.similar-length", "y = k x", "x = y/k", "k = y/x"),
    law("working.laws.similar-area", "T = k^2 S", "S = T/k^2", "k = √(T/S)"),
    law("working.laws.similar-volume", "W = k^3 V", "V = W/k^3", "k = ∛(W/V)"),
)
MAP = setting(
    "map",
    "map|model",
    "地图",
    (
        Size("n", "factor", "scale"),
        Size("m", "length", "length on the map"),
        Size("d", "length", "real length"),
    ),
    law("working.laws.map-scale", "d = n m", "m = d/n", "n = d/m"),
)

SCALES = (SIMILAR, MAP)

"""School physics: motion, forces, pressure, energy, circuits, waves; in SI units."""

from app.study.maths.laws.law import Law, Setting, Size, law, setting

_V = "(?:speed|velocity)"
_U = Size(
    "u", "speed", (
        rf"(?:initial|starting|original) {_V}|from(?= \d)|u(?= ?=)|initially(?: travell?ing| moving)? "
        r"at(?= \d)"
    ), "初速度"
)  # fmt: skip
_W = Size(
    "v",
    "speed",
    (
        rf"(?:its |the )?(?:final|maximum|top|new|end|resulting) {_V}|{_V}(?= (?:after|at the end|when"
        rf"|as it|with which))|reach(?:es|ing|ed)? an? {_V}|reach(?:es|ing)?(?= \d)|to(?= \d)|v(?= ?=)"
        r"|how fast(?: (?:is|does|will|would))?"
    ),
    "末速度",
)
_SPEED = Size("v", "speed", rf"(?:average |wave )?{_V}|v(?= ?=)|how fast", "(?:波)?速(?:度)?")
_A = Size("a", "acceleration", r"(?:constant |uniform |average |steady )?acceleration|a(?= ?=)", "加速度")
_LOSS = Size(
    "a", "acceleration", "(?:constant |uniform |average |steady )?(?:deceleration|retardation)", "减速度"
)
_T = Size("t", "time", r"(?:total )?time(?: taken)?|how long|t(?= ?=)|how many seconds", "时间|多长时间")
_S = Size(
    "s", "length", (
        r"(?:total |braking |stopping )?(?:distance|displacement)(?: travell?ed| covered| moved)?|how far"
        r"|s(?= ?=)"
    ),
    "路程|位移|距离",
)  # fmt: skip
_F = Size(
    "F", "force",
    (
        r"(?:net |resultant |total |unbalanced |constant |average |horizontal )*force(?: acting(?: on "
        r"it)?| applied| needed| required)?|f(?= ?=)|tension|pull|weight(?= of \d+ ?N)"
    ),
    "(?:合)?(?:外)?力",
)  # fmt: skip
_M = Size("m", "mass", r"mass|m(?= ?=)", "质量")
_G = Size(
    "g",
    "acceleration",
    r"g(?= ?=)|gravity|acceleration due to gravity|gravitational (?:field strength|acceleration)",
    "g",
)
_H = Size(
    "h",
    "length",
    r"(?:vertical )?height|depth|altitude|h(?= ?=)|how high|how deep",
    "高(?:度)?|深(?:度)?",
    "high|tall|deep|up",
)
_E = "(?:gravitational )?potential energy"
_D = Size(
    "d",
    "length",
    r"(?:perpendicular )?distance(?: moved| from the (?:pivot|fulcrum|hinge))?|d(?= ?=)|how far",
    "距离",
)
_P = Size(
    "P",
    "power",
    r"(?:average |useful |electrical |output )*power(?: output| rating| developed| dissipated)?|p(?= ?=)",
    "(?:电)?功率",
)
_CURRENT = Size("I", "current", r"(?:electric(?:al)? )?current|i(?= ?=)", "电流(?:强度)?")
_VOLTAGE = Size(
    "V",
    "voltage",
    r"(?:supply |battery )?voltage(?: drop)?|potential difference|p\.?d\.?|e\.?m\.?f\.?|v(?= ?=)",
    "电压",
)
_R = Size("R", "resistance", r"resistance|r(?= ?=)", "电阻")

_THINGS = (
    "car|truck|lorry|bus|van|train|motorbike|motorcycle|bike|bicycle|cyclist|plane|aeroplane"
    "|airplane|jet|rocket|boat|ship|runner|sprinter|skier|sledge|sled|skateboard(?:er)?|trolley|cart"
    "|wagon|ball|football|tennis ball|baseball|golf ball|bullet|stone|rock|brick|block|box|crate"
    "|book|object|body|mass|particle|cube|sphere|man|woman|boy|girl|person|child|student|climber"
    "|diver|hammer|elephant|horse|dog|driver|athlete|engine|motor|machine|crane|lift|elevator|pump"
    "|toaster|kettle|heater|lamp|bulb|light bulb|torch|battery|cell|resistor|wire|circuit|component"
    "|appliance|device|spring|spanner|wrench|lever|door|see-?saw|nut|wave|sound|water wave|sound "
    "wave|radio wave|light|guitar string|string|rope|source|metal|wood|piece|liquid|oil|water|statue"
    "|stone block|ice|iron|copper|aluminium|aluminum|gold|lump|bar|load|bag|suitcase|package|parcel"
    "|apple|tuning fork|note|air|battery|supply|power supply|tank|pool|swimming pool|surface|area"
    "|floor|table|ground|wall|shelf|hill|building|tower|cliff|ladder|stairs|road|track|runway|pivot"
    "|fulcrum|hinge|end|side|direction|line"
)
_DOES = (
    "accelerat(?:es?|ed|ing)(?: uniformly| steadily| constantly)?|travel(?:s|led|ed|ling|ing)?"
    "|mov(?:es?|ed|ing)|go(?:es|ing)?|driv(?:es?|ing)|run(?:s|ning)?|fl(?:y|ies|ying)|act(?:s|ed"
    "|ing)?|appl(?:y|ies|ied)|push(?:es|ed|ing)?|pull(?:s|ed|ing)?|exert(?:s|ed|ing)?|lift(?:s|ed"
    "|ing)?|rais(?:es?|ed|ing)|carr(?:y|ies|ied)|flow(?:s|ing)?|pass(?:es|ed|ing)?|produc(?:es?|ed)"
    "|mak(?:es?|ing)|made|giv(?:es?|en)|caus(?:es?|ed)|us(?:es?|ed)|do(?:es|ne)?|did|work(?:s|ing)?"
    "|connected|stretch(?:es|ed)?|extend(?:s|ed)?|compress(?:es|ed)?|transfer(?:s|red)?|need(?:s"
    "|ed)?|required?|take[ns]?|took|kick(?:s|ed)?|throw(?:s|n)?|thrown|roll(?:s|ed|ing)?|slid(?:es"
    "|ing)?|climb(?:s|ed|ing)?|held|hang(?:s|ing)?|rests|resting|stand(?:s|ing)?|turn(?:s|ed)?"
    "|cover(?:s|ed)?|gain(?:s|ed)?|supplied|suppl(?:y|ies)|experienc(?:es?|ed)|weigh(?:s|ing)"
    "|reach(?:es)? the (?:ground|floor|water)|hits? the (?:ground|floor|water)|emit(?:s|ted)?"
    "|vibrat(?:es?|ing)|drawn|draws?"
)
_WORDS = (
    "to|at|of|on|in|by|from|across|through|thru|over|into|onto|under|up|along|with|for|after|during"
    "|when|while|whose|which|where|is|are|was|be|would|will|can|must|should|has|have|it|its|his|her"
    "|he|she|they|you|an?|the|this|and|if|so|that|as|due|straight|horizontal|horizontally|vertical"
    "|vertically|steady|steadily|constant|constantly|uniform|uniformly|small|large|high|tall|deep"
    "|long|wide|thick|wooden|metal|plastic|toy|heavy|light|rectangular|flat|smooth|frictionless"
    "|level|solid|certain|what|take|taking|using|use|assume|assuming|given|answer|per|there"
    "|calculate|find|carefully|electric|electrical|main|forward|value|size|magnitude|s"
)
_CHINESE = (
    "物体|物块|木块|铁块|金属块|石块|小球|小车|汽车|火车|列车|自行车|飞机|物质|液体|水|电阻器?|灯泡|电灯|导体|电路|弹簧|杠杆"
    "|起重机|电动机|机器|用电器|电热器|声波|波|受到|受|作用|在|上|下|以|用|大小|水平|竖直|匀速|匀加速|直线|运动|行驶|做|通过"
    "|两端|其中|产生|放|重|提升|举高|举|推|拉|移动|前进|走|内|后|时|从|到|取|一辆|一台|一根|一只|一颗|盏|辆|台|只|经过"
)
_FILLERS = rf"(?:{_THINGS})s?|{_DOES}|{_WORDS}|[()=]"


def _physics(name: str, sizes: tuple[Size, ...], *laws: Law, called: str = "", chinese: str = "") -> Setting:
    return setting(
        name, called, chinese, sizes, *laws, by_unit=True, fillers=_FILLERS, chinese_fillers=_CHINESE
    )


PHYSICS: tuple[Setting, ...] = (
    _physics(
        "uniform-acceleration",
        (_U, _W, _A, _T, _S),
        law("working.laws.velocity", "v = u + a t", "u = v - a t", "a = (v - u)/t", "t = (v - u)/a"),
        law("working.laws.mean-velocity", "s = ((u + v) t)/2", "t = (2 s)/(u + v)"),
        law("working.laws.displacement", "s = u t + (a t^2)/2", "u = (s - (a t^2)/2)/t"),
        law(
            "working.laws.velocity-squared",
            "v = √(u^2 + 2 a s)",
            "u = √(v^2 - 2 a s)",
            "a = (v^2 - u^2)/(2 s)",
            "s = (v^2 - u^2)/(2 a)",
        ),
    ),
    _physics(
        "from-rest",
        (_W, _A, _T, _S),
        law("working.laws.velocity-from-rest", "v = a t", "a = v/t", "t = v/a"),
        law("working.laws.displacement-from-rest", "s = (a t^2)/2", "a = (2 s)/t^2", "t = √((2 s)/a)"),
        law("working.laws.squared-from-rest", "v = √(2 a s)", "a = v^2/(2 s)", "s = v^2/(2 a)"),
        law("working.laws.mean-from-rest", "s = (v t)/2", "v = (2 s)/t", "t = (2 s)/v"),
        called=(
            "(?:start(?:s|ing|ed)? )?(?:from|at) rest|initially at rest|from (?:a )?standstill|initially "
            "stationary|stationary"
        ),
        chinese="由静止(?:开始)?|从静止(?:开始)?",
    ),
    _physics(
        "free-fall",
        (
            Size("v", "speed", rf"(?:its |the )?(?:final |impact )?{_V}|how fast", "(?:落地)?速度"),
            _G,
            _T,
            Size("h", "length", r"(?:vertical )?height|how (?:far|high)|distance", "高度?"),
        ),
        law("working.laws.falling-velocity", "v = g t", "t = v/g"),
        law("working.laws.falling-height", "h = (g t^2)/2", "t = √((2 h)/g)"),
        law("working.laws.falling-squared", "v = √(2 g h)", "h = v^2/(2 g)"),
        called="(?:is )?dropped|(?:falls?|is released|released) from rest|falls freely",
        chinese="自由(?:落下|下落)|由静止(?:开始)?(?:落下|下落)",
    ),
    _physics(
        "to-a-stop",
        (
            Size("u", "speed", rf"(?:initial |starting )?{_V}|from(?= \d)|u(?= ?=)", "(?:初)?速度"),
            _LOSS,
            _T,
            Size("s", "length", _S.names, "路程|位移|距离"),
        ),
        law("working.laws.velocity-to-a-stop", "u = a t", "a = u/t", "t = u/a"),
        law("working.laws.squared-to-a-stop", "u = √(2 a s)", "a = u^2/(2 s)", "s = u^2/(2 a)"),
        law("working.laws.mean-to-a-stop", "s = (u t)/2", "u = (2 s)/t", "t = (2 s)/u"),
        called=(
            "(?:until it |till it |before it |and )?(?:comes? to (?:a )?(?:rest|stop|halt)|stops"
            "|stopping)|to (?:a )?(?:stop|rest)|(?:(?:from the moment |when )?the brakes are applied"
            "|brak(?:es|ing)|decelerat(?:es?|ing)|slows down)(?: uniformly| steadily)?"
        ),
    ),
    _physics("force", (_F, _M, _A), law("working.laws.force", "F = m a", "m = F/a", "a = F/m")),
    _physics(
        "weight",
        (Size("W", "force", r"weight|w(?= ?=)", "重力|重量"), _M, _G),
        law("working.laws.weight", "W = m g", "m = W/g", "g = W/m"),
    ),
    _physics(
        "density",
        (
            _M,
            Size("V", "volume", r"volume|v(?= ?=)", "体积"),
            Size("d", "density", r"density|ρ(?= ?=)", "密度"),
        ),
        law("working.laws.density", "d = m/V", "m = d V", "V = m/d"),
    ),
    _physics(
        "pressure",
        (
            _F,
            Size("A", "area", r"(?:contact |base |cross-sectional |surface )?area|a(?= ?=)", "(?:受力)?面积"),
            Size("p", "pressure", r"pressure|p(?= ?=)", "压强"),
        ),
        law("working.laws.pressure", "p = F/A", "F = p A", "A = F/p"),
    ),
    _physics(
        "liquid-pressure",
        (
            Size("d", "density", r"density|ρ(?= ?=)", "密度"),
            _G,
            _H,
            Size("p", "pressure", r"pressure|p(?= ?=)", "压强"),
        ),
        law("working.laws.liquid-pressure", "p = d g h", "h = p/(d g)", "d = p/(g h)"),
    ),
    _physics(
        "work",
        (Size("W", "energy", r"(?:amount of )?work(?: done)?|energy transferred|w(?= ?=)", "功"), _F, _D),
        law("working.laws.work", "W = F d", "F = W/d", "d = W/F"),
    ),
    _physics(
        "power",
        (
            _P,
            Size(
                "W",
                "energy",
                (
                    r"(?:amount of )?work(?: done)?|(?:electrical )?energy(?: transferred| used| supplied)?"
                    r"|w(?= ?=)|e(?= ?=)"
                ),
                "功",
            ),
            _T,
        ),
        law("working.laws.power", "P = W/t", "W = P t", "t = W/P"),
    ),
    _physics(
        "lifting-power",
        (_P, _M, _G, _H, _T, Size("W", "energy", "work(?: done)?", "功")),
        law("working.laws.potential-energy-gained", "W = m g h"),
        law("working.laws.power", "P = W/t"),
    ),
    _physics("ohm", (_CURRENT, _VOLTAGE, _R), law("working.laws.ohm", "V = I R", "I = V/R", "R = V/I")),
    _physics(
        "electric-power",
        (_P, _CURRENT, _VOLTAGE),
        law("working.laws.electric-power", "P = V I", "V = P/I", "I = P/V"),
    ),
    _physics(
        "heating-power",
        (_P, _CURRENT, _R),
        law("working.laws.heating-power", "P = I^2 R", "I = √(P/R)", "R = P/I^2"),
    ),
    _physics(
        "charge",
        (Size("Q", "charge", r"(?:electric )?charge|q(?= ?=)", "电荷量?"), _CURRENT, _T),
        law("working.laws.charge", "Q = I t", "I = Q/t", "t = Q/I"),
    ),
    _physics(
        "wave",
        (
            _SPEED,
            Size("f", "frequency", r"frequency|f(?= ?=)", "频率"),
            Size("lambda", "length", r"wave-?length|λ(?= ?=)", "波长"),
        ),
        law("working.laws.wave", "v = f lambda", "f = v/lambda", "lambda = v/f"),
    ),
    _physics(
        "period",
        (
            Size("T", "time", r"(?:time )?period|t(?= ?=)", "周期"),
            Size("f", "frequency", r"frequency|f(?= ?=)", "频率"),
        ),
        law("working.laws.period", "f = 1/T", "T = 1/f"),
    ),
    _physics(
        "kinetic-energy",
        (Size("E", "energy", "kinetic energy|k\\.?e\\.?", "动能"), _M, _SPEED),
        law("working.laws.kinetic-energy", "E = (m v^2)/2", "m = (2 E)/v^2", "v = √((2 E)/m)"),
    ),
    _physics(
        "potential-energy",
        (
            Size(
                "E",
                "energy",
                rf"(?:gain in |increase in |change in )?{_E}(?: gained)?|g?\\.?p\\.?e\\.?",
                "(?:重力)?势能",
            ),
            _M,
            _G,
            _H,
        ),
        law("working.laws.potential-energy", "E = m g h", "m = E/(g h)", "h = E/(m g)"),
    ),
    _physics(
        "momentum",
        (Size("p", "momentum", "momentum", "动量"), _M, _SPEED),
        law("working.laws.momentum", "p = m v", "m = p/v", "v = p/m"),
    ),
    _physics(
        "moment",
        (Size("M", "moment", "(?:turning )?moment|torque", "力矩"), _F, _D),
        law("working.laws.moment", "M = F d", "F = M/d", "d = M/F"),
    ),
    _physics(
        "spring",
        (
            _F,
            Size("k", "stiffness", r"(?:spring|force) constant|stiffness|k(?= ?=)", "劲度系数"),
            Size(
                "x",
                "length",
                r"extension|compression|x(?= ?=)|stretch(?:es|ed)?(?= by)|how far",
                "伸长量?|形变量",
            ),
        ),
        law("working.laws.spring", "F = k x", "k = F/x", "x = F/k"),
    ),
)

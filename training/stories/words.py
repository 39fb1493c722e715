"""The people, things and places of the stories, in English and Chinese; the first form is the usual one."""

FORMS = {"one": 1, "he": 1, "his": 2, "him": 3}
"""What a form is called in a frame: `{thing.one}` the singular, `{name.his}` a pronoun."""

_SHE = [
    "Anna",
    "Mia",
    "Lucy",
    "Sara",
    "Emma",
    "Lena",
    "Zoe",
    "Ruth",
    "Nina",
    "Amy",
    "Priya",
    "Mei",
    "Fatima",
    "Rosa",
    "Kate",
    "Eva",
    "Jane",
    "Maria",
    "Yuki",
    "Grace",
    "Lily",
    "Aisha",
    "Elena",
    "Sofia",
    "Carmen",
    "Hannah",
    "Julia",
    "Keiko",
    "Lupe",
    "Monica",
    "Naomi",
    "Olivia",
    "Paula",
    "Rachel",
    "Sandra",
    "Teresa",
    "Valerie",
    "Wendy",
    "Leah",
    "Danielle",
    "Chloe",
    "Marisol",
    "Ingrid",
    "Farah",
    "Bianca",
    "Noor",
    "Tamika",
    "Deborah",
    "Joanne",
    "Stacy",
]
_HE = [
    "Tom",
    "Ben",
    "Sam",
    "Leo",
    "Max",
    "Omar",
    "Jack",
    "Luis",
    "Adam",
    "Paul",
    "Ravi",
    "Noah",
    "Ali",
    "Dan",
    "Mark",
    "Peter",
    "Jonas",
    "Carlos",
    "Chen",
    "Oscar",
    "Finn",
    "David",
    "Marcus",
    "Andre",
    "Hiro",
    "Kevin",
    "Jamal",
    "Miguel",
    "Tony",
    "Victor",
    "Walter",
    "Ethan",
    "Felix",
    "George",
    "Hassan",
    "Ivan",
    "Jerome",
    "Kurt",
    "Manuel",
    "Nate",
    "Pablo",
    "Quentin",
    "Roberto",
    "Steve",
    "Trevor",
    "Gary",
    "Dennis",
    "Arturo",
    "Pete",
    "Brandon",
]
PEOPLE = (*((name, "she", "her", "her") for name in _SHE), *((name, "he", "his", "him") for name in _HE))


def _nouns(text: str) -> tuple[tuple[str, ...], ...]:
    """apples/apple pens/pen → pairs of plural and singular; without a stroke the word minus its s."""
    pairs = (word.replace("_", " ").partition("/") for word in text.split())
    return tuple((plural, singular or plural.removesuffix("s")) for plural, _, singular in pairs)


def _words(text: str) -> tuple[tuple[str, ...], ...]:
    return tuple((word.strip(),) for word in text.split(","))


ENGLISH: dict[str, tuple[tuple[str, ...], ...]] = {
    "name": PEOPLE,
    "thing": _nouns(
        "apples pencils stickers marbles books cards shells eggs coins stamps sweets oranges pens "
        "flowers toys balloons beads buttons cakes pictures cookies notebooks muffins cupcakes "
        "peaches/peach tomatoes/tomato candles bracelets baseball_cards magazines postcards "
        "erasers bricks bottles seeds crayons bagels sandwiches/sandwich"
    ),
    "goods": _nouns(
        "jackets coats bicycles lamps backpacks tablets phones cameras dresses/dress sweaters "
        "guitars tents watches/watch skateboards headphones/pair_of_headphones printers sofas "
        "blenders microwaves toasters textbooks swimsuits monitors drills lawn_mowers scooters "
        "kayaks rugs desks jerseys calculators vacuum_cleaners"
    ),
    "gadget": _words(
        "a jacket, a coat, a bicycle, a lamp, a backpack, a tablet, a phone, a camera, a dress, a "
        "sweater, a guitar, a tent, a watch, a pair of shoes, a skateboard, a printer, a sofa, a "
        "blender, a microwave, a desk, an oven, a pair of jeans, a television, a laptop, a video "
        "game, a dining table, a necklace, a helmet, a swimsuit, a set of tires, a refrigerator, "
        "an air conditioner, a textbook, a mattress, a keyboard, a skirt"
    ),
    "shop": _words(
        "shop, store, department store, boutique, market, outlet, online store, supermarket, mall"
    ),
    "event": _words(
        "school play, concert, basketball game, football game, museum, movie, circus, fair, "
        "charity dinner, school musical, zoo, baseball game, dance recital, fundraiser, theater, "
        "planetarium, water park"
    ),
    "kin": _words(
        "son, daughter, nephew, niece, grandson, granddaughter, younger brother, little sister, cousin"
    ),
    "parent": _words("mother, father, uncle, aunt, grandfather, grandmother"),
    "city": _words(
        "Springfield, Denver, Boston, Oakland, Fresno, Chicago, Reno, Dallas, Leeds, Toronto, "
        "Phoenix, Portland, Salem, Austin, Tulsa, York, Sydney, Lyon, Milan, Memphis, San Diego, "
        "Albany"
    ),
    "vehicle": _words(
        "car, bus, truck, van, train, motorcycle, minivan, taxi, freight train, passenger train"
    ),
    "container": _nouns("boxes/box bags crates baskets cartons packs trays cases jars bins"),
    "liquid": _words(
        "acid solution, salt solution, alcohol solution, antifreeze solution, saline solution, bleach "
        "solution"
    ),
    "nut": _words(
        "peanuts, cashews, almonds, walnuts, raisins, pecans, dried cranberries, hazelnuts, chocolate "
        "chips, oats"
    ),
    "candy": _words(
        "gummy bears, jelly beans, mints, caramels, licorice, lollipops, toffees, chocolates, taffy"
    ),
    "coffee": _words(
        "Kona coffee, Colombian coffee, Brazilian coffee, green tea, black tea, jasmine tea, French roast"
    ),
    "job": _words(
        "paint a fence, paint a room, mow a lawn, clean the garage, wash the windows, type a "
        "report, build a deck, shovel the driveway, plow a field, weed the garden, deliver the "
        "newspapers, assemble the bookshelf, paint the house, rake the leaves, unload the truck, "
        "grade the tests, frost the cakes, tile a floor"
    ),
    "machine": _words("pipe, pump, hose, printer, machine, copier, press, tap, drain, conveyor belt"),
    "tank": _words("tank, pool, swimming pool, bathtub, pond, hot tub, reservoir, fish tank"),
    "plot": _words(
        "garden, field, lawn, playground, patio, parking lot, room, swimming pool, court, yard, "
        "tabletop, poster, picture frame, flag, banner, driveway, mural, rug, deck, pasture"
    ),
    "color": _words("red, blue, green, yellow, white, black, orange, purple, pink, brown, silver, gold"),
    "subject": _words("math, science, history, English, Spanish, biology, chemistry, geography, physics"),
    "bank": _words(
        "a savings account, a certificate of deposit, a bank account, a money market account, bonds"
    ),
    "food": _words("flour, sugar, rice, milk, oats, cocoa, butter, cornmeal, water, yogurt"),
    "dish": _words(
        "muffins, pancakes, cookies, bread rolls, brownies, waffles, scones, dumplings, pizzas, cupcakes"
    ),
    "jobname": _words(
        "waiter, salesman, electrician, plumber, tutor, nurse, cashier, lifeguard, babysitter, mechanic"
    ),
    "month": _words("January, February, March, April, May, June, July, August, September, October, November"),
    "day": _words("Monday, Tuesday, Wednesday, Thursday, Friday, Saturday, Sunday"),
    "pet": _nouns("dogs cats rabbits goats horses parrots hamsters chickens ducks sheep/sheep"),
}


def _chinese(text: str) -> tuple[tuple[str, ...], ...]:
    return tuple(tuple(word.split("/")) for word in text.split())


CHINESE: dict[str, tuple[tuple[str, ...], ...]] = {
    "name": _chinese(
        "小明 小红 小刚 小华 小丽 小强 小芳 李明 王芳 张伟 刘洋 "
        "陈静 小军 小亮 小美 乐乐 丁丁 小东 赵磊 周敏 王老师 李叔叔 张阿姨"
    ),
    "kin": _chinese("儿子 女儿 弟弟 妹妹 孙子 外甥 表弟"),
    "parent": _chinese("爸爸 妈妈 爷爷 奶奶 叔叔 姑姑 舅舅"),
    # a thing and its measure word
    "thing": _chinese(
        "苹果/个 铅笔/支 本子/本 故事书/本 橘子/个 气球/个 糖/颗 "
        "邮票/张 卡片/张 鸡蛋/个 钢笔/支 篮球/个 梨/个 面包/个 贺卡/张"
    ),
    "goods": _chinese(
        "衣服/件 裤子/条 书包/个 台灯/盏 自行车/辆 电视机/台 鞋/双 "
        "手表/块 洗衣机/台 外套/件 毛衣/件 手机/部 电脑/台 裙子/条"
    ),
    "shop": _chinese("商店 超市 商场 书店 文具店 网店 服装店"),
    "city": _chinese("甲地 乙地 北京 上海 县城 南村 省城 学校 火车站"),
    "vehicle": _chinese("汽车 客车 货车 火车 小轿车 卡车 摩托车 公共汽车"),
    "plot": _chinese("菜地 花坛 操场 草坪 花园 稻田 游泳池 试验田 篮球场 空地 果园"),
    "job": _chinese(
        "修一条路 加工一批零件 抄一份稿件 挖一条水渠 粉刷一间教室 生产一批玩具 打印一份文件 铺一条管道"
    ),
    "team": _chinese("甲队/乙队 甲/乙 师傅/徒弟 甲工程队/乙工程队 张师傅/李师傅 甲车间/乙车间"),
    "class": _chinese("五年级 六年级 七年级 初一(甲)班 合唱队 舞蹈队 数学小组 科技小组"),
    "color": _chinese("红 白 黄 蓝 黑 绿"),
    "animal": _chinese("鸡/兔 鹤/龟 鸭/羊"),
}

WORDS = {"en": ENGLISH, "zh": CHINESE}

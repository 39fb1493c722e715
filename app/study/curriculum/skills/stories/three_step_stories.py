"""Word problems of three steps, sometimes with a number that is not needed (levels as for one step)."""

from app.study.curriculum.skills.stories.story import Story, story_skill

STORIES = (
    Story(
        "a*b+c*d",
        "money",
        "{name} buys {a} pens for {B} each and {c} books for {D} each. How much is it in all?",
    ),
    Story(
        "a*b+c*d",
        "",
        "There are {a} boxes of {b} {item} and {c} boxes of {d}. How many {item} are there?",
    ),
    Story(
        "a*b+c*d",
        "km",
        "A car drives {a} hours at {b} km/h and {c} hours at {d} km/h. How far does it go?",
    ),
    Story("a*b+c*d", "money", "{a} adults pay {B} each and {c} children pay {D} each. How much do they pay?"),
    Story(
        "a*b+c*d",
        "",
        "{name} reads {a} pages on {b} days and {c} pages on {d} days. How many pages are read?",
    ),
    Story(
        "a*b+c*d",
        "",
        "A hall has {a} rows of {b} seats and {c} rows of {d} seats. How many seats are there",
    ),
    Story(
        "a*b-c*d",
        "money",
        "{name} earns {A} an hour for {b} hours and buys {c} games for {D} each. What is left?",
    ),
    Story(
        "a*b-c*d",
        "",
        "A baker makes {a} trays of {b} rolls and sells {c} bags of {d}. How many rolls remain?",
    ),
    Story(
        "a*b-c*d",
        "",
        "{name} has {a} packs of {b} {item} and gives {c} friends {d} each. How many are left?",
    ),
    Story(
        "d-(a*b+c)",
        "money",
        "{name} has {D}. {He} buys {a} pens at {B} each and a cap for {C}. How much is left?",
    ),
    Story("d-(a*b+c)", "", "Of {d} {item} {name} uses {a} bags of {b} and then {c} more. How many are left?"),
    Story(
        "d-(a*b+c)",
        "cm",
        "From a ribbon of {d} cm, {a} pieces of {b} cm and one of {c} cm are cut. What is left?",
    ),
    Story(
        "d-(a*b+c)",
        "",
        "A book has {d} pages. {name} reads {a} pages on {b} days, then {c}. How many are left?",
    ),
    Story(
        "(a*b-c)/d",
        "",
        "{a} boxes hold {b} {item} each. {c} are bad. The rest go to {d} shops. How many each?",
    ),
    Story(
        "(a*b-c)/d",
        "",
        "{name} has {a} bags of {b} {item}, keeps {c} and shares the rest among {d}. How many does each get?",
    ),
    Story(
        "(a*b-c)/d",
        "money",
        "{a} tickets at {B} are sold. {C} is paid for the hall, {d} friends share the rest. How much each?",
    ),
    Story(
        "(a*b+c)/d",
        "",
        "{name} has {a} packs of {b} {item} and {c} more. {d} children share them. How many each?",
    ),
    Story(
        "(a*b+c)/d",
        "money",
        "{a} meals cost {B} each and the drinks {C}. {d} people share the bill. How much is it each?",
    ),
    Story(
        "(a*b+c)/d",
        "",
        "{a} buses bring {b} people each and {c} walk. They form {d} equal groups. How big is a group?",
    ),
    Story(
        "(a+b-c)/d",
        "",
        "{name} picks {a} {item} and {other} {b}. They eat {c} and share the rest among {d}. How many each?",
    ),
    Story(
        "(a+b-c)/d",
        "",
        "{a} red and {b} blue {item}: {c} are lost, the rest fill {d} bags. How many are in a bag?",
    ),
    Story(
        "(a-b)/c+d",
        "",
        "Of {a} {item} {b} are sold. {c} children share the rest and get {d} more each. How many has each?",
    ),
    Story(
        "(a-b)*c-d",
        "money",
        "{name} earns {A} a week and spends {B}. After {c} weeks {he} pays {D}. What does {he} have?",
    ),
    Story(
        "(a-b)*c+d",
        "",
        "Each of {c} boxes had {a} {item}, {b} were taken out of each. "
        "With {d} new ones, how many are there?",
    ),
    Story(
        "(a+b)*c-d",
        "money",
        "A meal costs {A} and a drink {B}. {c} people have both and get {D} off. What do they pay",
    ),
    Story(
        "(a+b)*c-d",
        "",
        "{c} bags each hold {a} red and {b} blue {item}. {d} are taken out. How many remain?",
    ),
    Story(
        "(a+b)*c+d",
        "",
        "Each of {c} tables seats {a} adults and {b} children, and {d} people stand. How many are there?",
    ),
    Story(
        "(a+b)*c+d",
        "km",
        "{name} runs {a} km and cycles {b} km on {c} days, then walks {d} km. How far is it in all?",
    ),
    Story(
        "a*b*c-d",
        "",
        "A shop has {a} shelves of {b} boxes with {c} {item}. {d} are sold. How many are left",
    ),
    Story(
        "a*b*c+d",
        "",
        "{a} rooms have {b} tables with {c} chairs each, and {d} chairs are outside. How many chairs?",
    ),
    Story(
        "a+b+c-d",
        "",
        "{name} gets {a}, {b} and {c} {item} from three friends and loses {d}. How many are left?",
    ),
    Story(
        "a-b+c-d",
        "",
        "A bus has {a} people. {b} get off, {c} get on, then {d} get off. How many are on it?",
    ),
    Story("a-b-c-d", "money", "{name} has {A} and spends {B}, {C} and {D}. How much money is left?"),
    Story(
        "a/b*c+d",
        "money",
        "{b} notebooks cost {A}. {name} buys {c} of them and a pen for {D}. How much does {he} pay?",
    ),
    Story(
        "a/b*c-d",
        "",
        "{a} {item} fill {b} equal bags. {name} takes {c} bags and eats {d}. How many does {he} have?",
    ),
    Story(
        "d-a/b*c",
        "money",
        "{b} pens cost {A}. {name} buys {c} such pens and pays with {D}. What is the change?",
    ),
    Story(
        "(a+b)/c-d",
        "",
        "{a} boys and {b} girls form {c} equal teams. {d} leave each team. How many stay in a team?",
    ),
    Story(
        "a*b+c+d",
        "",
        "{name} has {a} albums of {b} photos, {c} on the wall and {d} in a box. How many photos?",
    ),
    Story(
        "a*b-c-d",
        "",
        "A farm has {a} rows of {b} trees. {c} fall in a storm and {d} are cut. How many stand",
    ),
    Story(
        "a*b-c-d",
        "money",
        "{name} sells {a} {item} for {B} each and pays {C} for sugar and {D} for flour. What is left?",
    ),
    Story(
        "a*b+c*d",
        "",
        "{name}, aged {z}, has {a} bags of {b} {item} and {c} bags of {d}. How many {item}?",
    ),
    Story(
        "d-(a*b+c)",
        "money",
        "In week {z} {name} has {D}, buys {a} cakes at {B} each and milk for {C}. What is left?",
    ),
    Story(
        "(a*b-c)/d",
        "",
        "After {z} days {a} crates of {b} {item} come. {c} are bad, {d} shops share the rest. How many each?",
    ),
    Story(
        "(a+b)*c-d",
        "",
        "A school with {z} rooms has {c} classes of {a} boys and {b} girls. {d} are ill. How many are there?",
    ),
)
SKILL = story_skill("three-step word problems", STORIES, "Step by step")

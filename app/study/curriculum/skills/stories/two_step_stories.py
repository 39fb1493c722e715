"""Word problems of two steps, sometimes with a number that is not needed (levels as for one step)."""

from app.study.curriculum.skills.stories.story import Story, story_skill

STORIES = (
    Story(
        "a*b+c",
        "",
        "{name} has {a} boxes of {b} {item} and {c} loose ones. How many {item} does {he} have?",
    ),
    Story("a*b+c", "money", "{name} buys {a} pens for {B} each and a bag for {C}. How much does {he} pay?"),
    Story(
        "a*b+c",
        "",
        "A class reads {a} pages a day for {b} days and then {c} more. How many pages is that?",
    ),
    Story(
        "a*b+c",
        "money",
        "A taxi costs {A} a km. {name} rides {b} km and gives a tip of {C}. What is the total?",
    ),
    Story(
        "a*b+c",
        "km",
        "{other} cycles {a} km on each of {b} days and walks {c} km on Sunday. How far in all?",
    ),
    Story("c+a*b", "", "{name} had {c} {item}. {He} bought {a} packs of {b}. How many does {he} have now?"),
    Story(
        "c+a*b",
        "money",
        "{name} has {C} and saves {A} a week for {b} weeks. How much does {he} have then?",
    ),
    Story(
        "c+a*b",
        "",
        "There were {c} people in a hall. {a} buses with {b} people each arrive. How many are there?",
    ),
    Story("a*b-c", "", "{name} has {a} bags of {b} {item} and eats {c}. How many are left?"),
    Story("a*b-c", "", "A baker bakes {a} trays of {b} rolls and sells {c}. How many rolls remain?"),
    Story("a*b-c", "money", "{name} earns {A} an hour for {b} hours and spends {C}. How much is left?"),
    Story("a*b-c", "", "A garden has {a} rows of {b} flowers. {c} of them die. How many flowers live?"),
    Story("a*b-c", "money", "{a} tickets at {B} each are sold, and {C} goes to the hall. What remains?"),
    Story("c-a*b", "money", "{name} has {C}. {He} buys {a} books for {B} each. How much money is left?"),
    Story(
        "c-a*b",
        "",
        "A book has {c} pages. {name} reads {a} pages a day for {b} days. How many are left to read?",
    ),
    Story("c-a*b", "", "There are {c} {item}. {a} children take {b} each. How many {item} are left?"),
    Story("c-a*b", "cm", "From a rope of {c} cm {name} cuts {a} pieces of {b} cm. How long is what is left?"),
    Story("c-a*b", "money", "{other} pays for {a} drinks at {B} each with {C}. How much change is there?"),
    Story("(a+b)*c", "money", "A lunch costs {A} and a drink {B}. How much do {c} people pay who have both?"),
    Story(
        "(a+b)*c",
        "",
        "Each of {c} tables seats {a} adults and {b} children. How many people can sit down?",
    ),
    Story("(a+b)*c", "km", "{name} runs {a} km and swims {b} km each day. How far is that in {c} days?"),
    Story("(a+b)*c", "", "A bag has {a} red and {b} blue {item}. How many {item} are in {c} such bags?"),
    Story("(a-b)*c", "", "Of {a} seats in each bus {b} are taken. How many seats are free in {c} buses?"),
    Story(
        "(a-b)*c",
        "money",
        "{name} earns {A} a week and spends {B} of it. How much does {he} save in {c} weeks?",
    ),
    Story("(a-b)*c", "money", "A shirt of {A} is {B} cheaper today. How much do {c} shirts cost?"),
    Story(
        "(a+b)/c",
        "",
        "{name} has {a} {item} and {other} has {b}. They share them among {c} children. How many each?",
    ),
    Story("(a+b)/c", "", "{a} boys and {b} girls make teams of {c}. How many teams are there?"),
    Story(
        "(a+b)/c",
        "money",
        "A meal costs {A} and the drinks {B}. {c} friends share the bill. How much is it each?",
    ),
    Story(
        "(a-b)/c",
        "",
        "{name} has {a} {item}, keeps {b} and shares the rest among {c} friends. How many each?",
    ),
    Story("(a-b)/c", "", "Of {a} eggs {b} break. The rest go in boxes of {c}. How many boxes are filled?"),
    Story(
        "(a-b)/c",
        "weeks",
        "A bike costs {A}. {name} has {B} and saves {C} a week. How many weeks does it take?",
    ),
    Story("(a-b)/c", "", "A book has {a} pages. After {b} pages {name} reads {c} a day. How many days more?"),
    Story(
        "a/b+c",
        "",
        "{a} {item} are shared by {b} children. Then each gets {c} more. How many has each now?",
    ),
    Story(
        "a/b-c",
        "",
        "{name} and friends share {a} {item} among {b}. Each eats {c}. How many has each left?",
    ),
    Story("a/b*c", "money", "{b} notebooks cost {A}. How much do {c} of them cost?"),
    Story("a/b*c", "km", "A car drives {a} km in {b} hours. How far does it go in {c} hours at that speed?"),
    Story("a+b-c", "", "A bus has {a} people. {b} get on and {c} get off. How many are on the bus now?"),
    Story("a-b+c", "", "{name} had {a} {item}, lost {b} and found {c}. How many does {he} have?"),
    Story("a-b-c", "money", "{name} has {A} and pays {B} for a game and {C} for a snack. What is left?"),
    Story(
        "a+b+c",
        "",
        "{name} picks {a} {item}, {other} {b} and a friend {c}. How many did they pick together?",
    ),
    Story(
        "a*b*c",
        "",
        "A shop has {a} shelves with {b} boxes of {c} {item} each. How many {item} are there?",
    ),
    Story("a*b/c", "", "{a} bags of {b} {item} are shared by {c} children. How many does each child get?"),
    Story(
        "a*b+c",
        "",
        "{name}, who is {z}, has {a} albums with {b} photos each and {c} more. How many photos?",
    ),
    Story("c-a*b", "money", "On day {z} {name} has {C} and buys {a} cakes for {B} each. How much is left?"),
    Story(
        "(a-b)/c",
        "",
        "A farm with {z} cows has {a} hens. {b} are sold, the rest live in {c} houses. How many in each?",
    ),
    Story(
        "a*b-c",
        "",
        "A school {z} years old has {a} rooms of {b} desks. {c} are broken. How many are not?",
    ),
    Story("a*b+c", "money", "{a} pens at {B} each and a bag for {C}, what is the total cost?"),
    Story("c-a*b", "money", "{name} starts with {C} and buys {a} cakes at {B}, how much money is left?"),
    Story("(a-b)/c", "", "{a} {item}, {b} get lost, {c} children share the rest. How many each?"),
    Story("(a+b)/c", "", "{a} {item} and {b} {thing} are put on {c} plates. How many things on each plate?"),
)
SKILL = story_skill("two-step word problems", STORIES, "First one step, then the other")

"""A set-up is trusted when its numbers are the story's, all of them, and its units fit."""

import pytest

from app.study.reading.notation import read_set_up
from app.study.reading.trust import doubts

SON = "Tom is 3 times as old as his son. In 12 years he will be twice as old. How old is the son now?"
SET_UP = "let s = the son's age now\n3s + 12 = 2(s + 12)\nwant s years"


@pytest.mark.parametrize(
    ("text", "set_up"),
    [
        (SON, SET_UP),
        ("A jacket costs $45 and is 20% off. What is the sale price?", "want 45 - 20%*45 dollars"),
        (
            "A rectangle's length is twice its width and its perimeter is 36 cm. Find the area.",
            "rectangle length 2w, width w\nperimeter = 36\nwant area cm²",
        ),
        ("一件衣服原价200元，打八折后多少元？", "want 200*80% 元"),
        ("A bus with 40 seats drives 60 km/h for 3 hours. How far?", "want 60*3 km\nunused 40"),
        ("Two angles of a triangle are 35° and 65°. Find the third.", "want 180 - 35 - 65 °"),
        (
            "Nina has 12 nickels and dimes worth 85 cents. How many dimes?",
            "let d = dimes\n10d + 5(12 - d) = 85\nwant d dimes",
        ),
        (
            "The mean of three numbers is 20. Two of them are 15 and 21. Which is the third?",
            "let x = the third\nlist 15, 21, x\nmean = 20\nwant x",
        ),
        ("The scale is 1 : 25,000. How many km are 8 cm?", "want 8[cm]*25000 km"),
        ("Each of 8 teams plays each other team once. How many games?", "want choose(8, 2) games"),
    ],
)
def test_the_right_set_up_is_trusted(text, set_up):
    assert doubts(read_set_up(set_up), text) == []


@pytest.mark.parametrize(
    ("text", "set_up", "says"),
    [
        (SON, SET_UP.replace("3s", "4s"), ["The number 4 does", "The number 3 of"]),
        (SON, SET_UP.replace("12 =", "13 ="), ["The number 13 does"]),
        ("Four marks are 5, 7, 7.", "list 5, 7, 7\nwant mean", ["The number Four of"]),
        (SON, "let s = the son's age now\n3s = 2s + 12\nwant s years\nunused 7", ["The number 7 does"]),
        (SON, SET_UP.replace("let s = the son's age now\n", ""), ["the letter s stands for"]),
        ("A car drives 60 km/h for 3 hours, then 2 kg.", "want 60[km/h]*3[h] + 2[kg] km", ["do not fit"]),
        ("He has 5 pens and buys 7 more.", "want 5 + 5 pens", ["The number 7 of"]),
    ],
)
def test_what_does_not_fit_the_story_is_doubted(text, set_up, says):
    found = [str(sentence) for sentence in doubts(read_set_up(set_up), text)]
    assert len(found) == len(says)
    assert all(part in sentence for part, sentence in zip(says, found, strict=True))

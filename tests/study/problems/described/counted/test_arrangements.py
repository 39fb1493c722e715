"""Committees, races, menus: read wholly, or not at all."""

import pytest

from app.study.marking.judge import judge
from app.study.problems.reading import read
from app.study.problems.tasks.chance import Count

READ = {
    "In how many ways can a committee of 3 people be chosen from a group of 8 people?": 56,
    "A team of 2 is chosen from 9 players. How many different teams are possible?": 36,
    "How many 3-person committees can be formed from 7 members?": 35,
    (
        "A committee of 2 men and 3 women is to be formed from 5 men and 4 women. In how many ways can "
        "this be done?"
    ): 40,
    "A student must answer 4 of 6 questions. In how many ways can she choose the questions?": 15,
    "How many handshakes are there if 8 people all shake hands with each other once?": 28,
    "There are 7 runners in a race. In how many ways can gold, silver and bronze be awarded?": 210,
    "In how many ways can a president and a secretary be chosen from 9 members?": 72,
    "In how many ways can 5 people be seated at a round table?": 24,
    "A cafe offers 3 soups, 4 mains and 2 desserts. How many different meals are possible?": 24,
}


@pytest.mark.parametrize("text", READ)
def test_the_number_of_ways(text):
    assert isinstance(read(text), Count)
    assert judge(text, str(READ[text])).verdict.value == "correct"


@pytest.mark.parametrize(
    "text",
    [
        "In how many ways can a committee of 3 women be chosen from 8 people?",
        "A committee of 2 men and 3 women is to be formed from 5 women and 4 men. How many ways are there?",
        "In how many ways can a committee of 3 people be chosen from 8 people if Ann must be on it?",
        "A pizza shop offers 3 sizes and 8 toppings. How many different pizzas are possible?",
        "In how many ways can 5 people be seated at a round table if two of them sit together?",
    ],
)
def test_what_says_more_is_not_read(text):
    assert not isinstance(read(text), Count)

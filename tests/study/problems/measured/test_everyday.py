"""Journeys, interest, prices: read wholly, or not at all."""

import pytest

from app.study.problems.reading import read
from app.study.problems.tasks.measures import ByLaws
from tests.study.working.worked import answered

READ = {
    "A bus travels 180 km in 2.5 hours. What is its average speed?": "72 km/h",
    "A cyclist rides at 18 km/h for 40 minutes. How far does she ride?": "12 km",
    "How long does it take to drive 210 miles at 60 mph?": "3.5 h",
    "Nora walks 7 km in 105 minutes. Find her average speed in km/h.": "4 km/h",
    "$800 is invested at 5% simple interest for 4 years. What is the total amount?": "$960",
    "$300 earns $45 simple interest in 3 years. Find the interest rate.": "5%",
    "$1000 is invested at 6% compounded monthly for 1 year. Find the final balance.": "≈ $1061.68",
    "Find the compound interest on $200 at 10% per year for 3 years.": "$66.20",
    "A $90 coat is on sale for 20% off. What is the sale price?": "$72",
    "The regular price of a phone is $250. The sale price is $200. Find the percent discount.": "20%",
    "A book costs $20 and the sales tax is 8%. What is the total price?": "$21.60",
    "A meal costs $60. You leave a 15% tip. How much is the tip?": "$9",
}


@pytest.mark.parametrize("problem", READ)
def test_the_answer_with_its_unit_and_its_lines(problem):
    best = answered(problem)
    assert str(best.answer.text) == READ[problem]
    assert best.working


@pytest.mark.parametrize(
    "problem",
    [
        "A car travels 60 km in 2 hours and 30 km in 1 hour. What is its average speed?",
        "Two cars travel 100 km in 2 hours. What is their speed?",
        "A bus travels 180 km in 2 hours with a stop of 30 minutes. What is its speed without the stop?",
        "A coat is on sale for $60 after a 25% discount. What was the original price?",
        "A $40 shirt is on sale for $30. Find the percent discount.",
        "$500 is invested at 4% simple interest for 2 years, then at 5% for 3 years. Find the interest.",
        "Find the interest on $400 at 3% for 2 years.",
        "A book costs $20, the sales tax is 8% and the tip 10%. What is the total price?",
    ],
)
def test_what_says_more_is_not_read(problem):
    assert not isinstance(read(problem), ByLaws)

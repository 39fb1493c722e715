"""Every kind of task is read from some text."""

import pytest

from app.study.problems.reading import read
from app.study.problems.tasks.base import Task

TEXTS = {
    "EvaluateArray": "Find the determinant of [[1, 2], [3, 4]]",
    "VectorAngle": "Find the angle between u and v. u = ⟨1, 0⟩ and v = ⟨1, 1⟩",
    "RowOperation": "[[1, 2, 3], [4, 5, 6]]. Interchange rows 1 and 2.",
    "WriteAugmented": "Write the system as an augmented matrix: 2x + y = 5, x - y = 1",
    "WriteEquations": "Write the matrix as a system of equations. [[1, 2, 3], [4, 5, 6]]",
    "Evaluate": "What is 3/4 + 1/8?",
    "Solve": "Solve 2x + 3 = 11",
    "SolveInequality": "Solve 2x > 3",
    "IsSolution": "Is x = 3 a solution of 2x + 1 = 7?",
    "Discriminant": "What is the discriminant of 2x^2 - 3x + 5 = 0?",
    "PerfectSquare": "Complete the square and write it as a binomial squared: x^2 + 6x",
    "Differentiate": "Find the derivative of x^2",
    "Integrate": r"Evaluate \int_0^1 x\,dx",
    "Limit": r"\lim_{x \to 0} \frac{\sin x}{x}",
    "Numbers": "Find the mean of 1, 2, 6",
    "DivideWithRemainder": "What is the remainder when 17 is divided by 5?",
    "Convert": "Convert 5 km to m",
    "Round": "Round 3.14159 to 2 decimal places",
    "YesNo": "Is 17 prime?",
    "SimplifyRatio": "Simplify the ratio 6 : 8",
    "Compare": "Compare 2/3 and 3/4",
    "Order": "Order 2/3, 1/2 and 3/4 from smallest to largest",
    "Degree": "What is the degree of 3x^2 + x?",
    "Coefficient": "What is the coefficient of x in 3x^2 + 5x?",
    "LeadingTerm": "What is the leading term of x - 4x^3?",
    "CommonFactor": "Find the GCF of 6x^2 and 9x",
    "Undefined": "For which value of x is 1/(x - 2) undefined?",
    "DividePolynomials": "Divide x^2 + 3x + 5 by x + 1",
    "ChangeLogarithm": "Rewrite 2^3 = 8 in logarithmic form",
    "ByLaws": "A rectangle is 7 m by 4 m. What is its perimeter?",
    "DivisorCount": "How many factors does 36 have?",
    "Multiples": "List the first 5 multiples of 7",
    "PlaceValue": "What is the place value of 5 in 3527?",
    "InBase": "Write 13 in binary",
    "FromBase": "Convert 1101 from base 2 to base 10",
    "Roman": "Write 47 in Roman numerals",
    "FromRoman": "What number is XLVII?",
    "Share": "Share 120 in the ratio 3:5",
    "Proportion": "Find x if 2:9 = 6:x.",
    "Eliminate": "Eliminate the parameter t: x(t) = 5 - t, y(t) = 8 - 2t",
    "ImplicitSlope": "Find dy/dx if x^2 + x y = 4",
    "TangentLine": "Find the tangent line to y = x^2 at x = 3",
    "CriticalPoints": "Find the critical points of f(x) = x^3 - 3x",
    "CurveFeature": "Find the stationary points of y = x^3 - 3x",
    "Extremum": "Find the largest value of the expression 3sin(x) + 2",
    "UpperBound": "Find a number k > 0 so that 12 - 4cos(x) <= k for all x",
    "Differential": "Find the differential of the function y = x^2 + 1",
    "Iterate": "Use Newton's method to approximate a root of f(x) = x^2 - 2. Start with x_0 = 1. Find x_2.",
    "AreaBetween": "Find the area between y = x^2 and y = 2x",
    "InverseSlope": "Find g'(a) if g(x) is the inverse of f(x). f(x) = x^3 + 2x, a = 0",
    "Sinusoid": "What is the amplitude of the function y = 3 sin(2x)?",
    "AngleFact": "Find the reference angle of 240 degrees",
    "Triangle": "Find side b when a = 5, c = 6, beta = 35°",
    "ClockForm": "Write 4:10pm in 24-hour time",
    "HoursAndMinutes": "Convert 265 minutes to hours and minutes",
    "TimeBetween": "How long is it from 9:15 to 11:05?",
    "TimeMoved": "What time is 90 minutes after 6:25?",
    "EvaluateFunctions": "If f(x) = x^2 + 1, find f(3)",
    "AverageRate": "Find the average rate of change of f(x) = x^2 on the interval [1, 4]",
    "Invert": "Find the inverse of f(x) = 3x - 1",
    "OfGraph": "Find the vertex of y = x^2 - 4x + 7",
    "OfFunction": "What is the domain of f(x) = √(x - 2)?",
    "OfPoints": "Find the midpoint of (1, 2) and (4, 6)",
    "LineThrough": "Find the equation of the line through (1, 2) and (4, 8)",
    "Bisector": "Find the perpendicular bisector of (0, 0) and (4, 2)",
    "CircleFrom": "Find the equation of the circle with centre (2, -1) and radius 3",
    "Vary": "y varies directly as x, and y = 12 when x = 3. Find y when x = 5.",
    "TermsOf": "Write the first three terms of the sequence a_n = 2n + 1",
    "RecursiveTerms": "Find the third term of the sequence a_1 = 2, a_n = 3a_{n-1} + 1",
    "OfSequence": "What is the next term in the sequence 3, 7, 11, 15?",
    "ByTwoTerms": "Find the 8th term of an arithmetic sequence with first term 3 and common difference 4",
    "SumOf": r"Evaluate \sum_{k=1}^{4} k^2",
    "BinomialTerm": "Find the third term of (x + 2)^5",
    "Count": "In how many ways can 3 of 7 books be chosen?",
    "Chance": "A bag holds 3 red and 5 blue balls. What is P(red)?",
    "TwoDraws": "Two are drawn without replacement from 3 red and 5 blue balls. "
    "What is the probability that both are red?",
    "Opposite": "The probability of rain is 0.3. What is the probability that it does not happen?",
    "MissingNumber": "The mean of 4, 6 and x is 7. Find x.",
    "OfData": "Find the variance of 1, 2, 3, 4, 5",
    "Pick": "Which is larger, 2/3 or 3/4?",
}


@pytest.mark.parametrize("kind", Task.__subclasses__(), ids=lambda kind: kind.__name__)
def test_a_kind_of_task_is_read(kind):
    task = read(TEXTS[kind.__name__])
    assert type(task) is kind
    assert hash(task) == hash(
        read(TEXTS[kind.__name__])
    )  # tasks are values: they can be kept in a dictionary

"""School physics: read wholly, or not at all."""

import pytest

from app.study.problems.reading import read
from app.study.problems.tasks.measures import ByLaws
from tests.study.working.worked import lines

READ = {
    "A car going 6 m/s accelerates at 1.5 m/s^2 for 8 s. Find its final velocity. use v = u + at": "18 m/s",
    "A train accelerates uniformly from 12 m/s to 20 m/s in 4 s. Calculate its acceleration.": "2 m/s^2",
    "A cyclist starts from rest and accelerates at 2 m/s². How far does it travel in 5 s?": "25 m",
    "A van travelling at 30 m/s comes to rest in 90 m. Find its deceleration.": "5 m/s^2",
    (
        "A ball is dropped from a height of 80 m. How long does it take to reach the ground? (g = 10 m/s²)"
    ): "4 s",
    "A force of 24 N gives an object an acceleration of 3 m/s². What is its mass?": "8 kg",
    "A metal block has a mass of 270 g and a volume of 100 cm³. Find its density in g/cm³.": "2.7 g/cm^3",
    "A force of 500 N acts on an area of 0.2 m². What is the pressure?": "2500 Pa",
    "How much energy does a 40 W bulb use in 3 minutes?": "7200 J",
    "What current flows through a 30 ohm resistor connected to a 12 V battery?": "0.4 A",
    "A wave has speed 340 m/s and frequency 85 Hz. What is its wavelength?": "4 m",
    "What is the momentum of a 1000 kg car moving at 36 km/h?": "10000 kg m/s",
    (
        "A 60 kg girl climbs 5 m up a wall. By how much does her potential energy increase? Take g = 10 m/s²."
    ): "3000 J",
    "A force of 8 N stretches a spring by 4 cm. Find the spring constant.": "200 N/m",
    "A motor lifts a 20 kg load 6 m in 10 s. With g = 10 N/kg, what is its power output in watts?": "120 W",
    "一个质量为4千克的物体，受到12牛的力，加速度是多少？": "3 m/s^2",
    "电阻为20欧，电压为10伏，求电流。": "0.5 A",
}


@pytest.mark.parametrize("problem", READ)
def test_the_law_and_the_unit(problem):
    *_, last = lines(problem)
    assert last == READ[problem]


@pytest.mark.parametrize(
    "problem",
    [
        "A car moving at 20 m/s has a deceleration of 2 m/s². Find its velocity after 3 s.",
        "A 5 kg object is pushed with a force of 20 N against friction of 4 N. Find the acceleration.",
        "A 5 kg object is pushed with a force of 20 N at 30° to the ground. Find the acceleration.",
        "A 3 kg object and a 5 kg object are pushed with a force of 16 N. Find the acceleration.",
        "A current of 2 A flows for 3 minutes through a 6 ohm resistor. Find the voltage.",
        "A 60 kg girl climbs 5 m up a wall. Find the gain in potential energy.",
        "Two 6 ohm resistors are connected to a 12 V battery. Find the current.",
        "A force of 24 N gives an object an acceleration of 3 m/s². Is its mass 8 kg?",
    ],
)
def test_what_says_more_or_less_is_not_read(problem):
    assert not isinstance(read(problem), ByLaws)

"""Similar figures: read wholly, or not at all."""

import pytest

from app.study.problems.reading import read
from app.study.problems.tasks.measures import ByLaws
from tests.study.working.worked import lines

READ = {
    "Two similar triangles have sides in the ratio 3:4. The area of the smaller is 27 cm². Find "
    "the area of the larger.": "48 cm^2",
    "Two similar cylinders have heights 4 cm and 6 cm. The volume of the larger is 135 cm³. What "
    "is the volume of the smaller?": "40 cm^3",
    "The ratio of the radii of two similar cones is 1 : 3. The smaller cone has a volume of 5 "
    "cm³. Find the volume of the larger cone.": "135 cm^3",
    "Triangle ABC is similar to triangle DEF. AB = 4, DE = 6 and BC = 10. Find EF.": "y = 15",
    "△ABC ~ △XYZ. AB = 5 cm, XY = 8 cm, YZ = 12 cm. Find BC.": "7.5 cm",
    "Triangles PQR and STU are similar. If PR = 9, SU = 6 and ST = 4, find PQ.": "y = 6",
    "A 6 ft man casts a 4 ft shadow. At the same time, a tree casts a 20 ft shadow. How tall is "
    "the tree?": "30 ft",
    "A pole 2 m tall casts a shadow of 3 m. A house casts a shadow of 12 m. Find the height of "
    "the house.": "8 m",
}


@pytest.mark.parametrize("problem", READ)
def test_the_scale_factor_leads_to_the_matching_size(problem):
    *_, last = lines(problem)
    assert last == READ[problem]


@pytest.mark.parametrize(
    "problem",
    [
        (
            "Two triangles have sides in the ratio 3:4. The area of the smaller is 27 cm². Find the "
            "area of the larger."
        ),
        (
            "Two similar triangles have sides in the ratio 3:4. The area of the smaller is 27 cm². "
            "Find its area."
        ),
        "Two similar cones have heights 4 cm and 6 cm. The radius of the smaller is 2 cm. Find the volume.",
        "Triangle ABC is similar to triangle DEF. AB = 4, DE = 6 and BC = 10. Find DF.",
        "Triangle ABC is similar to triangle DEF. AB = 4, EF = 6 and BC = 10. Find AC.",
        (
            "A 6 ft man casts a 4 ft shadow. At the same time, a tree casts a 20 ft shadow. How tall "
            "is the house?"
        ),
    ],
)
def test_what_says_more_or_less_is_not_read(problem):
    assert not isinstance(read(problem), ByLaws)

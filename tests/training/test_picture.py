"""The log becomes a picture in which every skill has its row."""

import json
from xml.etree import ElementTree as ET

from training.picture import drawn, events

SVG = "{http://www.w3.org/2000/svg}"


def test_runs_follow_each_other_and_every_skill_has_a_row(tmp_path):
    for name, skills in (("one", {"addition": 0.5}), ("two", {"addition": 0.75, "a < b": 1.0})):
        (tmp_path / name).mkdir()
        lines = [{"step": 20, "loss": 0.5, "tokens": 1000}, {"step": 40, "loss": 0.02, "tokens": 2000},
                 {"step": 40, "known": skills, "mean": 0.6}]  # fmt: skip
        (tmp_path / name / "log.jsonl").write_text("".join(json.dumps(line) + "\n" for line in lines))
    lines = events([tmp_path / "one", tmp_path / "two"])
    assert [line["step"] for line in lines] == [20, 40, 40, 60, 80, 80]
    picture = ET.fromstring(drawn(lines))
    texts = [text.text for text in picture.iter(f"{SVG}text")]
    assert {"addition", "a < b", "75%", "100%"} <= set(texts)
    assert texts[-1] == "80 steps, 0.0 million tokens learnt from"
    (curve,) = picture.iter(f"{SVG}polyline")
    assert len(curve.get("points").split()) == 4

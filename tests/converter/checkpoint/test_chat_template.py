import json
from pathlib import Path

import jinja2
import pytest

from converter import convert
from converter.checkpoint.chat_template import PHI_4_MINI
from tests.converter.folders import converted, edit_json, refusal

TEMPLATE = "{{ messages[0]['content'] }}"


def set_template(folder: Path, template: object) -> None:
    edit_json(folder / "tokenizer_config.json", {"chat_template": template})


def template_of(folder: Path) -> str:
    return converted(folder).fields["tokenizer.chat_template"].contents()


def test_a_file_of_its_own_goes_before_the_config(tiny_a: Path) -> None:
    (tiny_a / "chat_template.json").write_text(json.dumps({"chat_template": TEMPLATE + "json"}))
    assert template_of(tiny_a) == TEMPLATE + "json"
    (tiny_a / "chat_template.jinja").write_text(TEMPLATE + "日本")
    assert template_of(tiny_a) == TEMPLATE + "日本"


def test_of_several_templates_the_default_is_taken(tiny_a: Path) -> None:
    named = [{"name": "tool_use", "template": "x"}, {"name": "default", "template": TEMPLATE}]
    set_template(tiny_a, named)
    assert template_of(tiny_a) == TEMPLATE
    set_template(tiny_a, [{"name": "only", "template": TEMPLATE}])
    assert template_of(tiny_a) == TEMPLATE


@pytest.mark.parametrize(
    "template",
    [[{"name": "a", "template": "x"}, {"name": "b", "template": "y"}], 7, {"a": 1}, [1, 2], "x" * (2 << 20)],
)
def test_a_template_that_is_none_is_refused(template: object, tiny_a: Path) -> None:
    set_template(tiny_a, template)
    assert "template" in str(refusal(tiny_a))


def test_a_template_file_that_is_no_text_is_refused(tiny_a: Path) -> None:
    (tiny_a / "chat_template.jinja").write_bytes(b"\xff\xfe\x00")
    assert "chat_template.jinja" in str(refusal(tiny_a))


def test_without_a_template_phi_4_minis_form_is_used_with_a_notice(tiny_a: Path) -> None:
    edit_json(tiny_a / "tokenizer_config.json", {}, without=("chat_template",))
    assert template_of(tiny_a) == PHI_4_MINI
    assert ["template" in n for n in convert(tiny_a, tiny_a.parent / "o.gguf", "f16").notices] == [True]


def test_phi_4_minis_form_renders_as_the_model_card_shows() -> None:
    messages = [{"role": "user", "content": "How to solve 3*x^2+4*x+5=1?"}]
    rendered = jinja2.Template(PHI_4_MINI).render(messages=messages, add_generation_prompt=True)
    assert rendered == "<|user|>How to solve 3*x^2+4*x+5=1?<|end|><|assistant|>"

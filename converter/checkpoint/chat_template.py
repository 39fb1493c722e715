"""Finds a checkpoint's chat template; Phi-4-mini's form for a checkpoint without one."""

from pathlib import Path
from typing import Any

from converter.checkpoint.json_file import read_object
from converter.errors import BadTokenizer
from engine.base.sentence import say

MAX_CHARACTERS = 1 << 20

PHI_4_MINI = (
    "{% for message in messages %}"
    "{{ '<|' + message['role'] + '|>' + message['content'] + '<|end|>' }}"
    "{% endfor %}"
    "{% if add_generation_prompt %}{{ '<|assistant|>' }}{% endif %}"
)


def _default(template: Any) -> Any:
    """The template itself, or of a list of named ones the one called "default" or the only one."""
    if not isinstance(template, list):
        return template
    named = {entry.get("name"): entry.get("template") for entry in template if isinstance(entry, dict)}
    if "default" in named:
        return named["default"]
    if len(named) == 1:
        return next(iter(named.values()))
    raise BadTokenizer(say("converter.several-chat-templates"))


def read_chat_template(folder: Path, tokenizer_config: dict[str, Any]) -> tuple[str, list[str]]:
    """The chat template, and a notice when Phi-4-mini's form had to stand in. Raises BadTokenizer.

    As in transformers, chat_template.jinja goes before chat_template.json and tokenizer_config.json.
    """
    template: Any = None
    jinja = folder / "chat_template.jinja"
    if jinja.is_file():
        try:
            template = jinja.read_text("utf-8") if jinja.stat().st_size <= 4 * MAX_CHARACTERS else 0
        except (OSError, UnicodeDecodeError):
            raise BadTokenizer(say("converter.chat-template-no-text")) from None
    elif (folder / "chat_template.json").is_file():
        template = read_object(folder / "chat_template.json", BadTokenizer).get("chat_template")
    if template is None:
        template = tokenizer_config.get("chat_template")
    template = _default(template)
    if template is None or template == "":
        return PHI_4_MINI, ["The checkpoint has no chat template; Phi-4-mini's form is used."]
    if not isinstance(template, str) or len(template) > MAX_CHARACTERS:
        raise BadTokenizer(say("converter.chat-template-length"))
    return template, []

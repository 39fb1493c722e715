"""The families that can be converted, and which one a checkpoint is of."""

from pathlib import Path
from typing import Any

from converter.checkpoint.json_file import read_object
from converter.errors import UnsupportedModel, shown
from converter.families.base import Config
from converter.families.phi3 import Phi3Config
from converter.families.phi4flash import Phi4FlashConfig
from engine.base.sentence import say

# config.json's model_type → its family
FAMILIES: dict[str, type[Config]] = {family.architecture: family for family in (Phi4FlashConfig, Phi3Config)}


def parse_config(raw: dict[str, Any]) -> Config:
    """The configuration in config.json's object; raises UnsupportedModel with the offending key."""
    model_type = raw.get("model_type")
    family = FAMILIES.get(model_type) if isinstance(model_type, str) else None
    if family is None:
        raise UnsupportedModel(say("converter.model-type", found=shown(model_type)))
    return family.parse(raw)


def read_config(folder: Path) -> Config:
    """The configuration in `folder`/config.json; raises UnsupportedModel."""
    return parse_config(read_object(folder / "config.json", UnsupportedModel))

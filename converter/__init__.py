"""Hugging Face checkpoint → GGUF: from safetensors to one verified file."""

from converter.conversion import convert
from converter.errors import Cancelled, ConversionError
from converter.policy import TARGETS
from converter.progress import Progress, Summary

__all__ = ["TARGETS", "Cancelled", "ConversionError", "Progress", "Summary", "convert"]

"""Hugging Face checkpoint → GGUF: from safetensors to one verified file."""

from converter.conversion import convert
from converter.errors import Cancelled, ConversionError
from converter.policy import TARGETS
from converter.progress import Progress, Summary
from converter.verification import Verified, verify

__all__ = ["TARGETS", "Cancelled", "ConversionError", "Progress", "Summary", "Verified", "convert", "verify"]

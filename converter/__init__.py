"""Hugging Face checkpoint → GGUF: from safetensors to one verified file."""

from converter.conversion import convert
from converter.errors import Cancelled, ConversionError
from converter.gguf.policy import TARGETS
from converter.gguf.verification import Verified, verify
from converter.progress import Summary, TensorProgress

__all__ = [
    "TARGETS",
    "Cancelled",
    "ConversionError",
    "Summary",
    "TensorProgress",
    "Verified",
    "convert",
    "verify",
]

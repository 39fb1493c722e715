"""Every tensor is what llama.cpp's own quantiser makes of the same values, bit for bit."""

import ctypes
from pathlib import Path

import numpy as np
import pytest
from gguf import GGUFReader

from converter.families.registry import read_config
from converter.gguf.importance import read_importance
from converter.gguf.policy import TARGETS, wanted_type
from engine.llama.library import complaints, llama
from tests.converter.folders import quick_convert
from tests.converter.measuring.test_imatrix import make_importance
from tests.reference.checkpoint import write_checkpoint
from tests.reference.shape import Shape

# Rows of 256, 512 and 768 (K-quants), 288 (blocks of 32 only) and 20 (no blocks at all).
SHAPE = Shape(n_layer=8, n_head=8, n_kv_head=4, head_dim=32, intermediate_size=288, vocab_size=300,
              dt_rank=20, tied=False)  # fmt: skip
QUANTISED = [name for name, target in TARGETS.items() if target.matrix.name not in ("F32", "F16", "BF16")]


class Override(ctypes.Structure):
    _fields_ = [("pattern", ctypes.c_char_p), ("type", ctypes.c_int)]


class Entry(ctypes.Structure):
    _fields_ = [
        ("name", ctypes.c_char_p),
        ("data", ctypes.POINTER(ctypes.c_float)),
        ("size", ctypes.c_size_t),
    ]


def llama_quantize(
    source: Path, target: Path, name: str, wanted: dict[str, int], imatrix: Path | None
) -> None:
    """llama.cpp's quantiser with a type for every tensor; what does not fit falls back by its own rules."""
    params = llama().llama_model_quantize_default_params()
    params.ftype = TARGETS[name].file_type
    params.nthread = 2
    patterns = [f"^{tensor.replace('.', '[.]')}$".encode() for tensor in wanted]
    overrides = (Override * (len(wanted) + 1))(*zip(patterns, wanted.values(), strict=True))
    params.tt_overrides = ctypes.cast(overrides, type(params.tt_overrides))
    columns = read_importance(imatrix).columns if imatrix else {}
    kept = [np.ascontiguousarray(values) for values in columns.values()]
    float_pointer = ctypes.POINTER(ctypes.c_float)
    entries = (Entry * (len(columns) + 1))(
        *(
            (tensor.encode(), values.ctypes.data_as(float_pointer), len(values))
            for tensor, values in zip(columns, kept, strict=True)
        )
    )
    if imatrix:
        params.imatrix = ctypes.cast(entries, type(params.imatrix))
    done = llama().llama_model_quantize(str(source).encode(), str(target).encode(), ctypes.byref(params))
    assert done == 0, list(complaints)


@pytest.fixture(scope="module")
def originals(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Path]:
    """dtype → a checkpoint; "F32.gguf" and "BF16.gguf" → it converted unquantised; "imatrix"."""
    folder = tmp_path_factory.mktemp("originals")
    found = {}
    for dtype, kind in (("F32", "f32"), ("BF16", "bf16")):
        found[dtype] = write_checkpoint(folder / dtype, SHAPE, 3, dtype)
        found[f"{dtype}.gguf"] = folder / f"{dtype}.gguf"
        quick_convert(found[dtype], found[f"{dtype}.gguf"], kind)
    found["imatrix"] = make_importance(found["F32.gguf"], folder / "imatrix.gguf")
    return found


@pytest.mark.parametrize("with_imatrix", [False, True], ids=["plain", "imatrix"])
@pytest.mark.parametrize("name", QUANTISED)
def test_it_is_llama_cpps(name: str, with_imatrix: bool, originals: dict[str, Path], tmp_path: Path) -> None:
    dtype = "BF16" if with_imatrix else "F32"
    imatrix = originals["imatrix"] if with_imatrix else None
    summary = quick_convert(originals[dtype], tmp_path / "ours.gguf", name, imatrix=imatrix)
    table = read_config(originals[dtype]).tensor_table(tied=False)
    wanted = {rule.name: wanted_type(rule, TARGETS[name], SHAPE.n_layer) for rule in table}
    llama_quantize(originals[f"{dtype}.gguf"], tmp_path / "theirs.gguf", name, wanted, imatrix)
    ours = {tensor.name: tensor for tensor in GGUFReader(tmp_path / "ours.gguf").tensors}
    theirs = {tensor.name: tensor for tensor in GGUFReader(tmp_path / "theirs.gguf").tensors}
    assert ours.keys() == theirs.keys()
    for tensor, other in theirs.items():
        assert ours[tensor].tensor_type == other.tensor_type, tensor
        assert np.array_equal(ours[tensor].data, other.data), tensor
    fell_back = {tensor for tensor, kind in wanted.items() if theirs[tensor].tensor_type != kind}
    assert summary.fallbacks == {tensor: theirs[tensor].tensor_type.name for tensor in fell_back}
    assert any(tensor.endswith("ssm_dt.weight") for tensor in fell_back)

"""A run's model as a Hugging Face checkpoint: `python -m training.export RUN_DIR CHECKPOINT_DIR`."""

import argparse
import json
from pathlib import Path

from safetensors.torch import save_file
from tokenizers import Tokenizer

from training.checkpoint import load_model
from training.data.tokenizer import END_OF_TEXT, id_of, write_config_files


def export(run: Path, folder: Path) -> None:
    """Writes config.json, model.safetensors (F32, tied embeddings once), tokenizer and generation files."""
    model, progress = load_model(run)
    tokenizer = Tokenizer.from_file(str(run / "tokenizer.json"))
    folder.mkdir(parents=True, exist_ok=True)
    tensors = {name: parameter.detach().contiguous() for name, parameter in model.named_parameters()}
    save_file(tensors, folder / "model.safetensors", metadata={"format": "pt", "step": str(progress.step)})
    config = model.config.to_json(id_of(tokenizer, END_OF_TEXT))
    (folder / "config.json").write_text(json.dumps(config, indent=2) + "\n", encoding="utf-8")
    write_config_files(tokenizer, folder)


def main() -> None:
    options = argparse.ArgumentParser(prog="training.export", description=__doc__)
    options.add_argument("run", type=Path, metavar="RUN_DIR")
    options.add_argument("folder", type=Path, metavar="CHECKPOINT_DIR")
    chosen = options.parse_args()
    export(chosen.run, chosen.folder)
    print(f"Written to {chosen.folder}.")


if __name__ == "__main__":
    main()

# Every target does the set-up it needs, once (setup.sh); a second run does nothing that is done.
PYTHON := .venv/bin/python
# Every core runs tests, a file at a time; those marked `measured` run alone afterwards (tests/parallel.py).
PARALLEL := -n auto --maxprocesses 8
TYPED := app engine converter training benchmarks bundle

.DEFAULT_GOAL := help
.PHONY: help run test test-full setup lint translations bundle bench bench-full training lock

help: ## say what there is
	@awk -F ':.*## ' '/^[a-z-]+:.*## /{printf "  make %-12s %s\n", $$1, $$2}' $(MAKEFILE_LIST)

run: ## open Homeroom (ARGS="..." is handed on)
	@./setup.sh run
	@$(PYTHON) -m app $(ARGS)

test: ## the quick tests (ARGS="--seed 7" repeats a run; ARGS=tests/engine narrows it)
	@./setup.sh test
	@$(PYTHON) -m pytest $(PARALLEL) $(ARGS)

test-full: lint ## lint, every test, the full count of every campaign, the training tests
	@./setup.sh full
	@$(PYTHON) -m pytest --full $(PARALLEL) $(ARGS)
	@./setup.sh training
	@.venv-training/bin/python -m pytest --full tests/training

setup: ## everything that run, test and lint need
	@./setup.sh test

lint: ## ruff (rules and format), mypy --strict
	@./setup.sh lint
	@$(PYTHON) -m ruff check .
	@$(PYTHON) -m ruff format --check .
	@$(PYTHON) -m mypy $(TYPED)

translations: ## collect the strings of the window for the translator; docs/contributing.md says more
	@./setup.sh lint
	@$(PYTHON) -m bundle.translations

bench: ## the quick figures of the engine beside stock llama.cpp (ARGS=--help says which)
	@./setup.sh run
	@$(PYTHON) -m benchmarks $(ARGS)

bench-full: ## all of them: every depth, samples, memory, waiting (half an hour)
	@./setup.sh run
	@$(PYTHON) -m benchmarks --part full --rounds 2 $(ARGS)

training: ## PyTorch for the starter model, in .venv-training (never needed to run or test the app)
	@./setup.sh training

bundle: ## one folder that runs without Python, and the same as an archive: dist/
	@./setup.sh bundle
	@$(PYTHON) -m PyInstaller --noconfirm --log-level ERROR build.spec
	@$(PYTHON) -m bundle.archive

lock: ## pin again what the packages of pyproject.toml bring along: constraints.txt
	@./setup.sh lock

# Thin lines over Python commands. The environment lives in .venv and is made once per lock file.
PYTHON ?= python3
VENV   := .venv
BIN    := $(VENV)/bin
READY  := $(VENV)/ready

.DEFAULT_GOAL := help
.PHONY: help regenerate check test lint types demo bench bench-pace stress update lock clean

help:  ## list the targets
	@grep -hE '^[a-z-]+:.*##' $(MAKEFILE_LIST) | sed -E 's/:.*## /\t/' | expand -t 14

$(READY): requirements/dev.txt pyproject.toml
	@echo "setting up $(VENV) (once per lock file) ..."
	@$(PYTHON) -c 'import sys; sys.exit("keapkit needs Python 3.11 or newer, this is " + sys.version) if sys.version_info < (3, 11) else None'
	@$(PYTHON) -m venv $(VENV)
	@$(BIN)/python -m pip install --quiet --disable-pip-version-check --require-hashes -r requirements/dev.txt
	@$(BIN)/python -m pip install --quiet --disable-pip-version-check --no-deps --no-build-isolation --editable .
	@touch $@

regenerate: $(READY)  ## write generated/ from specs/ and overlays/openapi/
	@$(BIN)/python -m generator regenerate

check: $(READY)  ## fail when generated/ and its sources disagree
	@$(BIN)/python -m generator check

lint: $(READY)
	@$(BIN)/ruff check .
	@$(BIN)/ruff format --check .

types: $(READY)
	@$(BIN)/mypy
	@$(BIN)/basedpyright --warnings

test: $(READY)  ## every check: drift, lint, types, tests
	@$(BIN)/python -m tests

demo: $(READY)  ## the month-end report on a sandbox in the process, no account needed
	@$(BIN)/python examples/month_end.py

bench: $(READY)  ## every figure of README, beside its peers
	@$(BIN)/python -m benchmarks

bench-pace: $(READY)  ## pace and retries on a loopback gateway
	@$(BIN)/python -m benchmarks.pace

stress: $(READY)  ## the long runs: hostile documents, kills, mutated responses
	@$(BIN)/python -m tests.stress

# V1=FILE or V2=FILE (or an address) updates that API only; more options in UPDATE, such as UPDATE="--version 2.0.26".
update: $(READY)  ## follow the documents that Keap publishes today, or V1=FILE V2=FILE
	@$(BIN)/python -m generator update $(if $(V1),--v1 '$(V1)') $(if $(V2),--v2 '$(V2)') $(UPDATE)

lock: $(READY)  ## resolve requirements/*.in again (hashes, no index addresses)
	@$(BIN)/python -m pip install --quiet uv
	@$(BIN)/uv pip compile --universal --python-version 3.11 --generate-hashes --upgrade --no-emit-index-url --no-header --quiet -o requirements/dev.txt requirements/dev.in

clean:  ## remove the environment and the caches
	rm -rf $(VENV) .mypy_cache .ruff_cache .pytest_cache .hypothesis

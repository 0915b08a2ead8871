# The two commands a newcomer needs: `make demo` and `make test`.
PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
DB ?= sqlite
PYTEST_ARGS ?=
# What was compiled is kept, whatever the shell says: each process of the tests would compile the whole house anew.
export PYTHONDONTWRITEBYTECODE :=
# Each core takes whatever test comes next.
PYTEST := $(BIN)/pytest -n auto --dist worksteal

.PHONY: demo setup test fuzz check format lint imports types templates migrations coverage bench lock browser pictures clean

demo: setup
	$(BIN)/gandan demo

setup: $(VENV)/core.stamp

# The lock names every package, so nothing is resolved (--no-deps): a release that appeared since cannot break an install.
# The checkout itself is put on the path by a .pth file: nothing is built, so no build tool has to be locked.
$(VENV)/core.stamp: requirements/core.txt
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' || \
		{ echo "Cần Python 3.11 trở lên. Hãy cài python3 và python3-venv rồi chạy lại."; exit 2; }
	@test -x $(BIN)/pip || $(PYTHON) -m venv $(VENV) || \
		{ echo "Không tạo được môi trường Python. Trên Debian hãy cài gói python3-venv rồi chạy lại."; exit 2; }
	$(BIN)/pip install --quiet --disable-pip-version-check --no-deps --require-hashes -r requirements/core.txt
	@$(BIN)/python -c 'import pathlib, sysconfig; pathlib.Path(sysconfig.get_path("purelib"), "gandan.pth").write_text("$(CURDIR)\n")'
	@printf '#!%s/%s/python\nfrom gandan.project.cli import main\nmain()\n' "$(CURDIR)" "$(BIN)" > $(BIN)/gandan
	@chmod +x $(BIN)/gandan
	@$(BIN)/python -m compileall -q gandan
	@touch $@

$(VENV)/dev.stamp: requirements/dev.txt $(VENV)/core.stamp
	$(BIN)/pip install --quiet --disable-pip-version-check --no-deps --require-hashes -r requirements/dev.txt
	@touch $@

# `make test DB=postgres` installs a PostgreSQL where there is none and starts one of its own.
# Pictures are for eyes, and any text may be tried five times as often: `make check` does both,
# and takes in the whole real catalogue instead of a tenth. Here they would only cost minutes.
test: $(VENV)/dev.stamp
	tests/with_database $(DB) $(PYTEST) -m "not sheet and not whole" $(PYTEST_ARGS)

# Other examples each time for all that promises something about any input. What it finds becomes an @example.
FUZZ_ROUNDS ?= 5
fuzz: $(VENV)/dev.stamp
	for round in $$(seq $(FUZZ_ROUNDS)); do $(PYTEST) -q -m hypothesis --hypothesis-profile=fuzz $(PYTEST_ARGS) || exit 1; done

check: $(VENV)/dev.stamp format lint imports types templates migrations coverage

format: $(VENV)/dev.stamp
	$(BIN)/ruff format --check .

lint: $(VENV)/dev.stamp
	$(BIN)/ruff check .

imports: $(VENV)/dev.stamp
	$(BIN)/lint-imports --no-logo

types: $(VENV)/dev.stamp
	$(BIN)/mypy gandan

templates: $(VENV)/dev.stamp
	$(BIN)/djlint --quiet --lint gandan

migrations: $(VENV)/dev.stamp
	GANDAN_DATA_DIR=build/migrations $(BIN)/gandan makemigrations --check --dry-run

coverage: $(VENV)/dev.stamp
	GANDAN_PICTURES=1 tests/with_database $(DB) $(PYTEST) --hypothesis-profile=whole --cov --cov-report=term:skip-covered $(PYTEST_ARGS)

# Figures the product promises. Peers that are not installed are said to be missing, never guessed.
bench: $(VENV)/bench.stamp
	$(BIN)/python -m benchmarks $(BENCH_ARGS)

$(VENV)/bench.stamp: requirements/bench.txt requirements/recordings.txt $(VENV)/dev.stamp
	$(BIN)/pip install --quiet --disable-pip-version-check --no-deps --require-hashes -r requirements/bench.txt -r requirements/recordings.txt
	@touch $@

# Chromium for the journeys in a real browser; without it they are skipped with a sentence.
browser:
	command -v chromium-headless-shell >/dev/null || command -v chromium >/dev/null || \
		{ apt-get update -qq && DEBIAN_FRONTEND=noninteractive apt-get install -y -qq chromium-headless-shell; }

# Pictures of the desk for docs/use: a journey takes them, and they are kept beside the texts.
pictures: $(VENV)/dev.stamp browser
	GANDAN_PICTURES=1 $(BIN)/pytest -q $(addprefix tests/journeys/test_,from_message_to_figure.py studio.py reading_a_plan.py)
	mkdir -p docs/use/anh && cp tests-output/pictures/*.png docs/use/anh/

lock: $(VENV)/dev.stamp
	for name in core neural dev bench; do $(BIN)/uv pip compile --quiet --generate-hashes --no-emit-index-url --no-header \
		--python-version 3.11 requirements/$$name.in -o requirements/$$name.txt; done

clean:
	rm -rf $(VENV) build .mypy_cache .ruff_cache .pytest_cache .coverage tests-output

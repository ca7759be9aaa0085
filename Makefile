# Every command of the workshop. `make help` lists them; CI calls the same ones.
.DEFAULT_GOAL := help
.PHONY: help run demo test lint pictures sim mutants power-cuts kills fuzz api office-check properties papers postgres-proof room bench bench-sync bench-reports bench-materials bundle fresh-check translations lock clean
PYTHON := .venv/bin/python
SET_UP := sh packaging/setup.sh
LANGUAGE_FILES := resources/translations/suluh_id.ts resources/translations/suluh_en.ts

help: ## list these commands
	@sed -n 's/^\([a-z-]*\):.*## /\1\t/p' Makefile | awk -F '\t' '{printf "  make %-15s %s\n", $$1, $$2}'

run: ## set up what is missing, then open the window (without a screen: the demo)
	@$(SET_UP) run
	@if [ "$$(uname)" != Linux ] || [ -n "$$DISPLAY$$WAYLAND_DISPLAY" ]; then \
		$(PYTHON) -m desktop; \
	else \
		echo "No screen here (neither DISPLAY nor WAYLAND_DISPLAY): running the demo instead of the window."; \
		$(PYTHON) -m desktop demo --out ./out; \
	fi

demo: ## the main job end to end on a sample library, without a screen; leaves its papers in out/
	@$(SET_UP) run
	@$(PYTHON) -m desktop demo --out ./out

test: ## the whole suite; as root it first installs the system packages it needs, PostgreSQL among them
	@$(SET_UP) test
	@$(PYTHON) -m pytest -n 3

lint: ## style, import contracts and types
	@$(SET_UP) test
	@$(PYTHON) -m ruff check .
	@.venv/bin/lint-imports
	@$(PYTHON) -m mypy

pictures: ## take the pictures of the window anew, those of the guide among them
	@$(SET_UP) test
	@$(PYTHON) -m pytest -q --new-pictures tests/ui/gates/test_pictures.py

sim: ## play SEEDS worlds from START on; DATABASE=postgresql plays them on PostgreSQL
	@$(SET_UP) test
	@$(PYTHON) -m sim --seeds $(or $(SEEDS),100) --start $(or $(START),1)

mutants: ## take one protection away at a time and see who notices; ONLY=word tries those again, SEEDS=500 worlds for each
	@$(SET_UP) test
	@$(PYTHON) -m sim.mutants --only "$(ONLY)" --seeds $(or $(SEEDS),500)

postgres-proof: ## ROWS rows by eight processes at once on PostgreSQL, then two moves to new clusters
	@$(SET_UP) test
	@$(PYTHON) -m proofs.postgres --rows $(or $(ROWS),100000)

room: ## LAPTOPS processes hand over in one room of 20 Mbit/s while the internet is down, then it comes back
	@$(SET_UP) test
	@$(PYTHON) -m proofs.room --laptops $(or $(LAPTOPS),30)

power-cuts: ## cut the power CUTS times at every sync of a day's work, from the seed START on
	@$(SET_UP) test
	@$(PYTHON) -m proofs.power --cuts $(or $(CUTS),500) --start $(or $(START),1)

kills: ## kill the app's and the server's processes KILLS times while records and photos travel, from the seed START on
	@$(SET_UP) test
	@$(PYTHON) -m proofs.kills --kills $(or $(KILLS),50) --start $(or $(START),1)

fuzz: ## give INPUTS changed and random bytes to every reader of bytes from outside, from number START on
	@$(SET_UP) test
	@$(PYTHON) -m proofs.fuzz --inputs $(or $(INPUTS),10000) --start $(or $(START),1)

api: ## EXAMPLES right and wrong requests of every kind that the centre and the relay answer; none may be a fault of ours
	@$(SET_UP) test
	@$(PYTHON) -m proofs.api --examples $(or $(EXAMPLES),100) --seed $(or $(START),1)

office-check: ## every list and report as LibreOffice reads it; as root it first installs LibreOffice without its windows
	@$(SET_UP) test
	@$(SET_UP) office
	@$(PYTHON) -m proofs.office

properties: ## try EXAMPLES new examples of each law of merging, messages, bundles, sticks and papers, and new worlds
	@$(SET_UP) test
	@SULUH_EXAMPLES=$(or $(EXAMPLES),2000) $(PYTHON) -m pytest -q -n 2 -o faulthandler_timeout=7200 tests/core tests/sim/test_machine.py tests/reports/test_papers_agree.py

papers: ## print every paper and compare it with what is kept in proofs/pages; NEW=1 keeps them anew, ONLY=annual-30 only some
	@$(SET_UP) test
	@TZ=Asia/Makassar $(PYTHON) -m proofs.papers $(if $(NEW),--new) -- $(ONLY)

bench: ## measure and write docs/speed.md
	@$(SET_UP) test
	@$(PYTHON) -m bench

bench-sync: ## measure only sending, lines, intake, growth, the month's end and memory, into docs/speed.md
	@$(SET_UP) test
	@$(PYTHON) -m bench --update sync road ingest growth pggrowth rush memory

bench-reports: ## measure only paper: monthly, annual, twelve months, sums of visits, into docs/speed.md
	@$(SET_UP) test
	@$(PYTHON) -m bench --update report

bench-materials: ## measure only the shelves: fetching over lines, adding files, searching inside, opening, into docs/speed.md
	@$(SET_UP) test
	@$(PYTHON) -m bench --update fetch materials

bundle: ## the program as a folder that needs no Python: dist/suluh
	@$(SET_UP) bundle
	@bash packaging/bundle.sh

fresh-check: ## prove `make run` and `make test` on a bare Debian 12 (needs root)
	@bash packaging/fresh-check.sh

translations: ## collect the words to translate and compile the translations
	@$(SET_UP) test
	@.venv/bin/pyside6-lupdate -silent -no-obsolete -extensions py -locations none core desktop server -ts $(LANGUAGE_FILES)
	@for file in $(LANGUAGE_FILES); do .venv/bin/pyside6-lrelease -silent $$file; done

lock: ## choose the newest allowed packages and pin them with their hashes
	@$(SET_UP) test
	@.venv/bin/uv pip compile --quiet --upgrade --generate-hashes --no-emit-index-url --extra server pyproject.toml -o requirements.txt
	@.venv/bin/uv pip compile --quiet --upgrade --generate-hashes --no-emit-index-url --extra server --extra dev pyproject.toml -c requirements.txt -o requirements-dev.txt

clean: ## remove everything that was made here
	rm -rf .venv build dist out .pytest_cache .mypy_cache .ruff_cache .hypothesis .import_linter_cache
	rm -f resources/translations/*.qm
	find . -name __pycache__ -type d -prune -exec rm -rf {} +

#!/usr/bin/env bash
# One door to everything: ./build.sh [build|serve|test|lint|bench|screenshots] [options]
set -euo pipefail
cd "$(dirname "$0")"

fail() {
    echo "build.sh: $1" >&2
    exit 1
}

usage() {
    cat <<'TEXT'
./build.sh [build]          build dist/caillou.db from the seeds
./build.sh serve [--port N] build if anything changed, then serve on http://127.0.0.1:8001
./build.sh test [options]   run all tests; options go to pytest; --every tests all pages in all combinations
./build.sh lint             check layout, names, types
./build.sh bench            measure loading, building and serving
./build.sh screenshots      take pictures of twelve pages into screenshots/; --every takes all combinations
./build.sh lock             write the lock files anew from pyproject.toml
TEXT
}

# The first Python that is recent enough.
python() {
    local name
    for name in python3 python3.14 python3.13 python3.12 python3.11; do
        if "$name" -c 'import sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null; then
            echo "$name"
            return
        fi
    done
    fail "no Python 3.11 or newer was found; install one, and its venv module"
}

# Makes .venv from a lock file, with hashes; does nothing when it is already made from this very file.
environment() {
    local lock=$1 stamp=.venv/made-from wanted
    wanted=$(cat "$lock" pyproject.toml | cksum)" $PWD"
    if [ -e "$stamp.$lock" ] && [ "$(cat "$stamp.$lock")" = "$wanted" ]; then
        return
    fi
    echo "Making the environment (.venv) from $lock …" >&2
    [ -x .venv/bin/python ] || "$(python)" -m venv .venv || fail "python cannot make a virtual environment; is its venv module installed?"
    .venv/bin/python -m pip install --quiet --disable-pip-version-check --require-hashes -r "$lock"
    .venv/bin/python -m pip install --quiet --disable-pip-version-check --no-deps --no-build-isolation --editable .
    rm -f "$stamp".*
    echo "$wanted" >"$stamp.$lock"
    [ "$lock" = requirements.lock ] || echo "$(cat requirements.lock pyproject.toml | cksum) $PWD" >"$stamp.requirements.lock"
}

verb=${1:-build}
[ $# -eq 0 ] || shift
case $verb in
build)
    environment requirements.lock
    .venv/bin/caillou build "$@"
    [ $# -gt 0 ] || .venv/bin/caillou previews
    ;;
serve)
    environment requirements.lock
    exec .venv/bin/caillou serve --build "$@"
    ;;
test)
    environment requirements-dev.lock
    exec .venv/bin/python -m pytest "$@"
    ;;
lint)
    environment requirements-dev.lock
    .venv/bin/ruff format --check .
    .venv/bin/ruff check .
    .venv/bin/mypy
    ;;
bench)
    environment requirements-dev.lock
    exec env PATH="$PWD/.venv/bin:$PATH" .venv/bin/python -m bench "$@"
    ;;
screenshots)
    environment requirements-dev.lock
    exec .venv/bin/python -m tests.site.screenshots "$@"
    ;;
lock)
    environment requirements-dev.lock
    compile() { .venv/bin/uv pip compile --quiet --universal --python-version 3.11 --generate-hashes --no-header --no-annotate "$@"; }
    compile pyproject.toml --output-file requirements.lock
    compile --extra dev --constraint requirements.lock pyproject.toml --output-file requirements-dev.lock
    ;;
-h | --help | help)
    usage
    ;;
*)
    usage >&2
    fail "unknown verb '$verb'"
    ;;
esac

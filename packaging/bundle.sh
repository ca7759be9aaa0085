#!/usr/bin/env bash
# Builds dist/suluh by build.spec and proves it: the program in the folder tests itself and answers a command in an
# environment that knows neither Python nor .venv. Prints what the folder weighs, as it lies and as it travels.
set -euo pipefail
cd "$(dirname "$0")/.."

LIMIT_MB=90 # compressed: one evening on a village line
BUNDLE=$PWD/dist/suluh

main() {
    rm -rf "$BUNDLE"
    .venv/bin/python -m PyInstaller --noconfirm --log-level ERROR --workpath build/bundle --distpath dist build.spec
    without_debugging_symbols
    misses_no_library
    HOME_FOR_TRIAL=$(mktemp -d)
    trap 'rm -rf "$HOME_FOR_TRIAL"' EXIT
    bare "$BUNDLE/suluh" --self-test || fail "the bundle's own test failed"
    answers_commands
    weigh
}

fail() {
    echo "bundle: $*" >&2
    exit 1
}

# A third of the folder otherwise. Qt comes without them, and PyInstaller's own `strip` would go through Qt as well.
without_debugging_symbols() {
    command -v strip >/dev/null || return 0
    find "$BUNDLE/_internal" -type f -name '*.so*' -not -path '*/PySide6/*' -exec strip --strip-debug {} +
}

# What build.spec leaves out must not be asked for by what it keeps.
misses_no_library() {
    local missing
    missing=$(find "$BUNDLE/_internal" -type f -name '*.so*' -print0 | LD_LIBRARY_PATH=$BUNDLE/_internal xargs -0 ldd 2>/dev/null |
        awk '/not found/ {print $1}' | sort -u | tr '\n' ' ')
    [ -z "$missing" ] || fail "libraries left behind: $missing"
}

# From another folder, so that nothing of this one is found by chance.
bare() {
    (cd "$HOME_FOR_TRIAL" && env -i HOME="$HOME_FOR_TRIAL" LANG=C PATH=/usr/bin:/bin timeout 120 "$@")
}

answers_commands() {
    local home=$HOME_FOR_TRIAL/home
    bare "$BUNDLE/suluh" init --area 64.03.09.2006 --name Al-Fadhilah --person Sari --home "$home"
    bare "$BUNDLE/suluh" log add --title "Pelatihan keripik" --date-start 2026-11-21 --theme economy --n-total 18 --home "$home" >/dev/null
    bare "$BUNDLE/suluh" log list --home "$home" | grep -q "Pelatihan keripik" || fail "log list does not show what log add saved"
    if bare "$BUNDLE/suluh" demo >"$HOME_FOR_TRIAL/demo" 2>&1; then fail "the demo ran without a server"; fi
    grep -q "this bundle" "$HOME_FOR_TRIAL/demo" || fail "the demo does not say why it cannot run: $(cat "$HOME_FOR_TRIAL/demo")"
    echo "ok      commands  init, log add, log list; the demo says that it needs the server"
}

weigh() {
    local bytes
    bytes=$(tar -C dist -c suluh | xz -6 -T0 | wc -c)
    echo "bundle: dist/suluh $(du -sm "$BUNDLE" | cut -f1) MiB in $(find "$BUNDLE" -type f | wc -l) files, as tar.xz $((bytes / 1000000)) MB"
    [ "$bytes" -le $((LIMIT_MB * 1000000)) ] || fail "more than $LIMIT_MB MB"
}

main "$@"

#!/bin/sh
# Sets up what a command needs: missing Debian packages, .venv, pinned packages, compiled translations.
# What is there already is left alone, so a second call takes no time.
# usage: packaging/setup.sh run|test|bundle|office
set -eu
cd "$(dirname "$0")/.."
purpose=${1:?run, test, bundle or office}

say() { echo "setup: $*"; }

install_system_packages() {
    command -v dpkg-query >/dev/null 2>&1 || return 0
    missing=""
    for package in $(sed 's/#.*//' packaging/debian-packages.txt | awk -v p="$purpose" 'NF && ($2 == "run" || $2 == p) {print $1}'); do
        dpkg-query -W -f '${db:Status-Status}\n' "$package" 2>/dev/null | grep -qx installed || missing="$missing $package"
    done
    [ -n "$missing" ] || return 0
    if [ "$(id -u)" != 0 ]; then
        say "these system packages are missing:$missing" >&2
        say "install them with: sudo apt-get install$missing" >&2
        exit 1
    fi
    say "installing system packages:$missing"
    apt-get -qq update
    # shellcheck disable=SC2086  # a list of names
    DEBIAN_FRONTEND=noninteractive apt-get -qq install -y --no-install-recommends -o Dpkg::Use-Pty=0 $missing >/dev/null
}

install_python_packages() {
    case $purpose in run) pins=requirements.txt ;; *) pins=requirements-dev.txt ;; esac
    # The stamp holds the pins it was made from: changed pins are installed again, unchanged ones cost nothing.
    stamp=.venv/$pins
    # A folder that was moved, or whose Python is gone, has no working interpreter.
    if ! .venv/bin/python -c 'import sys; sys.exit(sys.prefix == sys.base_prefix)' 2>/dev/null; then
        python3 -c 'import sys; sys.exit(sys.version_info < (3, 11))' || { say "Python 3.11 or newer is needed" >&2; exit 1; }
        rm -rf .venv
        python3 -m venv .venv
    fi
    cmp -s "$pins" "$stamp" && return 0
    say "installing the packages pinned in $pins"
    .venv/bin/python -m pip install --quiet --disable-pip-version-check --no-input --only-binary :all: --require-hashes --requirement "$pins"
    cp "$pins" "$stamp"
}

compile_translations() {
    for source in resources/translations/*.ts; do
        [ -e "$source" ] || continue
        compiled=${source%.ts}.qm
        # shellcheck disable=SC3013  # dash has -nt
        if [ ! -e "$compiled" ] || [ "$source" -nt "$compiled" ]; then
            .venv/bin/pyside6-lrelease -silent "$source" -qm "$compiled"
        fi
    done
}

install_system_packages
install_python_packages
compile_translations

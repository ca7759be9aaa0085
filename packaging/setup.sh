#!/bin/sh
# Sets up what a command needs: missing Debian packages, .venv, pinned packages, compiled translations.
# usage: packaging/setup.sh run|test
set -eu
cd "$(dirname "$0")/.."
purpose=${1:?run or test}
wanted=$(sed 's/#.*//' packaging/debian-packages.txt | awk -v p="$purpose" 'NF && ($2 == "run" || $2 == p) {print $1}')

if command -v dpkg-query >/dev/null 2>&1; then
    missing=""
    for package in $wanted; do
        dpkg-query -W -f '${db:Status-Status}' "$package" 2>/dev/null | grep -qx installed || missing="$missing $package"
    done
    if [ -n "$missing" ]; then
        if [ "$(id -u)" = 0 ]; then
            echo "setup: installing system packages:$missing"
            apt-get -qq update
            DEBIAN_FRONTEND=noninteractive apt-get -qq install -y --no-install-recommends $missing >/dev/null
        else
            echo "setup: these system packages are missing:$missing" >&2
            echo "setup: install them with: sudo apt-get install$missing" >&2
            exit 1
        fi
    fi
fi

case $purpose in run) pins=requirements.txt ;; *) pins=requirements-dev.txt ;; esac
# The stamp holds the pins it was made from: changed pins are installed again, unchanged ones cost nothing.
stamp=.venv/$pins
if ! cmp -s "$pins" "$stamp"; then
    [ -x .venv/bin/python ] || python3 -m venv .venv
    echo "setup: installing pinned packages of $pins"
    .venv/bin/python -m pip install --quiet --disable-pip-version-check --require-hashes --requirement "$pins"
    cp "$pins" "$stamp"
fi

for source in resources/translations/*.ts; do
    compiled=${source%.ts}.qm
    if [ -e "$source" ] && [ "$source" -nt "$compiled" ]; then
        .venv/bin/pyside6-lrelease -silent "$source" -qm "$compiled"
    fi
done

#!/usr/bin/env bash
# Proves on a bare Debian 12 that the two commands of the README work: `make run` (without a screen: the demo) and `make test`.
#
#   debootstrap minbase + $BEFORE  ──►  a clone of HEAD  ──►  make run  ──►  make test
#
# The machine is a folder of its own with its own mounts and processes, which end with this script however it ends.
# It borrows from this machine only the Debian mirror, the name servers and what pip needs to reach packages.
# Everything is written to build/fresh-check/; the finished bare system is kept there for the next time.
set -euo pipefail
cd "$(dirname "$0")/.."

SUITE=bookworm
BEFORE=ca-certificates,git,make # what the README asks for before the two commands
LIMIT_S=3000                    # for each command
KEPT=$PWD/build/fresh-check
BASE=$KEPT/$SUITE-minbase.tar

main() {
    [ "$(id -u)" = 0 ] || fail "run this as root: it makes a file system and mounts"
    mkdir -p "$KEPT"
    [ -e "$BASE" ] || make_base
    ROOT=$(mktemp -d "${TMPDIR:-/tmp}/suluh-fresh.XXXXXX")
    trap 'rm -rf --one-file-system "$ROOT"' EXIT
    tar -xf "$BASE" -C "$ROOT"
    chmod 755 "$ROOT"
    lend
    git clone --quiet --no-hardlinks . "$ROOT/srv/suluh"
    echo "fresh-check: $(cat "$ROOT/etc/debian_version") with $(installed | wc -l) packages, commit $(git rev-parse --short HEAD)"
    installed >"$KEPT/packages-before.txt"
    refuses_politely_without_rights
    timed "make run" "make run"
    timed "make run, again" "make run"
    timed "libraries" "sh packaging/check-libraries.sh"
    timed "make test" "make test"
    installed >"$KEPT/packages-after.txt"
    echo "fresh-check: system packages that the commands installed:"
    comm -13 "$KEPT/packages-before.txt" "$KEPT/packages-after.txt" | sed 's/^/  /'
    echo "fresh-check: passed; all packages in ${KEPT#"$PWD"/}/packages-after.txt"
}

fail() {
    echo "fresh-check: $*" >&2
    exit 1
}

# A bare system from the mirror that this machine uses itself.
make_base() {
    command -v debootstrap >/dev/null || { apt-get -qq update && apt-get -qq install -y --no-install-recommends debootstrap >/dev/null; }
    local mirror folder
    mirror=$(apt-get indextargets --format '$(CODENAME) $(COMPONENT) $(REPO_URI)' 'Identifier: Packages' |
        awk -v s="$SUITE" '$1 == s && $2 == "main" {print $3; exit}')
    [ -n "$mirror" ] || fail "apt knows no Debian mirror for $SUITE on this machine"
    folder=$(mktemp -d "${TMPDIR:-/tmp}/suluh-base.XXXXXX")
    echo "fresh-check: making a bare $SUITE"
    if ! debootstrap --variant=minbase --include="$BEFORE" "$SUITE" "$folder" "$mirror" >"$KEPT/debootstrap.txt" 2>&1; then
        tail -n 20 "$KEPT/debootstrap.txt" >&2
        rm -rf --one-file-system "$folder"
        fail "debootstrap failed; everything it said is in ${KEPT#"$PWD"/}/debootstrap.txt"
    fi
    rm -rf "$folder"/var/cache/apt/archives/*.deb
    tar --one-file-system -cf "$BASE.part" -C "$folder" . && mv "$BASE.part" "$BASE"
    rm -rf --one-file-system "$folder"
}

# Name servers, proxies, certificates and pip's settings: how this machine reaches packages. Its own folders stay its own.
lend() {
    cp -L /etc/resolv.conf /etc/hosts "$ROOT/etc/"
    apt-config dump | grep -iE '^Acquire::[a-z]+::Proxy' >"$ROOT/etc/apt/apt.conf.d/90lent" || true
    cp -L "${SSL_CERT_FILE:-/etc/ssl/certs/ca-certificates.crt}" "$ROOT/etc/lent-certificates.pem"
    {
        env | grep -E '^(PIP_|https?_proxy=|no_proxy=|HTTPS?_PROXY=|NO_PROXY=)' | grep -vE '^PIP_(CERT|FIND_LINKS)=|file://' || true
        echo PIP_CERT=/etc/lent-certificates.pem
    } >"$ROOT/etc/lent-environment"
    mkdir -p "$ROOT/root/.config/pip"
    lend_settings /etc/pip.conf "$ROOT/etc/pip.conf"
    lend_settings "$HOME/.config/pip/pip.conf" "$ROOT/root/.config/pip/pip.conf"
}

lend_settings() {
    [ ! -e "$1" ] || grep -vE '^ *(cert|find-links) *=|file://' "$1" >"$2" || true
}

installed() { dpkg-query --admindir="$ROOT/var/lib/dpkg" -W -f '${Package} ${Version}\n' | sort; }

# Runs a command line in the clone, on a machine of its own: mounts and processes end with it.
inside() {
    # in the foreground: who stops this script stops the machine; LIMIT_S ends `unshare`, and that ends all within
    timeout --foreground --kill-after=30 "$LIMIT_S" unshare --mount --pid --fork --kill-child --propagation private \
        bash -c '
            root=$1
            mount -t proc proc "$root/proc"
            mount --rbind /dev "$root/dev"
            mount -t tmpfs -o mode=1777 tmpfs "$root/dev/shm"
            mapfile -t lent <"$root/etc/lent-environment"
            exec chroot "$root" env -i HOME=/root PATH=/usr/sbin:/usr/bin:/sbin:/bin TERM=dumb "${lent[@]}" \
                sh -c "cd /srv/suluh && $2"
        ' inside "$ROOT" "$1"
}

timed() {
    local name=$1 log start
    log=$KEPT/$(tr -cs a-z - <<<"$name" | sed 's/-$//').txt
    start=$(date +%s)
    echo "fresh-check: $name"
    if ! inside "$2" >"$log" 2>&1; then
        tail -n 40 "$log" | sed 's/^/  | /' >&2
        fail "$name failed after $(($(date +%s) - start)) s; everything it said is in ${log#"$PWD"/}"
    fi
    tail -n 8 "$log" | sed 's/^/  | /'
    echo "fresh-check: $name took $(($(date +%s) - start)) s"
}

# Somebody without rights is told the one command that an administrator must run, and nothing is half done.
refuses_politely_without_rights() {
    local log=$KEPT/without-rights.txt
    if inside "cp -r /srv/suluh /tmp/suluh && chown -R nobody /tmp/suluh && cd /tmp/suluh &&
        runuser -u nobody -- make run" >"$log" 2>&1; then
        fail "make run without rights and without packages did not fail"
    fi
    grep -q 'sudo apt-get install' "$log" || fail "make run without rights does not name the packages; see ${log#"$PWD"/}"
    rm -rf "$ROOT/tmp/suluh"
}

main "$@"

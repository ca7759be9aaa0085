#!/bin/sh
# Compares packaging/debian-packages.txt with what our binaries ask for: a library that is missing fails, and so does a
# listed package that no binary uses. Means something on a bare Debian only; packaging/fresh-check.sh runs it there.
set -eu
cd "$(dirname "$0")/.."
packages=$(.venv/bin/python -c 'import sysconfig; print(sysconfig.get_path("platlib"))')
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

# The modules and plugins of Qt that the desk uses or may be asked for by a desktop; the binaries of all other packages.
# Left out: the GTK theme (a desktop that has GTK has it) and TIFF (wants a library of Debian 11; Pillow reads TIFF).
our_binaries() {
    for module in Core DBus Gui Multimedia MultimediaWidgets Network Pdf PdfWidgets PrintSupport Svg Test Widgets; do
        echo "$packages/PySide6/Qt$module.abi3.so"
    done
    for plugin in platforms/libqxcb platforms/libqoffscreen platforms/libqwayland platformthemes/libqxdgdesktopportal \
        xcbglintegrations/\* wayland-shell-integration/libxdg-shell wayland-graphics-integration-client/libqt-plugin-wayland-egl \
        wayland-decoration-client/\* iconengines/\* imageformats/libq[!t]\* networkinformation/\* printsupport/\* multimedia/\* \
        platforminputcontexts/libcompose\* platforminputcontexts/libibus\*; do
        # shellcheck disable=SC2086  # the stars are meant
        ls "$packages"/PySide6/Qt/plugins/${plugin%.so}.so
    done
    find "$packages" -name '*.so' -not -path "$packages/PySide6/*"
}

our_binaries >"$work/binaries"
xargs ldd <"$work/binaries" >"$work/ldd" 2>/dev/null || true
# A wheel's own libraries find each other once Python has loaded the first: only names that no wheel brings count.
find "$packages" -name '*.so*' -printf '%f\n' | sort -u >"$work/own"
awk '/=> not found/ {print $1}' "$work/ldd" | sort -u | grep -vxFf "$work/own" >"$work/missing" || true
awk '$2 == "=>" && $3 ~ /^\// {print $3}' "$work/ldd" | sort -u | xargs -r readlink -f | sort -u >"$work/used"

failed=0
if [ -s "$work/missing" ]; then
    echo "check-libraries: missing: $(tr '\n' ' ' <"$work/missing")" >&2
    failed=1
fi
for package in $(awk '$2 == "run" && $1 ~ /^lib/ {print $1}' packaging/debian-packages.txt); do
    dpkg-query -L "$package" | xargs -r readlink -f | grep -qxFf "$work/used" && continue
    echo "check-libraries: listed in vain: $package" >&2
    failed=1
done
[ "$failed" = 0 ] && echo "check-libraries: $(wc -l <"$work/binaries") binaries find all they need; every listed library is used"
exit "$failed"

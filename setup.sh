#!/usr/bin/env bash
# Gets this checkout ready to run:  ./setup.sh run | test | full | lint | training | bundle | lock   (make calls it)
#
# What is done is remembered in .venv/.stamps and not done again. PYTHON=/path/to/python chooses another
# Python for a new .venv. Nothing outside the checkout changes, except that root installs system packages.
set -uo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")" || exit 1

target=${1:-run}
venv=.venv
label="the start" # the step being done, for die()
apt_updated=

say() { printf '%s\n' "$*"; }

die() {
    printf '\nSet-up stopped at %s: %s\n' "$label" "$*" >&2
    exit 1
}

# ── Python ───────────────────────────────────────────────────────────────────────────────────────────────

is_new_enough() { # PYTHON: it starts, is 3.11 or newer and has the compiled modules we use
    "$1" -c 'import sys, ctypes, sqlite3, ssl, zlib; sys.exit(sys.version_info < (3, 11))' 2>/dev/null
}

can_make_venv() { # Debian leaves ensurepip out of python3; python3-venv brings it
    "$1" -c 'import ensurepip, venv; ensurepip.version()' 2>/dev/null
}

find_python() { # one that can make a venv as it is, else one that only lacks that
    local candidate candidates=${PYTHON:-python3 python3.11 python3.12 python3.13 python3.14}
    for candidate in $candidates; do
        is_new_enough "$candidate" && can_make_venv "$candidate" && command -v "$candidate" && return
    done
    for candidate in $candidates; do
        is_new_enough "$candidate" && command -v "$candidate" && return
    done
    return 1
}

# ── What the system must have ────────────────────────────────────────────────────────────────────────────

missing_packages=() # by their Debian names
missing_words=()    # the same in words, for other systems

missing() { # PACKAGE WORDS
    missing_packages+=("$1")
    missing_words+=("$2")
}

apt_has() { apt-cache show --no-all-versions "$1" >/dev/null 2>&1; }

check_python() {
    local python version
    if is_new_enough "$venv/bin/python"; then
        return
    elif python=$(find_python); then
        can_make_venv "$python" && return
        version=$("$python" -c 'import sys; print("%d.%d" % sys.version_info[:2])')
        missing "python$version-venv" "Python's venv and ensurepip modules for $python"
    else
        for version in 3.13 3.12 3.11 3.14; do
            if apt_has "python$version-venv"; then # brings python$version along
                missing "python$version-venv" "Python $version with venv"
                return
            fi
        done
        if apt_has python3; then
            die "this system has no Python 3.11 or newer and its packages offer none. Install one and name it:
    PYTHON=/path/to/python3.11 make run"
        fi
        missing python3-venv "Python 3.11 or newer, with venv, sqlite3 and ssl"
    fi
}

check_compiler() {
    local compiler
    for compiler in ${CXX:-c++ g++ clang++}; do
        command -v "$compiler" >/dev/null && return
    done
    missing g++ "a C++ compiler (g++ or clang++)"
}

check_libraries() { # what Qt needs to show a window, on X11 too
    local library package known
    known=$(PATH=$PATH:/sbin:/usr/sbin ldconfig -p 2>/dev/null)
    while read -r library package; do
        [[ $known == *"$library "* ]] && continue
        if [[ $package == libglib2.0-0 ]] && apt_has libglib2.0-0t64; then package=libglib2.0-0t64; fi
        missing "$package" "$library"
    done <<'LIBRARIES'
libEGL.so.1 libegl1
libGL.so.1 libgl1
libxkbcommon.so.0 libxkbcommon0
libdbus-1.so.3 libdbus-1-3
libfontconfig.so.1 libfontconfig1
libglib-2.0.so.0 libglib2.0-0
libxcb-cursor.so.0 libxcb-cursor0
libxkbcommon-x11.so.0 libxkbcommon-x11-0
libxcb-icccm.so.4 libxcb-icccm4
libxcb-keysyms.so.1 libxcb-keysyms1
libxcb-shape.so.0 libxcb-shape0
LIBRARIES
}

check_chinese_font() {
    if command -v fc-list >/dev/null; then
        [[ -n $(fc-list ':charset=65b9' family) ]] && return # 方
    else
        [[ -n $(find -L /usr/share/fonts ~/.local/share/fonts \
            -iname '*cjk*.[ot]t[cf]' -o -iname 'wqy*.tt[cf]' -o -iname 'sourcehan*.[ot]t[cf]' 2>/dev/null) ]] && return
    fi
    missing fonts-wqy-microhei "a font with Chinese characters (Noto Sans CJK, WenQuanYi, …)"
}

check_virtual_display() {
    command -v Xvfb >/dev/null || missing xvfb "Xvfb, for the tests that need an X11 display"
}

check_full_tools() { # what make test-full does beyond make test: a window under keys, traces, other processors
    local tool package words
    while read -r tool package words; do
        [[ $tool == qemu-x86_64 && $(uname -m) != x86_64 ]] && continue
        [[ $tool == debootstrap && $(id -u) != 0 ]] && continue # only root may enter what it makes
        command -v "$tool" >/dev/null && continue
        if [[ $tool == dbus-daemon ]] && ! apt_has dbus-daemon; then package=dbus; fi
        missing "$package" "$tool, for $words"
    done <<'TOOLS'
xdotool xdotool keys typed into the window
xclip xclip what the window copies
strace strace where files are written
qemu-x86_64 qemu-user older processors
desktop-file-validate desktop-file-utils the entry in the applications menu
appstreamcli appstream the description for software centres
dbus-daemon dbus-daemon the desktop's notifications
unshare util-linux a disk that is full
debootstrap debootstrap a bare Debian
xz xz-utils the archive
TOOLS
}

check_system() {
    missing_packages=()
    missing_words=()
    check_python
    check_compiler
    if [[ $(uname) == Linux && $target =~ ^(run|test|full|bundle)$ ]]; then
        check_libraries
        check_chinese_font
    fi
    if [[ $(uname) == Linux && $target =~ ^(test|full)$ ]]; then check_virtual_display; fi
    if [[ $(uname) == Linux && $target == full ]]; then check_full_tools; fi
    ((${#missing_packages[@]} == 0))
}

install_system_packages() {
    local apt="env DEBIAN_FRONTEND=noninteractive apt-get -q -y -o Dpkg::Use-Pty=0 -o DPkg::Lock::Timeout=120"
    if [[ -z $apt_updated ]]; then
        $apt update || die "apt-get could not read the package lists (its message is above). Is there a network?"
        apt_updated=yes
        check_system && return # with fresh lists the names may differ
    fi
    $apt install --no-install-recommends "${missing_packages[@]}" ||
        die "apt-get could not install ${missing_packages[*]} (its message is above)."
    check_system || die "installed, and yet missing: $(join ', ' "${missing_words[@]}")."
}

join() { # SEPARATOR WORD…
    local separator=$1 text=$2
    shift 2
    printf '%s' "$text" "${@/#/$separator}"
}

ask_for_system_packages() {
    if command -v apt-get >/dev/null; then
        say "Homeroom needs from your system: $(join ', ' "${missing_words[@]}")."
        say "Type this line, then the same command again:"
        say ""
        say "    sudo apt-get update && sudo apt-get install -y ${missing_packages[*]}"
    else
        say "Homeroom needs from your system, by whatever name its package manager knows them:"
        printf '    %s\n' "${missing_words[@]}"
        say "Install them, then give the same command again."
    fi
} >&2

ensure_system() {
    label="the system packages"
    check_system && return
    if [[ $(id -u) == 0 ]] && command -v apt-get >/dev/null; then
        say "Installing system packages: ${missing_packages[*]}"
        install_system_packages
    else
        ask_for_system_packages
        exit 1
    fi
}

# ── Steps: needs_X says whether X is still to do, do_X does it ───────────────────────────────────────────

stamp_of() { # STEP: its stamp is right when it holds this text
    case $1 in
    bindings) cat engine/native/sdist.py ;;
    *)
        sed -n '/^\[dependency-groups\]/,/^\[tool/p' pyproject.toml
        cat constraints.txt
        ;;
    esac | cksum
}

is_stamped() { [[ $(cat "$venv/.stamps/$1" 2>/dev/null) == "$(stamp_of "$1")" ]]; }
stamp() { mkdir -p "$venv/.stamps" && stamp_of "$1" >"$venv/.stamps/$1"; }

needs_environment() { ! is_new_enough "$venv/bin/python" || ! "$venv/bin/python" -c 'import pip' 2>/dev/null; }
do_environment() {
    local python
    python=$(find_python) || die "no Python 3.11 or newer was found."
    "$python" -m venv --clear "$venv" || die "$python could not make $venv (its message is above)."
}

pip_install() {
    PIP_DISABLE_PIP_VERSION_CHECK=1 "$venv/bin/python" -m pip install "${pip_options[@]}" "$@"
}

do_group() { # GROUP of pyproject.toml
    pip_install --constraint constraints.txt --group "$1" ||
        die "pip could not install the group '$1' of pyproject.toml (its message is above). Is there a network?
The same command goes on where this one stopped."
    stamp "$1"
}

needs_build() { ! is_stamped build; }
do_build() {
    local pip
    pip=$(sed -n 's/^ *"\(pip==[^"]*\)",/\1/p' pyproject.toml | head -n 1)
    pip_install "$pip" || die "pip could not bring itself to $pip (its message is above). Is there a network?"
    do_group build # --group needs that pip
}

needs_app() { ! is_stamped app; }
do_app() { do_group app; }
needs_test() { ! is_stamped test; }
do_test() { do_group test; }
needs_training() { ! is_stamped training; }
do_training() { do_group training; }
needs_bundle() { ! is_stamped bundle; }
do_bundle() { do_group bundle; }

needs_bindings() { ! is_stamped bindings; }
do_bindings() {
    local sdist
    sdist=$("$venv/bin/python" -m engine.native.build --sdist-only | tail -n 1)
    [[ -f $sdist ]] ||
        die "llama.cpp's source could not be fetched (the message is above)."
    CMAKE_ARGS="-DLLAMA_BUILD=OFF -DLLAVA_BUILD=OFF" PATH="$PWD/$venv/bin:$PATH" \
        pip_install --no-deps --no-build-isolation "$sdist" ||
        die "pip could not install llama.cpp's Python bindings (its message is above)."
    stamp bindings
}

needs_engine() { # the build knows itself what it depends on, down to this machine's processor
    [[ ! -x $venv/bin/python ]] || ! "$venv/bin/python" - 2>/dev/null <<'CURRENT'
import sys
from engine.native.build import is_current
sys.exit(not is_current())
CURRENT
}
do_engine() {
    PATH="$PWD/$venv/bin:$PATH" "$venv/bin/python" -m engine.native.build ||
        die "the engine's library could not be built (the message is above)."
}

translated=assets/translations/homeroom_zh_CN
needs_translations() { [[ ! $translated.qm -nt $translated.ts ]]; }
do_translations() {
    "$venv/bin/pyside6-lrelease" -silent "$translated.ts" -qm "$translated.qm" ||
        die "the translations could not be compiled (the message is above)."
}

needs_portable() {
    [[ ! -x $venv/bin/python ]] || ! "$venv/bin/python" - 2>/dev/null <<'CURRENT'
import sys
from engine.native.build import PORTABLE, is_current
sys.exit(not is_current(PORTABLE))
CURRENT
}
do_portable() {
    PATH="$PWD/$venv/bin:$PATH" "$venv/bin/python" -m engine.native.build --portable ||
        die "the engine's portable libraries could not be built (the message is above)."
}

title() { # STEP
    case $1 in
    environment) say "Python environment in $venv" ;;
    build) say "build tools" ;;
    app) say "the app's packages" ;;
    test) say "test packages" ;;
    training) say "training packages (PyTorch: large)" ;;
    bundle) say "bundling packages" ;;
    bindings) say "llama.cpp's Python bindings" ;;
    translations) say "the window's translations" ;;
    engine) say "the engine's library (some minutes of compiling)" ;;
    portable) say "the engine's libraries for every processor (ten minutes of compiling)" ;;
    esac
}

do_steps() { # STEP…: those still to do, counted and timed
    local step todo=() number=0 start
    if needs_environment; then rm -rf "$venv/.stamps"; fi # what was installed goes with the old one
    for step in "$@"; do
        if "needs_$step"; then todo+=("$step"); fi
    done
    for step in ${todo[@]+"${todo[@]}"}; do
        number=$((number + 1))
        label="step $number of ${#todo[@]} ($(title "$step"))"
        start=$SECONDS
        say "[$number/${#todo[@]}] $(title "$step") …"
        "do_$step" || exit 1
        say "[$number/${#todo[@]}] done in $((SECONDS - start)) s"
    done
}

# ── The lock ─────────────────────────────────────────────────────────────────────────────────────────────

write_lock() { # what a fresh environment with every group holds, as constraints for all of them
    label="the lock"
    local group fresh
    do_environment
    fresh=$(mktemp) && : >"$fresh"
    for group in build app test training bundle; do
        pip_install --upgrade pip && pip_install --group "$group" ||
            die "pip could not install the group '$group' of pyproject.toml (its message is above)."
    done
    {
        echo "# Every package of every group, and what they bring along; \`make lock\` writes this file."
        "$venv/bin/python" -m pip freeze --all --quiet | sed 's/+cpu$//' | LC_ALL=C sort --ignore-case
    } >"$fresh" || die "pip could not list what it installed."
    mv "$fresh" constraints.txt && chmod 644 constraints.txt && rm -rf "$venv"
    say "constraints.txt is written: $(grep -c == constraints.txt) packages."
}

# ── The targets ──────────────────────────────────────────────────────────────────────────────────────────

pip_options=(--quiet)
if [[ -t 1 ]]; then pip_options=(); fi # on a terminal pip shows what it loads and how far it is

case $target in
run) steps=(environment build app translations bindings engine) ;;
test) steps=(environment build app test translations bindings engine) ;;
full) steps=(environment build app test translations bundle bindings engine portable) ;;
lint) steps=(environment build app test bindings) ;;
training) steps=(environment build training bindings engine) venv=.venv-training ;;
bundle) steps=(environment build app bundle translations bindings portable) ;;
lock) steps=() venv=.venv-lock ;;
*)
    say "setup.sh knows run, test, full, lint, training, bundle and lock; not '$target'." >&2
    exit 2
    ;;
esac
ensure_system
if [[ $target == lock ]]; then write_lock; else do_steps "${steps[@]}"; fi

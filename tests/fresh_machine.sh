#!/usr/bin/env bash
# The promises of the set-up, tried on bare Debian 12 machines in a chroot: `sudo tests/fresh_machine.sh [TRIAL...]`.
# Needs root and debootstrap. The mirror, the pip settings and the certificates are those of the machine it runs on.
# WORK=FOLDER keeps the bare system for the next run; QUICK=1 leaves out the tests themselves (`-k bootstrap` only).
set -u
cd "$(dirname "$0")/.." || exit 1
work=${WORK:-$(mktemp -d)}
base=$work/base
failed=0
machine=

# --- machines ----------------------------------------------------------------------------------

sources() { cat /etc/apt/sources.list /etc/apt/sources.list.d/*.list /etc/apt/sources.list.d/*.sources 2>/dev/null; }

mirror() { sources | grep -oE 'https?://[^ ]*/debian/?( |$)' | head -n 1 | tr -d ' '; }

bare_system() {
    [ -e "$base/usr/bin/python3" ] && return
    echo "making a bare bookworm with python3"
    debootstrap --variant=minbase --include=python3 bookworm "$base" "$(mirror)" >"$work/debootstrap.log" 2>&1 ||
        { tail -n 3 "$work/debootstrap.log"; exit 1; }
}

# What this machine needs to reach its mirror and its package index, no more.
settings_of_this_machine() {
    local conf
    cp /etc/resolv.conf /etc/hosts "$machine/etc/"
    rm -rf "$machine"/etc/apt/sources.list "$machine"/etc/apt/sources.list.d/*
    cp /etc/apt/sources.list "$machine/etc/apt/" 2>/dev/null
    grep -lE 'debian\.org|/debian' /etc/apt/sources.list.d/*.list /etc/apt/sources.list.d/*.sources 2>/dev/null |
        xargs -r cp -t "$machine/etc/apt/sources.list.d/"
    grep -l 'Acquire::' /etc/apt/apt.conf.d/* 2>/dev/null | xargs -r cp -t "$machine/etc/apt/apt.conf.d/"
    mkdir -p "$machine/etc/ssl/certs"
    cp -L /etc/ssl/certs/ca-certificates.crt "$machine/etc/ssl/certs/" 2>/dev/null
    # apt brings ca-certificates along with python3-venv, and that builds the file anew from these.
    mkdir -p "$machine/usr/local/share/ca-certificates"
    cp -RL /usr/local/share/ca-certificates/. "$machine/usr/local/share/ca-certificates/" 2>/dev/null
    conf=$machine/etc/pip.conf
    echo "[global]" >"$conf"
    python3 -m pip config list 2>/dev/null | sed -nE "s/^(global|:env:)\.([a-z-]+)='(.*)'$/\2 = \3/p" |
        grep -E '^(cert|index-url|extra-index-url|proxy|trusted-host|default-timeout) =' |
        grep -v 'file://' | sort -u -t= -k1,1 >>"$conf"
}

fresh_machine() {
    machine=$work/$1
    discard_machine
    machine=$work/$1
    cp -aT "$base" "$machine"
    settings_of_this_machine
    mount -t proc proc "$machine/proc" 2>/dev/null
    chroot "$machine" useradd -m ann
    for home in root home/ann; do
        mkdir -p "$machine/$home/coach" && git archive HEAD | tar -x -C "$machine/$home/coach"
    done
    chroot "$machine" chown -R ann: /home/ann
}

discard_machine() {
    [ -n "$machine" ] || return
    while umount "$machine/proc" 2>/dev/null; do :; done
    rm -rf --one-file-system "$machine"
    machine=
}

trap 'discard_machine; [ -n "${WORK:-}" ] || rm -rf --one-file-system "$work"' EXIT

# Run a line of shell in the checkout, as root or as ann, with an empty environment.
as() {
    local who=$1 home=/root
    [ "$who" = ann ] && home=/home/ann
    env -i HOME="$home" PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin \
        chroot --userspec="$who" "$machine" sh -c "cd $home/coach || exit 99; $2" </dev/null >"$work/out" 2>"$work/err"
}

# --- facts -------------------------------------------------------------------------------------

fact() {
    local words=$1
    shift
    if "$@"; then
        printf '  ok      %s\n' "$words"
    else
        printf '  FAILED  %s\n' "$words"
        tail -n 15 "$work/out" "$work/err" | sed 's/^/          | /'
        failed=1
    fi
}

exits() { local want=$1; shift; "$@"; local got=$?; [ $got -eq "$want" ] || { echo "          exit $got, not $want"; false; }; }
absent() { [ ! -e "$machine/$1" ]; }
present() { [ -e "$machine/$1" ]; }
one_line() { [ "$(wc -l <"$work/err")" -eq 1 ] && [ ! -s "$work/out" ]; }
says() { grep -qE "$1" "$work/out" "$work/err"; }
silent_set_up() { ! grep -qE 'making|fetching|apt' "$work/err"; }
same() { [ "$1" = "$2" ]; }
tree() { (cd "$machine/$1" && find . -type f -not -name '*.pyc' -exec sha256sum {} + | sort -k2 | sha256sum); }

run="python3 -m interview_coach"
tests="python3 -m tests ${QUICK:+-q -k bootstrap}"

# --- trials ------------------------------------------------------------------------------------

trial_root_run_then_tests() {
    fact "the first start shows the tour and ends well" exits 0 as root "$run"
    fact "it says that there is no display" says "[Nn]o display"
    fact "the second start sets nothing up" exits 0 as root "$run --version"
    fact "and says nothing of it" silent_set_up
    fact "the tests add what they need and pass" exits 0 as root "$tests"
    fact "the run goes on afterwards" exits 0 as root "$run --version"
    fact "and costs nothing" silent_set_up
}

trial_root_tests_then_run() {
    fact "the tests set up and pass" exits 0 as root "$tests"
    fact "the run then needs nothing more" exits 0 as root "$run"
    fact "and says nothing of a set-up" silent_set_up
}

trial_user_without_sudo() {
    for command in "$run" "$tests"; do
        fact "$command stops with exit 1" exits 1 as ann "$command"
        fact "it says so in one line" one_line
        fact "which is a line to run" says "apt-get install -y .*libgl1.*python3-venv"
        fact "nothing was made" absent home/ann/coach/.venv
        fact "nothing was downloaded" absent home/ann/.cache
    done
    line=$(grep -oE 'apt-get update .*' "$work/err")
    fact "root runs that line" exits 0 as root "DEBIAN_FRONTEND=noninteractive; export DEBIAN_FRONTEND; $line"
    fact "then the user's start works" exits 0 as ann "$run"
    fact "and the tests" exits 0 as ann "$tests"
}

trial_two_at_once() {
    two="$run --version & one=\$!; $tests; second=\$?; wait \$one && exit \$second"
    fact "both end well" exits 0 as root "$two"
    fact "one waited for the other" says "waiting for it"
    fact "the next start finds all in place" exits 0 as root "$run --version"
    fact "and says nothing of a set-up" silent_set_up
}

trial_killed_in_the_middle() {
    fact "the libraries come first" exits 0 as root "timeout -s KILL 600 $run --version"
    for seconds in 1 4 9; do
        as root "rm -rf .venv; $run --version & sleep $seconds; kill -9 \$!"
        fact "after a kill at $seconds s the next start mends it" exits 0 as root "$run --version"
        fact "and Qt loads" exits 0 as root ".venv/bin/python -c 'import PySide6.QtWidgets'"
    done
}

trial_an_environment_of_ones_own() {
    as root "apt-get update && apt-get install -y --no-install-recommends python3-venv libgl1 libegl1 libglib2.0-0 libxkbcommon0 libdbus-1-3 libfontconfig1 libbrotli1"
    as ann "python3 -m venv ~/mine && python3 -m venv .venv"
    local mine theirs
    mine=$(tree home/ann/mine) theirs=$(tree home/ann/coach/.venv)
    fact "a .venv of the person's own that lacks things stops the start" exits 1 as ann "$run"
    fact "in one line" one_line
    fact "and is left as it was" same "$theirs" "$(tree home/ann/coach/.venv)"
    as ann "rm -rf .venv"
    fact "an active environment that lacks things stops the start" exits 1 as ann ". ~/mine/bin/activate && $run"
    fact "in one line" one_line
    fact "and is left as it was" same "$mine" "$(tree home/ann/mine)"
    fact "no .venv was made" absent home/ann/coach/.venv
    fact "pip installs the program there" exits 0 as ann "~/mine/bin/pip install -q ."
    mine=$(tree home/ann/mine)
    fact "then it runs there" exits 0 as ann ". ~/mine/bin/activate && $run --version"
    fact "still without a .venv" absent home/ann/coach/.venv
    fact "and without a change" same "$mine" "$(tree home/ann/mine)"
    traps="mkdir -p ~/traps/plugins && cd ~/traps && echo 'raise SystemExit(77)' | tee sqlalchemy.py > reportlab.py"
    fact "interview-coach is a command" exits 0 as ann "$traps && ~/mine/bin/interview-coach --version"
    fact "with its resources, from any folder" exits 0 as ann "$traps && ~/mine/bin/interview-coach --tour ~/pictures"
    fact "and makes pictures and papers" exits 0 as ann "ls ~/pictures/*.png ~/pictures/*.pdf || find ~/pictures -name '*.pdf' | grep -q ."
}

trial_build() {
    as root "apt-get update && apt-get install -y --no-install-recommends python3-venv && python3 -m venv ~/mine && ~/mine/bin/pip install -q build"
    fact "python -m build works" exits 0 as root "~/mine/bin/python -m build"
    fact "the wheel carries the resources" exits 0 as root "python3 -m zipfile -l dist/*.whl | grep -q _resources/content/"
    fact "and the fonts" exits 0 as root "python3 -m zipfile -l dist/*.whl | grep -q '_resources/fonts/.*ttf'"
    fact "the source carries them too" exits 0 as root "tar -tzf dist/*.tar.gz | grep -q resources/content/"
}

trial_checks() {
    fact ".ci/run passes with nothing installed" exits 0 as root "bash .ci/run"
    fact "and shows what the tests said last" says "[0-9]+ passed"
}

bare_system
all="root_run_then_tests root_tests_then_run user_without_sudo two_at_once killed_in_the_middle an_environment_of_ones_own build checks"
for name in ${*:-$all}; do
    echo "${name//_/ }"
    fresh_machine "$name"
    started=$SECONDS
    "trial_$name"
    echo "  $((SECONDS - started)) s"
    discard_machine
done
[ $failed -eq 0 ] && echo "all as promised" || echo "NOT as promised"
exit $failed

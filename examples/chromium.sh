#!/usr/bin/env bash
# The browser that the tests drive, from Debian's packages.
set -eu
[ -x /usr/bin/chromium ] && exit 0
become=()
[ "$(id -u)" -eq 0 ] || become=(sudo)
"${become[@]}" apt-get update -qq
"${become[@]}" apt-get install -y -qq --no-install-recommends chromium

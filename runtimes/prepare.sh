#!/usr/bin/env bash
# Installs what the check of every runtime needs: the runtimes from npm, the browser from Debian's packages.
set -eu
cd "$(dirname "$0")"
npm ci --no-audit --no-fund
[ -x /usr/bin/chromium ] && exit 0
become=()
[ "$(id -u)" -eq 0 ] || become=(sudo)
"${become[@]}" apt-get update -qq
"${become[@]}" apt-get install -y -qq --no-install-recommends chromium

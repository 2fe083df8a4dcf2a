#!/usr/bin/env bash
# Installs what the check of every runtime needs: the runtimes from npm, the browser from Debian's packages.
set -eu
cd "$(dirname "$0")"
npm ci --no-audit --no-fund
../examples/chromium.sh

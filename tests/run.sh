#!/usr/bin/env bash
# Installs what the tests need where it is missing, builds without warnings, checks the format and runs every test on both builds of
# the library. Ends with the line "N passed, N failed".
set -euo pipefail
cd "$(dirname "$0")/.."

export DOTNET_CLI_TELEMETRY_OPTOUT=1 DOTNET_NOLOGO=1

need() { # command, Debian packages that bring it
  local command=$1
  shift
  command -v "$command" >/dev/null 2>&1 && return
  local as_root=()
  [ "$(id -u)" = 0 ] || as_root=(sudo)
  echo "Installing $*"
  "${as_root[@]}" apt-get update -qq
  DEBIAN_FRONTEND=noninteractive "${as_root[@]}" apt-get install -y -qq "$@" >/dev/null
}

stage() { # name, command
  local name=$1 started=$SECONDS
  shift
  echo "== $name"
  "$@"
  echo "== $name took $((SECONDS - started)) s"
}

install() {
  need chromium chromium fonts-noto-cjk
  need npm nodejs npm
  need redis-server redis-server
  PATH=$PATH:/usr/sbin need nginx nginx-light
  for lock in tests/*/package-lock.json; do
    [ -e "$lock" ] || continue
    npm ci --no-audit --no-fund --silent --prefix "$(dirname "$lock")"
  done
}

log=$(mktemp)
trap 'rm -f "$log"' EXIT
status=0

run_tests() {
  local project
  for project in tests/*/*.csproj; do
    grep -q 'Microsoft.NET.Test.Sdk\|WeixinJsSdk.Tests.csproj' "$project" || continue
    dotnet test "$project" --no-build --nologo --blame-hang-timeout 5m | tee -a "$log" || status=1
  done
}

stage "Installing what the tests need" install
stage "Building" dotnet build WeixinJsSdk.sln --nologo -v quiet
stage "Checking the format" dotnet format WeixinJsSdk.sln --verify-no-changes --no-restore
stage "Testing" run_tests

sum() { # the word before the number in the runner's closing lines
  sed -n "s/^\(Passed\|Failed\)! .*$1: *\([0-9]*\).*/\2/p" "$log" | awk '{ n += $1 } END { print n + 0 }'
}
passed=$(sum Passed)
failed=$(sum 'Failed')
skipped=$(sum Skipped)
if [ "$skipped" != 0 ]; then
  echo "$skipped tests were skipped; none may be."
  status=1
fi
[ "$passed" != 0 ] || status=1
[ "$status" = 0 ] || [ "$failed" != 0 ] || echo "A test run ended without a result."
echo "$passed passed, $failed failed"
exit "$status"

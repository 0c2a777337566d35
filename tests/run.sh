#!/usr/bin/env bash
# Every gate of the project, on a machine that has nothing but the .NET SDK: installs what is missing, builds without warnings, checks the
# format, runs every test on both builds of the library, holds the coverage, packs the packages and uses them as a user would, and runs
# the benchmarks once. Ends with the last words of each stage that failed, a table of what each took, and the line "N passed, N failed".
set -euo pipefail
cd "$(dirname "$0")/.."

export DOTNET_CLI_TELEMETRY_OPTOUT=1 DOTNET_NOLOGO=1 DOTNET_CLI_UI_LANGUAGE=en
# Nothing outlives the run: no build node waits for the next one, and the compiler's server is this run's own.
export MSBUILDDISABLENODEREUSE=1 SharedCompilationId=weixinjssdk-$$

work=$(mktemp -d)
trap 'pkill -f -- "-pipename:$SharedCompilationId" || true; rm -rf "$work"' EXIT
results=$work/results
failures=$work/failures
touch "$failures"
status=0
last=0
table=""

stage() { # name, command: what fails in one stage does not keep the others from telling what they know; only without a build nothing is run
  local name=$1 started=$SECONDS result
  shift
  echo "== $name"
  set +e
  (set -e; "$@") 2>&1 | tee "$work/stage"
  result=${PIPESTATUS[0]}
  set -e
  if [ "$result" != 0 ]; then
    status=1
    printf '\n== Last words of: %s (exit code %s)\n%s\n' "$name" "$result" "$(tail -n 80 "$work/stage")" >>"$failures"
  fi
  last=$result
  table+=$(printf '%-55s %5d s  %s' "$name" $((SECONDS - started)) "$([ "$result" = 0 ] && echo ok || echo FAILED)")$'\n'
}

missing=()
need() { # command or file, Debian packages that bring it
  local thing=$1
  shift
  [ -e "$thing" ] || PATH=$PATH:/usr/sbin command -v "$thing" >/dev/null 2>&1 || missing+=("$@")
}

install() {
  need git git
  need curl curl
  need /bin/kill procps
  need chromium-headless-shell chromium-headless-shell fonts-noto-cjk
  need npm nodejs npm
  need redis-server redis-server
  need nginx nginx-light
  need wrk wrk
  need mono mono-runtime
  need /usr/lib/mono/4.5/Facades/netstandard.dll mono-devel
  need /usr/lib/mono/4.5/System.Net.Http.dll libmono-system-net-http4.0-cil
  need /usr/lib/mono/4.5/System.Web.dll libmono-system-web4.0-cil
  if [ "${#missing[@]}" != 0 ]; then
    local as_root=()
    [ "$(id -u)" = 0 ] || as_root=(sudo)
    echo "Installing ${missing[*]}"
    "${as_root[@]}" apt-get update -qq
    DEBIAN_FRONTEND=noninteractive "${as_root[@]}" apt-get install -y -qq "${missing[@]}" >/dev/null
  fi

  for lock in tests/*/package-lock.json; do
    [ -e "$lock" ] || continue
    npm ci --no-audit --no-fund --silent --prefix "$(dirname "$lock")"
  done
}

run_tests() { # folder of its results, project, further arguments: what has passed is read from the result file, since console lines of several processes can run together
  local folder=$1 name
  shift
  name=$(basename "$1" .csproj)
  dotnet test "$@" --no-build --nologo --blame-hang-timeout 5m --logger "trx;LogFileName=$name.trx" --results-directory "$folder"
  [ "$(count passed "$folder/$name.trx")" != 0 ] || { echo "No test of $1 has passed."; return 1; }
}

run_tests_of() { # project
  local coverage=(--settings tests/coverage.runsettings --collect "XPlat Code Coverage")
  case $1 in
    # The tests that say how much of the library is tested, a folder for each of its builds.
    */WeixinJsSdk.Tests.Net10.csproj) run_tests "$results/net10.0" "$1" "${coverage[@]}" ;;
    */WeixinJsSdk.Tests.NetStandard.csproj) run_tests "$results/netstandard2.0" "$1" "${coverage[@]}" ;;
    */WeixinJsSdk.Tests.csproj | */WeixinJsSdk.FleetTests.csproj | */WeixinJsSdk.AspNetCore.Tests.csproj | */WeixinJsSdk.Simulator.Tests.csproj)
      run_tests "$results/net8.0" "$1" "${coverage[@]}" ;;
    *) run_tests "$results" "$1" ;;
  esac
}

count() { # a counter of the result files, files: their sum
  local counter=$1
  shift
  cat "$@" 2>/dev/null | grep -o '<Counters [^>]*>' | sed -n "s/.* $counter=\"\([0-9]*\)\".*/\1/p" | awk '{ n += $1 } END { print n + 0 }' || true
}

stage "Installing what the tests need" install
stage "Building without warnings" dotnet build WeixinJsSdk.sln --nologo -v quiet
if [ "$last" != 0 ]; then
  echo "Nothing else was run."
else
  stage "Checking the format" dotnet format WeixinJsSdk.sln --verify-no-changes --no-restore
  for project in tests/*/*.csproj; do
    grep -q 'Microsoft.NET.Test.Sdk\|Tests.csproj' "$project" || continue
    case $project in *CompatibilityTests*) continue ;; esac
    stage "Testing: $(basename "$project" .csproj)" run_tests_of "$project"
  done
  stage "Coverage of the library" dotnet run --project tests/WeixinJsSdk.CoverageGate --no-build -- "$results"
  stage "Packing, and using the packages" run_tests "$results" tests/WeixinJsSdk.CompatibilityTests
  stage "Benchmarks, run once" dotnet run --project tests/WeixinJsSdk.Benchmarks --configuration Release -- --short
  stage "Endpoint and tag helper under load, once" tests/WeixinJsSdk.LoadApp/load.sh --short
fi

reports=("$results"/*.trx "$results"/*/*.trx)
passed=$(count passed "${reports[@]}")
failed=$(count failed "${reports[@]}")
skipped=$(($(count total "${reports[@]}") - $(count executed "${reports[@]}")))
if [ "$skipped" != 0 ]; then
  echo "$skipped tests were skipped; none may be."
  status=1
fi
[ "$passed" != 0 ] || status=1
cat "$failures"
printf '\n%s%-55s %5d s\n\n' "$table" "All" "$SECONDS"
[ "$status" = 0 ] || [ "$failed" != 0 ] || echo "A stage failed without a failed test: see the table."
echo "$passed passed, $failed failed"
exit "$status"

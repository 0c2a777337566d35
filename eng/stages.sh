# The stages of eng/run.sh, in the order of a full run: stage_NAME makes the steps of the stage NAME.
# shellcheck shell=bash disable=SC2034,SC2154

all_stages=(install build format unit builds fleet cluster browser coverage packages bench load)

is_stage() { declare -F "stage_$1" >/dev/null; }

has_tests() { [[ " $* " =~ \ (unit|builds|fleet|cluster|browser|packages)\  ]]; }

stage_install() { step "Installing what the tests need" install_all; }
stage_install-browser() { step "Installing what the browser tests need" install_browser; }
stage_build() { step "Building without warnings" dotnet build WeixinJsSdk.sln --nologo -v quiet; }
stage_format() { step "Checking the format" dotnet format WeixinJsSdk.sln --verify-no-changes --no-restore; }
stage_unit() { test_stage unit; }
stage_builds() { test_stage builds; }
stage_fleet() { test_stage fleet; }
stage_cluster() { test_stage cluster; }
stage_browser() { test_stage browser; }
stage_packages() { test_stage packages; }
stage_coverage() { step "Coverage of the library" dotnet run --project eng/WeixinJsSdk.CoverageGate -- "$results"; }
stage_bench() { step "Benchmarks, run once" dotnet run --project bench/WeixinJsSdk.Benchmarks --configuration Release -- --short; }
stage_load() { step "Endpoint and tag helper under load, once" bench/WeixinJsSdk.LoadApp/load.sh --short; }

test_stage() { # stage: a step for each of its projects
  local project
  for project in tests/*/*.csproj; do
    grep -q 'Microsoft.NET.Test.Sdk\|Tests.csproj' "$project" || continue
    [ "$(stage_of "$project")" != "$1" ] || step "Testing: $(basename "$project" .csproj)" run_tests "$project"
  done
}

stage_of() { # project: a new one is found by its name; what has no pattern of its own runs among the builds
  case $(basename "$1" .csproj) in
    *.Tests | *.ConventionTests) echo unit ;;
    *.FleetTests*) echo fleet ;;
    *.ClusterTests*) echo cluster ;;
    *.BrowserTests) echo browser ;;
    *.CompatibilityTests) echo packages ;;
    *) echo builds ;;
  esac
}

run_tests() { # project: what has passed is read from the result file, since console lines of several processes can run together
  local name build folder=$results arguments=()
  name=$(basename "$1" .csproj)
  is_chosen build && arguments+=(--no-build)
  build=$(measured_build_of "$name")
  if [ -n "$build" ] && is_chosen coverage; then
    folder=$results/$build
    arguments+=(--settings eng/coverage.runsettings --collect "XPlat Code Coverage")
  fi
  dotnet test "$1" "${arguments[@]}" --nologo --blame-hang-timeout 5m --logger "trx;LogFileName=$name.trx" --results-directory "$folder"
  [ "$(count passed "$folder/$name.trx")" != 0 ] || { echo "No test of $1 has passed."; return 1; }
}

measured_build_of() { # test project: which build of the library its coverage speaks of, if it counts
  case $1 in
    WeixinJsSdk.Tests.NetStandard) echo netstandard2.0 ;;
    WeixinJsSdk.FleetTests | *.Tests) echo net8.0 ;;
  esac
}

is_chosen() { [[ " ${chosen[*]} " == *" $1 "* ]]; }

count() { # a counter of the result files, files: their sum
  local counter=$1
  shift
  cat "$@" 2>/dev/null | grep -o '<Counters [^>]*>' | sed -n "s/.* $counter=\"\([0-9]*\)\".*/\1/p" | awk '{ n += $1 } END { print n + 0 }' || true
}

install_all() {
  install_browser
  install_packages \
    git git \
    curl curl \
    /bin/kill procps \
    redis-server redis-server \
    wrk wrk \
    mono mono-runtime \
    /usr/lib/mono/4.5/Facades/netstandard.dll mono-devel \
    /usr/lib/mono/4.5/System.Net.Http.dll libmono-system-net-http4.0-cil \
    /usr/lib/mono/4.5/System.Web.dll libmono-system-web4.0-cil
}

install_browser() {
  install_packages \
    chromium-headless-shell "chromium-headless-shell fonts-noto-cjk" \
    npm "nodejs npm" \
    nginx nginx-light
  local lock
  for lock in tests/*/package-lock.json; do
    npm ci --no-audit --no-fund --silent --prefix "$(dirname "$lock")"
  done
}

install_packages() { # pairs: a command or file, and the Debian packages that bring it
  local missing=() as_root=()
  while [ $# -gt 0 ]; do
    # shellcheck disable=SC2206
    [ -e "$1" ] || PATH=$PATH:/usr/sbin command -v "$1" >/dev/null 2>&1 || missing+=($2)
    shift 2
  done
  [ "${#missing[@]}" != 0 ] || return 0
  [ "$(id -u)" = 0 ] || as_root=(sudo)
  echo "Installing ${missing[*]}"
  "${as_root[@]}" apt-get update -qq
  DEBIAN_FRONTEND=noninteractive "${as_root[@]}" apt-get install -y -qq "${missing[@]}" >/dev/null
}

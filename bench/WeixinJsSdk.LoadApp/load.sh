#!/usr/bin/env bash
# Drives the config endpoint and the tag helper's page with wrk, in turn with their baselines in the same process, while the ticket rolls over
# every few seconds. Prints a table; ends with 0 when everything ran without an error, whatever the figures are.
#   load.sh           5 rounds of 5 x 6 s, about three minutes
#   load.sh --short   1 round of 5 x 5 s, to see that it runs, over a roll-over too
set -euo pipefail
cd "$(dirname "$0")"

command -v wrk >/dev/null || { echo "wrk is missing: apt-get install wrk" >&2; exit 1; }

rounds=5 seconds=6 connections=${CONNECTIONS:-16}
[ "${1:-}" != --short ] || { rounds=1 seconds=5; }

export DOTNET_CLI_TELEMETRY_OPTOUT=1 DOTNET_NOLOGO=1
dotnet build -c Release -v quiet --nologo
work=$(mktemp -d)
ASPNETCORE_URLS=http://127.0.0.1:0 DOTNET_ENVIRONMENT=Production dotnet bin/Release/net10.0/WeixinJsSdk.LoadApp.dll >"$work/app" 2>&1 &
app=$!
trap 'kill "$app" 2>/dev/null || true; wait "$app" 2>/dev/null || true; rm -rf "$work"' EXIT
for _ in $(seq 100); do
  grep -qs '^http' "$work/app" && break
  sleep 0.1
done
address=$(grep -m 1 '^http' "$work/app") || { cat "$work/app" >&2; echo "The application did not start." >&2; exit 1; }

# location.href of a page of this host, in encodeURIComponent's way
page="${address/:\/\//%3A%2F%2F}"
page="${page/127.0.0.1:/127.0.0.1%3A}%2Farticles%2F2026%2Fspring%3Ffrom%3Dsinglemessage"
declare -A target=(
  [constant]="/constant?url=$page"
  [least]="/least?url=$page"
  [endpoint]="/weixin/js-config?url=$page"
  [without]="/articles/without?from=singlemessage"
  [with]="/articles/with?from=singlemessage"
)

drive() { # name, seconds: appends "requests-per-second p99-in-ms errors" to the name's file
  wrk -t 1 -c "$connections" -d "${2}s" --latency "$address${target[$1]}" | awk '
    function ms(v) { return v ~ /us$/ ? v / 1000 : v ~ /ms$/ ? v + 0 : v * 1000 }
    $1 == "99%" { p99 = ms($2) }
    $1 == "Requests/sec:" { rps = $2 }
    /Non-2xx/ { errors += $NF }
    /Socket errors/ { gsub(/,/, ""); errors += $4 + $6 + $8 + $10 }
    END { print rps, p99, errors + 0 }' >>"$work/$1"
}

for name in constant endpoint least without with; do
  curl -fsS -o /dev/null "$address${target[$name]}"
  drive "$name" 2 # until it is compiled
  rm "$work/$name"
done
roll_overs() { curl -fsS "$address/roll-overs"; }
declare -A rolled=([constant]=0 [endpoint]=0 [least]=0 [without]=0 [with]=0)
for _ in $(seq "$rounds"); do
  for name in constant endpoint least without with; do
    first=$(roll_overs)
    drive "$name" "$seconds"
    rolled[$name]=$((rolled[$name] + $(roll_overs) - first))
  done
done

compare() { # row, baseline's name, name, "aim" where the figures have one
  paste -d ' ' "$work/$2" "$work/$3" | awk -v row="$1" -v aim="${4:-}" '
    function median(a, n,   i, j, t) { for (i = 2; i <= n; i++) for (j = i; j > 1 && a[j - 1] > a[j]; j--) { t = a[j]; a[j] = a[j - 1]; a[j - 1] = t }; return a[int((n + 1) / 2)] }
    { rps[NR] = $4 / $1; p99[NR] = $5 / $2; errors += $3 + $6 }
    END {
      r = sprintf("%.2f", median(rps, NR)); p = sprintf("%.2f", median(p99, NR))
      if (aim)
        printf "| %s | %s | ≥ 0.9 | %s | %s | ≤ 1.2 | %s | %d |\n", row, r, (r + 0 >= 0.9 ? "yes" : "no"), p, (p + 0 <= 1.2 ? "yes" : "no"), errors
      else
        printf "| %s | %s | | | %s | | | %d |\n", row, r, p, errors
    }'
}

echo "| $connections connections, $rounds rounds of $seconds s | requests/s | to reach | reached | p99 | to reach | reached | errors |"
echo "|---|---|---|---|---|---|---|---|"
compare "\`GET /weixin/js-config?url=…\` against a constant JSON of the same size" constant endpoint aim
compare "a handler that does nothing but sign and print, against the same JSON" constant least
compare "a page with \`<weixin-js-config>\` against the same page without it" without with aim
echo
echo "The ticket rolled over ${rolled[endpoint]} times under the endpoint's load, and ${rolled[with]} times under the page's."
[ "${rolled[endpoint]}" -gt 0 ] && [ "${rolled[with]}" -gt 0 ] || { echo "It should have." >&2; exit 1; }
awk '$3 != 0 { exit 1 }' "$work"/constant "$work"/endpoint "$work"/least "$work"/without "$work"/with

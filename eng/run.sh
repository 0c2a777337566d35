#!/usr/bin/env bash
# Runs the gates of the project.
#
#   eng/run.sh              the same as eng/run.sh full
#   eng/run.sh full         every stage, on a machine that has nothing but the .NET SDK
#   eng/run.sh fast         what to run before a commit: the unit tests, in under three minutes from a built tree
#   eng/run.sh browser      the tests in a browser, with what they need
#   eng/run.sh STAGE...     single stages, such as: eng/run.sh unit fleet coverage
#
# Prints the last lines of each step that failed, a table of what each step took, and the line "N passed, N failed".
# A step that fails does not stop the others; only without a build nothing is tested.
set -euo pipefail
cd "$(dirname "$0")/.."
source eng/stages.sh

budget=$((${RUN_MINUTES:-40} * 60)) # of the whole run: what is still running then is ended, and counts as failed
work=$(mktemp -d)
results=$work/results
failures=$work/failures
touch "$failures"
status=0
last=0
table=""

export DOTNET_CLI_TELEMETRY_OPTOUT=1 DOTNET_NOLOGO=1 DOTNET_CLI_UI_LANGUAGE=en
# Nothing outlives the run: no build node waits for the next one, and the compiler's server is this run's own.
export MSBUILDDISABLENODEREUSE=1 SharedCompilationId=weixinjssdk-$$
trap 'pkill -f -- "-pipename:$SharedCompilationId" || true; rm -rf "$work"' EXIT

end_tree() { # process: ends it after the processes that it has started
  local child
  for child in $(pgrep -P "$1" || true); do end_tree "$child"; done
  kill "$1" 2>/dev/null || true
}

step() { # name, command
  local name=$1 started=$SECONDS left=$((budget - SECONDS)) watchdog result=1 outcome
  shift
  echo "== $name"
  if [ "$left" -gt 0 ]; then
    (sleep "$left" && end_tree "$(cat "$work/pid")") >/dev/null 2>&1 &
    watchdog=$!
    set +e
    (echo "$BASHPID" >"$work/pid"; set -e; "$@") 2>&1 | tee "$work/step"
    result=${PIPESTATUS[0]}
    set -e
    end_tree "$watchdog"
    wait "$watchdog" 2>/dev/null || true
  else
    echo "Not run." | tee "$work/step"
  fi
  outcome=$([ "$result" = 0 ] && echo ok || echo FAILED)
  [ "$SECONDS" -lt "$budget" ] || [ "$result" = 0 ] || outcome="FAILED: the $((budget / 60)) minutes of the run are over"
  if [ "$result" != 0 ]; then
    status=1
    printf '\n== Last lines of: %s (exit code %s)\n%s\n' "$name" "$result" "$(tail -n 80 "$work/step")" >>"$failures"
  fi
  last=$result
  table+=$(printf '%-55s %5d s  %s' "$name" $((SECONDS - started)) "$outcome")$'\n'
}

case ${1:-full} in
  full) chosen=("${all_stages[@]}") ;;
  fast) chosen=(unit) ;;
  browser) chosen=(install-browser build browser) ;;
  *) chosen=("$@") ;;
esac
for stage in "${chosen[@]}"; do
  is_stage "$stage" || { echo "There is no stage $stage. The stages are: ${all_stages[*]}" >&2; exit 2; }
done

for stage in "${chosen[@]}"; do
  "stage_$stage"
  if [ "$stage" = build ] && [ "$last" != 0 ]; then
    echo "Nothing else was run."
    break
  fi
done

reports=("$results"/*.trx "$results"/*/*.trx)
passed=$(count passed "${reports[@]}")
failed=$(count failed "${reports[@]}")
skipped=$(($(count total "${reports[@]}") - $(count executed "${reports[@]}")))
if [ "$skipped" != 0 ]; then
  echo "$skipped tests were skipped; none may be. eng/run.sh install brings what they need."
  status=1
fi
[ "$passed" != 0 ] || ! has_tests "${chosen[@]}" || status=1
cat "$failures"
printf '\n%s%-55s %5d s\n\n' "$table" "All" "$SECONDS"
[ "$status" = 0 ] || [ "$failed" != 0 ] || echo "A step failed without a failed test: see the table."
echo "$passed passed, $failed failed"
exit "$status"

#!/usr/bin/env bash
# Every gate of the project. eng/run.sh runs single stages too.
set -euo pipefail
exec bash "$(dirname "$0")/../eng/run.sh" full

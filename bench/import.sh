#!/usr/bin/env bash
# Import of real needs and achievements into a new portal, until they are matched by words and meaning; then memory.
#   bench/import.sh [FOLDER] [--port N]    FOLDER with needs.jsonl and achievements.jsonl; prints Markdown
set -euo pipefail
cd "$(dirname "$0")/.."
folder=../shared/data/need-achievement
port=8098
while [ $# -gt 0 ]; do
  case "$1" in
    --port) port=$2; shift 2 ;;
    *) folder=$1; shift ;;
  esac
done
[ -f "$folder/achievements.jsonl" ] || { echo "$folder: not present, skipped"; exit 0; }
. bench/measure.bash
export CAIQIAO_PREPARE=off
unset CAIQIAO_DB_URL CAIQIAO_DATA
work=$(mktemp -d)
portal=
trap '[ -z "$portal" ] || kill "$portal"; wait; rm -rf "$work"' EXIT

bin/caiqiao serve --no-demo --port "$port" --data "$work/data" >"$work/log" 2>&1 &
portal=$!
until curl -sf -o /dev/null "http://localhost:$port/"; do
  kill -0 "$portal" 2>/dev/null || { cat "$work/log" >&2; exit 1; }
  sleep 0.5
done

machine
echo
echo "| Import | whole command | until matched by meaning too |"
echo "|---|---:|---:|"
matched=0
for kind in achievements needs; do
  from=$(date +%s.%N)
  bin/caiqiao --data "$work/data" import "$kind" --yes --with-duplicates "$folder/$kind.jsonl" >"$work/$kind" 2>&1 ||
    { cat "$work/$kind" >&2; exit 1; }
  written=$(seconds "$from" "$(date +%s.%N)")
  matched=$((matched + 1))
  until [ "$(grep -c 'are matched by words and meaning' "$work/log")" -ge "$matched" ]; do sleep 0.5; done
  echo "| $(wc -l <"$folder/$kind.jsonl") $kind | $written s | $(seconds "$from" "$(date +%s.%N)") s |"
done
echo
echo "Memory with all of them, portal + database: $(memory_of "$work/data" "$portal")"

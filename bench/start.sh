#!/usr/bin/env bash
# Start to first page, and the memory of portal and database together (Linux).
#   bench/start.sh [--port N] [--data DIR]    prints a Markdown table for bench/RESULTS.md
# cold: after `./mvnw package`; no database, no index, no learned start; demo district filled in.
# second: the same folder again, after `bin/caiqiao prepare`.
# With --data an existing folder (say with the real data imported) is started once, and measured.
set -euo pipefail
cd "$(dirname "$0")/.."
port=8099
given=
while [ $# -gt 0 ]; do
  case "$1" in
    --port) port=$2 ;;
    --data) given=$2 ;;
    *) sed -n '2,6s/^# \{0,1\}//p' "$0" >&2; exit 2 ;;
  esac
  shift 2
done
[ -r /proc/self/smaps_rollup ] || { echo "needs Linux, for /proc" >&2; exit 1; }
command -v curl >/dev/null || { echo "needs curl" >&2; exit 1; }
export CAIQIAO_PREPARE=off
unset CAIQIAO_DB_URL CAIQIAO_DATA
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

. bench/measure.bash

# start NAME DATA: starts, waits for the home page, then stops, and prints a row.
start() {
  local from first pid postgres page up
  from=$(date +%s.%N)
  bin/caiqiao serve --port "$port" --data "$2" >"$work/$1.log" 2>&1 &
  pid=$!
  # Knocking costs next to nothing, where a curl every moment would take a good part of a core from the start.
  until (exec 3<>"/dev/tcp/localhost/$port") 2>/dev/null && curl -sf -o /dev/null "http://localhost:$port/"; do
    kill -0 "$pid" 2>/dev/null || { cat "$work/$1.log" >&2; exit 1; }
    sleep 0.1
  done
  first=$(date +%s.%N)
  # Long enough for what goes on in the background after a start.
  sleep 30
  for page in "" achievements needs experts companies events "search?q=%E6%9C%BA%E5%99%A8%E4%BA%BA"; do
    curl -s -o /dev/null "http://localhost:$port/$page"
  done
  postgres=$(head -n 1 "$2/postgres/postmaster.pid")
  up="$(memory Pss "$pid") | $(memory Pss "$postgres") | $(memory Rss "$pid")"
  kill "$pid"
  wait "$pid" || true
  echo "| $1 | $(seconds "$from" "$first") s | $up |"
}

machine
echo
echo "| Start | to the first page | portal, PSS MiB | database, PSS MiB | portal, RSS MiB |"
echo "|---|---:|---:|---:|---:|"
if [ -n "$given" ]; then
  start given "$given"
  exit
fi
rm -f target/app/*.aot
start cold "$work/data"
bin/caiqiao prepare >"$work/prepare.log" 2>&1
start second "$work/data"

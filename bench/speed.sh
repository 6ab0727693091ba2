#!/usr/bin/env bash
# How long one need takes against all achievements, beside a bare Lucene search in the same process.
#   bench/speed.sh [FOLDER]            FOLDER with needs.jsonl and achievements.jsonl; prints Markdown
#   bench/speed.sh --many N [FOLDER]   against N achievements generated from them (1000000 takes some minutes to make)
# Needs `./mvnw package -DskipTests` first. Vectors are kept in target/bench.
set -euo pipefail
cd "$(dirname "$0")/.."
many=
if [ "${1:-}" = --many ]; then
  many=$2
  shift 2
fi
folder=${1:-../shared/data/need-achievement}
[ -f "$folder/achievements.jsonl" ] || { echo "$folder: not present, skipped"; exit 0; }
. bench/measure.bash
java=$(bin/caiqiao java)
run() {
  "$java" "-Xmx${1}g" --enable-native-access=ALL-UNNAMED -cp "target/test-classes:target/classes:target/app/lib/*" \
    "org.caiqiao.matching.$2" "$folder/needs.jsonl" "$folder/achievements.jsonl" "${@:3}" 2>/dev/null
}
machine
echo
if [ -n "$many" ]; then
  mkdir -p "target/bench/many-$many"
  run 10 engine.MillionSpeed "target/bench/many-$many" "$many"
else
  mkdir -p target/bench/vectors
  run 3 offline.MatchingSpeed target/bench/vectors
fi

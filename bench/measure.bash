# What the measuring scripts share; Linux, for /proc.

# All processes below one, itself included.
tree() {
  local child
  echo "$1"
  for child in $(cat /proc/"$1"/task/*/children 2>/dev/null); do tree "$child"; done
}

# The sum of a row of smaps_rollup over process trees, in MiB.
memory() {
  local row=$1 sum=0 pid
  shift
  for pid in $(for root in "$@"; do tree "$root"; done); do
    sum=$((sum + $(awk -v row="$row:" '$1 == row { print $2 }' "/proc/$pid/smaps_rollup" 2>/dev/null || echo 0)))
  done
  echo $((sum / 1024))
}

seconds() { awk -v from="$1" -v to="$2" 'BEGIN { printf "%.1f", to - from }'; }

# The line that says what was measured on.
machine() {
  echo "Machine: $(nproc) cores, $(awk '/MemTotal/ { printf "%.0f GiB", $2 / 1048576 }' /proc/meminfo)," \
    "$(sed -n 's/^model name[^:]*: //p' /proc/cpuinfo | head -n 1); $(date +%Y-%m-%d);" \
    "load before: $(cut -d' ' -f1 /proc/loadavg)"
}

# Where portal and database of a data folder run: memory_of DATA PORTAL prints both, in MiB of PSS.
memory_of() {
  echo "$(memory Pss "$2") + $(memory Pss "$(head -n 1 "$1/postgres/postmaster.pid")") MiB"
}

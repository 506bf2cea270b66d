#!/bin/sh
# How many calls a second one process answers, and how many two do behind nginx.
#
#     sh throughput.sh path/to/billsby-mock
#
# Needs nginx and wrk, and the ports 4746 to 4749.
set -eu

mock=$1
here=$(cd "$(dirname "$0")" && pwd)
scratch=$(mktemp -d)
stop() {
  kill $processes 2> /dev/null || true
  rm -rf "$scratch"
}
processes=
trap stop EXIT

# Waits until something answers on a port, as long as the process is there and for ten seconds at most.
wait_for() {
  for _ in $(seq 200); do
    kill -0 "$2" 2> /dev/null || break
    curl -fs --max-time 10 "http://127.0.0.1:$1/_mock/ready" > /dev/null && return
    sleep 0.05
  done
  echo "nothing answers on port $1" >&2
  exit 1
}

companies=a1,a2,a3,a4,a5,a6,a7,a8
for port in 4746 4748 4749; do
  BILLSBY_MOCK_COMPANY=$companies "$mock" --listen 127.0.0.1:$port > /dev/null &
  processes="$processes $!"
  wait_for $port $!
done

cat > "$scratch/nginx.conf" << CONF
worker_processes auto;
pid $scratch/nginx.pid;
error_log stderr;
events { worker_connections 1024; }
http { access_log off; include $here/billsby-mock.conf; }
CONF
nginx -p "$scratch" -c "$scratch/nginx.conf" -g 'daemon off;' 2> /dev/null &
processes="$processes $!"
wait_for 4747 $!

# Each request is for the next company.
cat > "$scratch/turns.lua" << 'LUA'
local turn = 0
request = function()
  turn = turn % 8 + 1
  local name = "a" .. turn
  local path = "/api/v1/rest/core/" .. name .. "/customers?page=1&pageSize=10"
  return wrk.format("GET", path, { ApiKey = name .. "_0123456789abcdef0123456789abcdef" })
end
LUA

for target in "4746 one process" "4748 one of the two" "4747 two behind nginx"; do
  port=${target%% *}
  echo "${target#* }:"
  wrk -t2 -c32 -d5s -s "$scratch/turns.lua" "http://127.0.0.1:$port" | grep -E 'Requests/sec|Non-2xx|Socket errors'
done

#!/bin/sh
# Starts the mock, moves its clock by a month, and finds the invoices that fell due.
#
#     sh lifecycle.sh path/to/billsby-mock
#
# Needs curl.
set -eu

output=$(mktemp)
"$1" --listen 127.0.0.1:0 --company acme --clock 2026-01-31T12:00:00Z > "$output" &
mock=$!
trap 'kill "$mock" 2> /dev/null || true; rm -f "$output"' EXIT

url=
for _ in $(seq 100); do
  url=$(sed -n '1s/.* //p' "$output")
  [ -n "$url" ] && curl -fs --max-time 10 "$url/_mock/ready" > /dev/null && break
  kill -0 "$mock" 2> /dev/null || break
  sleep 0.05
done

invoices() {
  curl -fsS --max-time 10 -H 'ApiKey: acme_0123456789abcdef0123456789abcdef' \
    "$url/api/v1/rest/core/acme/companies/invoices?page=1&pageSize=1" | sed 's/.*"rowCount":\([0-9]*\).*/\1/'
}

before=$(invoices)
curl -fsS --max-time 10 -X POST -H 'Content-Type: application/json' -d '{"by":"P1M"}' \
  "$url/_mock/companies/acme/clock/advance" | grep -q '"to":"2026-02-28T12:00:00Z"'
after=$(invoices)
[ "$after" -gt "$before" ] || { echo "$before invoices, then $after" >&2; exit 1; }
echo "ok: $before invoices, and $after a month later"

"""Starts the mock, moves its clock by a month, and finds the invoices that fell due.

    python3 lifecycle.py path/to/billsby-mock

Uses `requests` where it is installed, and the standard library where not.
"""

import json
import subprocess
import sys
import threading
import time
import urllib.error
import urllib.request

try:
    import requests
except ImportError:
    requests = None


def call(method, url, headers=None, body=None):
    """The JSON that a request is answered with; an exception where it is refused."""
    if requests:
        response = requests.request(method, url, headers=headers, json=body, timeout=10)
        response.raise_for_status()
        return response.json() if "json" in response.headers["content-type"] else response.text
    data = None if body is None else json.dumps(body).encode()
    request = urllib.request.Request(url, data, {"Content-Type": "application/json", **(headers or {})}, method=method)
    with urllib.request.urlopen(request, timeout=10) as response:
        text = response.read().decode()
        return json.loads(text) if "json" in response.headers["content-type"] else text


def wait_until_ready(url):
    for _ in range(100):
        try:
            return call("GET", f"{url}/_mock/ready")
        except OSError:
            time.sleep(0.05)
    raise TimeoutError(f"nothing answers at {url}")


command = [sys.argv[1], "--listen", "127.0.0.1:0", "--company", "acme", "--clock", "2026-01-31T12:00:00Z"]
mock = subprocess.Popen(command, stdout=subprocess.PIPE, text=True)
# A mock that prints nothing is killed, which ends the wait for its first line.
too_late = threading.Timer(10, mock.kill)
too_late.start()
try:
    line = mock.stdout.readline()
    too_late.cancel()
    if not line:
        raise RuntimeError(f"the mock has ended with {mock.wait(10)}")
    url = line.split()[-1]
    wait_until_ready(url)
    key = {"ApiKey": "acme_0123456789abcdef0123456789abcdef"}
    invoices = f"{url}/api/v1/rest/core/acme/companies/invoices?page=1&pageSize=1"

    before = call("GET", invoices, key)["rowCount"]
    moved = call("POST", f"{url}/_mock/companies/acme/clock/advance", body={"by": "P1M"})
    assert moved["to"] == "2026-02-28T12:00:00Z", moved
    after = call("GET", invoices, key)["rowCount"]
    assert after > before, (before, after)
    print(f"ok: {before} invoices, and {after} a month later")
finally:
    too_late.cancel()
    mock.terminate()
    mock.wait(10)

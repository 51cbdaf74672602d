#!/bin/sh
# Starts Basewatch from this checkout on macOS, by a double-click; Terminal shows the first start.
launch=$(CDPATH='' cd -- "$(dirname -- "$0")/../.." && pwd)/desktop/launch.py
if ! command -v python3 >/dev/null 2>&1; then
    echo "Basewatch needs Python 3.11 or newer. Please install it from python.org and start again."
    exit 1
fi
exec python3 "$launch" "$@"

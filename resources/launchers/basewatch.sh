#!/bin/sh
# Starts Basewatch from this checkout. Made for a double-click: what would be said in a terminal
# is shown where there is none.
launch=$(dirname -- "$(readlink -f -- "$0")")/../../desktop/launch.py

show() {
    if command -v zenity; then zenity --error --title=Basewatch --no-markup --text="$1"
    elif command -v kdialog; then kdialog --title Basewatch --error "$1"
    elif command -v xmessage; then xmessage "$1"
    elif command -v notify-send; then notify-send Basewatch "$1"
    fi >/dev/null 2>&1
    printf '%s\n' "$1" >&2
}

if ! command -v python3 >/dev/null 2>&1; then
    show "Basewatch needs Python 3.11 or newer. Please install python3 and start again."
    exit 1
fi
if [ -t 2 ]; then
    exec python3 "$launch" "$@"
fi
said=$(mktemp) || exit 1
trap 'rm -f "$said"' EXIT
python3 "$launch" "$@" 2>"$said" &
started=$!
sleep 1
if grep -q "makes its own Python environment" "$said" && command -v notify-send >/dev/null 2>&1; then
    notify-send Basewatch "The first start fetches what it needs. It takes a minute or two."
fi
wait "$started"
code=$?
if [ "$code" -ne 0 ]; then
    show "$(tail -n 4 "$said")"
fi
exit "$code"

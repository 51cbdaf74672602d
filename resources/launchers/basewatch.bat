@echo off
rem Starts Basewatch from this checkout, by a double-click; this window shows the first start.
setlocal
set "launch=%~dp0..\..\desktop\launch.py"
where py >nul 2>nul
if not errorlevel 1 (
    py -3 "%launch%" %*
) else (
    python "%launch%" %*
)
if errorlevel 1 pause

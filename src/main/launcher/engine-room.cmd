@echo off
rem Starts Engine Room on a JDK 25 or newer: that of JAVA_HOME, that of the PATH, or that of the build.
setlocal
set "jdk="
if defined JAVA_HOME call :try "%JAVA_HOME%"
if not defined jdk for %%j in (java.exe) do if not "%%~$PATH:j"=="" call :try "%%~dp$PATH:j.."
if not defined jdk call :try "@JDK@"
if not defined jdk (
  echo engine-room: install a JDK 25 or newer and set JAVA_HOME to its folder 1>&2
  exit /b 3
)
set "machine=-XX:TieredStopAtLevel=1 -XX:+UseSerialGC"
if "%~1"=="serve" set "machine=-XX:+UseParallelGC -Xmn512m"
"%jdk%\bin\java.exe" %machine% --sun-misc-unsafe-memory-access=allow -Djruby.compile.mode=OFF %ENGINE_ROOM_JVM% -jar "%~dp0engine-room.jar" %*
exit /b %ERRORLEVEL%

rem Sets jdk to the folder given if there is one in it, and of version 25 or newer.
:try
if not exist "%~1\bin\java.exe" exit /b
if not exist "%~1\release" exit /b
for /f "usebackq tokens=2 delims==." %%v in (`findstr /b "JAVA_VERSION=" "%~1\release"`) do set "version=%%v"
set "version=%version:"=%"
set "version=%version:-ea=%"
if %version% GEQ 25 set "jdk=%~1"
exit /b

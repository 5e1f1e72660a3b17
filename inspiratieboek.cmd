@echo off
rem Runs the program; builds it first when it is not there or older than its sources. Works from any folder.
setlocal
set "HOME_DIR=%~dp0"
rem A packed program has its jar in lib, and in java the Java that it was packed with; a clone makes its jar in target.
set "MADE=%HOME_DIR%target"
set "SAMPLE=%HOME_DIR%src\test\books\full\content"
if exist "%HOME_DIR%lib\inspiratieboek.jar" (
  set "MADE=%HOME_DIR%lib"
  set "SAMPLE=%HOME_DIR%content"
)
set "JAR=%MADE%\inspiratieboek.jar"

set "JAVA="
if exist "%HOME_DIR%java\bin\java.exe" set "JAVA=%HOME_DIR%java\bin\java.exe"
if not defined JAVA if defined JAVA_HOME if exist "%JAVA_HOME%\bin\java.exe" set "JAVA=%JAVA_HOME%\bin\java.exe"
if not defined JAVA set "JAVA=java"
"%JAVA%" -version >nul 2>&1
if errorlevel 1 (
  echo inspiratieboek: Java is needed: install a JDK of version 17 or newer 1>&2
  exit /b 3
)

set STALE=
if not exist "%JAR%" set STALE=1
if not defined STALE if exist "%HOME_DIR%pom.xml" for /f %%n in ('powershell -NoProfile -Command "$t = (Get-Item -LiteralPath $env:JAR).LastWriteTimeUtc; Set-Location -LiteralPath $env:HOME_DIR; @(Get-ChildItem -Recurse -File src\main, theme) + (Get-Item pom.xml) ^| Where-Object { $_.LastWriteTimeUtc -gt $t } ^| Measure-Object ^| ForEach-Object Count"') do if not "%%n"=="0" set STALE=1

if defined STALE (
  where mvn >nul 2>&1
  if errorlevel 1 (
    echo inspiratieboek: Maven is needed to build the program the first time: install maven 1>&2
    exit /b 3
  )
  echo Building the program, this once; it takes a minute ... 1>&2
  pushd "%HOME_DIR%"
  rem Maven's own lines say what it fetches and compiles.
  call mvn -B -DskipTests -Dmaven.test.skip=true package 1>&2
  if errorlevel 1 (
    popd
    echo inspiratieboek: the program could not be built; the lines above say why 1>&2
    exit /b 3
  )
  popd
  del /q "%MADE%\classes-*.jsa" "%MADE%\classes-*.aot" >nul 2>&1
  powershell -NoProfile -Command "(Get-Item -LiteralPath $env:JAR).LastWriteTimeUtc = [DateTime]::UtcNow"
)

rem As in the other launcher: an archive of the classes that a build needs, one for each Java. An unfitting one is passed over.
set "VERSION="
for /f "tokens=3" %%v in ('""%JAVA%" -version 2>&1 | findstr /c:" version ""') do if not defined VERSION set "VERSION=%%~v"
for /f "delims=." %%m in ("%VERSION%") do set "MAJOR=%%m"
set "ARCHIVE=%MADE%\classes-%VERSION%.jsa"
set "MAKE=-XX:ArchiveClassesAtExit"
set "USE=-XX:SharedArchiveFile"
if %MAJOR% GEQ 25 (
  set "ARCHIVE=%MADE%\classes-%VERSION%.aot"
  set "MAKE=-XX:AOTCacheOutput"
  set "USE=-XX:AOTCache"
)
set "FLAGS=-XX:+UseSerialGC -XX:TieredStopAtLevel=1 -Xlog:disable -Xlog:all=error:stderr"
if not exist "%ARCHIVE%" if exist "%SAMPLE%" (
  set "INSPIRATIEBOEK_CACHE=%MADE%\archiving\cache"
  "%JAVA%" %FLAGS% "%MAKE%=%ARCHIVE%" -jar "%JAR%" build --quiet --content "%SAMPLE%" --output "%MADE%\archiving\site" >nul 2>&1
  set "INSPIRATIEBOEK_CACHE="
  rmdir /s /q "%MADE%\archiving" >nul 2>&1
)

"%JAVA%" %FLAGS% "%USE%=%ARCHIVE%" -jar "%JAR%" %*
exit /b %ERRORLEVEL%

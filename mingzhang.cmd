@echo off
rem Runs Mingzhang, after rebuilding it when its sources are newer than the jar.
setlocal
chcp 65001 >nul
set "DIR=%~dp0"
set "JAR=%DIR%target\mingzhang.jar"
set "BUILT=%DIR%target\.launcher.built"

set "JAVA=java"
if defined JAVA_HOME set "JAVA=%JAVA_HOME%\bin\java"
"%JAVA%" -version >nul 2>&1
if errorlevel 1 (
  echo 明账：没有找到 java；请安装 Java 17 或更新的版本。 1>&2
  exit /b 70
)
set "MAJOR=0"
for /f "tokens=3" %%v in ('""%JAVA%" -version 2^>^&1 ^| findstr /c:" version ""') do (
  for /f "delims=.-+ tokens=1" %%m in ("%%~v") do set "MAJOR=%%m"
)
if %MAJOR% LSS 17 (
  echo 明账：需要 Java 17 或更新的版本；现在是 %MAJOR% 版。 1>&2
  exit /b 70
)

rem Exit code 1 means: never built to the end, or older than a source.
powershell -NoProfile -Command "$d=$env:DIR; $j=Get-Item -ErrorAction SilentlyContinue $env:BUILT; if(-not $j -or -not (Test-Path $env:JAR)){exit 1}; $n=Get-ChildItem -Recurse -File -ErrorAction SilentlyContinue ($d+'src\main'),($d+'themes\default'),($d+'pom.xml') | Where-Object {$_.LastWriteTime -gt $j.LastWriteTime} | Select-Object -First 1; if($n){exit 1}; exit 0"
if not errorlevel 1 goto run

where mvn >nul 2>&1
if errorlevel 1 (
  echo 明账：没有找到 mvn；第一次运行前请安装 Maven 3.8 或更新的版本。 1>&2
  exit /b 70
)
mkdir "%DIR%target" >nul 2>&1
set "TRIES=0"
:lock
mkdir "%DIR%target\.launcher.lock" >nul 2>&1
if not errorlevel 1 goto build
set /a TRIES+=1
if %TRIES% GEQ 300 (
  rmdir /s /q "%DIR%target\.launcher.lock" >nul 2>&1
  set "TRIES=0"
)
powershell -NoProfile -Command "Start-Sleep -Seconds 1"
goto lock

:build
echo 明账：源代码有变化，正在重新生成程序…… 1>&2
type nul >"%DIR%target\.launcher.begun"
call mvn -q -B -f "%DIR%pom.xml" -Dquick -Dmaven.test.skip=true package 1>&2
set "RESULT=%ERRORLEVEL%"
rmdir /s /q "%DIR%target\.launcher.lock" >nul 2>&1
if not "%RESULT%"=="0" (
  echo 明账：程序没有生成成功，原因见上。 1>&2
  exit /b 70
)
copy /y "%DIR%target\.launcher.begun" "%BUILT%" >nul

:run
set "COMPILER="
if "%~1"=="audit" set "COMPILER=-XX:TieredStopAtLevel=1"
"%JAVA%" -Djava.awt.headless=true -Djdk.console=java.base -Xshare:auto -XX:+UseSerialGC %COMPILER% %MINGZHANG_JAVA_OPTS% -jar "%JAR%" %*
exit /b %ERRORLEVEL%

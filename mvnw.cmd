@echo off
rem Maven for this project: the same order as in the file mvnw.
setlocal
set "PROPS=%~dp0.mvn\wrapper\maven-wrapper.properties"
for /f "usebackq tokens=1,* delims==" %%a in ("%PROPS%") do (
  if "%%a"=="mavenVersion" set "MVN_VERSION=%%b"
  if "%%a"=="distributionPath" set "MVN_PATH=%%b"
  if "%%a"=="distributionSha256Sum" set "MVN_SHA=%%b"
)
if not defined MAVEN_USER_HOME set "MAVEN_USER_HOME=%USERPROFILE%\.m2"
set "MVN_DISTS=%MAVEN_USER_HOME%\wrapper\dists"
set "MVN_DIR=%MVN_DISTS%\apache-maven-%MVN_VERSION%"
if exist "%MVN_DIR%\bin\mvn.cmd" goto run
where mvn >nul 2>nul && ( mvn %* & exit /b )
if not defined MVNW_REPOURL (
  echo mvnw: no mvn on the PATH. Install Maven %MVN_VERSION% or later, or set MVNW_REPOURL. 1>&2
  exit /b 1
)
powershell -NoProfile -ExecutionPolicy Bypass -Command "$ErrorActionPreference='Stop'; [Net.ServicePointManager]::SecurityProtocol='Tls12'; New-Item -Force -ItemType Directory $env:MVN_DISTS | Out-Null; $z=Join-Path $env:MVN_DISTS ('m'+[guid]::NewGuid()+'.zip'); (New-Object Net.WebClient).DownloadFile($env:MVNW_REPOURL.TrimEnd('/')+$env:MVN_PATH,$z); if ((Get-FileHash $z -Algorithm SHA256).Hash -ne $env:MVN_SHA) { Remove-Item $z; throw 'wrong SHA-256 of the download' }; Expand-Archive $z -DestinationPath $env:MVN_DISTS -Force; Remove-Item $z"
if errorlevel 1 exit /b 1
:run
"%MVN_DIR%\bin\mvn.cmd" %*
exit /b %errorlevel%

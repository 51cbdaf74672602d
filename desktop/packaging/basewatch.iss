; The installer for Windows: iscc /DVersion=0.1.0 /DBundle=FOLDER basewatch.iss
; For the one who installs it, without an administrator's password, unless they ask for all.
[Setup]
AppId={{5E0B9C1E-7C0B-4C57-9C0A-2B5D0F7A4E61}
AppName=Basewatch
AppVersion={#Version}
DefaultDirName={autopf}\Basewatch
DefaultGroupName=Basewatch
DisableProgramGroupPage=yes
PrivilegesRequired=lowest
PrivilegesRequiredOverridesAllowed=dialog
ArchitecturesAllowed=x64compatible
ArchitecturesInstallIn64BitMode=x64compatible
ChangesAssociations=yes
Compression=lzma2
SolidCompression=yes
OutputBaseFilename=basewatch-{#Version}-setup
SetupIconFile={#Bundle}\..\..\on the way\basewatch\basewatch.ico
UninstallDisplayIcon={app}\basewatch-window.exe
WizardStyle=modern

[Files]
Source: "{#Bundle}\*"; DestDir: "{app}"; Flags: recursesubdirs ignoreversion

[Icons]
Name: "{group}\Basewatch"; Filename: "{app}\basewatch-window.exe"
Name: "{autodesktop}\Basewatch"; Filename: "{app}\basewatch-window.exe"; Tasks: desktopicon

[Tasks]
Name: desktopicon; Description: "{cm:CreateDesktopIcon}"; Flags: unchecked

[Registry]
Root: HKA; Subkey: "Software\Classes\.basewatch\OpenWithProgids"; ValueType: string; ValueName: "Basewatch.Casebook"; ValueData: ""; Flags: uninsdeletevalue
Root: HKA; Subkey: "Software\Classes\Basewatch.Casebook"; ValueType: string; ValueData: "Basewatch casebook"; Flags: uninsdeletekey
Root: HKA; Subkey: "Software\Classes\Basewatch.Casebook\DefaultIcon"; ValueType: string; ValueData: "{app}\_internal\casebook.ico"
Root: HKA; Subkey: "Software\Classes\Basewatch.Casebook\shell\open\command"; ValueType: string; ValueData: """{app}\basewatch-window.exe"" ""%1"""

[Run]
Filename: "{app}\basewatch-window.exe"; Description: "{cm:LaunchProgram,Basewatch}"; Flags: nowait postinstall skipifsilent

' Starts Basewatch from this checkout without a terminal; the first start, which takes a while, in one.
Set shell = CreateObject("WScript.Shell")
Set files = CreateObject("Scripting.FileSystemObject")
folder = files.GetParentFolderName(WScript.ScriptFullName)
made = shell.ExpandEnvironmentStrings("%LOCALAPPDATA%") & "\Basewatch\environments"
style = 1
If files.FolderExists(made) Then style = 0
command = """" & folder & "\basewatch.bat"""
For Each argument In WScript.Arguments
    command = command & " """ & argument & """"
Next
shell.Run "cmd /c " & """" & command & """", style, False

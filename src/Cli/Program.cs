using System.CommandLine;
using ArmPayloads.Cli.Commands;

var root = new RootCommand("Tools for request payloads of ARM-style APIs.") { new DeriveCommand() };
var arguments = root.Parse(args);
var exitCode = arguments.Invoke();
// The library knows one code for everything that is wrong with a command line.
return arguments.Errors.Count > 0 ? ExitCodes.Usage : exitCode;

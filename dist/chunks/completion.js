import "./rolldown-runtime.js";
import { S as Argument, f as writePieces } from "./command-line.js";
// src/cli/completion/command-tree.ts
function readCommandTree(command, parents = []) {
	let path = [...parents, command.name()], help = command.createHelp();
	return {
		path,
		description: command.description(),
		options: help.visibleOptions(command).map(readOption),
		commands: help.visibleCommands(command).flatMap((each) => [each.name(), ...each.aliases()].map((name) => ({
			...readCommandTree(each, path),
			path: [...path, name]
		}))),
		arguments: argumentValues(command.registeredArguments)
	};
}
function optionsWithValue({ options }) {
	return options.flatMap(({ names, values, isValueOptional }) => values === void 0 || isValueOptional ? [] : [[names, values]]);
}
function allCommands(tree) {
	return [tree, ...tree.commands.flatMap(allCommands)];
}
function readOption({ short, long, description, required, optional, flags, argChoices }) {
	let placeholder = flags.slice(flags.search(/[<[]/));
	return {
		names: [short, long].filter((name) => name !== void 0),
		description,
		values: required || optional ? argChoices ?? valuesNamed(placeholder) : void 0,
		isValueOptional: optional && !required
	};
}
function argumentValues(declared) {
	let [first] = declared;
	return first === void 0 ? void 0 : first.argChoices ?? valuesNamed(first.name());
}
function valuesNamed(placeholder) {
	return /\bfiles?\b|\bpaths?\b/i.test(placeholder) ? "files" : /\bdir(?:ectory)?\b|\bfolder\b/i.test(placeholder) ? "folders" : "any";
}
// src/cli/completion/bash.ts
function bashCompletion(tree) {
	let commands = allCommands(tree);
	return `# bash completion of fleetvet. Load it with: source <(fleetvet completion bash)

# Sets values to what can follow an option of a command. Fails if nothing can.
_fleetvet_values() {
  case "$1" in
${commands.flatMap(valuesOf$1).join("\n")}
    *) return 1 ;;
  esac
}

# Sets options and words to what can follow a command. Fails if there is no such command.
_fleetvet_command() {
  case "$1" in
${commands.map(wordsOf$1).join("\n")}
    *) return 1 ;;
  esac
}

_fleetvet() {
  local cur=\${COMP_WORDS[COMP_CWORD]} path=fleetvet previous= values= options= words= i
  for ((i = 1; i < COMP_CWORD; i++)); do
    # bash splits words at "=".
    [[ \${COMP_WORDS[i]} == = ]] && continue
    if ! _fleetvet_values "$path" "$previous" && _fleetvet_command "$path \${COMP_WORDS[i]}"; then
      path="$path \${COMP_WORDS[i]}"
    fi
    previous=\${COMP_WORDS[i]}
  done
  [[ $cur == = ]] && cur=
  _fleetvet_command "$path"
  _fleetvet_values "$path" "$previous" || values=$words
  [[ $cur == -* ]] && values=$options
  case "$values" in
    FILES) COMPREPLY=() ;;
    FOLDERS) COMPREPLY=($(compgen -d -- "$cur")) ;;
    # Offer nothing, not even file names. bash 3.2 has no compopt.
    '') COMPREPLY=() && compopt +o default 2>/dev/null ;;
    *) COMPREPLY=($(compgen -W "$values" -- "$cur")) ;;
  esac
}

complete -o default -F _fleetvet fleetvet
`;
}
function valuesOf$1(command) {
	let options = optionsWithValue(command);
	if (options.length === 0) return [];
	let cases = options.map(([names, values]) => `        ${names.join(" | ")}) values=${word(values)} ;;`);
	return [`    ${quote$3(command.path.join(" "))})\n      case "$2" in\n${cases.join("\n")}\n        *) return 1 ;;\n      esac ;;`];
}
function wordsOf$1({ path, options, commands, arguments: values = "any" }) {
	let names = options.flatMap((option) => option.names), words = commands.map((command) => command.path.at(-1) ?? "");
	return `    ${quote$3(path.join(" "))})
      options=${word(names)}
      words=${word(words.length > 0 ? words : values)} ;;`;
}
function word(values) {
	return values === "any" ? "''" : typeof values == "string" ? values.toUpperCase() : quote$3(values.join(" "));
}
function quote$3(text) {
	return `'${text.replaceAll("'", String.raw`'\''`)}'`;
}
// src/cli/completion/fish.ts
function fishCompletion(tree) {
	let commands = allCommands(tree), below = commands.slice(1).map(({ path }) => quote$2(path.join(" "))), withValue = commands.flatMap((command) => optionsWithValue(command).flatMap(([names]) => names.map((name) => quote$2([...command.path, name].join(" ")))));
	return `# fish completion of fleetvet. Load it with: fleetvet completion fish | source
set -g __fleetvet_commands \\
    ${below.join(" \\\n    ")}
set -g __fleetvet_options_with_value \\
    ${withValue.join(" \\\n    ")}

function __fleetvet_path
    set -l path fleetvet
    set -l previous
    for word in (commandline -opc)[2..]
        if not contains -- "$path $previous" $__fleetvet_options_with_value
            and contains -- "$path $word" $__fleetvet_commands
            set path "$path $word"
        end
        set previous $word
    end
    echo $path
end

function __fleetvet_at
    test (__fleetvet_path) = "$argv"
end

complete -c fleetvet -f
${commands.flatMap(linesOf).join("\n")}
`;
}
function linesOf({ path, options, commands, arguments: values }) {
	let start = `complete -c fleetvet -n ${quote$2(`__fleetvet_at ${path.join(" ")}`)}`;
	return [
		...commands.map((command) => `${start} -a ${quote$2(command.path.at(-1) ?? "")} -d ${quote$2(command.description)}`),
		...values === void 0 || commands.length > 0 ? [] : [`${start} ${offered(values)}`],
		...options.map(({ names, description, values: following, isValueOptional }) => {
			let spellings = names.map((name) => name.startsWith("--") ? `-l ${name.slice(2)}` : `-s ${name.slice(1)}`), value = following === void 0 || isValueOptional ? "" : ` -r ${offered(following)}`;
			return `${start} ${spellings.join(" ")}${value} -d ${quote$2(description)}`;
		})
	];
}
function offered(values) {
	return values === "files" ? "-F" : values === "folders" ? "-f -a '(__fish_complete_directories)'" : values === "any" ? "-f" : `-f -a ${quote$2(values.join(" "))}`;
}
function quote$2(text) {
	return `'${text.replaceAll("\\", "\\\\").replaceAll("'", String.raw`\'`)}'`;
}
// src/cli/completion/powershell.ts
function powershellCompletion(tree) {
	let commands = allCommands(tree);
	return `# PowerShell completion of fleetvet. Load it with: fleetvet completion powershell | Out-String | Invoke-Expression
Register-ArgumentCompleter -Native -CommandName fleetvet -ScriptBlock {
  param($wordToComplete, $commandAst, $cursorPosition)
  # What can stand after each command, each with what it means.
  $words = @{
${commands.map(wordsOf).join("\n")}
  }
  # What can follow an option; an empty list where that is the name of a file or folder.
  $values = @{
${commands.flatMap(valuesOf).join("\n")}
  }
  $path = 'fleetvet'
  $previous = ''
  foreach ($element in $commandAst.CommandElements | Select-Object -Skip 1) {
    if ($element.Extent.EndOffset -ge $cursorPosition) { break }
    $word = $element.ToString()
    if (-not $values.ContainsKey("$path $previous") -and $words.ContainsKey("$path $word")) { $path = "$path $word" }
    $previous = $word
  }
  if ($values.ContainsKey("$path $previous")) {
    $values["$path $previous"] | Where-Object { $_ -like "$wordToComplete*" } | ForEach-Object {
      [System.Management.Automation.CompletionResult]::new($_, $_, 'ParameterValue', $_)
    }
    return
  }
  $words[$path].GetEnumerator() | Where-Object { $_.Key -like "$wordToComplete*" } | Sort-Object Key | ForEach-Object {
    [System.Management.Automation.CompletionResult]::new($_.Key, $_.Key, 'ParameterValue', $_.Value)
  }
}
`;
}
function wordsOf({ path, options, commands, arguments: values }) {
	let lines = [
		...commands.map((command) => [command.path.at(-1) ?? "", command.description]),
		...typeof values == "object" && commands.length === 0 ? values.map((value) => [value, value]) : [],
		...options.flatMap(({ names, description }) => names.map((name) => [name, description]))
	].map(([word, meaning]) => `      ${quote$1(word)} = ${quote$1(meaning)}`);
	return `    ${quote$1(path.join(" "))} = @{\n${lines.join("\n")}\n    }`;
}
function valuesOf(command) {
	return optionsWithValue(command).flatMap(([names, values]) => names.map((name) => `    ${quote$1([...command.path, name].join(" "))} = @(${listOf(values)})`));
}
function listOf(values) {
	return typeof values == "string" ? "" : values.map(quote$1).join(", ");
}
function quote$1(text) {
	return `'${text.replaceAll("'", "''")}'`;
}
// src/cli/completion/zsh.ts
function zshCompletion(tree) {
	return `#compdef fleetvet
# zsh completion of fleetvet. Load it with: source <(fleetvet completion zsh)
${allCommands(tree).map(functionOf).join("\n")}
if [[ $funcstack[1] == _fleetvet ]]; then
  _fleetvet "$@"
else
  compdef _fleetvet fleetvet
fi
`;
}
function functionOf(command) {
	return `${nameOf(command)}() {\n${command.commands.length > 0 ? dispatch(command) : own(command)}\n}\n`;
}
function own({ options, arguments: values }) {
	let argument = values === void 0 ? [] : [quote(`*:argument:${action(values)}`)];
	return `  _arguments -s -S ${[...options.flatMap(specsOf), ...argument].join(" \\\n    ")}`;
}
function dispatch({ options, commands }) {
	let described = commands.map((command) => quote(`${lastWord(command)}:${command.description}`));
	return `  local context state state_descr line
  typeset -A opt_args
  _arguments -s -S -C ${options.flatMap(specsOf).join(" \\\n    ")} \\
    '1: :->command' '*:: :->rest'
  case $state in
    command)
      local -a commands=(
        ${described.join("\n        ")}
      )
      _describe command commands ;;
    rest)
      case $line[1] in
        ${commands.map((command) => `${lastWord(command)}) ${nameOf(command)} ;;`).join("\n        ")}
      esac ;;
  esac`;
}
function specsOf({ names, description, values, isValueOptional }) {
	let text = `[${description.replaceAll(/[[\]\\:]/g, String.raw`\$&`)}]`;
	return names.map((name) => quote(values === void 0 || isValueOptional ? `*${name}${text}` : `*${name}${name.startsWith("--") ? "=" : "+"}${text}:value:${action(values)}`));
}
function action(values) {
	return values === "files" ? "_files" : values === "folders" ? "_files -/" : values === "any" ? " " : `(${values.join(" ")})`;
}
function nameOf({ path }) {
	return `_${path.join("_").replaceAll("-", "_")}`;
}
function lastWord({ path }) {
	return path.at(-1) ?? "";
}
function quote(text) {
	return `'${text.replaceAll("'", String.raw`'\''`)}'`;
}
// src/cli/commands/completion.ts
const SHELLS = {
	bash: bashCompletion,
	zsh: zshCompletion,
	fish: fishCompletion,
	powershell: powershellCompletion
};
function addCompletionCommand(loadProgram) {
	return (program) => {
		program.command("completion").description("print the completion script of a shell").addArgument(new Argument("<shell>", "the shell to complete for").choices(Object.keys(SHELLS))).addHelpText("after", "\nExamples:\n  $ fleetvet completion bash > ~/.local/share/bash-completion/completions/fleetvet\n  $ fleetvet completion zsh > ~/.zfunc/_fleetvet       a folder of fpath\n  $ fleetvet completion fish > ~/.config/fish/completions/fleetvet.fish\n  $ fleetvet completion powershell >> $PROFILE").action(async (shell) => {
			let script = SHELLS[shell]?.(readCommandTree(await loadProgram()));
			script !== void 0 && await writePieces(process.stdout, [script]);
		});
	};
}
export { addCompletionCommand };

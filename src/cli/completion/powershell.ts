import { allCommands, type CommandNode, optionsWithValue, type Values } from './command-tree.js';

/** The completion of PowerShell, of Windows and of version 7 (command-line.md, Commands). */
export function powershellCompletion(tree: CommandNode): string {
  const commands = allCommands(tree);
  return `# PowerShell completion of fleetvet. Load it with: fleetvet completion powershell | Out-String | Invoke-Expression
Register-ArgumentCompleter -Native -CommandName fleetvet -ScriptBlock {
  param($wordToComplete, $commandAst, $cursorPosition)
  # What can stand after each command, each with what it means.
  $words = @{
${commands.map(wordsOf).join('\n')}
  }
  # What can follow an option; an empty list where that is the name of a file or folder.
  $values = @{
${commands.flatMap(valuesOf).join('\n')}
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

function wordsOf({ path, options, commands, arguments: values }: CommandNode): string {
  const entries = [
    ...commands.map((command) => [command.path.at(-1) ?? '', command.description] as const),
    ...(typeof values === 'object' && commands.length === 0 ? values.map((value) => [value, value] as const) : []),
    ...options.flatMap(({ names, description }) => names.map((name) => [name, description] as const)),
  ];
  const lines = entries.map(([word, meaning]) => `      ${quote(word)} = ${quote(meaning)}`);
  return `    ${quote(path.join(' '))} = @{\n${lines.join('\n')}\n    }`;
}

function valuesOf(command: CommandNode): readonly string[] {
  return optionsWithValue(command).flatMap(([names, values]) =>
    names.map((name) => `    ${quote([...command.path, name].join(' '))} = @(${listOf(values)})`),
  );
}

function listOf(values: Values): string {
  return typeof values === 'string' ? '' : values.map(quote).join(', ');
}

function quote(text: string): string {
  return `'${text.replaceAll("'", "''")}'`;
}

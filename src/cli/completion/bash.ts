import { allCommands, type CommandNode, optionsWithValue, type Values } from './command-tree.js';

/** The completion of bash, also of the version 3.2 that macOS has (command-line.md, Commands). */
export function bashCompletion(tree: CommandNode): string {
  const commands = allCommands(tree);
  return `# bash completion of fleetvet. Load it with: source <(fleetvet completion bash)

# Sets values to what can follow an option of a command. Fails if nothing can.
_fleetvet_values() {
  case "$1" in
${commands.flatMap(valuesOf).join('\n')}
    *) return 1 ;;
  esac
}

# Sets options and words to what can follow a command. Fails if there is no such command.
_fleetvet_command() {
  case "$1" in
${commands.map(wordsOf).join('\n')}
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

function valuesOf(command: CommandNode): readonly string[] {
  const options = optionsWithValue(command);
  if (options.length === 0) return [];
  const cases = options.map(([names, values]) => `        ${names.join(' | ')}) values=${word(values)} ;;`);
  return [
    `    ${quote(command.path.join(' '))})\n      case "$2" in\n${cases.join('\n')}\n        *) return 1 ;;\n      esac ;;`,
  ];
}

function wordsOf({ path, options, commands, arguments: values = 'any' }: CommandNode): string {
  const names = options.flatMap((option) => option.names);
  const words = commands.map((command) => command.path.at(-1) ?? '');
  return `    ${quote(path.join(' '))})
      options=${word(names)}
      words=${word(words.length > 0 ? words : values)} ;;`;
}

function word(values: Values): string {
  if (values === 'any') return `''`;
  return typeof values === 'string' ? values.toUpperCase() : quote(values.join(' '));
}

function quote(text: string): string {
  return `'${text.replaceAll("'", String.raw`'\''`)}'`;
}

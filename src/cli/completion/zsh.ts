import { allCommands, type CommandNode, type OptionNode, type Values } from './command-tree.js';

/** The completion of zsh, to be sourced or put into a folder of fpath (command-line.md, Commands). */
export function zshCompletion(tree: CommandNode): string {
  return `#compdef fleetvet
# zsh completion of fleetvet. Load it with: source <(fleetvet completion zsh)
${allCommands(tree).map(functionOf).join('\n')}
if [[ $funcstack[1] == _fleetvet ]]; then
  _fleetvet "$@"
else
  compdef _fleetvet fleetvet
fi
`;
}

function functionOf(command: CommandNode): string {
  return `${nameOf(command)}() {\n${command.commands.length > 0 ? dispatch(command) : own(command)}\n}\n`;
}

/** Completes the options and arguments of a command that has no commands below it. */
function own({ options, arguments: values }: CommandNode): string {
  const argument = values === undefined ? [] : [quote(`*:argument:${action(values)}`)];
  return `  _arguments -s -S ${[...options.flatMap(specsOf), ...argument].join(' \\\n    ')}`;
}

/** Completes a command that has commands below it: which of them, then what that one takes. */
function dispatch({ options, commands }: CommandNode): string {
  const described = commands.map((command) => quote(`${lastWord(command)}:${command.description}`));
  return `  local context state state_descr line
  typeset -A opt_args
  _arguments -s -S -C ${options.flatMap(specsOf).join(' \\\n    ')} \\
    '1: :->command' '*:: :->rest'
  case $state in
    command)
      local -a commands=(
        ${described.join('\n        ')}
      )
      _describe command commands ;;
    rest)
      case $line[1] in
        ${commands.map((command) => `${lastWord(command)}) ${nameOf(command)} ;;`).join('\n        ')}
      esac ;;
  esac`;
}

function specsOf({ names, description, values, isValueOptional }: OptionNode): readonly string[] {
  const text = `[${description.replaceAll(/[[\]\\:]/g, String.raw`\$&`)}]`;
  return names.map((name) => {
    if (values === undefined || isValueOptional) return quote(`*${name}${text}`);
    return quote(`*${name}${name.startsWith('--') ? '=' : '+'}${text}:value:${action(values)}`);
  });
}

function action(values: Values): string {
  if (values === 'files') return '_files';
  if (values === 'folders') return '_files -/';
  return values === 'any' ? ' ' : `(${values.join(' ')})`;
}

function nameOf({ path }: CommandNode): string {
  return `_${path.join('_').replaceAll('-', '_')}`;
}

function lastWord({ path }: CommandNode): string {
  return path.at(-1) ?? '';
}

function quote(text: string): string {
  return `'${text.replaceAll("'", String.raw`'\''`)}'`;
}

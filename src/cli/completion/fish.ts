import { allCommands, type CommandNode, optionsWithValue, type Values } from './command-tree.js';

/** The completion of fish (command-line.md, Commands). */
export function fishCompletion(tree: CommandNode): string {
  const commands = allCommands(tree);
  const below = commands.slice(1).map(({ path }) => quote(path.join(' ')));
  const withValue = commands.flatMap((command) =>
    optionsWithValue(command).flatMap(([names]) => names.map((name) => quote([...command.path, name].join(' ')))),
  );
  return `# fish completion of fleetvet. Load it with: fleetvet completion fish | source
set -g __fleetvet_commands \\
    ${below.join(' \\\n    ')}
set -g __fleetvet_options_with_value \\
    ${withValue.join(' \\\n    ')}

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
${commands.flatMap(linesOf).join('\n')}
`;
}

function linesOf({ path, options, commands, arguments: values }: CommandNode): readonly string[] {
  const start = `complete -c fleetvet -n ${quote(`__fleetvet_at ${path.join(' ')}`)}`;
  return [
    ...commands.map((command) => `${start} -a ${quote(command.path.at(-1) ?? '')} -d ${quote(command.description)}`),
    ...(values === undefined || commands.length > 0 ? [] : [`${start} ${offered(values)}`]),
    ...options.map(({ names, description, values: following, isValueOptional }) => {
      const spellings = names.map((name) => (name.startsWith('--') ? `-l ${name.slice(2)}` : `-s ${name.slice(1)}`));
      const value = following === undefined || isValueOptional ? '' : ` -r ${offered(following)}`;
      return `${start} ${spellings.join(' ')}${value} -d ${quote(description)}`;
    }),
  ];
}

function offered(values: Values): string {
  if (values === 'files') return '-F';
  if (values === 'folders') return `-f -a '(__fish_complete_directories)'`;
  return values === 'any' ? '-f' : `-f -a ${quote(values.join(' '))}`;
}

function quote(text: string): string {
  return `'${text.replaceAll('\\', '\\\\').replaceAll("'", String.raw`\'`)}'`;
}

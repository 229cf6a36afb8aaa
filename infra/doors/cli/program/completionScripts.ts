import type { Command } from 'commander';

/** A command with the words that lead to it: `plan show`. */
interface CommandPath {
  readonly path: readonly string[];
  readonly command: Command;
}

/** Completion scripts for three shells, generated from the commands and options of the program. */
export const completionScripts = {
  bash: (program: Command): string => `${bashFunction(program)}\ncomplete -o default -F _lading lading`,
  zsh: (program: Command): string =>
    `#compdef lading\nautoload -U +X bashcompinit && bashcompinit\n${bashFunction(program)}\ncomplete -o default -F _lading lading`,
  fish: (program: Command): string => commandPaths(program).flatMap(fishLines).join('\n'),
} as const;

function bashFunction(program: Command): string {
  const cases = commandPaths(program).map(
    ({ path, command }) =>
      `    '${path.join(' ')}') words='${[...subcommandNames(command), ...optionsOf(command), ...optionsOf(program)].join(' ')}' ;;`,
  );
  const paths = commandPaths(program).flatMap(({ path }) =>
    path.length === 0 ? [] : [`'${path.join(' ')}'`],
  );
  return `_lading() {
  local path='' next='' words='' i
  for ((i = 1; i < COMP_CWORD; i++)); do
    next="\${path:+$path }\${COMP_WORDS[i]}"
    case "$next" in
      ${paths.join(' | ')}) path="$next" ;;
    esac
  done
  case "$path" in
${cases.join('\n')}
  esac
  COMPREPLY=($(compgen -W "$words" -- "\${COMP_WORDS[COMP_CWORD]}"))
}`;
}

function fishLines({ path, command }: CommandPath): readonly string[] {
  const [group] = path;
  const here =
    group === undefined
      ? '__fish_use_subcommand'
      : [
          ...path.map((word) => `__fish_seen_subcommand_from ${word}`),
          ...subcommandNames(command)
            .slice(0, 1)
            .map(() => `not __fish_seen_subcommand_from ${subcommandNames(command).join(' ')}`),
        ].join('; and ');
  const complete = `complete -c lading -n '${here}'`;
  return [
    ...command.commands.map((each) => `${complete} -f -a ${each.name()} -d '${quoted(each.summary())}'`),
    ...command.options.flatMap(({ long, description }) =>
      long === undefined || long === null
        ? []
        : [`${complete} -l ${long.slice(2)} -d '${quoted(description)}'`],
    ),
  ];
}

const commandPaths = (command: Command, path: readonly string[] = []): readonly CommandPath[] => [
  { path, command },
  ...command.commands.flatMap((each) => commandPaths(each, [...path, each.name()])),
];

const subcommandNames = (command: Command): readonly string[] => command.commands.map((each) => each.name());

const optionsOf = (command: Command): readonly string[] => command.options.flatMap(({ long }) => long ?? []);

const quoted = (text: string): string => text.replaceAll('\\', '\\\\').replaceAll("'", "\\'");

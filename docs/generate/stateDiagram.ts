interface StateConfig {
  readonly id?: string | undefined;
  readonly type?: string | undefined;
  readonly initial?: unknown;
  readonly on?: unknown;
  readonly states?: unknown;
}

/** An XState machine's configuration as a Mermaid state diagram. Facts that leave a state as it is are not drawn. */
export function stateDiagram(machine: { readonly config: object }): string {
  const config: StateConfig = machine.config;
  return ['stateDiagram-v2', ...region(config, [], '  ')].join('\n').concat('\n');
}

function region(state: StateConfig, path: readonly string[], indent: string): readonly string[] {
  const children = entries(state.states);
  const start =
    typeof state.initial === 'string' ? [`${indent}[*] --> ${idOf([...path, state.initial])}`] : [];
  return [
    ...start,
    ...children.flatMap(([name, child]) => drawn(child, [...path, name], indent, state.type === 'parallel')),
  ];
}

function drawn(
  state: StateConfig,
  path: readonly string[],
  indent: string,
  isRegion: boolean,
): readonly string[] {
  const nested = entries(state.states).length > 0;
  const inner = nested
    ? [
        `${indent}state "${path.at(-1)}" as ${idOf(path)} {`,
        ...region(state, path, `${indent}  `),
        `${indent}}`,
      ]
    : [`${indent}${idOf(path)} : ${path.at(-1)}`];
  return [...inner, ...(isRegion ? [] : arrows(state, path, indent))];
}

/** One arrow a target, with every fact that takes it. */
function arrows(state: StateConfig, path: readonly string[], indent: string): readonly string[] {
  const byTarget = Map.groupBy(entries(state.on), ([, target]) => targetId(String(target), path));
  return [...byTarget]
    .filter(([target]) => target !== idOf(path))
    .map(
      ([target, facts]) => `${indent}${idOf(path)} --> ${target} : ${facts.map(([fact]) => fact).join(', ')}`,
    );
}

/** `#journey.shipped.inTransit` is absolute below its machine; anything else is a sibling, perhaps with its child. */
function targetId(target: string, path: readonly string[]): string {
  if (!target.startsWith('#')) return idOf([...path.slice(0, -1), ...target.split('.')]);
  const [machine, ...rest] = target.slice(1).split('.');
  return idOf(path[0] === machine ? [...path.slice(0, 1), ...rest] : rest);
}

const idOf = (path: readonly string[]): string => path.join('_');

const entries = (value: unknown): readonly [string, StateConfig][] =>
  typeof value === 'object' && value !== null ? Object.entries(value) : [];

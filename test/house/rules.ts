import { aggregateFolders } from '#test/house/aggregateFolders';
import { importsOf, type Source } from '#test/house/imports';

interface Rule {
  readonly because: string;
  /** Which files it binds. */
  readonly of: RegExp;
  /** What those must not import. */
  readonly never: RegExp;
  /** Files that may all the same. */
  readonly but?: RegExp;
}

/** An aggregate's own files that no other aggregate may reach into: they meet by events. */
const inside = '(decide|state|lifecycle)$';

/** The areas of the domain in their order: each may know those before it. */
export const areas = [
  'values',
  'aggregate',
  'policies',
  'catalog',
  'inventory',
  'inbound',
  'awd',
  'fees',
  'disputes',
];

/** What is of this business: all but the engine, and the values and forms below it that any business has. */
const ofBusiness = new RegExp(
  `^#(${[
    'domain/(?!(aggregate/.*|values/(growingSet|immutable|instant|isSameContent))$)',
    'projections/(?!projection$)',
    'services/(?!engine/)',
  ].join('|')})`,
);

/** The rooms of infra in their order: each may know those before it. */
export const infraRooms = ['words', 'stores', 'bus', 'amazon', 'files', 'main', 'doors'];

const rules: readonly Rule[] = [
  { because: 'imports point inward', of: /^domain\//, never: /^#(projections|services|infra|test)\// },
  { because: 'imports point inward', of: /^projections\//, never: /^#(services|infra|test)\// },
  { because: 'imports point inward', of: /^services\//, never: /^#(infra|test)\// },
  {
    because: 'the engine can be lifted out: it knows no business',
    of: /^services\/engine\//,
    never: ofBusiness,
  },
  {
    because: 'the engine runs on facts that its tests make up',
    of: /^test\/services\/engine\/toy/,
    never: ofBusiness,
  },
  {
    because: 'a port knows no use case',
    of: /^services\/ports\//,
    never: /^#services\/(?!ports\/|engine\/)/,
  },
  { because: 'tests are imported by nothing', of: /^(infra|bench)\//, never: /^#test\// },
  { because: 'what is replayed is pure', of: /^(domain|projections)\//, never: /^node:/ },
  {
    because: 'a view is rebuildable alone',
    of: /^projections\/(?!readModels)/,
    never: /^#projections\/(?!(ladingEvent|projection)$)/,
  },
  {
    because: 'one file an aggregate knows the library',
    of: /./,
    never: /^xstate/,
    but: /(^|\/)lifecycle(\.test)?\.ts$|^test\/|^docs\//,
  },
  {
    because: 'a successor of the client must stay one folder',
    of: /^(?!infra\/stores\/eventstoredb\/|test\/|bench\/)/,
    never: /^@eventstore\/|^@kurrent\//,
  },
  {
    because: 'a successor of the client must stay one folder',
    of: /^(?!infra\/bus\/nats\/|examples\/|test\/|bench\/)/,
    never: /^nats$/,
  },
  { because: 'services know the store only as a port', of: /^services\//, never: /better-sqlite3/ },
  ...aggregateFolders.map((folder) => ({
    because: 'aggregates meet by events',
    of: new RegExp(`^(?!${folder}/)domain/`),
    never: new RegExp(`^#${folder}/${inside}`),
  })),
  ...inOrder('domain', areas),
  ...inOrder('infra', infraRooms),
  {
    because: 'a door and a store meet in the composition root',
    of: /^infra\/doors\/(http|cli)\//,
    never: /^#infra\/(stores\/(sqlite|eventstoredb)|bus\/nats)\//,
  },
  {
    because: 'an example stands alone, to be copied',
    of: /^examples\//,
    never: /^(?!node:|nats$|\.\/)/,
  },
  {
    because: 'a path up and across hides where a file lives',
    of: /^(?!examples\/)/,
    never: /^\.\.?\//,
  },
];

/** Rules by which each room of a folder knows only those before it. */
function inOrder(folder: string, rooms: readonly string[]): readonly Rule[] {
  return rooms.slice(0, -1).map((room, at) => ({
    because: `a room of ${folder} knows only those before it`,
    of: new RegExp(`^${folder}/${room}/`),
    never: new RegExp(`^#${folder}/(${rooms.slice(at + 1).join('|')})/`),
  }));
}

/** Each import that breaks a rule, as `file imports what: why`. */
export const violations = (files: readonly Source[]): readonly string[] =>
  files.flatMap((file) =>
    rules
      .filter((rule) => rule.of.test(file.path) && !rule.but?.test(file.path))
      .flatMap((rule) =>
        importsOf(file)
          .filter((to) => rule.never.test(to))
          .map((to) => `${file.path} imports ${to}: ${rule.because}`),
      ),
  );

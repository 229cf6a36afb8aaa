import { existsSync, mkdirSync, rmSync } from 'node:fs';
import { openReadModels } from '#infra/sqlite/readModels';
import { openSqliteStore } from '#infra/sqlite/sqliteEventStore';
import { readModels as projections } from '#projections/readModels';
import { Projector } from '#services/project';
import { manyLives } from '#test/services/manyLives';

const N = Number(process.argv[2] ?? 300000);
const dir = `/tmp/e2/log-${N}`;
const only = process.argv[3]?.split(',');
const rowsPerCommit = Number(process.argv[4] ?? 16384);
const rowsInMemory = Number(process.argv[5] ?? 16384);
const nowrite = process.argv[6] === 'nowrite';
const fresh = !existsSync(dir);
mkdirSync(dir, { recursive: true });
const store = openSqliteStore(dir);
if (fresh) {
  let bytes = 0, meta = 0, n = 0;
  let pending: Promise<unknown>[] = [];
  const groups = new Map<string, {revision: bigint, events: any[]}>();
  const flush = async () => {
    await Promise.all([...groups].map(([stream, g]) => store.append(stream, g.events, g.revision === 0n ? 'no-stream' : g.revision - 1n)));
    groups.clear();
  };
  for (const { stream, revision, event } of manyLives(7)) {
    bytes += event.data.length; meta += event.metadata.length;
    // keep interleaving: flush often
    const g = groups.get(stream);
    if (g) g.events.push(event); else groups.set(stream, { revision, events: [event] });
    if (groups.size >= 30) await flush();
    if (++n === N) break;
  }
  await flush();
  console.log('data', bytes / N, 'metadata', meta / N);
}
const readFact = (_c: string, _t: string, _v: number, data: string) => JSON.parse(data);
let t = performance.now();
let count = 0;
for await (const { events } of store.readAll()) count += events.length;
const read = performance.now() - t;
console.log(`read only: ${count} in ${read | 0} ms, ${(count / read * 1000) | 0}/s`);
t = performance.now();
for await (const { events } of store.readAll()) for (const e of events) JSON.parse(e.data);
const parse = performance.now() - t;
console.log(`read+parse: ${(count / parse * 1000) | 0}/s`);

const rm = `/tmp/e2/rm`;
rmSync(rm, { recursive: true, force: true });
const readModels = openReadModels(rm);
if (nowrite) { readModels.commit = () => {}; }
const models = projections.filter((p) => !only || only[0] === 'all' || only.includes(p.name));
t = performance.now();
let maxStall = 0;
const projector = new Projector({ store, readModels, projections: models, readFact, rowsPerCommit, rowsInMemory });
await projector.catchUp();
const ms = performance.now() - t;
console.log(`${models.map((m) => m.name)}: ${(count / ms * 1000) | 0}/s`, 'rss', (process.memoryUsage().rss / 1e6) | 0);
for (const b of readModels.builds()) { const rows = readModels.rows(b.id); console.log(b.model, rows.length, (rows.reduce((s, [k, r]) => s + r.length + k.length, 0) / rows.length) | 0, readModels.parked(b.id).length, readModels.parked(b.id)[0]?.reason); }
store.close();
readModels.close();

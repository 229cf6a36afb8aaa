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
  let bytes = 0,
    meta = 0,
    n = 0;
  const pending: Promise<unknown>[] = [];
  const groups = new Map<string, { revision: bigint; events: any[] }>();
  const flush = async () => {
    await Promise.all(
      [...groups].map(([stream, g]) =>
        store.append(stream, g.events, g.revision === 0n ? 'no-stream' : g.revision - 1n),
      ),
    );
    groups.clear();
  };
  for (const { stream, revision, event } of manyLives(7)) {
    bytes += event.data.length;
    meta += event.metadata.length;
    // keep interleaving: flush often
    const g = groups.get(stream);
    if (g) g.events.push(event);
    else groups.set(stream, { revision, events: [event] });
    if (groups.size >= 30) await flush();
    if (++n === N) break;
  }
  await flush();
  console.log('data', bytes / N, 'metadata', meta / N);
}
const XX = (_c: string, _t: string, _v: number, data: string) => JSON.parse(data);

const count = N; const readFact = (_c: string, _t: string, _v: number, data: string) => JSON.parse(data);
const best = new Map<string, {cpu: number, wall: number}>();
async function measure(name: string, work: () => Promise<void>) {
  globalThis.gc?.();
  const cpu0 = process.cpuUsage(); const t = performance.now();
  await work();
  const wall = (performance.now() - t) * 1000 / count; const c = process.cpuUsage(cpu0); const cpu = (c.user + c.system) / count;
  const b = best.get(name) ?? {cpu: 1e9, wall: 1e9};
  best.set(name, {cpu: Math.min(b.cpu, cpu), wall: Math.min(b.wall, wall)});
}
const rebuild = (models: typeof projections, rowsPerCommit: number, rowsInMemory: number, nowrite: boolean) => async () => {
  const rm = `/tmp/e2/rm${process.pid}`;
  rmSync(rm, { recursive: true, force: true });
  const readModels = openReadModels(rm);
  if (nowrite) readModels.commit = () => {};
  await new Projector({ store, readModels, projections: models, readFact, rowsPerCommit, rowsInMemory }).catchUp();
  readModels.close();
  rmSync(rm, { recursive: true, force: true });
};
if (process.env.ONLY) { const sub = projections.filter(p => (process.env.ONLY ?? '').split(',').includes(p.name)); for (let i = 0; i < 3; i++) await measure('only ' + process.env.ONLY, rebuild(sub, 32768, 65536, false)); }
const rounds = Number(process.env.ROUNDS ?? 5);
for (let i = 0; i < rounds; i++) {
  await measure('read', async () => { for await (const { events } of store.readAll()) void events; });
  await measure('read+parse', async () => { for await (const { events } of store.readAll()) for (const e of events) JSON.parse(e.data); });
  for (const p of process.env.EACH ? projections : []) await measure(`${p.name} fold`, rebuild([p], 1e9, 1e9, true));
  await measure(`all fold`, rebuild(projections, 1e9, 1e9, true));
  for (const c of (process.env.CONFIGS ?? '16384/16384').split(',')) { const [a, b] = c.split('/').map(Number); 
    await measure(`all ${c}`, rebuild(projections, a!, b!, false)); 
    await measure(`but inventory ${c}`, rebuild(projections.filter(p => p.name !== 'inventory-levels'), a!, b!, false)); 
}
}
for (const [k, v] of best) console.log(k.padEnd(30), 'cpu', v.cpu.toFixed(2), 'wall', v.wall.toFixed(2), (1e6 / v.wall | 0) + '/s');
store.close();

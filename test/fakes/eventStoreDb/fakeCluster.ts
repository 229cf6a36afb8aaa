import { FakeEventStoreDb } from '#test/fakes/eventStoreDb/fakeEventStoreDb';
import { FakeLog } from '#test/fakes/eventStoreDb/fakeLog';

/** Nodes with one log, of which one leads. */
export class FakeCluster implements AsyncDisposable {
  readonly nodes: readonly FakeEventStoreDb[];
  #leader: FakeEventStoreDb | undefined;
  readonly #killed = new Set<FakeEventStoreDb>();

  private constructor(nodes: readonly FakeEventStoreDb[]) {
    this.nodes = nodes;
  }

  static async start(size: number): Promise<FakeCluster> {
    const log = new FakeLog();
    const nodes = await Promise.all(Array.from({ length: size }, () => FakeEventStoreDb.start(log)));
    const cluster = new FakeCluster(nodes);
    cluster.elect();
    return cluster;
  }

  get connectionString(): string {
    return `esdb://${this.nodes.map(({ port }) => `127.0.0.1:${port}`).join()}?tls=false`;
  }

  /** The first that lives leads from now on. */
  elect(): void {
    this.#leader = this.nodes.find((node) => !this.#killed.has(node));
    this.#tell();
  }

  /** For a moment nobody leads; then another one does. */
  async killLeader(): Promise<void> {
    const leader = this.#leader;
    if (leader === undefined) return;
    leader.kill();
    this.#killed.add(leader);
    this.#leader = undefined;
    this.#tell();
    await new Promise((resolve) => setTimeout(resolve, 200));
    this.elect();
  }

  async restartKilled(): Promise<void> {
    for (const node of this.#killed) await node.start();
    this.#killed.clear();
    this.#tell();
  }

  async [Symbol.asyncDispose](): Promise<void> {
    for (const node of this.nodes) node.kill();
  }

  #tell(): void {
    const leader = this.#leader;
    for (const node of this.nodes) {
      if (leader === undefined) node.leader = 'none';
      else node.leader = node === leader ? 'self' : { host: '127.0.0.1', port: leader.port };
      const members = this.nodes.map((each) => ({
        port: each.port,
        isLeader: each === leader,
        isAlive: !this.#killed.has(each),
      }));
      node.members.splice(0, node.members.length, ...members);
    }
  }
}

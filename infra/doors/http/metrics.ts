import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client';
import type { AppendMeasurement } from '#infra/stores/watchedStore';

const seconds = [0.000_25, 0.000_5, 0.001, 0.002_5, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 10];

/** What Prometheus scrapes. Labels are names of our own, never what a caller sent. */
export class Metrics {
  readonly registry = new Registry();
  readonly #appends = this.#histogram(
    'lading_append_seconds',
    'From asking for an append to its being on disk',
  );
  readonly #events = this.#counter('lading_events_appended_total', 'Events that were stored', []);
  readonly #appendFailures = this.#counter('lading_append_failures_total', 'Appends that failed', ['error']);
  readonly #commands = this.#counter('lading_commands_total', 'Commands asked for over HTTP', [
    'command',
    'outcome',
  ]);
  readonly #refusals = this.#counter('lading_refusals_total', 'Refused commands by reason', ['reason']);
  readonly #requests = this.#histogram('lading_http_request_seconds', 'Answered requests', [
    'method',
    'route',
    'status',
  ]);
  readonly #dropped = this.#counter('lading_sse_dropped_total', 'Event streams that were ended', ['reason']);

  constructor() {
    collectDefaultMetrics({ register: this.registry });
  }

  recordAppend({ events, milliseconds, error }: AppendMeasurement): void {
    if (error === undefined) {
      this.#appends.observe(milliseconds / 1000);
      this.#events.inc(events);
    } else this.#appendFailures.inc({ error: error instanceof Error ? error.name : 'unknown' });
  }

  recordAcceptedCommand(command: string, repeated: boolean): void {
    this.#commands.inc({ command, outcome: repeated ? 'repeated' : 'accepted' });
  }

  recordRefusedCommand(command: string, reason: string): void {
    this.#commands.inc({ command, outcome: 'refused' });
    this.#refusals.inc({ reason });
  }

  recordRequest(method: string, route: string, status: number, milliseconds: number): void {
    this.#requests.observe({ method, route, status: String(status) }, milliseconds / 1000);
  }

  recordDroppedStream(reason: string): void {
    this.#dropped.inc({ reason });
  }

  /** A gauge that is computed at each scrape. */
  gauge(
    name: string,
    help: string,
    labelNames: readonly string[],
    collect: (gauge: Gauge) => Promise<void>,
  ): void {
    new Gauge({
      name,
      help,
      labelNames: [...labelNames],
      registers: [this.registry],
      collect() {
        return collect(this);
      },
    });
  }

  #counter(name: string, help: string, labelNames: readonly string[]): Counter {
    return new Counter({ name, help, labelNames: [...labelNames], registers: [this.registry] });
  }

  #histogram(name: string, help: string, labelNames: readonly string[] = []): Histogram {
    return new Histogram({
      name,
      help,
      labelNames: [...labelNames],
      buckets: seconds,
      registers: [this.registry],
    });
  }
}

import { parseArgs } from 'node:util';
import { Arrivals } from './arrivals.ts';
import { subscribe } from './subscribe.ts';

const { values } = parseArgs({
  options: {
    server: { type: 'string', default: 'nats://127.0.0.1:4222' },
    stream: { type: 'string', default: 'LADING' },
    name: { type: 'string', default: 'expected-arrivals' },
    patience: { type: 'string', default: '10000' },
    file: { type: 'string', default: 'expected-arrivals.db' },
    show: { type: 'boolean', default: false },
  },
});

const arrivals = new Arrivals(values.file);
if (values.show) {
  console.table(arrivals.expected());
} else {
  const stop = new AbortController();
  for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => stop.abort());
  const { server, stream, name, patience } = values;
  await subscribe(arrivals, { server, stream, name, patience: Number(patience) }, stop.signal);
}
arrivals.close();

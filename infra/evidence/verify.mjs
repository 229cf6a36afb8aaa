// Checks this folder with nothing but Node 18 or later, and nothing of Lading: node verify.mjs
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';

const here = (name) => readFileSync(new URL(name, import.meta.url));
const sha256 = (bytes) => createHash('sha256').update(bytes).digest('hex');
const wrong = [];

// 1. No file was changed since the folder was written.
for (const line of here('SHA256SUMS').toString().trim().split('\n')) {
  const [sum, name] = line.split('  ');
  if (sha256(here(name)) !== sum) wrong.push(`${name} was changed`);
}

// 2. Every event has the hash that follows from what it says and from the hash before it in its stream.
const events = new Map();
for (const line of here('events.jsonl').toString().trim().split('\n').filter(Boolean)) {
  const { previous, stream, revision, id, type, metadata, data } = JSON.parse(line);
  const { hash, ...envelope } = metadata;
  const said = [previous, stream, revision, id, type, JSON.stringify(envelope), JSON.stringify(data)];
  const name = `${stream}@${revision}`;
  if (sha256(said.join('\n')) !== hash) wrong.push(`${name} is not as it was recorded`);
  const before = events.get(`${stream}@${revision - 1}`);
  if (before !== undefined && before !== previous) wrong.push(`${name} does not follow the event before it`);
  events.set(name, hash);
}

// 3. Every amount is the sum that its line says: quantity x rate / divisor, rounded half up. Some cards round the rate of a day first.
const lines = rowsOf(here('lines.csv').toString());
for (const { line, inputs, quantity, rate, divisor, rounding, amount, evidence } of lines) {
  if (amount !== '') {
    const places = amount.split('.')[1]?.length ?? 0;
    const days = /(?:^|; )daysInMonth (\d+)/.exec(inputs)?.[1] ?? '1';
    const sum = rounding.startsWith('rate first')
      ? quotient([quantity, quotient([rate], days, places), days], divisor, places)
      : quotient([quantity, rate], divisor, places);
    if (sum !== amount) wrong.push(`line ${line}: the sum is ${sum}, not ${amount}`);
  }
  for (const event of evidence.split(' ').filter((each) => each.includes('@')))
    if (!events.has(event)) wrong.push(`line ${line}: ${event} is not in events.jsonl`);
}

for (const each of wrong) console.error(each);
console.log(
  `${counted(events.size, 'event')} and ${counted(lines.length, 'line')}: ${wrong.length === 0 ? 'all as recorded, every sum right' : `${wrong.length} wrong`}`,
);
process.exitCode = wrong.length === 0 ? 0 : 1;

/** `1 line`, `2 lines`. */
function counted(count, word) {
  return `${count} ${word}${count === 1 ? '' : 's'}`;
}

/** An exact decimal as a fraction. */
function fraction(decimal) {
  const [, sign, whole, part = ''] = /^(-?)(\d+)(?:\.(\d+))?$/.exec(decimal);
  return { over: BigInt(`${sign}${whole}${part}`), under: 10n ** BigInt(part.length) };
}

/** The product of exact decimals, divided and rounded half up to so many places. */
function quotient(factors, divisor, places) {
  const by = fraction(divisor);
  const product = factors.map(fraction).reduce((one, other) => ({
    over: one.over * other.over,
    under: one.under * other.under,
  }));
  const [over, under] = [product.over * by.under, product.under * by.over];
  const scaled = (2n * (over < 0n ? -over : over) * 10n ** BigInt(places) + under) / (2n * under);
  const digits = String(scaled).padStart(places + 1, '0');
  const text = places === 0 ? digits : `${digits.slice(0, -places)}.${digits.slice(-places)}`;
  return over < 0n && scaled !== 0n ? `-${text}` : text;
}

/** Comma-separated rows with a header; a cell in quotes may hold commas, quotes (doubled) and line ends. */
function rowsOf(text) {
  const [header, ...rows] = [...text.matchAll(/((?:"(?:[^"]|"")*"|[^",\n])*)(,|\n|$)/g)]
    .reduce(
      ([row, ...done], [, cell, end]) => {
        const cells = [...row, cell.startsWith('"') ? cell.slice(1, -1).replaceAll('""', '"') : cell];
        return end === ',' ? [cells, ...done] : [[], cells, ...done];
      },
      [[]],
    )
    .reverse()
    .filter((row) => row.length > 1);
  return rows.map((row) => Object.fromEntries(header.map((name, at) => [name, row[at]])));
}

// Checks this folder with nothing but Node 18 or later, and nothing of Lading: node verify.mjs
import { createHash } from 'node:crypto';
import { createReadStream, existsSync, readFileSync } from 'node:fs';
import { createInterface } from 'node:readline';

const wrong = [];
const unchecked = [];
const at = (name) => new URL(name, import.meta.url);
const read = (name) => (existsSync(at(name)) ? readFileSync(at(name), 'utf8') : '');

// 1. No file was changed since the folder was written.
const sums = read('SHA256SUMS');
for (const name of ['dispute.html', 'claim.json', 'lines.csv', 'events.jsonl', 'verify.mjs']) {
  const hash = createHash('sha256');
  if (!existsSync(at(name))) wrong.push(`${name} is missing`);
  else for await (const part of createReadStream(at(name))) hash.update(part);
  if (!sums.includes(`${hash.digest('hex')}  ${name}\n`))
    wrong.push(`${name} was changed: SHA256SUMS has another hash`);
}
const columns = [
  ...['line', 'inputs', 'quantity', 'rate', 'divisor', 'exact', 'rounding', 'amount'],
  ...['least', 'least_of', 'most', 'most_of', 'card', 'why_not', 'evidence'],
];
const claim = parsed(read('claim.json'));
const lines = rowsOf(read('lines.csv'));

// 2. Every event has the hash that follows from what it says and from the hash before it in its stream.
const cited = new Set(
  lines.flatMap(({ evidence }) => evidence.split(' ').filter((each) => each.includes('@'))),
);
const ofDispute = [];
const reported = new Set();
let events = 0;
let last = {};
if (existsSync(at('events.jsonl')))
  for await (const line of createInterface({ input: createReadStream(at('events.jsonl')) })) {
    events += 1;
    const { previous, stream, revision, id, type, metadata = {}, data } = parsed(line);
    const { hash, ...envelope } = metadata;
    const said = [previous, stream, revision, id, type, JSON.stringify(envelope), JSON.stringify(data)];
    const name = `${stream}@${revision}`;
    if (createHash('sha256').update(said.join('\n')).digest('hex') !== hash)
      wrong.push(`${name}, line ${events} of events.jsonl, is not as it was recorded`);
    const isNext = last.stream === stream && last.revision === revision - 1;
    if ((isNext && previous !== last.hash) || (revision === 0 && previous !== '0'.repeat(64)))
      wrong.push(`${name} does not follow the event before it`);
    last = { stream, revision, hash };
    cited.delete(name);
    for (const row of (type === 'ChargesReported' && data.rows) || [])
      if (row.chargeId === claim.charge) reported.add(row.amount.amount);
    if (stream === `dispute-${claim.dispute}`) ofDispute.push({ name, revision, ...data });
  }
for (const name of cited) wrong.push(`${name}, which lines.csv cites, is not in events.jsonl`);

// 3. Every amount, and both ends of every range, is what its line says: quantity x rate / divisor, rounded half up. Of the rows
// of one line one is right, and nobody knows which: what is owed of it is at most the most of them.
const owed = new Map();
for (const row of lines) {
  const { line, amount, exact, least, most, least_of: leastOf, most_of: mostOf, card, why_not: why } = row;
  const check = (what, said, is) => said === is || wrong.push(`line ${line}: ${what} is ${is}, not ${said}`);
  if (amount !== '') {
    const { quantity, rate, divisor } = row;
    check('the sum', amount, sumOf(row, `${quantity} x ${rate} / ${divisor}`, amount));
    check('the sum before it is rounded', exact, exactly(over(times(of(quantity), of(rate)), of(divisor))));
  } else if (most !== '') {
    check('its least', least, sumOf(row, leastOf, least));
    check('its most', most, sumOf(row, mostOf, most));
  } else if (card === '') unchecked.push(`line ${line} could not be computed: ${why}`);
  const highest = of(amount || most || '0');
  const known = owed.get(line) ?? highest;
  owed.set(line, isMore(highest, known) ? highest : known);
}

// 4. The claim is what the dispute's own events say, and never more than Amazon's row has charged, less what was given back, less
// what is owed at most, less what was granted before; and no less is owed than the lines come to.
const state = claimed();
if (state === undefined) wrong.push('claim.json: events.jsonl has not all events of its dispute');
else {
  const { finding, givenBack, granted } = state;
  const figures = {
    charged: ['what was charged', claim.charged, finding.charged.amount],
    'given-back': ['what was given back', claim.givenBack, givenBack],
    least: ['the least that is owed', claim.owed?.least, finding.expected.least.amount],
    owed: ['the most that is owed', claim.owed?.most, finding.expected.most.amount],
    granted: ['what was granted before', claim.grantedBefore, granted],
    claimed: ['what is claimed', claim.claimed, state.claimed],
  };
  const cells = new Map(
    [...read('dispute.html').matchAll(/id="([a-z-]+)">([^ <]+) (\w+)</g)].map(([, id, ...said]) => [
      id,
      said,
    ]),
  );
  for (const [id, [what, said, is]] of Object.entries(figures)) {
    if (!isSame(said, is))
      wrong.push(`claim.json: ${what} is ${is}, not ${said}, by the events of the dispute`);
    const [shown, currency] = cells.get(id) ?? [is, claim.currency];
    if (!isSame(shown, is))
      wrong.push(`dispute.html: ${what} is ${is}, not ${shown}, by the events of the dispute`);
    if (currency !== finding.charged.code)
      wrong.push(`${what} is in ${finding.charged.code}, not in ${currency}`);
  }
  if (claim.charge !== finding.chargeId)
    wrong.push(`claim.json: the charge is ${finding.chargeId}, not ${claim.charge}`);
  checkCharged(finding);
  checkOwed(finding);
}

for (const each of wrong) console.error(each);
for (const each of unchecked) console.log(`not checked: ${each}`);
console.log(
  `${counted(events, 'event')}, ${counted(owed.size, 'line')} and the claim: ${wrong.length === 0 ? 'all as recorded, every sum right' : `${wrong.length} wrong`}`,
);
process.exitCode = wrong.length === 0 ? 0 : 1;

/** What is claimed by all events of the dispute; each claim is held against what was left to claim then. */
function claimed() {
  let known;
  let answered = of('0');
  for (const [index, event] of ofDispute.entries()) {
    if (event.revision !== index) return undefined;
    if (event.type === 'DisputeFound') known = { finding: event, givenBack: '0' };
    if (event.type === 'DisputeGrantedInPart') answered = plus(answered, of(event.amount.amount));
    if (known === undefined || event.claimed === undefined) continue;
    const { finding } = known;
    const { amount } = event.claimed;
    known = {
      finding,
      claimed: amount,
      givenBack: event.reimbursed?.amount ?? known.givenBack,
      granted: exactly(answered),
    };
    const taken = plus(plus(of(finding.expected.most.amount), of(known.givenBack)), answered);
    const left = plus(of(finding.charged.amount), negated(taken));
    if (isMore(of(amount), left))
      wrong.push(`${event.name}: ${amount} is claimed, and ${exactly(left)} was left to claim`);
  }
  return known;
}

/** By Amazon's row; of several charges alike only one row is named. */
function checkCharged({ charged, alike = [] }) {
  if (reported.size === 0) unchecked.push('what was charged: no event here has the row of the report');
  else if (alike.length === 0 && ![...reported].some((amount) => isSame(amount, charged.amount)))
    wrong.push(`the claim: ${[...reported].join(' or ')} was charged by Amazon's row, not ${charged.amount}`);
}

function checkOwed({ expected: { most }, alike = [] }) {
  const all = times([...owed.values()].reduce(plus, of('0')), of(String(1 + alike.length)));
  if (claim.rows > 1)
    unchecked.push(`which share of the lines is owed, as ${claim.rows} rows of charges are for them`);
  else if (isMore(all, of(most.amount)))
    wrong.push(
      `the claim: ${most.amount} are said to be owed at most, and the lines come to ${exactly(all)}`,
    );
  else if (owed.size === 0 && !isSame(most.amount, '0'))
    unchecked.push('what is owed: no line says it, only the events');
}

/** What a line's products come to, each rounded as its card says; without any it is nothing. */
function sumOf({ rounding, inputs }, products, said) {
  const places = said.split('.')[1]?.length ?? 0;
  const days = of(/(?:^|; )daysInMonth (\d+)/.exec(inputs)?.[1] ?? '1');
  const sum = [...products.matchAll(/(\S+) x (\S+) \/ (\S+)/g)]
    .map(([, ...figures]) => figures.map(of))
    .map(([quantity, rate, divisor]) =>
      rounding.startsWith('rate first')
        ? over(times(quantity, times(of(rounded(over(rate, days), places)), days)), divisor)
        : over(times(quantity, rate), divisor),
    )
    .reduce((total, product) => plus(total, of(rounded(product, places))), of('0'));
  return rounded(sum, places);
}

function counted(count, word) {
  return `${count} ${word}${count === 1 ? '' : 's'}`;
}

/** What is no JSON says nothing. */
function parsed(json) {
  try {
    return JSON.parse(json) ?? {};
  } catch {
    return {};
  }
}

/** An exact decimal as a fraction; what is no decimal is 0. */
function of(decimal) {
  const [, sign, whole, part = ''] = /^(-?)(\d+)(?:\.(\d+))?$/.exec(decimal) ?? ['', '', '0'];
  return [BigInt(`${sign}${whole}${part}`), 10n ** BigInt(part.length)];
}

function plus([one, by], [other, byOther]) {
  return [one * byOther + other * by, by * byOther];
}

function negated([number, by]) {
  return [-number, by];
}

function times([one, by], [other, byOther]) {
  return [one * other, by * byOther];
}

/** By 0 it is nothing. */
function over([one, by], [other, byOther]) {
  return other === 0n ? of('0') : [one * byOther, by * other];
}

function isMore([one, by], [other, byOther]) {
  return one * byOther > other * by;
}

function isSame(one, other) {
  return /^\d/.test(one) && exactly(of(one)) === exactly(of(other));
}

/** Half up to so many places. */
function rounded([number, by], places) {
  const scaled = (2n * (number < 0n ? -number : number) * 10n ** BigInt(places) + by) / (2n * by);
  const digits = String(scaled).padStart(places + 1, '0');
  const text = places === 0 ? digits : `${digits.slice(0, -places)}.${digits.slice(-places)}`;
  return number < 0n && scaled !== 0n ? `-${text}` : text;
}

/** To 20 places, without zeros at the end. */
function exactly(fraction) {
  return rounded(fraction, 20).replace(/\.?0+$/, '');
}

/** Comma-separated rows with a header; a cell in quotes may hold commas, quotes (doubled) and line ends. */
function rowsOf(text) {
  const rows = [[]];
  for (const [, cell, end] of text.matchAll(/((?:"(?:[^"]|"")*"|[^",\n])*)(,|\n|$)/g)) {
    rows.at(-1).push(cell.startsWith('"') ? cell.slice(1, -1).replaceAll('""', '"') : cell);
    if (end !== ',') rows.push([]);
  }
  const [header = [], ...others] = rows.filter((row) => row.length > 1);
  const lacking = columns.filter((name) => !header.includes(name));
  if (lacking.length > 0) wrong.push(`lines.csv has no column ${lacking.join(', ')}`);
  return others.map((row) =>
    Object.fromEntries(columns.map((name) => [name, row[header.indexOf(name)] ?? ''])),
  );
}

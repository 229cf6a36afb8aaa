import type { DisputeCause } from '#domain/dispute/values';
import { explain } from '#domain/fees/explain';
import type { Money } from '#domain/money';
import { gist } from '#infra/cli/gist';
import { daysText } from '#infra/cli/tables/daysText';
import { stockText } from '#infra/cli/tables/stockText';
import { textWithin } from '#infra/cli/text';
import { facts, type Html, html } from '#infra/evidence/html';
import type { DisputeEvidence, EvidenceLine } from '#services/evidence/disputeEvidence';
import { envelopeText } from '#services/projecting/envelopeField';
import type { StockInPeriod } from '#services/queries/stocksOfLine';

/** The page of a dispute's evidence, for a person with a browser and nothing else. */
export function page({
  dispute,
  charge,
  lines,
  stocks,
  knownAt,
  history,
  events,
  isWhole,
}: DisputeEvidence): string {
  const { finding, disputeId } = dispute;
  const what = `${finding.feeType}, ${finding.marketplace}, ${daysOf(finding)}`;
  return html`<!doctype html>
<html lang="en">
<meta charset="utf-8">
<title>Dispute ${disputeId}</title>
<style>${{ html: style }}</style>
<h1>${what}</h1>
${facts([
  ['charged', text(finding.charged)],
  ['owed', range(finding.expected)],
  ...(finding.reimbursed === undefined ? [] : [['given back already', text(finding.reimbursed)] as const]),
  ['claimed', text(dispute.claimed)],
  ['because of', `${finding.cause}: ${causes[finding.cause]}`],
  ['about', named({ ...finding.subject, ...dispute.references })],
  ['posted', finding.postedOn ?? 'not known'],
  ['last day to submit', lastDay(dispute)],
  ['status', dispute.status],
  ['dispute', disputeId],
  ['charge', finding.chargeId],
])}
${finding.unverified ? html`<p class="doubt">This rests on something that no help page of Amazon's states: see the sources below.</p>` : html``}

<h2>What Amazon reported</h2>
${
  charge === undefined
    ? html`<p>The report was replaced since: the row is in events.jsonl.</p>`
    : facts([['for', daysText(charge)], ['charged', text(charge.amount)], ...Object.entries(charge.reported)])
}

<h2>What shows it</h2>
<ul>${finding.evidence.map((each) => html`<li>${each}</li>`)}</ul>

<h2>What is owed, by hand</h2>
<p>Computed from what was known on ${knownAt} (UTC).</p>
${lines.length === 0 ? html`<p>No fee at all: none of the rate cards and events makes one.</p>` : lines.map((line) => sum(line, stocks.get(line.id)))}

<h2>What happened to this dispute</h2>
<table>${history.map(
    ({ name, occurredAt, actor, fact }) =>
      html`<tr><td>${name}</td><td>${occurredAt}</td><td>${fact.type}</td><td>${actor}</td><td>${gist(fact)}</td></tr>`,
  )}</table>

<h2>The events</h2>
<p>What happened, when, and under its name the hash that it was recorded with; <code>events.jsonl</code> has all of each.${isWhole ? '' : ' These are the first of more than this folder holds; the whole log is in what `lading export events` writes.'}</p>
<table>${events.map(
    ({ event: { stream, revision, type, data, metadata } }) =>
      html`<tr><td>${stream}@${String(revision)}<br><code>${metadata.slice(-66, -2)}</code></td><td>${envelopeText(metadata, 'occurredAt')}</td><td>${type}</td><td>${gist(JSON.parse(data))}</td></tr>`,
  )}</table>

<h2>How to check this</h2>
<p>With Node 18 or later and nothing of Lading: <code>node verify.mjs</code>. It shows that no file here was changed, that each
event has the hash that follows from what it says and from the hash before it in its stream, and that each amount in
<code>lines.csv</code> is quantity x rate / divisor, rounded as its card says.</p>
</html>
`.html;
}

const causes: { readonly [Cause in DisputeCause]: string } = {
  rate: 'charged at a rate that is not the one of the card',
  volume: 'charged for more units, or more volume, than there were',
  measurement: 'charged by a measurement that was not the one in force',
  days: 'charged for more days, or by a month of other length',
  age: 'charged for stock older than it was',
  'double-charge': 'charged twice',
  'fee-ended': 'there was no such fee any more',
  'carrier-charge-kept': 'kept although the shipment was cancelled inside its window',
  other: 'what was charged does not follow from what it was charged for',
};

const sum = (
  line: EvidenceLine,
  stocks: readonly StockInPeriod[] = [],
): Html => html`<h3>${line.id}</h3><pre>${explain(line)}
evidence: ${line.evidence.join(', ')}</pre>
${stocks.map((stock) => html`<pre>${textWithin(undefined, stockText(stock, line.period.from))}</pre>`)}`;

const daysOf = ({ from, until }: DisputeEvidence['dispute']['finding']): string =>
  from === undefined || until === undefined ? 'day not known' : daysText({ from, until });

const text = ({ amount, code }: Money): string => `${amount} ${code}`;

const range = ({ least, most }: DisputeEvidence['dispute']['finding']['expected']): string =>
  least.amount === most.amount ? text(least) : `from ${text(least)} to ${text(most)}`;

const named = (values: object): string =>
  Object.entries(values)
    .map(([name, value]) => `${name} ${value}`)
    .join(', ');

function lastDay({ due }: DisputeEvidence['dispute']): string {
  switch (due.kind) {
    case 'kept':
      return 'kept';
    case 'unknown':
      return 'not known, since nobody said when the charge was posted';
    case 'open':
    case 'over':
      return due.lastDay;
  }
}

const style = `
body{font:16px/1.5 system-ui,sans-serif;max-width:64rem;margin:2rem auto;padding:0 1rem}
table{border-collapse:collapse}td,th{padding:.2rem .8rem .2rem 0;text-align:left;vertical-align:top}
pre,code{font:14px/1.4 ui-monospace,monospace}pre{white-space:pre-wrap;border:1px solid #8886;padding:.75rem}
.doubt{border-left:.3rem solid #c60;padding-left:.75rem}
`;

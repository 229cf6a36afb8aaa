import Big from 'big.js';
import { unverifiedIn } from '#domain/claims/evidence';
import { computedTotals } from '#domain/fees/computedTotals';
import { explain } from '#domain/fees/explain';
import { marketplaces } from '#domain/marketplace';
import { money } from '#domain/money';
import { gist } from '#infra/cli/gist';
import { amountText } from '#infra/cli/moneyText';
import { daysText } from '#infra/cli/tables/daysText';
import { causesInWords } from '#infra/evidence/causesInWords';
import { type Claim, claimOf } from '#infra/evidence/claim';
import { facts, type Html, html, listed } from '#infra/evidence/html';
import { stockTable } from '#infra/evidence/stockTable';
import { style } from '#infra/evidence/style';
import { carriedHash } from '#services/envelope';
import type { CitedEvent } from '#services/evidence/citedEvents';
import type { DisputeEvidence } from '#services/evidence/disputeEvidence';
import { envelopeText } from '#services/projecting/envelopeField';

/** The page of a dispute's evidence, for a person with a browser and nothing else. */
export async function page(evidence: DisputeEvidence): Promise<string> {
  const { dispute, charge, history } = evidence;
  const { finding, disputeId } = dispute;
  const claim = claimOf(evidence);
  const alike = finding.alike?.length ?? 0;
  const what = `${finding.feeType}, ${finding.marketplace}, ${daysOf(finding)}`;
  return html`<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>Dispute of a charge: ${what}</title>
<style>${{ html: style }}</style>
<h1>Dispute of a charge: ${what}</h1>
<p>Amazon charged the seller ${dispute.sellerId} <strong>${claim.charged} ${claim.currency}</strong>. ${owedInWords(claim)}
<strong>${claim.claimed} ${claim.currency}</strong> is claimed back.</p>

<h2>The claim</h2>
${sumOfClaim(claim)}
${facts([
  ['because of', whyOf(evidence)],
  ...(alike === 0
    ? []
    : [['charges', `${1 + alike} rows alike, in all amounts; the first one is shown`] as const]),
  ['about', aboutOf(evidence)],
  ['the charge was posted on', finding.postedOn ?? 'a day that no report says'],
  ['to be submitted until', untilInWords(dispute)],
  ['status', dispute.caseId === undefined ? dispute.status : `${dispute.status}, case ${dispute.caseId}`],
])}
${doubts(evidence)}

<h2>What Amazon reported</h2>
${
  charge === undefined
    ? html`<p>The report was replaced since: the row is in events.jsonl.</p>`
    : html`<p>The row as it stands in Amazon's report ${charge.report}, under its own column names.</p>
${facts([['for', daysText(charge)], ['charged', `${charge.amount.amount} ${charge.amount.code}`], ...Object.entries(charge.reported)])}`
}

<h2>What is owed, by hand</h2>
${owedByHand(evidence, claim)}

<h2>What shows it</h2>
<p>A name such as <code>stock-1f2e@12</code> is an event: the twelfth after the first of the stream <code>stock-1f2e</code>, which holds all
that is recorded of one thing. A stream without a number stands for all its events.</p>
<ul>${finding.evidence.map((each) => html`<li>${each}</li>\n`)}</ul>

<h2>The events</h2>
${await eventsTable(evidence)}

<h2>What happened to this dispute</h2>
${listed(
  ['event', 'when (UTC)', 'what', 'by', 'which says'],
  history.map(({ name, occurredAt, actor, fact }) => [name, occurredAt, fact.type, actor, gist(fact)]),
)}

<h2>How to check this</h2>
<ol>
<li>With Node 18 or later and nothing else, run <code>node verify.mjs</code> in this folder; it is one readable file. It shows
that no file was changed since the folder was written; that each event has the hash that follows from what it says and from
the hash before it in its stream; that every amount, and both ends of every range, in <code>lines.csv</code> is
quantity x rate / divisor, rounded as its card says; and that the claim is no more than was charged, less what was given back,
less what is owed at most.</li>
<li>Compare the row above with Amazon's own report, and the rates with the sources that stand beside them.</li>
<li>What a hash cannot show is that an event was true when it was recorded: compare the receipts and movements above with
Amazon's inventory ledger.</li>
</ol>
${facts([
  ['dispute', disputeId],
  ['charge', finding.chargeId],
])}
<p>Written by Lading, a program with which sellers keep a record of what they send to Amazon and of what they are charged. It
submits nothing; a person sent you this. Times are UTC; days are those of the marketplace.</p>
</html>
`.html;
}

const owedInWords = ({ owed: { least, most }, currency }: Claim): Html => {
  if (new Big(most).eq('0')) return html`Nothing of it is owed.`;
  if (least === most) return html`What is owed is <strong>${most} ${currency}</strong>.`;
  return html`What is owed lies between ${least} and <strong>${most} ${currency}</strong>; the higher one is taken.`;
};

/** Line by line, so that it can be added up by whoever reads it. `verify.mjs` looks for these cells. */
function sumOfClaim(claim: Claim): Html {
  const { charged, givenBack, owed, grantedBefore, claimed, currency } = claim;
  const left = new Big(charged).minus(givenBack).minus(owed.most).minus(grantedBefore);
  const row = (id: string, name: string, amount: string) =>
    html`<tr><th scope="row">${name}</th><td class="amount" id="${id}">${amount} ${currency}</td></tr>\n`;
  return html`<table class="sum">
${row('charged', 'charged', charged)}${row('given-back', 'less what was given back of it', givenBack)}${row('owed', 'less what is owed at most', owed.most)}${
  new Big(grantedBefore).eq('0') ? html`` : row('granted', 'less what was granted before', grantedBefore)
}${left.eq(claimed) ? html`` : row('left', 'left of it', amountText(money(left.toFixed(), currency)))}${row('claimed', 'claimed', claimed)}</table>`;
}

/** What the scan found, else the kind of cause in words. */
const whyOf = ({ dispute: { finding }, difference }: DisputeEvidence): Html =>
  html`${finding.cause}: ${causesInWords[finding.cause]}.${
    difference === undefined
      ? html``
      : html`<ul>${difference.because.map(({ why }) => html`<li>${why}</li>`)}</ul>`
  }`;

const daysOf = ({ from, until }: DisputeEvidence['dispute']['finding']): string =>
  from === undefined || until === undefined ? 'day not known' : daysText({ from, until });

const aboutOf = ({ dispute: { finding, references } }: DisputeEvidence): string =>
  Object.entries({ ...finding.subject, ...references })
    .map(([name, value]) => `${names[name] ?? name} ${value}`)
    .join(', ');

const names: { readonly [name: string]: string } = {
  shipmentConfirmationId: 'shipment',
  amazonOrderId: 'order',
  fbaOrderId: 'FBA order',
  asin: 'ASIN',
  msku: 'MSKU',
  fnsku: 'FNSKU',
  fulfillmentCenter: 'fulfillment center',
  storageType: 'storage type',
};

function untilInWords({ due, finding: { marketplace } }: DisputeEvidence['dispute']): string {
  switch (due.kind) {
    case 'kept':
      return 'it was submitted in time';
    case 'unknown':
      return 'not known, since nobody said when the charge was posted';
    case 'open':
    case 'over':
      return `the end of ${due.lastDay}, ${marketplaces[marketplace].timeZone}: the 90th day after the posting`;
  }
}

/** Everything that this rests on and that no page of Amazon's own states. */
function doubts({ dispute: { finding, deadline }, lines, difference }: DisputeEvidence): Html {
  const found = new Set([
    ...unverifiedIn(lines),
    ...(difference?.doubts ?? []),
    ...(deadline?.unverified ? ['no page says the 90 days of this fee'] : []),
  ]);
  if (found.size === 0 && !finding.unverified) return html``;
  const each = found.size > 0 ? [...found] : ['a date or a rule that was read into the report'];
  return html`<div class="doubt"><p><strong>Unverified.</strong> This rests on what no help page of Amazon's states:</p>
<ul>${each.map((doubt) => html`<li>${doubt}</li>\n`)}</ul>
<p>Rates are of grade A from a page of Amazon's, A* from a copy of one, B from a blog or a tool's page, C from tables in public
code, K set by the seller.</p></div>`;
}

function owedByHand(evidence: DisputeEvidence, claim: Claim): Html {
  const { lines, rows, stocks, dispute, charge, difference, knownAt } = evidence;
  if (charge === undefined) return html`<p>Without the row there is nothing to compute it for again.</p>`;
  if (difference === undefined && lines.length === 0)
    return html`<p><strong>By the rate cards of today, a scan of what was known on ${knownAt} does not find this difference.</strong></p>`;
  if (lines.length === 0)
    return new Big(claim.owed.most).eq('0')
      ? html`<p>Nothing is owed, so that there is nothing to add up: ${causesInWords[dispute.finding.cause]}.</p>`
      : html`<p>No rate card has a part in it: what is owed was accepted beforehand, as the events below show.</p>`;
  const total = computedTotals(lines).totals.map(({ least, most }) =>
    least.amount === most.amount
      ? `${most.amount} ${most.code}`
      : `between ${least.amount} and ${most.amount} ${most.code}`,
  );
  return html`<p>Computed by Amazon's rate cards from what was known on ${knownAt} (UTC).</p>
${lines.map(
  (line) => html`<section><h3>Line ${line.id}</h3><pre>${explain(line)}
evidence: ${line.evidence.join(', ')}</pre>
${(stocks.get(line.id) ?? []).map((stock) => stockTable(stock, line.period.from))}</section>
`,
)}
<p>${lines.length === 1 ? 'The line comes' : `These ${lines.length} lines come`} to ${total.join(' and ')}.${
    rows > 1
      ? ` ${rows} rows of Amazon's reports are for this together; each owes the share of it that it has of what they charged.`
      : ''
  }</p>`;
}

/** More of them nobody reads; a seller's whole stock can have a million. */
const mostShown = 500;

async function eventsTable({ events }: Pick<DisputeEvidence, 'events'>): Promise<Html> {
  const shown: CitedEvent[] = [];
  let more = '';
  for await (const cited of events()) {
    if (shown.length === mostShown) {
      more = ` Here are the first ${mostShown}.`;
      break;
    }
    shown.push(cited);
  }
  return html`<p>Under its name stands the hash that an event was recorded with; <code>events.jsonl</code> has all of every event.${more}</p>
${listed(
  ['event', 'when (UTC)', 'what', 'which says'],
  shown.map(({ event }) => [
    html`${event.stream}@${String(event.revision)}<br><code>${carriedHash(event)}</code>`,
    envelopeText(event.metadata, 'occurredAt'),
    event.type,
    gist(JSON.parse(event.data)),
  ]),
)}`;
}

import Big from 'big.js';
import { cardDoubts } from '#domain/disputes/judging/evidence';
import { daysBetween } from '#domain/values/calendar';
import { marketplaces } from '#domain/values/marketplace';
import { money } from '#domain/values/money';
import { causeTexts } from '#infra/files/evidence/causeTexts';
import type { Claim } from '#infra/files/evidence/claim';
import { factTable, type Html, html } from '#infra/files/evidence/html';
import { doubtText, excessText } from '#infra/words/claimText';
import { amountText } from '#infra/words/moneyText';
import type { DisputeEvidence } from '#services/disputes/evidence/disputeEvidence';

/** What is claimed, how that is left of the charge, why, until when, and all that is in doubt. */
export function claimSection(evidence: DisputeEvidence, claim: Claim): Html {
  const { dispute } = evidence;
  const { finding, caseId, status, sellerId } = dispute;
  const alike = finding.alike?.length ?? 0;
  return html`<p>Amazon charged the seller ${sellerId} <strong>${claim.charged} ${claim.currency}</strong>. ${owedHtml(claim)}
<strong>${claim.claimed} ${claim.currency}</strong> is claimed back.</p>

<h2>The claim</h2>
${claimTable(claim)}
${factTable([
  ['because of', causeHtml(evidence)],
  ...(alike === 0
    ? []
    : [['charges', `${1 + alike} rows alike, in all amounts; the first one is shown`] as const]),
  ['about', subjectText(evidence)],
  ['the charge was posted on', finding.postedOn ?? 'a day that no report says'],
  ['to be submitted until', deadlineText(dispute)],
  ['status', caseId === undefined ? status : `${status}, case ${caseId}`],
])}
${doubts(evidence)}`;
}

const owedHtml = ({ owed: { least, most }, currency }: Claim): Html => {
  if (new Big(most).eq('0')) return html`Nothing of it is owed.`;
  if (least === most) return html`What is owed is <strong>${most} ${currency}</strong>.`;
  return html`What is owed lies between ${least} and <strong>${most} ${currency}</strong>; the higher one is taken.`;
};

/** Line by line, so that it can be added up by whoever reads it. `verify.mjs` looks for these cells. */
function claimTable(claim: Claim): Html {
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
const causeHtml = ({ dispute: { finding }, difference }: DisputeEvidence): Html =>
  html`${finding.cause}: ${causeTexts[finding.cause]}.${
    difference === undefined
      ? html``
      : html`<ul>${difference.because.map(({ why }) => html`<li>${excessText(why)}</li>`)}</ul>`
  }`;

const subjectText = ({ dispute: { finding, references } }: DisputeEvidence): string =>
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

function deadlineText({ due, deadline, finding }: DisputeEvidence['dispute']): string {
  switch (due.kind) {
    case 'kept':
      return 'it was submitted in time';
    case 'unknown':
      return 'not known, since nobody said when the charge was posted';
    case 'open':
    case 'over':
      return [
        `the end of ${due.lastDay}, ${marketplaces[finding.marketplace].timeZone}`,
        ...(deadline?.unverified ? [' (unverified)'] : []),
        ...(finding.postedOn === undefined
          ? []
          : [`: ${daysBetween(finding.postedOn, due.lastDay)} days after the posting`]),
      ].join('');
  }
}

/** Everything that this rests on and that no page of Amazon's own states. */
function doubts({ dispute: { finding, deadline }, lines, difference }: DisputeEvidence): Html {
  const found = new Set([
    ...cardDoubts(lines).map(doubtText),
    ...(difference?.doubts ?? []).map(doubtText),
    ...(deadline?.unverified ? [doubtText({ doubt: 'claim-window' })] : []),
  ]);
  if (found.size === 0 && !finding.unverified) return html``;
  const each = found.size > 0 ? [...found] : ['a date or a rule that was read into the report'];
  return html`<div class="doubt"><p><strong>Unverified.</strong> This rests on what no help page of Amazon's states:</p>
<ul>${each.map((doubt) => html`<li>${doubt}</li>\n`)}</ul>
<p>Rates are of grade A from a page of Amazon's, A* from a copy of one, B from a blog or a tool's page, C from tables in public
code, K set by the seller.</p></div>`;
}

import Big from 'big.js';
import { computedTotals } from '#domain/fees/pricing/computedTotals';
import { causeTexts } from '#infra/files/evidence/causeTexts';
import type { Claim } from '#infra/files/evidence/claim';
import { type Html, html } from '#infra/files/evidence/html';
import { stockTable } from '#infra/files/evidence/stockTable';
import { explain } from '#infra/words/explain';
import type { DisputeEvidence } from '#services/disputes/evidence/disputeEvidence';

/** What is owed, by hand. */
export function linesSection(evidence: DisputeEvidence, claim: Claim): Html {
  const { lines, rows, stocks, dispute, charge, difference, knownAt } = evidence;
  if (charge === undefined) return html`<p>Without the row there is nothing to compute it for again.</p>`;
  if (difference === undefined && lines.length === 0)
    return html`<p><strong>By the rate cards of today, a scan of what was known on ${knownAt} does not find this difference.</strong></p>`;
  if (lines.length === 0)
    return new Big(claim.owed.most).eq('0')
      ? html`<p>Nothing is owed, so that there is nothing to add up: ${causeTexts[dispute.finding.cause]}.</p>`
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

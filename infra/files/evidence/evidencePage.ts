import { claimOf } from '#infra/files/evidence/claim';
import { claimSection } from '#infra/files/evidence/claimSection';
import { eventsSection } from '#infra/files/evidence/eventsSection';
import { factTable, headedTable, html } from '#infra/files/evidence/html';
import { linesSection } from '#infra/files/evidence/linesSection';
import { style } from '#infra/files/evidence/style';
import { daysText } from '#infra/words/daysText';
import { gist } from '#infra/words/gist';
import { moneyText } from '#infra/words/moneyText';
import type { DisputeEvidence } from '#services/disputes/evidence/disputeEvidence';

/** The page of a dispute's evidence, for a person with a browser and nothing else. */
export async function evidencePage(evidence: DisputeEvidence): Promise<string> {
  const { dispute, charge, history } = evidence;
  const { finding, disputeId } = dispute;
  const claim = claimOf(evidence);
  const what = `${finding.feeType}, ${finding.marketplace}, ${daysOf(finding)}`;
  return html`<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>Dispute of a charge: ${what}</title>
<style>${{ html: style }}</style>
<h1>Dispute of a charge: ${what}</h1>
${claimSection(evidence, claim)}

<h2>What Amazon reported</h2>
${
  charge === undefined
    ? html`<p>The report was replaced since: the row is in events.jsonl.</p>`
    : html`<p>The row as it stands in Amazon's report ${charge.report}, under its own column names.</p>
${factTable([['for', daysText(charge)], ['charged', moneyText(charge.amount)], ...Object.entries(charge.reported)])}`
}

<h2>What is owed, by hand</h2>
${linesSection(evidence, claim)}

<h2>What shows it</h2>
<p>A name such as <code>stock-1f2e@12</code> is an event: the twelfth after the first of the stream <code>stock-1f2e</code>, which holds all
that is recorded of one thing. A stream without a number stands for all its events.</p>
<ul>${finding.evidence.map((each) => html`<li>${each}</li>\n`)}</ul>

<h2>The events</h2>
${await eventsSection(evidence)}

<h2>What happened to this dispute</h2>
${headedTable(
  ['event', 'when (UTC)', 'what', 'by', 'which says'],
  history.map(({ name, occurredAt, actor, fact }) => [name, occurredAt, fact.type, actor, gist(fact)]),
)}

<h2>How to check this</h2>
<ol>
<li>With Node 18 or later and nothing else, run <code>node verify.mjs</code> in this folder; it is one readable file. It shows
that no file was changed since the folder was written; that each event has the hash that follows from what it says and from
the hash before it in its stream; that every amount, and both ends of every range, in <code>lines.csv</code> is
quantity x rate / divisor, rounded as its card says; and that the claim is no more than Amazon's row has charged, less what was given
back, less what is owed at most.</li>
<li>Compare the row above with Amazon's own report, and the rates with the sources that stand beside them.</li>
<li>What a hash cannot show is that an event was true when it was recorded: compare the receipts and movements above with
Amazon's inventory ledger.</li>
</ol>
${factTable([
  ['dispute', disputeId],
  ['charge', finding.chargeId],
])}
<p>Written by Lading, a program with which sellers keep a record of what they send to Amazon and of what they are charged. It
submits nothing; a person sent you this. Times are UTC; days are those of the marketplace.</p>
</html>
`.html;
}

const daysOf = ({ from, until }: DisputeEvidence['dispute']['finding']): string =>
  from === undefined || until === undefined ? 'day not known' : daysText({ from, until });

import { describe, expect, it } from 'vitest';
import { evidencePage } from '#infra/files/evidence/evidencePage';
import type { DisputeEvidence } from '#services/disputes/evidence/disputeEvidence';
import { deadline } from '#test/domain/disputes/dispute/facts';
import { shownDispute, story } from '#test/infra/files/evidence/shownDispute';

/** As a person reads it: without tags, a cell after the other. */
const read = async (more: Partial<DisputeEvidence> = {}) =>
  (await evidencePage({ ...(await shownDispute()), ...more }))
    .replace(/<style>.*?<\/style>/s, '')
    .replace(/<\/t[hd]>/g, ' | ')
    .replace(/<[^>]+>/g, '')
    .replace(/&#(\d+);/g, (_, code) => String.fromCharCode(Number(code)));

const hostile = `<script>alert(1)</script>&"'\u202etxt`;

describe('the page of a dispute', () => {
  it('says what is claimed, and how that is left of the charge', async () => {
    const text = await read();
    expect(text).toContain('Amazon charged the seller me 200.00 USD.');
    expect(text.match(/^(less|left|claimed).*USD/gm)).toEqual([
      'less what was given back of it | 10.00 USD',
      'less what is owed at most | 110.84 USD',
      'less what was granted before | 12.26 USD',
      'left of it | 66.90 USD',
      'claimed | 52.74 USD',
    ]);
    expect(text).toContain('between 110.53 and 110.84 USD; the higher one is taken');
  });

  it('says why, by the scan where that says it', async () => {
    expect(await read()).toContain('days: charged for more days, or by a month of other length.');
    const because = [
      { cause: 'days', why: { reason: 'not-over-limit', day: '2022-07-01', daysOver: [] } },
    ] as const;
    expect(await read({ difference: { because, doubts: [] } })).toContain('not over the limit on 2022-07-01');
  });

  it('says until when, and where that is not known or over', async () => {
    const { dispute } = await shownDispute();
    const due = async (of: DisputeEvidence['dispute']['due']) => read({ dispute: { ...dispute, due: of } });
    expect(await due({ kind: 'open', lastDay: '2022-10-30', daysLeft: 3 })).toContain(
      'the end of 2022-10-30, America/Los_Angeles: 90 days after the posting',
    );
    expect(await due({ kind: 'unknown' })).toContain(
      'not known, since nobody said when the charge was posted',
    );
    expect(await due({ kind: 'kept' })).toContain('it was submitted in time');
  });

  it('has each sum by hand, the row of the report, the events with their hashes, and how to check them', async () => {
    const text = await read();
    expect(text).toContain('100 ft3 over x 10 / 31 days = 32.25806451612903225806');
    expect(text).toContain('These 4 lines come to between 110.53 and 110.84 USD.');
    expect(text).toContain('GET_FBA_STORAGE_FEE_CHARGES_DATA');
    expect(text).toMatch(
      /shipment-1@1[0-9a-f]{64} \| 2026-03-02T12:00:00.000Z \| ShipmentRenamed \| name Spring/,
    );
    expect(text).toContain('DisputeGrantedInPart | ann | amount 12.26 USD');
    expect(text).toContain('run node verify.mjs');
  });

  it('has the units of each day that a line was computed from, and what is left of which receipt', async () => {
    const stock = {
      ...{ msku: 'MUG-BLUE', network: 'US', before: 0, lots: [{ receivedOn: '2022-07-01', units: 600 }] },
      days: [{ day: '2022-07-01', moved: [{ eventType: 'Receipts' as const, units: 600 }], units: 600 }],
    };
    const text = await read({ stocks: new Map([['line0', [stock]]]) });
    expect(text).toContain('2022-07-01 | Receipts +600 | 600 |');
    expect(text).toContain('Left, first in, first out: 600 of 2022-07-01.');
  });

  it('marks all that no page of Amazon states, once, and nothing where all is stated', async () => {
    const { dispute, lines } = await shownDispute();
    const doubts = [{ doubt: 'shipped-around-posting', daysBefore: 14 }] as const;
    const [line] = lines;
    if (line?.result.kind !== 'amount') throw new Error('no amount');
    const flagged = {
      ...line,
      result: {
        ...line.result,
        grade: 'C',
        unverified: true,
        flagged: [{ flag: 'card', why: 'June 2024' }] as const,
      },
    };
    const text = await read({
      dispute: { ...dispute, deadline: { ...deadline, unverified: true } },
      ...{ difference: { because: [], doubts }, lines: [flagged, flagged] },
    });
    expect(text).toContain('America/Los_Angeles (unverified): 90 days after the posting');
    const marks = text.slice(text.indexOf('Unverified.'), text.indexOf('Rates are of grade'));
    expect(marks.split('\n').filter(Boolean)).toEqual([
      "Unverified. This rests on what no help page of Amazon's states:",
      'US storage overage is of grade C, unverified',
      'June 2024',
      'that it shipped in the 14 days before its posting, or on the next',
      'no page says the 90 days of this fee',
    ]);
    const stated = { ...line, result: { ...line.result, grade: 'A' } };
    expect(await read({ lines: [stated] })).not.toContain('Unverified');
    const vague = { ...dispute, finding: { ...dispute.finding, unverified: true } };
    expect(await read({ dispute: vague, lines: [] })).toContain(
      'a date or a rule that was read into the report',
    );
  });

  it('makes no more than text of what a report or a person says, and loads nothing', async () => {
    const { dispute, lines } = await shownDispute();
    const [line] = lines;
    if (line === undefined) throw new Error('no line');
    const html = await evidencePage({
      ...(await shownDispute(story, hostile)),
      dispute: {
        ...dispute,
        references: { asin: hostile },
        finding: { ...dispute.finding, evidence: [hostile] },
      },
      lines: [{ ...line, subject: { msku: hostile } }],
      difference: {
        because: [{ cause: 'days', why: { reason: 'charged-twice', first: hostile } }],
        doubts: [{ doubt: 'flagged', flags: [{ flag: 'card', why: hostile }] }],
      },
    });
    expect(html.match(/&#60;script&#62;alert\(1\)&#60;\/script&#62;&#38;&#34;&#39;·txt/g)).toHaveLength(6);
    expect(html).not.toMatch(/<script|\u202e| src=| href=|url\(/);
    expect(html).toContain(`content="default-src 'none'; style-src 'unsafe-inline'"`);
  });

  it('says it where there is nothing to compute', async () => {
    const { charge: _, ...unreported } = await shownDispute();
    expect(await evidencePage({ ...unreported, lines: [] })).toContain('The report was replaced since');
    expect(await read({ lines: [] })).toContain('does not find this difference');
    const difference = { because: [], doubts: [] };
    expect(await read({ lines: [], difference })).toContain('what is owed was accepted beforehand');
    expect(await read({ rows: 3 })).toContain("3 rows of Amazon's reports are for this together");
  });

  it('shows no more events than anybody reads', async () => {
    const { events } = await shownDispute();
    async function* many() {
      for (let at = 0; at < 60; at += 1) yield* events();
    }
    const html = await evidencePage({ ...(await shownDispute()), events: many });
    expect(html).toContain('Here are the first 500.');
    expect(html.match(/<code>[0-9a-f]{64}<\/code>/g)).toHaveLength(500);
  });
});

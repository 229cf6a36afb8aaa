import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { storageOverage } from '#domain/fees/storageOverage';
import { publishedBook, publishedCards } from '#domain/rateCards/publishedCards';
import { fromCubicFeet } from '#domain/volume';
import { bundle } from '#infra/evidence/bundle';
import { citedEvents } from '#services/evidence/citedEvents';
import type { DisputeEvidence } from '#services/evidence/disputeEvidence';
import { at, finding } from '#test/domain/dispute/facts';
import { InMemoryEventStore } from '#test/services/inMemoryEventStore';
import { fillSealed } from '#test/services/sealedLog';

const rateFirst = {
  published: publishedCards,
  seller: publishedCards
    .filter(({ program }) => program === 'storage-overage')
    .map((card) => ({ ...card, card: 'ours', rounding: 'rate first, half-up cents' as const })),
};

/** A day of July 2022, 100 cubic feet over, by either rounding. */
const lines = [publishedBook, rateFirst].flatMap((book, index) =>
  storageOverage(
    {
      country: 'US',
      day: '2022-07-01',
      storageType: 'STANDARD',
      usage: fromCubicFeet('600'),
      limit: '500',
      sellingPlan: 'PROFESSIONAL',
      subject: { storageType: 'STANDARD' },
    },
    book,
  ).map((line) => ({ ...line, id: `2022-07.US.line${index}`, evidence: ['shipment-1@1', 'shipment-0'] })),
);

async function evidence(said: string): Promise<DisputeEvidence> {
  const store = new InMemoryEventStore();
  await fillSealed(store, 20);
  const reported = { charged_date: '2022-07-01', note: said };
  return {
    dispute: {
      disputeId: '5f1c2a00-0000-5000-8000-000000000000',
      sellerId: 'me',
      finding,
      claimed: finding.claimed,
      status: 'found',
      references: {},
      warned: false,
      answers: [],
      due: { kind: 'open', lastDay: '2022-10-30', daysLeft: 89 },
    },
    charge: {
      chargeId: finding.chargeId,
      feeType: finding.feeType,
      kind: 'charge',
      from: '2022-07-01',
      until: '2022-07-02',
      subject: finding.subject,
      amount: finding.charged,
      reported,
    },
    lines,
    stocks: new Map(),
    knownAt: at('2022-08-02T12:00:00.000Z'),
    history: [],
    events: await citedEvents(store, ['shipment-1@1', 'shipment-1@2', 'shipment-0', 'shipment-2@3']),
    isWhole: true,
  };
}

/** The folder that somebody gets, and what its own program says of it. */
async function folder(said = 'plain') {
  const path = mkdtempSync(join(tmpdir(), 'lading-evidence-'));
  onTestFinished(() => rmSync(path, { recursive: true, force: true }));
  for (const [name, bytes] of bundle(await evidence(said))) writeFileSync(join(path, name), bytes);
  const file = (name: string) => join(path, name);
  return {
    read: (name: string) => readFileSync(file(name), 'utf8'),
    change: (name: string, from: string | RegExp, to: string) => {
      const text = readFileSync(file(name), 'utf8');
      expect(text).toMatch(from);
      writeFileSync(file(name), text.replace(from, to));
    },
    verify: () => {
      const { status, stdout, stderr } = spawnSync(process.execPath, [file('verify.mjs')], {
        encoding: 'utf8',
      });
      return { status, out: stdout + stderr };
    },
  };
}

describe('the evidence of a dispute', () => {
  it('is verified without Lading: every hash, every sum, every event that a line names', async () => {
    const { verify } = await folder();
    expect(verify()).toEqual({
      status: 0,
      out: expect.stringMatching(/^\d+ events and 2 lines: all as recorded, every sum right\n$/),
    });
  });

  it('is the same to the byte for the same dispute', async () => {
    expect(bundle(await evidence('x'))).toEqual(bundle(await evidence('x')));
  });

  it.each([
    ['an event', 'events.jsonl', 'Spring 4', 'Spring 5', /shipment-\d@\d+ is not as it was recorded/],
    ['a hash', 'events.jsonl', /"hash":"./, '"hash":"-', /is not as it was recorded/],
    ['an amount', 'lines.csv', /32\.26/, '32.27', /the sum is 32\.26, not 32\.27/],
    ['a rate', 'lines.csv', ',10,', ',11,', /the sum is/],
    ['the page', 'dispute.html', '32.26', '99.99', /dispute\.html was changed/],
    ['the cited events', 'lines.csv', 'shipment-1@1', 'shipment-1@99', /shipment-1@99 is not in events/],
  ])('shows that somebody changed %s', async (_, name, from, to, says) => {
    const { change, verify } = await folder();
    change(name, from, to);
    const { status, out } = verify();
    expect(status).toBe(1);
    expect(out).toMatch(says);
  });

  it('rounds as each card says, 32.26 at the end and 32.00 by the rate of a day', async () => {
    const { read } = await folder();
    expect(read('lines.csv')).toContain('line half-up cents,32.26');
    expect(read('lines.csv')).toContain('"rate first, half-up cents",32.00');
  });

  it('has a page on which nothing of a report is more than text', async () => {
    const { read } = await folder('<script>alert(1)</script>&"');
    expect(read('dispute.html')).toContain('&#60;script&#62;alert(1)&#60;/script&#62;&#38;&#34;');
    expect(read('dispute.html')).not.toContain('<script');
  });

  it('has a page with the units of each day, and what each event says', async () => {
    const stock = {
      msku: 'MUG-BLUE',
      network: 'US' as const,
      before: 0,
      days: [{ day: '2022-07-01', moved: [{ eventType: 'Receipts' as const, units: 600 }], units: 600 }],
    };
    const shown = { ...(await evidence('plain')), stocks: new Map([['2022-07.US.line0', [stock]]]) };
    const page = String(Buffer.from(bundle(shown).get('dispute.html') ?? []));
    expect(page).toMatch(/^2022-07-01 {2}Receipts \+600 +600<\/pre>/m);
    expect(page).toContain('<td>ShipmentRenamed</td><td>name Spring');
  });
});

import { describe, expect, it } from 'vitest';
import type { DisputeEvent } from '#domain/disputes/dispute/events';
import { money } from '#domain/values/money';
import { finding, reopened, usd } from '#test/domain/disputes/dispute/facts';
import { evidenceFolder } from '#test/infra/files/evidence/evidenceFolder';
import { shownDispute, story } from '#test/infra/files/evidence/shownDispute';

const folder = async (facts: readonly DisputeEvent[] = story) => evidenceFolder(await shownDispute(facts));
const figure = (name: string, value: string) => [
  'claim.json',
  new RegExp(`"${name}": "[^"]+"`),
  `"${name}": "${value}"`,
];
const cell = (id: string, value: string) => [
  'dispute.html',
  new RegExp(`id="${id}">[\\d.]+`),
  `id="${id}">${value}`,
];

describe('the folder of a dispute, by its own program and without Lading', () => {
  it('is right in every hash, every sum, every event that a line names, and in the claim', async () => {
    const { verify } = await folder();
    expect(await verify()).toEqual({
      status: 0,
      out: expect.stringMatching(/^\d+ events, 4 lines and the claim: all as recorded, every sum right\n$/),
    });
  });

  it.each(['dispute.html', 'claim.json', 'lines.csv', 'events.jsonl', 'verify.mjs'])(
    'was changed where %s was, whatever it says',
    async (name) => {
      const { change, verify } = await folder();
      change(name, /\n/, ' \n');
      const { status, out } = await verify();
      expect([status, out]).toEqual([1, expect.stringContaining(`${name} was changed`)]);
    },
  );

  it.each(['claim.json', 'events.jsonl', 'lines.csv', 'dispute.html'])(
    'lacks %s where that is gone',
    async (name) => {
      const { remove, verify } = await folder();
      remove(name);
      const { status, out } = await verify();
      expect([status, out]).toEqual([1, expect.stringContaining(`${name} is missing`)]);
    },
  );

  it.each([
    [
      'what an event says',
      ['events.jsonl', 'Spring 4', 'Spring 5'],
      /shipment-\d@\d+, line \d+ of events\.jsonl, is not as/,
    ],
    [
      'when an event was',
      ['events.jsonl', '"occurredAt":"2', '"occurredAt":"1'],
      /is not as it was recorded/,
    ],
    ['the hash of an event', ['events.jsonl', /"hash":"./, '"hash":"-'], /is not as it was recorded/],
    [
      'a hash before an event',
      ['events.jsonl', /"previous":"0/, '"previous":"1'],
      /does not follow the event before/,
    ],
    [
      'an event to something else',
      ['events.jsonl', /^.*\n/, 'nothing\n'],
      /line 1 of events\.jsonl, is not as/,
    ],
    [
      'that there is an event',
      ['events.jsonl', /^.*"stream":"shipment-1","revision":1.*\n/m, ''],
      /shipment-1@1, which lines\.csv/,
    ],
    [
      'that the dispute was opened',
      ['events.jsonl', /^.*"type":"DisputeOpened".*\n/m, ''],
      /has not all events of its dispute/,
    ],
    ['an amount', ['lines.csv', /32\.26/, '32.27'], /line line0: the sum is 32\.26, not 32\.27/],
    ['an amount of two', ['lines.csv', /36\.00/, '36.01'], /line line3: the sum is 36\.00, not 36\.01/],
    [
      'an amount before it is rounded',
      ['lines.csv', '32.258', '32.259'],
      /line0: the sum before it is rounded is 32\.258/,
    ],
    ['a quantity', ['lines.csv', ',2831684.6592,', ',9831684,'], /line line0: the sum is/],
    ['a rate', ['lines.csv', ',10,', ',11,'], /line line0: the sum is/],
    ['a rounding', ['lines.csv', 'line half-up cents', 'rate first'], /line0: the sum is 32\.00, not 32\.26/],
    ['the least of a range', ['lines.csv', /10\.56(,\d)/, '2.50$1'], /line2: its least is 10\.56, not 2\.50/],
    ['the most of a range', ['lines.csv', /10\.58(,\d)/, '10.99$1'], /line2: its most is 10\.58, not 10\.99/],
    [
      'what a range is computed as',
      ['lines.csv', '3737110.1656098816 x 2.4', '3737110.1656098816 x 2.5'],
      /line2: its least is/,
    ],
    [
      'the events of a line',
      ['lines.csv', 'shipment-1@1', 'shipment-1@99'],
      /shipment-1@99, which lines\.csv cites, is not in/,
    ],
    ['what was charged', figure('charged', '300'), /claim\.json: what was charged is 200, not 300/],
    ['what was given back', figure('givenBack', '0'), /claim\.json: what was given back is 10, not 0/],
    [
      'the least that is owed',
      figure('least', '1'),
      /claim\.json: the least that is owed is 110\.\d\d, not 1/,
    ],
    ['the most that is owed', figure('most', '1'), /claim\.json: the most that is owed is 110\.\d\d, not 1/],
    [
      'what was granted',
      figure('grantedBefore', '0'),
      /claim\.json: what was granted before is 12\.26, not 0/,
    ],
    ['the claim', figure('claimed', '190'), /claim\.json: what is claimed is 52\.74, not 190/],
    ['the currency', figure('currency', 'EUR'), /is in USD, not in EUR/],
    ['the charge', figure('charge', 'c9'), /claim\.json: the charge is charge-1, not c9/],
    ['the dispute', figure('dispute', 'd9'), /has not all events of its dispute/],
    ['the claim to nothing that can be read', ['claim.json', /^\{/, ''], /has not all events of its dispute/],
    [
      'what the page says was charged',
      cell('charged', '300'),
      /dispute\.html: what was charged is 200, not 300/,
    ],
    [
      'what the page says was given back',
      cell('given-back', '0'),
      /dispute\.html: what was given back is 10, not 0/,
    ],
    [
      'what the page says is owed',
      cell('owed', '1'),
      /dispute\.html: the most that is owed is 110\.\d\d, not 1/,
    ],
    [
      'what the page says was granted',
      cell('granted', '1'),
      /dispute\.html: what was granted before is 12\.26, not 1/,
    ],
    [
      'what the page says is claimed',
      cell('claimed', '190'),
      /dispute\.html: what is claimed is 52\.74, not 190/,
    ],
  ] as const)(
    'shows that somebody changed %s, and every sum of a file with it',
    async (_, tampered, says) => {
      const { change, sumAgain, verify } = await folder();
      const [name = '', from = '', to = ''] = tampered;
      change(String(name), from, String(to));
      sumAgain();
      const { status, out } = await verify();
      expect(out).toMatch(says);
      expect(status).toBe(1);
    },
  );

  it('shows a claim of more than was left, though every hash of it is right', async () => {
    const [found, ...rest] = story;
    const greedy = await folder([{ ...found, claimed: usd('190') }, ...rest]);
    expect((await greedy.verify()).out).toMatch(/@0: 190 is claimed, and 89\.16 was left to claim/);
    const forgetful = await folder([...story.slice(0, -1), { ...reopened, claimed: usd('95') }]);
    expect((await forgetful.verify()).out).toMatch(/@4: 95 is claimed, and 66\.9 was left to claim/);
  });

  it("shows a charge of more than Amazon's row says", async () => {
    const dear = await folder([{ ...story[0], charged: usd('300') }]);
    expect((await dear.verify()).out).toMatch(/the claim: 200\.00 was charged by Amazon's row, not 300/);
  });

  it('shows that less is said to be owed than the lines come to', async () => {
    const cheap = await folder([
      {
        type: 'DisputeFound',
        ...finding,
        charged: usd('200'),
        expected: { least: usd('0'), most: usd('1') },
        claimed: usd('65'),
      },
    ]);
    expect((await cheap.verify()).out).toMatch(
      /the claim: 1 are said to be owed at most, and the lines come to 110\.\d\d/,
    );
  });

  it('says what it cannot check', async () => {
    const evidence = await shownDispute();
    const shared = await (await evidenceFolder({ ...evidence, rows: 3 })).verify();
    expect(shared.out).toContain(
      'not checked: which share of the lines is owed, as 3 rows of charges are for them',
    );
    const [line] = evidence.lines;
    if (line === undefined) throw new Error('no line');
    const why = { reason: 'no-card', program: 'storage-overage', country: 'US', day: '2022-07-02' } as const;
    const unknown = { ...line, result: { kind: 'not-computable', why } } as const;
    const { status, out } = await (await evidenceFolder({ ...evidence, lines: [unknown] })).verify();
    expect([status, out]).toEqual([
      0,
      expect.stringContaining('not checked: line line0 could not be computed: no storage-overage rate card'),
    ]);
  });

  it("adds in yen as in dollars, and says so where Amazon's row is not there", async () => {
    const yen = (amount: string) => money(amount, 'JPY');
    const amounts = {
      charged: yen('3226'),
      expected: { least: yen('0'), most: yen('0') },
      claimed: yen('3226'),
    };
    const evidence = await shownDispute([
      { type: 'DisputeFound', ...finding, ...amounts, chargeId: 'charge-9' },
    ]);
    expect(await (await evidenceFolder({ ...evidence, lines: [] })).verify()).toEqual({
      status: 0,
      out: expect.stringContaining('not checked: what was charged: no event here has the row of the report'),
    });
  });
});

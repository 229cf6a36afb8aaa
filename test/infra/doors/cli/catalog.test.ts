import { describe, expect, it } from 'vitest';
import { type Cli, lading } from '#test/infra/doors/cli/lading';
import { plannedMugs } from '#test/infra/doors/cli/life';

const registration = [
  ['--legal-entity', 'Lading Supplies LLC', '--legal-country', 'US'],
  ['--bank-country', 'US', '--bank-currency', 'USD', '--bank-digits', '4711'],
].flat();

async function registered(...more: readonly string[]): Promise<Cli> {
  const cli = lading();
  expect((await cli('account', 'register', ...registration, ...more)).code).toBe(0);
  return cli;
}

async function mugRegistered(): Promise<Cli> {
  const cli = lading();
  await cli('sku', 'register', 'MUG-BLUE', '--fnsku', 'X001MUGBLU', '--asin', 'B00MUGBLUE');
  return cli;
}

describe('the catalog on the command line', () => {
  it('fills with the SKUs of a plan', async () => {
    const { cli } = await plannedMugs();
    expect((await cli('skus')).out).toContain('MUG-BLUE');
    expect((await cli('sku', 'show', 'MUG-BLUE', '--json')).json()['msku']).toBe('MUG-BLUE');
  });

  it('names a SKU by MSKU, FNSKU or ASIN, of its seller alone', async () => {
    const cli = await mugRegistered();
    for (const id of ['MUG-BLUE', 'x001mugblu', 'B00MUGBLUE'])
      expect((await cli('sku', 'identify', id, '--title', 'Blue mug')).code, id).toBe(0);
    expect((await cli('sku', 'show', 'MUG-BLUE', '--seller', 'other')).code).toBe(4);
    expect((await cli('history', 'MUG-BLUE')).out).toContain('SkuIdentified');
  });

  it('takes any MSKU', async () => {
    const cli = lading();
    const msku = "  <mug> 'blüe'/\t@ 💧";
    expect((await cli('sku', 'register', msku)).code).toBe(0);
    expect((await cli('sku', 'show', msku, '--json')).json()['msku']).toBe(msku);
  });

  it('shows what a SKU measured on a day, by whom, and since when', async () => {
    const cli = await mugRegistered();
    await cli('sku', 'measure', 'MUG-BLUE', '47x12x10in', '2.5lb', '--from', '2026-01-01');
    await cli('sku', 'measure', 'MUG-BLUE', '119.38x30.48x22.86CM', '1.1kg', '--by', 'amazon');
    const before = await cli('sku', 'show', 'MUG-BLUE', '--on', '2026-11-01');
    expect(before.out).toContain('measures  47 x 12 x 10 in, 2.5 lb, by seller since 2026-01-01 (sku-');
    expect(before.out).toContain('volume    3.2639 cubic feet');
    const now = (await cli('sku', 'show', 'MUG-BLUE')).out;
    expect(now).toContain('by amazon since 2026-11-02');
    expect(now).toContain('LARGE_BULKY');
    expect(now).toContain('stored as OVERSIZE, by size');
    expect((await cli('sku', 'show', 'MUG-BLUE', '--as-known-at', '2020-01-01T00:00:00Z')).code).toBe(4);
    await cli('sku', 'storage-type', 'MUG-BLUE', 'flammable');
    expect((await cli('sku', 'show', 'MUG-BLUE')).out).toContain('stored as FLAMMABLE, by amazon');
  });

  it('lists a SKU store by store, and shares what the seller ships', async () => {
    const cli = await mugRegistered();
    const bySeller = ['--fulfilled-by', 'seller'];
    await cli('sku', 'list', 'MUG-BLUE', 'US', ...bySeller, '--price', '12.99');
    await cli('sku', 'list', 'MUG-BLUE', 'ca', ...bySeller);
    await cli('sku', 'change-listing', 'MUG-BLUE', 'CA', '--price', '17.49');
    await cli('sku', 'quantity', 'MUG-BLUE', '5');
    expect((await cli('sku', 'show', 'MUG-BLUE')).out).toMatch(
      /seller has 5 to ship.*12\.99 USD.*17\.49 CAD/s,
    );
    expect(await cli('sku', 'quantity', 'MUG-BLUE', '5', '--store', 'US')).toMatchObject({
      code: 3,
      err: expect.stringContaining('US, CA share one pool'),
    });
    expect((await cli('sku', 'unlist', 'MUG-BLUE', 'CA')).out).toContain('listed in US');
    expect((await cli('sku', 'unlist', 'MUG-BLUE', 'CA')).err).toContain('stores in which it is: US');
  });

  it.each([
    [['measure', 'MUG-BLUE', '1x2in', '3lb'], 2, 'not three sides and a unit'],
    [['measure', 'MUG-BLUE', '1x2x0in', '3lb'], 2, 'more than 0'],
    [['storage-type', 'MUG-BLUE', 'heavy'], 2, 'not one of them'],
    [['list', 'MUG-BLUE', 'US', '--price', 'dear'], 2, 'a decimal number'],
    [['unlist', 'MUG-BLUE', 'US'], 3, 'stores in which it is: none'],
    [['quantity', 'MUG-BLUE', '3'], 3, '--fulfilled-by seller'],
    [['show', 'MUG-RED'], 4, 'no SKU is called MUG-RED'],
  ])('answers sku %j with %i and says why', async (typed, code, said) => {
    const cli = await mugRegistered();
    expect(await cli('sku', ...typed)).toMatchObject({ code, err: expect.stringContaining(said) });
  });
});

describe('the account on the command line', () => {
  it('names each option that a legal entity or bank account lacks', async () => {
    const begun = await lading()('account', 'register', '--legal-entity', 'Lading', '--bank-digits', '4711');
    expect(begun.code).not.toBe(0);
    expect(begun.err.match(/--[a-z-]+ is missing/g)).toEqual([
      '--legal-country is missing',
      '--bank-country is missing',
      '--bank-currency is missing',
    ]);
    const cli = await registered();
    const store = await cli('account', 'store', 'CA', '--legal-entity', 'Lading Canada Inc.');
    expect(store.err.match(/--[a-z-]+ is missing/g)).toEqual(['--legal-country is missing']);
  });

  it('shows its stores, brands, subscription and limits', async () => {
    const cli = await registered('--at', '2024-01-01T12:00:00Z');
    await cli('account', 'join', 'CA');
    await cli('account', 'brand', 'Lading');
    await cli('account', 'store', 'CA', '--legal-entity', 'Lading Canada Inc.', '--legal-country', 'CA');
    await cli('account', 'active-since', '2024-02-01');
    await cli('account', 'limit', 'standard', '480.5', '--from', '2026-11-01', '--until', '2026-12-01');
    const { out } = await cli('account', 'show');
    for (const said of [
      'registered in US, professional',
      '39.99 USD to US for 2026-11',
      'Lading in US, CA',
      'Lading Canada Inc., CA',
      'by Amazon',
      '480.5  confirmed (account-seller@6)',
    ])
      expect(out).toContain(said);
    expect((await cli('account', 'show', '--on', '2024-03-01')).out).toContain(
      'none until 2024-10-31: the account is new to FBA',
    );
    expect((await cli('account', 'show', '--json')).json()['limits']?.[0]).toMatchObject({
      country: 'US',
      storageType: 'STANDARD',
      limit: { kind: 'limited', cubicFeet: '480.5' },
    });
  });

  it.each([
    [['merge', 'A2OTHER'], 3, 'cannot be merged'],
    [['join', 'GB'], 3, 'only US, CA, MX are one account'],
    [['leave', 'US'], 3, 'charges its subscription'],
    [
      ['store', 'MX', '--bank-country', 'MX', '--bank-currency', 'MXN', '--bank-digits', '1'],
      2,
      'last two to four',
    ],
    [['brand', 'Lading', '--store', 'MX'], 3, 'does not sell in MX'],
    [['register', ...registration, '--plan', 'individual'], 3, 'registered already'],
    [['limit', 'standard', '5', '--from', '2026-12-01', '--until', '2026-12-01'], 3, 'is no day'],
  ])('answers account %j with %i and says why', async (typed, code, said) => {
    const cli = await registered();
    expect(await cli('account', ...typed)).toMatchObject({ code, err: expect.stringContaining(said) });
  });

  it('refuses other stores to individual accounts, and an individual plan to several stores', async () => {
    const individual = await registered('--plan', 'individual');
    expect((await individual('account', 'join', 'CA')).err).toContain('lading account plan professional');
    await individual('account', 'plan', 'professional');
    await individual('account', 'join', 'CA');
    expect((await individual('account', 'plan', 'individual')).err).toContain('leave the other stores first');
  });

  it('is not there before it is registered', async () => {
    expect(await lading()('account', 'show')).toMatchObject({
      code: 4,
      err: expect.stringContaining('lading account register'),
    });
    expect((await lading()('account', 'join', 'CA')).code).toBe(4);
  });
});

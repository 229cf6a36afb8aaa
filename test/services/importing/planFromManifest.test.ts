import { expect, it } from 'vitest';
import { z } from 'zod';
import { Box } from '#domain/inbound/box';
import { planFromManifest } from '#services/importing/sellerCentral/planFromManifest';
import { manifestRows, utf8 } from '#test/infra/files/sellerCentral/files';
import { wholeManifest } from '#test/infra/files/sellerCentral/readFile';

const manifest = () =>
  wholeManifest(
    utf8(
      manifestRows([
        ['TOWEL', '40'],
        ['POT', '24', '', '', '06/30/2027', '', '12', '2', '20', '16', '14', '30.5'],
        ['POT', '6', '', '', '06/30/2027', '', '6', '1', '20', '16', '14', '18'],
      ]),
    ),
  );

it('makes one item an MSKU, of all its lines', async () => {
  const { items } = planFromManifest(await manifest());
  expect(items).toEqual([
    { msku: 'TOWEL', quantity: 40, prepOwner: 'SELLER', labelOwner: 'SELLER' },
    { msku: 'POT', quantity: 30, prepOwner: 'SELLER', labelOwner: 'SELLER', expiration: '2027-06-30' },
  ]);
});

it('makes the boxes of case-packed lines, named by line and box', async () => {
  const { boxes } = planFromManifest(await manifest());
  expect(z.array(Box).parse(boxes)).toEqual(boxes);
  expect(boxes.map(({ name, items }) => [name, items])).toEqual([
    ['C2-B1', [{ msku: 'POT', quantity: 12, expiration: '2027-06-30' }]],
    ['C2-B2', [{ msku: 'POT', quantity: 12, expiration: '2027-06-30' }]],
    ['C3-B1', [{ msku: 'POT', quantity: 6, expiration: '2027-06-30' }]],
  ]);
});

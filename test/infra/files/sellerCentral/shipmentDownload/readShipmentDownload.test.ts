import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { Box } from '#domain/inbound/box';
import { change, shipmentDownload, utf8 } from '#test/infra/files/sellerCentral/files';
import { fixture } from '#test/infra/files/sellerCentral/fixture';
import { wholeShipment } from '#test/infra/files/sellerCentral/readFile';

describe('a shipment download', () => {
  it('is read as Seller Central writes it', async () => {
    const { boxes, items, ...shipment } = await wholeShipment(fixture('shipment-FBA16T3ST9QX.csv'));
    expect(shipment).toEqual({
      kind: 'shipment-download',
      workflowName: 'wf0d9b7c1e-51aa-4c70-8a3f-2f6f0c2f7a10',
      shipmentConfirmationId: 'FBA16T3ST9QX',
      name: 'Winter restock 2 of 3',
      warehouseId: 'LGB8',
    });
    expect(items.map(({ msku, fnsku, asin, quantity }) => [msku, fnsku, asin, quantity])).toEqual([
      ['BOTTLE-STEEL-750', 'X00TESTBT1', 'B0TESTBTL1', 72],
      ['NAPKIN-LINEN-4', 'X00TESTNP1', 'B0TESTNAP1', 45],
    ]);
    expect(
      z
        .array(Box)
        .parse(boxes)
        .map(({ name }) => name),
    ).toEqual(['FBA16T3ST9QXU000001', 'FBA16T3ST9QXU000002', 'FBA16T3ST9QXU000003']);
  });

  it('is read separated by tabs', async () => {
    expect(await wholeShipment(utf8(shipmentDownload, '\t'))).toEqual(
      await wholeShipment(utf8(shipmentDownload, ',')),
    );
  });

  it('adds up an MSKU that stands in two sections', async () => {
    const [, , ...second] = shipmentDownload.slice(9);
    const totals = change(shipmentDownload, { B5: '10', B7: '110' });
    const otherIds = { H5: 'U000006', I5: 'U000007', J5: 'U000008', K5: 'U000009', L5: 'U000010' };
    const section = change([...shipmentDownload.slice(9, 11), ...second], ids(otherIds));
    const { items, boxes } = await wholeShipment(utf8([...totals, ['Case packed units'], ...section], ','));
    expect(items.map(({ quantity }) => quantity)).toEqual([80, 30]);
    expect(boxes).toHaveLength(10);
  });
});

const ids = (cells: Readonly<Record<string, string>>) =>
  Object.fromEntries(Object.entries(cells).map(([address, id]) => [address, `FBA17ABCDEF1${id}`]));

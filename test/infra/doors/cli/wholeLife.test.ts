import { describe, expect, it } from 'vitest';
import { Instant } from '#domain/values/instant';
import { confirmedMugs, plannedMugs } from '#test/infra/doors/cli/life';
import { jsonFileIn, mugs } from '#test/infra/doors/cli/planFiles';

describe('a plan on the command line', () => {
  it('goes from a file to its last unit received, each answer naming the next step', async () => {
    const { cli, plan } = await plannedMugs();
    expect((await cli('plan', 'show', plan)).out).toContain(`next      lading plan offer-placement ${plan}`);

    const offered = await cli('plan', 'offer-placement', plan);
    expect(offered.out).toMatch(/recorded {2}PlacementOptionsOffered/);
    expect(offered.out).toContain('simulation (seed 7)');

    const placed = await cli('plan', 'confirm-placement', plan, 'minimal');
    expect(placed.out).toContain('MUG-BLUE is in 2 of the 5 boxes that optimised splits want (unverified)');
    expect(placed.out).toContain(`next      lading plan transportation ${plan}`);

    expect((await cli('plan', 'transportation', plan)).out).toMatch(
      /GROUND_SMALL_PARCEL +UPS +\d+\.\d\d USD/,
    );
    const confirmed = await cli('plan', 'confirm-transportation', plan, '--ship-date', '2026-11-05');
    expect(confirmed.out).toContain('refunded if cancelled within 24 h');

    const [shipment] = (await cli('shipments', '--plan', plan, '--json')).json()['shipments'] ?? [];
    const id = shipment?.['shipmentConfirmationId'] ?? '';
    const center = shipment?.['warehouseId'] ?? '';
    expect((await cli('shipment', 'labels', id)).out).toContain('confirmed.ready [READY_TO_SHIP]');
    expect((await cli('shipment', 'tracking', id, `${id}U000001=1Z9`)).out).toContain(
      'TrackingDetailsUpdated',
    );
    expect((await cli('shipment', 'milestone', '1Z9', 'DELIVERED')).code).toBe(0);
    const received = ['shipment', 'receive', id, 'MUG-BLUE=46', '--fulfillment-center', center];
    expect((await cli(...received)).out).toContain('receiving [RECEIVING]');
    expect((await cli('shipment', 'close', id)).out).toContain(`next      lading fees --shipment`);

    expect((await cli('inventory')).out).toMatch(/MUG-BLUE +US +\w+ +46 .*2/);
    expect((await cli('history', id)).out).toMatch(/ShipmentClosed +closed \[CLOSED\]/);
    expect((await cli('why', `${id}@0`)).out).toMatch(
      /ann asked at .*\n +PlacementConfirmed .*\n +ShipmentCreated/,
    );
    cli.now = Instant.parse('2026-11-20T00:00:00Z');
    expect((await cli('fees', '--shipment', id)).out).toMatch(/charges posted +\d+\.\d\d USD\n/);
    expect((await cli('replay')).out).toContain('the live read models equal the log');
  });

  it('is named by any id of it or of its shipments, and by the beginning of one', async () => {
    const { cli, plan, shipment } = await confirmedMugs();
    for (const id of [plan, plan.slice(0, 6), shipment, shipment.toLowerCase(), `${shipment}U000002`]) {
      expect((await cli('plan', 'show', id, '--json')).json()['inboundPlanId']).toBe(plan);
    }
  });

  it('shows the exact money of a cancellation, records nothing of the trial, and then refunds that', async () => {
    const { cli, plan, shipment } = await confirmedMugs();
    const head = async () => (await cli('replay', '--json')).json()['events'];
    const before = await head();
    const trial = (await cli('plan', 'cancel', plan, '--dry-run', '--json')).json();
    expect(await head()).toBe(before);
    expect(trial['shipments']?.[0]?.['money']?.['charge']).toBe('refunded');

    await cli('plan', 'cancel', plan);
    const [fee] =
      (await cli('fees', '--shipment', shipment, '--json'))
        .json()
        ['fees']?.filter(({ kind }) => kind === 'charge') ?? [];
    expect(fee?.['state']).toBe('voided');
    expect(fee?.['amount']?.['amount']).toBe(trial['shipments']?.[0]?.['money']?.['amount']);
  });

  it('keeps the charge of what is cancelled at the end of the window or after it', async () => {
    const { cli, plan } = await confirmedMugs();
    cli.now = Instant.parse('2026-11-03T17:00:00Z');
    const trial = (await cli('plan', 'cancel', plan, '--dry-run', '--json')).json();
    expect(trial['shipments']?.[0]?.['money']?.['charge']).toBe('kept');
  });

  it('does a repeated command once, and answers it as the first time', async () => {
    const { cli, plan } = await plannedMugs();
    const rename = ['plan', 'rename', plan, 'Mugs', '--command-id', 'r1', '--json'];
    const first = (await cli(...rename)).out;
    expect(first).toContain('"repeated": false');
    expect((await cli(...rename)).out).toBe(first.replace('"repeated": false', '"repeated": true'));
  });

  it("shows one seller's plans where that seller is named, else everybody's", async () => {
    const { cli } = await plannedMugs();
    const file = jsonFileIn(cli.directory, 'plan.json', mugs);
    await cli('plan', 'create', file, '--seller', 'other');
    const count = async (...argv: readonly string[]) =>
      (await cli('plans', '--json', ...argv)).json()['plans']?.length;
    expect([await count(), await count('--seller', 'other'), await count('--seller', 'none')]).toEqual([
      2, 1, 0,
    ]);
  });
});

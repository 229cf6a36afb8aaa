import { describe, expect, it } from 'vitest';
import type { DisputeEvent } from '#domain/disputes/dispute/events';
import { money } from '#domain/values/money';
import { dispute, disputes } from '#services/disputes/disputes';
import {
  at,
  august,
  expired,
  found,
  foundUnposted,
  lastMoment,
  opened,
  refused,
  submitted,
  tooLate,
  usd,
} from '#test/domain/disputes/dispute/facts';
import { disputeFact } from '#test/projections/project';
import { queried } from '#test/services/queried';

const side = (disputed: Readonly<Record<string, readonly DisputeEvent[]>>) =>
  queried(
    ...Object.entries(disputed).flatMap(([id, facts]) => facts.map((fact) => disputeFact(id, august, fact))),
  );
const dueAt = async (now: string, ...facts: readonly DisputeEvent[]) =>
  dispute(await side({ d1: facts }), at(now), 'd1')?.due;

describe('the days that are left', () => {
  it("are counted in the charge's marketplace, 0 on the last one", async () => {
    const lastDay = '2022-10-30';
    expect(await dueAt('2022-10-30T06:59:59.999Z', found)).toEqual({ kind: 'open', lastDay, daysLeft: 1 });
    expect(await dueAt(lastMoment, found, opened)).toEqual({ kind: 'open', lastDay, daysLeft: 0 });
    expect(await dueAt(tooLate, found, opened)).toEqual({ kind: 'over', lastDay, daysLeft: -1 });
    expect(await dueAt(tooLate, found, expired)).toMatchObject({ kind: 'over' });
  });

  it('are unknown where nobody said when the charge was posted, and kept once it was submitted', async () => {
    expect(await dueAt(tooLate, foundUnposted)).toEqual({ kind: 'unknown' });
    expect(await dueAt(tooLate, found, opened, submitted)).toEqual({ kind: 'kept' });
    expect(await dueAt(tooLate, found, opened, submitted, refused)).toEqual({ kind: 'kept' });
  });
});

describe('disputes', () => {
  const claiming = (amount: string, code = 'USD') => ({ ...found, claimed: money(amount, code) });
  const disputed = {
    small: [claiming('9.99')],
    large: [claiming('100')],
    canadian: [claiming('500', 'CAD')],
    ended: [claiming('1000'), expired],
    fraction: [claiming('10.000001')],
  };

  it('are listed with the most money at stake first, each currency by itself, the ended ones last', async () => {
    const listed = await disputes(await side(disputed), august);
    expect(listed.map(({ disputeId }) => disputeId)).toEqual([
      'large',
      'fraction',
      'small',
      'ended',
      'canadian',
    ]);
    expect(listed.map(({ atStake }) => atStake?.amount)).toEqual([
      '100',
      '10.000001',
      '9.99',
      undefined,
      '500',
    ]);
  });

  it('are those of a seller and of a status', async () => {
    const ids = async (filter: Parameters<typeof disputes>[2]) =>
      (await disputes(await side(disputed), august, filter)).map(({ disputeId }) => disputeId);
    expect(await ids({ status: 'expired' })).toEqual(['ended']);
    expect(await ids({ sellerId: 'seller-2' })).toEqual([]);
  });

  it('are as they were known at a time', async () => {
    const known = await queried(
      disputeFact('d1', august, found),
      disputeFact('d1', lastMoment, { ...opened, claimed: usd('30') }),
    );
    const [then] = await disputes(known, tooLate, { asKnownAt: august });
    expect(then).toMatchObject({ status: 'found', claimed: usd('32.26'), due: { daysLeft: 89 } });
  });
});

import { describe, expect, it } from 'vitest';
import type { DisputeCommand } from '#domain/disputes/dispute/commands';
import { type Duration, days, type Instant, plus } from '#domain/values/instant';
import { disputeAggregate } from '#services/aggregates';
import { find, open, reopen, submit } from '#test/domain/disputes/dispute/commands';
import { august, deadline, lastMoment, tooLate, unposted } from '#test/domain/disputes/dispute/facts';
import { inbound } from '#test/services/inbound';
import { sentAs } from '#test/services/tallies';

/** A dispute that is asked these things in August 2022, one after the other. */
async function asked(...commands: readonly DisputeCommand[]) {
  const side = inbound();
  side.clock.now = august;
  const ask = async (command: DisputeCommand, now: Instant = side.clock.now) => {
    side.clock.now = now;
    const handled = await side.handle(disputeAggregate, 'd1', command, sentAs(`${command.type} ${now}`));
    await side.catchUp();
    return handled;
  };
  for (const command of commands) await ask(command);
  return {
    ...side,
    ask,
    at: async (now: Instant) => {
      side.clock.now = now;
      await side.catchUp();
      return side.typesOf('dispute-d1').slice(1);
    },
  };
}

describe('the deadline of a dispute', () => {
  it('is warned of once, two weeks before, and expires it after its last day', async () => {
    const { at, envelopesOf } = await asked(find);
    expect(await at(plus(deadline.warnFrom, -1 as Duration))).toEqual([]);
    expect(await at(deadline.warnFrom)).toEqual(['DisputeDeadlineNear']);
    expect(await at(lastMoment)).toEqual(['DisputeDeadlineNear']);
    expect(await at(tooLate)).toEqual(['DisputeDeadlineNear', 'DisputeExpired']);
    expect(envelopesOf('dispute-d1').map(({ actor }) => actor)).toEqual([
      'someone',
      'policy:dispute-warning',
      'policy:dispute-expiry',
    ]);
  });

  it('is worked off at its own instants, however late the policy runs', async () => {
    const { at, envelopesOf } = await asked(find, open);
    expect(await at(plus(tooLate, days(200)))).toEqual([
      'DisputeOpened',
      'DisputeDeadlineNear',
      'DisputeExpired',
    ]);
    expect(envelopesOf('dispute-d1').map(({ occurredAt }) => occurredAt)).toEqual([
      august,
      august,
      deadline.warnFrom,
      tooLate,
    ]);
  });

  it('is moot once it was submitted', async () => {
    const { at, state, refusals } = await asked(find, open, submit);
    expect(state.load().deadlines).toEqual([]);
    expect(await at(plus(tooLate, days(1)))).toEqual(['DisputeOpened', 'DisputeSubmitted']);
    expect(refusals).toEqual([]);
  });

  it('is warned of at once where the charge is found within its last days', async () => {
    const { at, ask, envelopesOf } = await asked();
    await ask(find, lastMoment);
    expect(await at(lastMoment)).toEqual(['DisputeDeadlineNear']);
    expect(envelopesOf('dispute-d1').map(({ occurredAt }) => occurredAt)).toEqual([lastMoment, lastMoment]);
  });

  it('is none where nobody said when the charge was posted, until somebody does', async () => {
    const { at, ask } = await asked({ ...find, ...unposted, postedOn: undefined });
    expect(await at(plus(tooLate, days(500)))).toEqual([]);
    await ask({ type: 'RecordPosting', postedOn: '2022-08-01' });
    expect(await at(plus(tooLate, days(500)))).toEqual(['ChargePostingRecorded', 'DisputeExpired']);
  });

  it('moves with a corrected day of posting, and comes back with a reopening', async () => {
    const { at, ask } = await asked(find, open);
    await at(tooLate);
    await ask({ type: 'RecordPosting', postedOn: '2022-08-03' });
    await ask(reopen);
    const last = plus(tooLate, days(2));
    expect((await at(plus(last, -1 as Duration))).slice(-2)).toEqual([
      'DisputeReopened',
      'DisputeDeadlineNear',
    ]);
    expect((await at(last)).at(-1)).toBe('DisputeExpired');
  });

  it.each([
    ['DE', '2022-10-30T23:00:00.000Z'],
    ['GB', '2022-10-31T00:00:00.000Z'],
    ['JP', '2022-10-30T15:00:00.000Z'],
    ['AU', '2022-10-30T13:00:00.000Z'],
  ] as const)('ends with a day of the marketplace: of %s at %s', async (marketplace, end) => {
    const { at } = await asked({ ...find, marketplace });
    expect(await at(plus(end as Instant, -1 as Duration))).toEqual(['DisputeDeadlineNear']);
    expect(await at(end as Instant)).toEqual(['DisputeDeadlineNear', 'DisputeExpired']);
  });

  it('is counted across the turn of a year, and a leap day', async () => {
    const { at, ask } = await asked();
    await ask({ ...find, postedOn: '2023-12-01' }, '2023-12-02T12:00:00.000Z' as Instant);
    expect(await at('2024-03-01T07:59:59.999Z' as Instant)).toEqual(['DisputeDeadlineNear']);
    expect(await at('2024-03-01T08:00:00.000Z' as Instant)).toEqual([
      'DisputeDeadlineNear',
      'DisputeExpired',
    ]);
  });
});

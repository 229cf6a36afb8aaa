import { describe, it } from 'vitest';
import { abandon } from '#test/domain/inbound/shipment/commands';
import { abandoned, at, confirmed, created, shipped } from '#test/domain/inbound/shipment/facts';
import { given } from '#test/domain/inbound/shipment/shipmentSpecification';

describe('a confirmed shipment that has not left', () => {
  it('is not abandoned a millisecond before its time is over', () => {
    given(created(), confirmed())
      .at(at('2026-04-15T11:59:59.999Z'))
      .when(abandon)
      .refuses({ reason: 'not-abandoned-yet', abandonedFrom: at('2026-04-15T12:00:00.000Z') });
  });

  it('is abandoned from then on, since then, whenever a policy notices', () => {
    given(created(), confirmed()).at(at('2026-04-15T12:00:00.000Z')).when(abandon).records(abandoned);
    given(created(), confirmed()).at(at('2026-04-20T03:00:00.000Z')).when(abandon).records(abandoned);
  });

  it('can still be shipped late', () => {
    given(created(), confirmed(), abandoned).when({ type: 'MarkShipped' }).records(shipped);
  });

  it('is let be where it has shipped meanwhile, or is abandoned already', () => {
    const late = at('2026-04-20T03:00:00.000Z');
    given(created(), confirmed(), shipped).at(late).when(abandon).records();
    given(created(), confirmed(), abandoned).at(late).when(abandon).records();
  });
});

import { describe, expect, it } from 'vitest';
import { type AnyStateMachine, type StateValue, transition } from 'xstate';
import { ShipmentEvent } from '#domain/inbound/shipment/events';
import {
  carrierChargeLifecycle,
  carrierChargeMachine,
  journeyLifecycle,
  journeyMachine,
  shipmentMachine,
} from '#domain/inbound/shipment/lifecycle';
import { messageTypes } from '#test/domain/messageTypes';

/** `confirmed.ready` as XState writes it. */
const stateOf = (status: string): StateValue => {
  const [parent = status, child] = status.split('.');
  return child === undefined ? parent : { [parent]: child };
};

/** Where the machine goes; `undefined` where it does not know the fact in that state. */
const step = (machine: AnyStateMachine, value: StateValue, type: string) => {
  const snapshot = machine.resolveState({ value, context: {} });
  return snapshot.can({ type }) ? transition(machine, snapshot, { type })[0].value : undefined;
};

const valueAfter = (status: string | undefined) => (status === undefined ? undefined : stateOf(status));

describe('the lifecycle of a shipment', () => {
  it.each(journeyLifecycle.statuses)(
    'is, in %s of the journey, the table that the machine says',
    (status) => {
      for (const fact of journeyLifecycle.facts)
        expect(valueAfter(journeyLifecycle.after(status, fact)), fact).toEqual(
          step(journeyMachine, stateOf(status), fact),
        );
    },
  );

  it.each(carrierChargeLifecycle.statuses)(
    'is, in %s of the charge, the table that the machine says',
    (status) => {
      for (const fact of carrierChargeLifecycle.facts)
        expect(valueAfter(carrierChargeLifecycle.after(status, fact)), fact).toEqual(
          step(carrierChargeMachine, stateOf(status), fact),
        );
    },
  );

  it('steps both regions of the parallel machine as the two tables do, from every pair of states', () => {
    for (const journey of journeyLifecycle.statuses)
      for (const charge of carrierChargeLifecycle.statuses)
        for (const fact of [...journeyLifecycle.facts, ...carrierChargeLifecycle.facts]) {
          const moved = journeyLifecycle.knows(fact) ? journeyLifecycle.after(journey, fact) : undefined;
          const charged = carrierChargeLifecycle.knows(fact)
            ? carrierChargeLifecycle.after(charge, fact)
            : undefined;
          const expected =
            moved === undefined && charged === undefined
              ? undefined
              : { journey: stateOf(moved ?? journey), charge: stateOf(charged ?? charge) };
          const value = { journey: stateOf(journey), charge: stateOf(charge) };
          expect(step(shipmentMachine, value, fact), `${journey} ${charge} ${fact}`).toEqual(expected);
        }
  });

  it('has every kind of fact in exactly one of its regions', () => {
    expect([...journeyLifecycle.facts, ...carrierChargeLifecycle.facts].toSorted()).toEqual(
      messageTypes(ShipmentEvent).toSorted(),
    );
  });
});

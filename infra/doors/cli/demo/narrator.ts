import type { ShipmentCommand } from '#domain/inbound/shipment/commands';
import type { Instant } from '#domain/values/instant';
import { type Duration, plus } from '#domain/values/instant';
import type { VirtualClock } from '#infra/doors/cli/demo/virtualClock';
import { Failed } from '#infra/doors/problems/failed';
import type { Lading } from '#infra/main/openLading';
import { type ShipmentRow, shipmentList } from '#projections/shipmentList';
import { shipmentAggregate } from '#services/aggregates';
import type { Cause } from '#services/engine/handling/cause';
import type { CommandOutcome } from '#services/engine/handling/commandOutcome';
import { viewOf } from '#services/engine/projecting/view';

/** One thing that happened in the story. */
export interface Scene {
  readonly at: Instant;
  /** The shipment that it happened to, by its confirmation id; of a plan none. */
  readonly shipment: string | undefined;
  readonly what: string;
  /** Kinds of fact that it recorded, policies' included. */
  readonly recorded: readonly string[];
}

/** What a cause brings about. */
type Happening = (
  cause: Cause,
) => Promise<CommandOutcome<{ readonly type: string }, { readonly reason: string }>>;

interface Part {
  readonly actor?: string | undefined;
  readonly shipment?: string | undefined;
}

/** Plays a story on a virtual clock, scene by scene, and remembers what each recorded. The same story twice is one story. */
export class Narrator {
  readonly lading: Lading;
  readonly scenes: Scene[] = [];
  readonly #clock: VirtualClock;
  #told = 0;

  constructor(lading: Lading, clock: VirtualClock) {
    this.lading = lading;
    this.#clock = clock;
  }

  get now(): Instant {
    return this.#clock.read();
  }

  /** Lets time pass, and with it whatever falls due. */
  async wait(duration: Duration): Promise<void> {
    await this.waitUntil(plus(this.now, duration));
  }

  async waitUntil(instant: Instant): Promise<void> {
    this.#clock.moveTo(instant);
    await this.lading.settle();
  }

  /** A cause of this story's own, the same at each telling. */
  cause(actor = 'demo'): Cause {
    this.#told += 1;
    const { sellerId } = this.lading.settings;
    return { commandId: `demo-${this.#told}`, sellerId, actor, occurredAt: this.now };
  }

  /** @throws Failed when the story does not go as it was written, as where another version of it was told before */
  async tell(what: string, happen: Happening, part?: Part): Promise<void> {
    await this.tellAll(what, [happen], part);
  }

  /** Several that a reader takes for one. */
  async tellAll(
    what: string,
    happenings: readonly Happening[],
    { actor, shipment }: Part = {},
  ): Promise<void> {
    const recorded: string[] = [];
    for (const happen of happenings) {
      const handled = await happen(this.cause(actor));
      if (!handled.accepted)
        throw new Failed({
          type: 'story-broken',
          title: `the story breaks off at "${what}": ${handled.refusal.reason}`,
          advice: `${this.lading.directory} may have the demo of another version: remove it, or name another folder with --data`,
          kind: 'refused',
        });
      recorded.push(...handled.events.map(({ event }) => event.type));
    }
    this.remember(what, recorded, shipment);
    await this.lading.settle();
  }

  async tellShipment(
    what: string,
    shipmentId: string,
    command: ShipmentCommand,
    actor?: string,
  ): Promise<void> {
    const { commands, readModels } = this.lading;
    const row = viewOf<ShipmentRow>(readModels, shipmentList).get(shipmentId);
    const happen = (cause: Cause) => commands.handle(shipmentAggregate, shipmentId, command, cause);
    await this.tell(what, happen, { actor, shipment: row?.shipmentConfirmationId });
  }

  remember(what: string, recorded: readonly string[], shipment?: string): void {
    this.scenes.push({ at: this.now, shipment, what, recorded });
  }
}

import { z } from 'zod';
import type { RateCardBook } from '#domain/fees/rateCards/cardsOn';
import { option } from '#infra/doors/cli/input/input';
import { InvalidInput } from '#infra/doors/cli/input/invalidInput';
import type { Session } from '#infra/doors/cli/program/session';
import { SupposedMeasurementText } from '#infra/doors/inputs/supposedMeasurementText';
import { Failed } from '#infra/doors/problems/failed';
import { noSuchSku } from '#infra/doors/problems/noSuchSku';
import { rateCardBook } from '#infra/files/rateCardFile';
import type { Lading } from '#infra/main/openLading';
import type { HypotheticalMeasurement } from '#services/fees/recomputation/feeSources';
import {
  type HypotheticalUnit,
  hypotheticalMeasurements,
} from '#services/fees/recomputation/hypotheticalMeasurements';

/** Rate cards and measurements that replace the known ones in a computation. */
export const variantInputs = {
  rateCards: option(
    '--rate-cards <file>',
    'by the cards of this JSON file before the published ones; default: those of the settings',
    z.string().min(1).optional(),
  ),
  measure: option(
    '--measure <sku=sides...>',
    'as if a unit measured this: MUG-BLUE=10.28x10.2x4.69in, or with its weight MUG-BLUE=10.28x10.2x4.69in,2lb',
    z.array(SupposedMeasurementText).default([]),
  ),
};

/** The rate cards of a file, else those of the settings. */
export const rateCardsOf = ({ settings }: Lading, rateCards: string | undefined): RateCardBook =>
  rateCardBook(rateCards ?? settings.rateCards);

/** @throws Failed for an unknown SKU, InvalidInput for one without a known weight */
export function supposedMeasurementsOf(
  session: Session,
  lading: Lading,
  units: readonly HypotheticalUnit[],
): readonly HypotheticalMeasurement[] {
  const { measured, unknown, withoutWeight } = hypotheticalMeasurements(lading, session.sellerId, units);
  const [stranger] = unknown;
  if (stranger !== undefined) throw new Failed(noSuchSku(stranger));
  if (withoutWeight.length === 0) return measured;
  throw new InvalidInput(
    withoutWeight.map(
      (msku) =>
        `--measure ${msku}: no weight is known; expected: its sides and weight, as ${msku}=10x8x4in,2lb`,
    ),
  );
}

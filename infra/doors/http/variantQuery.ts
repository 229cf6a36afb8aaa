import { HttpProblem } from '#infra/doors/http/httpProblem';
import type { RouteContext } from '#infra/doors/http/routeContext';
import { MonthText } from '#infra/doors/inputs/monthText';
import { SupposedMeasurementText } from '#infra/doors/inputs/supposedMeasurementText';
import { noSuchSku } from '#infra/doors/problems/noSuchSku';
import type { HypotheticalMeasurement } from '#services/fees/recomputation/feeSources';
import {
  type HypotheticalUnit,
  hypotheticalMeasurements,
} from '#services/fees/recomputation/hypotheticalMeasurements';

/** The month of the fees. */
export const feeMonth = MonthText.describe('YYYY-MM in the marketplace');

/** A measurement to compute with, in place of the recorded one. */
export const measureQuery = {
  measure: SupposedMeasurementText.exactOptional().describe(
    'as if a unit measured this: MUG-BLUE=10.28x10.2x4.69in, or with its weight MUG-BLUE=10.28x10.2x4.69in,2lb',
  ),
};

/** @throws HttpProblem for a SKU that is not known, or whose weight is needed */
export function readSupposedMeasurements(
  { lading }: RouteContext,
  sellerId: string,
  unit: HypotheticalUnit | undefined,
): readonly HypotheticalMeasurement[] {
  if (unit === undefined) return [];
  const { measured, unknown, withoutWeight } = hypotheticalMeasurements(lading, sellerId, [unit]);
  if (unknown.length > 0) throw new HttpProblem({ ...noSuchSku(unit.msku), kind: 'invalid-input' });
  if (withoutWeight.length === 0) return measured;
  throw new HttpProblem({
    type: 'invalid-input',
    title: `no weight of ${unit.msku} is known`,
    advice: 'give its sides and weight, as MUG-BLUE=10x8x4in,2lb',
    kind: 'invalid-input',
  });
}

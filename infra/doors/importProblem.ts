import { planStepProblem, shipmentStepProblem } from '#infra/doors/handledProblem';
import { listed } from '#infra/doors/planProblem';
import type { Problem } from '#infra/doors/problem';
import { refusedBecause } from '#infra/doors/refused';
import type { FileRefusal, ImportRefused } from '#infra/importing/outcome';

/** A refused import in words. */
export function importProblem({ category, refusal }: ImportRefused): Problem {
  if (category === 'shipment') return shipmentStepProblem(refusal);
  switch (refusal.reason) {
    case 'ship-from-needed':
    case 'no-packing-group-fits':
    case 'several-packing-groups-fit':
      return fileProblem(refusal);
  }
  return planStepProblem(refusal);
}

/** A file that can be read and has no place here, in words. */
function fileProblem(refusal: FileRefusal): Problem {
  const refused = refusedBecause(refusal);
  switch (refusal.reason) {
    case 'ship-from-needed':
      return refused(
        'it is not known where the goods are: neither the file nor the settings name a ship-from address',
        'say it once: `lading settings ship-from address.json`',
      );
    case 'no-packing-group-fits':
      return refused(
        `no packing group of a plan expects exactly these SKUs and units (looked at: ${listed(refusal.plans)})`,
        'name the plan with --plan, form its groups with `lading plan pack`, and compare the quantities',
      );
    case 'several-packing-groups-fit':
      return refused(
        `packing groups of several plans expect exactly these SKUs and units: ${listed(refusal.plans)}`,
        'name the plan with --plan',
      );
  }
}

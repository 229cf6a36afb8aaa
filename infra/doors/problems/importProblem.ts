import { advise } from '#infra/doors/problems/advice';
import { planStepProblem, shipmentStepProblem } from '#infra/doors/problems/handledProblem';
import { listed } from '#infra/doors/problems/planProblem';
import type { Problem } from '#infra/doors/problems/problem';
import { refusedBecause } from '#infra/doors/problems/refused';
import type { ImportDifference } from '#services/importing/sellerCentral/importDifference';
import type { FileRefusal, ImportRefusal } from '#services/importing/sellerCentral/importOutcome';

/** A refused import in words. */
export function importProblem({ category, refusal }: ImportRefusal): Problem {
  if (refusal.reason === 'imported-with-other-options') return otherwiseProblem(category, refusal);
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
function fileProblem(refusal: Exclude<FileRefusal, ImportDifference>): Problem {
  const refused = refusedBecause(refusal);
  switch (refusal.reason) {
    case 'ship-from-needed':
      return refused(
        'it is not known where the goods are: neither the file nor the settings name a ship-from address',
        advise`say it once: ${{ do: 'SetShipFrom' }}`,
      );
    case 'no-packing-group-fits':
      return refused(
        `no packing group of a plan expects exactly these SKUs and units (looked at: ${listed(refusal.plans)})`,
        advise`name the plan with ${{ give: 'plan' }}, form its groups with ${{ do: 'FormPackingGroups' }}, and compare the quantities`,
      );
    case 'several-packing-groups-fit':
      return refused(
        `packing groups of several plans expect exactly these SKUs and units: ${listed(refusal.plans)}`,
        advise`name the plan with ${{ give: 'plan' }}`,
      );
  }
}

/** The same file with something else said beside it. A manifest can become another plan; a shipment there is but once. */
function otherwiseProblem(category: ImportRefusal['category'], refusal: ImportDifference): Problem {
  const { id, differs } = refusal;
  const said = differs.map(
    ({ option, before, now }) =>
      `${optionNames[option] ?? option} was ${inWords(before)}, now ${inWords(now)}`,
  );
  return refusedBecause(refusal)(
    `this file was imported before, as ${id}, with other options${said.length === 0 ? '' : `: ${said.join('; ')}`}; nothing has changed`,
    category === 'plan'
      ? advise`change that plan by its own commands, or import the file once more on purpose, as another plan, with ${{ give: 'again' }} and any word`
      : 'change that shipment by its own commands',
  );
}

const optionNames: Readonly<Record<string, string>> = {
  destinationMarketplace: 'marketplace',
  sourceAddress: 'ship-from',
  shippingMode: 'shipping mode',
  shippingSolution: 'shipping solution',
};

function inWords(value: unknown): string {
  if (value === undefined) return 'not said';
  return typeof value === 'object' && value !== null ? Object.values(value).join(', ') : String(value);
}

import type { CliGroup } from '#infra/doors/cli/cliCommand';
import { acceptAndConfirm } from '#infra/doors/cli/commands/plan/acceptAndConfirm';
import { cancel } from '#infra/doors/cli/commands/plan/cancel';
import { confirmPlacement } from '#infra/doors/cli/commands/plan/confirmPlacement';
import { confirmTransportation } from '#infra/doors/cli/commands/plan/confirmTransportation';
import { create } from '#infra/doors/cli/commands/plan/create';
import { offerPlacement } from '#infra/doors/cli/commands/plan/offerPlacement';
import { pack } from '#infra/doors/cli/commands/plan/pack';
import { rename } from '#infra/doors/cli/commands/plan/rename';
import { setBoxes } from '#infra/doors/cli/commands/plan/setBoxes';
import { setItems } from '#infra/doors/cli/commands/plan/setItems';
import { show } from '#infra/doors/cli/commands/plan/show';
import { transportation } from '#infra/doors/cli/commands/plan/transportation';

/** In the order of Send to Amazon. */
export const plan: CliGroup = {
  name: 'plan',
  summary: 'Work on an inbound plan, step by step as in Send to Amazon',
  examples: ['plan show wf1f0c2a', 'plan offer-placement wf1f0c2a'],
  commands: [
    create,
    show,
    rename,
    setItems,
    pack,
    setBoxes,
    offerPlacement,
    confirmPlacement,
    transportation,
    confirmTransportation,
    acceptAndConfirm,
    cancel,
  ],
};

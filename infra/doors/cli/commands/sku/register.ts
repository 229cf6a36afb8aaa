import { z } from 'zod';
import { cliCommand } from '#infra/doors/cli/cliCommand';
import { identityInputs } from '#infra/doors/cli/commands/sku/identityInputs';
import { argument, asked } from '#infra/doors/cli/input';
import { skuSubject } from '#infra/doors/cli/subject';
import { tellHandled } from '#infra/doors/cli/tellHandled';
import { skuSteps } from '#infra/doors/steps/skuSteps';
import { skuId } from '#services/streamIds';

const inputs = {
  msku: argument('<msku>', "the seller's own name for it, 1 to 255 characters", z.string()),
  ...identityInputs,
};

export const register = cliCommand({
  name: 'register',
  summary: skuSteps.RegisterSku.summary,
  inputs,
  async run(session, given) {
    const body = asked(skuSteps.RegisterSku.body, given, inputs);
    const lading = await session.openSettled();
    const { cause, handleOptions: options } = session;
    const id = skuId(cause.sellerId, given.msku);
    const handled = await skuSteps.RegisterSku.take({ lading, id, cause, options }, body);
    await tellHandled(session, lading, skuSubject, id, handled);
  },
  examples: ['sku register MUG-BLUE', 'sku register MUG-BLUE --fnsku X001MUGBLU --asin B00MUGBLUE'],
});

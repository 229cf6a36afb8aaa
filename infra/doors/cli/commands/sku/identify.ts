import { identityInputs } from '#infra/doors/cli/commands/sku/identityInputs';
import { skuLine } from '#infra/doors/cli/step';

export const identify = skuLine({
  name: 'identify',
  asks: 'IdentifySku',
  inputs: identityInputs,
  examples: ["sku identify MUG-BLUE --title 'Blue mug, 12 oz'", 'sku identify X001MUGBLU --asin B00MUGBLUE'],
});

import { advise } from '#infra/doors/problems/advice';
import type { Problem } from '#infra/doors/problems/problem';

export const noSuchSku = (msku: string): Problem => ({
  type: 'no-such-sku',
  title: `no SKU is called ${msku}`,
  advice: advise`give an MSKU as it is; ${{ do: 'ListSkus' }} lists those of the catalog, ${{ do: 'ListInventory' }} those in stock`,
  details: { msku },
  kind: 'not-found',
});

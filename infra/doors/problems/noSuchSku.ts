import type { Problem } from '#infra/doors/problems/problem';

export const noSuchSku = (msku: string): Problem => ({
  type: 'no-such-sku',
  title: `no SKU is called ${msku}`,
  advice:
    'give an MSKU as it is; `lading skus` lists those of the catalog, `lading inventory` those in stock',
  details: { msku },
  kind: 'not-found',
});

import type { FastifyInstance } from 'fastify';
import type { AccountRefusal } from '#domain/catalog/account/commands';
import { AccountEvent } from '#domain/catalog/account/events';
import type { SkuRefusal } from '#domain/catalog/sku/commands';
import { SkuEvent } from '#domain/catalog/sku/events';
import { StockEvent } from '#domain/inventory/stock/events';
import { Msku } from '#domain/values/item';
import type { Network } from '#domain/values/network';
import { commandPath } from '#infra/doors/http/commandPath';
import { type Addressee, commandRoute } from '#infra/doors/http/commandRoute';
import type { Served } from '#infra/doors/http/served';
import { accountStepProblem, skuStepProblem } from '#infra/doors/problems/handledProblem';
import { stockProblem } from '#infra/doors/problems/stockProblem';
import { accountSteps } from '#infra/doors/steps/accountSteps';
import { skuSteps } from '#infra/doors/steps/skuSteps';
import { type StockStepRefusal, stockSteps } from '#infra/doors/steps/stockSteps';
import { skuId, stockId } from '#services/streamIds';

const sku: Addressee<SkuRefusal> = {
  category: 'sku',
  idName: 'skuId',
  tag: 'SKUs',
  fact: SkuEvent,
  inWords: skuStepProblem,
  named: {
    params: { msku: Msku },
    meant: (sellerId, { msku }, asked) => ({ id: skuId(sellerId, String(msku)), asked }),
  },
};

const stock: Addressee<StockStepRefusal> = {
  category: 'stock',
  idName: 'stockId',
  tag: 'Inventory',
  fact: StockEvent,
  inWords: stockProblem,
  named: {
    params: { msku: Msku },
    meant(sellerId, { msku }, asked) {
      const { network } = asked as { readonly network: Network }; // What the schema of the command has read.
      return { id: stockId(sellerId, network, String(msku)), asked: { ...asked, sellerId, msku } };
    },
  },
};

/** A seller has one. */
const account: Addressee<AccountRefusal> = {
  category: 'account',
  idName: 'sellerId',
  tag: 'Account',
  fact: AccountEvent,
  inWords: accountStepProblem,
  named: { params: {}, meant: (sellerId, _named, asked) => ({ id: sellerId, asked }) },
};

/** Every command of SKUs, stocks and the account, a route each. What is the seller's own is named by the seller's own words. */
export function inventoryCommands(app: FastifyInstance, served: Served): void {
  for (const [name, step] of Object.entries(skuSteps)) {
    if (name === 'RegisterSku')
      commandRoute(app, served, sku, {
        name,
        url: '/skus',
        step,
        newId: ({ sellerId }, asked) => skuId(sellerId, registered(asked)),
        location: (asked) => `/skus/${encodeURIComponent(registered(asked))}`,
      });
    else commandRoute(app, served, sku, { name, url: `/skus/:msku/${commandPath(name)}`, step });
  }
  for (const [name, step] of Object.entries(stockSteps))
    commandRoute(app, served, stock, { name, url: `/stock/:msku/${commandPath(name)}`, step });
  for (const [name, step] of Object.entries(accountSteps)) {
    if (step === 'policy') continue;
    if (name === 'RegisterAccount')
      commandRoute(app, served, account, {
        name,
        url: '/account',
        step,
        newId: ({ sellerId }) => sellerId,
        location: () => '/account',
      });
    else commandRoute(app, served, account, { name, url: `/account/${commandPath(name)}`, step });
  }
}

// What the schema of the command has read.
const registered = (asked: unknown): string => (asked as { readonly msku: string }).msku;

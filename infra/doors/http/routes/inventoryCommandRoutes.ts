import type { FastifyInstance } from 'fastify';
import type { AccountRefusal } from '#domain/catalog/account/commands';
import { AccountEvent } from '#domain/catalog/account/events';
import type { SkuRefusal } from '#domain/catalog/sku/commands';
import { SkuEvent } from '#domain/catalog/sku/events';
import { StockEvent } from '#domain/inventory/stock/events';
import { Msku } from '#domain/values/item';
import type { Network } from '#domain/values/network';
import { accountCommands } from '#infra/doors/commands/accountCommands';
import { skuCommands } from '#infra/doors/commands/skuCommands';
import { type StockCommandRefusal, stockCommands } from '#infra/doors/commands/stockCommands';
import { commandPath } from '#infra/doors/http/commandPath';
import { type Addressee, commandRoute } from '#infra/doors/http/commandRoute';
import type { RouteContext } from '#infra/doors/http/routeContext';
import { accountStepProblem, skuStepProblem } from '#infra/doors/problems/handledProblem';
import { stockProblem } from '#infra/doors/problems/stockProblem';
import { skuId, stockId } from '#services/streamIds';

const sku: Addressee<SkuRefusal> = {
  category: 'sku',
  idName: 'skuId',
  tag: 'SKUs',
  fact: SkuEvent,
  problemOf: skuStepProblem,
  pathNames: {
    params: { msku: Msku },
    resolve: (sellerId, { msku }, fields) => ({ id: skuId(sellerId, String(msku)), fields }),
  },
};

const stock: Addressee<StockCommandRefusal> = {
  category: 'stock',
  idName: 'stockId',
  tag: 'Inventory',
  fact: StockEvent,
  problemOf: stockProblem,
  pathNames: {
    params: { msku: Msku },
    resolve(sellerId, { msku }, fields) {
      const { network } = fields as { readonly network: Network }; // What the schema of the command has read.
      return { id: stockId(sellerId, network, String(msku)), fields: { ...fields, sellerId, msku } };
    },
  },
};

/** A seller has one account. */
const account: Addressee<AccountRefusal> = {
  category: 'account',
  idName: 'sellerId',
  tag: 'Account',
  fact: AccountEvent,
  problemOf: accountStepProblem,
  pathNames: { params: {}, resolve: (sellerId, _named, fields) => ({ id: sellerId, fields }) },
};

/** Every command of SKUs, stocks and the account, a route each. What is the seller's own is named by the seller's own words. */
export function inventoryCommandRoutes(app: FastifyInstance, context: RouteContext): void {
  for (const [name, command] of Object.entries(skuCommands)) {
    if (name === 'RegisterSku')
      commandRoute(app, context, sku, {
        name,
        url: '/skus',
        command,
        newId: ({ sellerId }, fields) => skuId(sellerId, mskuOf(fields)),
        location: (fields) => `/skus/${encodeURIComponent(mskuOf(fields))}`,
      });
    else commandRoute(app, context, sku, { name, url: `/skus/:msku/${commandPath(name)}`, command });
  }
  for (const [name, command] of Object.entries(stockCommands))
    commandRoute(app, context, stock, { name, url: `/stock/:msku/${commandPath(name)}`, command });
  for (const [name, command] of Object.entries(accountCommands)) {
    if (command === 'policy') continue;
    if (name === 'RegisterAccount')
      commandRoute(app, context, account, {
        name,
        url: '/account',
        command,
        newId: ({ sellerId }) => sellerId,
        location: () => '/account',
      });
    else commandRoute(app, context, account, { name, url: `/account/${commandPath(name)}`, command });
  }
}

// What the schema of the command has read.
const mskuOf = (fields: unknown): string => (fields as { readonly msku: string }).msku;

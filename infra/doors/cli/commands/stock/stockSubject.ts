import type { StockRefusal } from '#domain/inventory/stock/commands';
import type { Standing } from '#infra/doors/cli/steps/subjects';
import type { Problem } from '#infra/doors/problems/problem';
import { stockProblem } from '#infra/doors/problems/stockProblem';
import type { Lading } from '#infra/main/openLading';
import { stockAggregate } from '#services/aggregates';
import type { CommandRefusal } from '#services/engine/handling/commandOutcome';
import { inventory } from '#services/inventory/stock/inventory';

/** Words refusals of stock commands, and the status after them. */
export const stockSubject = {
  category: 'stock',
  problemOf: (refusal: StockRefusal | CommandRefusal): Problem => stockProblem(refusal),
  async standing(lading: Lading, id: string): Promise<Standing> {
    const { state } = await lading.commands.load(stockAggregate, id);
    if (state.status === 'none') return { status: 'none', next: 'record what happened to it' };
    const { sellerId, network, msku } = state;
    const [level] = await inventory(lading, { sellerId, network, msku, by: 'network' });
    return {
      status: level === undefined ? 'no units' : levelText(level),
      next: `see it by fulfillment center: lading inventory --msku ${msku} --network ${network}`,
    };
  },
} as const;

const levelText = ({
  fulfillableQuantity,
  reservedQuantity,
  researchingQuantity,
  unfulfillableQuantity,
  belowZero,
}: Awaited<ReturnType<typeof inventory>>[number]): string =>
  [
    `${fulfillableQuantity} fulfillable`,
    `${reservedQuantity.totalReservedQuantity} reserved`,
    `${unfulfillableQuantity.totalUnfulfillableQuantity} unfulfillable`,
    `${researchingQuantity.totalResearchingQuantity} researched`,
    ...(belowZero.length > 0 ? ['below 0: more went than we know came'] : []),
  ].join(', ');

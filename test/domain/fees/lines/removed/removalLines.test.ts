import { describe, expect, it } from 'vitest';
import { removalLines } from '#domain/fees/lines/removed/removalLines';
import type { StockEvent } from '#domain/inventory/stock/events';
import type { RemovalType } from '#domain/inventory/stock/values';
import { linesIn } from '#test/domain/fees/lines/feeSourcesOf';
import { noon, received, weighing } from '#test/domain/fees/lines/movementFacts';
import { amounts } from '#test/domain/fees/pricing/amountTexts';
import { type StreamFact, stockFact } from '#test/projections/project';
import { opened } from '#test/services/inventory/networkStock';

const order = { removalOrderId: 'R-1', source: 'seller' } as const;
const on = (day: string, event: StockEvent): StreamFact => stockFact('US-MUG-BLUE', noon(day), event);
const ordered = (day: string, removalType: RemovalType = 'RETURN') =>
  on(day, { type: 'RemovalOrdered', ...order, removalType, quantity: 10, disposition: 'SELLABLE' });
const left = (day: string, shipped: number, disposed = 0, cancelled = 0) =>
  on(day, { type: 'RemovalProgressed', ...order, shipped, disposed, cancelled });
const completed = (day: string) => on(day, { type: 'RemovalCompleted', removalOrderId: 'R-1' });
const stock = [...weighing('0.5'), opened('US'), received('2025-01-01', 100)];
const fees = (month: string, ...facts: readonly StreamFact[]) =>
  linesIn(removalLines, month, [...stock, ...facts]);

describe('the removal fees of a month', () => {
  it('are those of orders that completed in it, by the rates of the day of the order', () => {
    const facts = [
      ordered('2026-01-14'),
      left('2026-02-20', 6),
      left('2026-03-02', 4),
      completed('2026-03-02'),
    ];
    expect(fees('2026-02', ...facts)).toEqual([]);
    const [line, ...others] = fees('2026-03', ...facts);
    expect(others).toEqual([]);
    expect(line).toMatchObject({
      feeType: 'FBARemovalFee',
      period: { from: '2026-03-02', until: '2026-03-03' },
      subject: { msku: 'MUG-BLUE', removalOrderId: 'R-1' },
      result: { amount: { amount: '10.40' } },
      evidence: ['sku-MUG-BLUE@1', 'stock-US-MUG-BLUE@5', 'stock-US-MUG-BLUE@8'],
    });
  });

  it('give both amounts that sources name for orders since 2026-01-15', () => {
    const facts = [ordered('2026-01-15'), left('2026-02-20', 10), completed('2026-02-20')];
    expect(amounts(fees('2026-02', ...facts))).toEqual(['10.40 or 8.40']);
  });

  it('tell what was sent back from what was disposed of, and forget what was cancelled', () => {
    const facts = [ordered('2025-03-01'), left('2025-05-20', 5, 3, 2), completed('2025-05-20')];
    const lines = fees('2025-05', ...facts);
    expect(lines.map(({ feeType }) => feeType)).toEqual(['FBARemovalFee', 'FBADisposalFee']);
    expect(amounts(lines)).toEqual(['5.20', '3.12']);
  });

  it('are of their own kind where units were sold off, as far as there is a card', () => {
    const facts = (day: string) => [
      ordered(day, 'LIQUIDATION'),
      left('2026-02-20', 10),
      completed('2026-02-20'),
    ];
    const [line] = fees('2026-02', ...facts('2026-01-15'));
    expect(line?.feeType).toBe('FBALiquidationFee');
    expect(amounts(fees('2026-02', ...facts('2025-12-01')))).toEqual([
      'not computable: the card has no row for LIQUIDATION, STANDARD, 0.5 LB',
    ]);
  });

  it('are not computable of a unit that nobody has measured', () => {
    const facts = [opened('US'), ordered('2025-03-01'), left('2025-05-20', 1), completed('2025-05-20')];
    expect(amounts(linesIn(removalLines, '2025-05', facts))).toEqual([
      'not computable: nobody has measured a unit',
    ]);
  });
});

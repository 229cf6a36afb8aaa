import { describe, expect, it } from 'vitest';
import { subscriptionLines } from '#domain/fees/lines/subscriptionLines';
import { publishedBook } from '#domain/fees/rateCards/publishedCards';
import { individual, registered } from '#test/domain/catalog/account/facts';
import { feeSourcesOf, linesIn } from '#test/domain/fees/lines/feeSourcesOf';
import { noon, received, sold } from '#test/domain/fees/lines/movementFacts';
import { amounts } from '#test/domain/fees/pricing/amountTexts';
import { accountFact } from '#test/projections/project';
import { opened } from '#test/services/inventory/networkStock';

const professional = accountFact('seller-1', noon('2024-01-10'), registered);

describe('the subscription of a month, as a line', () => {
  it('is 39.99 in the store of registration, and in no other', () => {
    expect(amounts(linesIn(subscriptionLines, '2024-05', [professional]))).toEqual(['39.99']);
    const inCanada = { country: 'CA', month: '2024-05', book: publishedBook } as const;
    expect([...subscriptionLines(feeSourcesOf([professional]), inCanada)]).toEqual([]);
  });

  it('is 0.99 of an individual account for every unit that Amazon shipped in the month', () => {
    const account = accountFact('seller-1', noon('2024-01-10'), individual);
    const sales = [sold('2024-05-01', 2), sold('2024-05-31', 1), sold('2024-06-01', 1)];
    const facts = [account, opened('US'), received('2024-04-01', 10), ...sales];
    expect(amounts(linesIn(subscriptionLines, '2024-05', facts))).toEqual(['2.97']);
    expect(linesIn(subscriptionLines, '2024-04', facts)).toEqual([]);
  });

  it('is not computable before the account was registered, and no line where there is no account', () => {
    expect(amounts(linesIn(subscriptionLines, '2023-12', [professional]))).toEqual([
      'not computable: the selling plan of the month is not known',
    ]);
    expect(linesIn(subscriptionLines, '2024-05', [opened('US')])).toEqual([]);
  });
});

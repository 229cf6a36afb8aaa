import { describe, expect, it } from 'vitest';
import { sources } from '#test/house/imports';
import { exceptions, roundedByHand } from '#test/house/money';

const files = sources();

describe('money', () => {
  it('is rounded, cut and counted in smallest units by one file', () => {
    expect(roundedByHand(files)).toEqual([]);
  });

  it.each(exceptions)('is not meant by $file saying $text: $because', ({ file, text }) => {
    const found = files.filter((each) => each.path.endsWith(`/${file}`) && each.text.includes(text));
    expect(found).toHaveLength(1);
  });

  it.each([
    'const cents = exact.round(2, Big.roundDown);',
    "const cent = new Big('0.01');",
    "new Big(amount.amount).times('100')",
    "charges.reduce((sum, { amount }) => sum.plus(amount.amount), new Big('0')).toFixed(2)",
    'money(new Big(amount).times(String(count)).toFixed(2), code)',
    'charged.div(new Big(percent)).round(2, Big.roundHalfUp)',
    "(most.get(charge) ?? new Big('0')).toFixed(2)",
    'const rounded = (amount: Big): string => amount.toFixed(2, Big.roundHalfUp);',
    'new Big(published.amount).minus(owed.amount).toFixed(2)',
    "money('0.00', amount.code)",
    'new Big(perUnit).times(String(units)).toFixed(decimals)',
    'Math.round(amount * 100)',
  ])('would be noticed where a file says: %s', (text) => {
    expect(roundedByHand([{ path: 'domain/fees/anything.ts', text }])).toHaveLength(1);
  });
});

import { expect, it } from 'vitest';
import { aggregates } from '#services/aggregates';

it('every aggregate stands in the table under the category of its streams', () => {
  expect(Object.entries(aggregates).map(([name, { category }]) => [name, category])).toEqual(
    Object.keys(aggregates).map((name) => [name, name]),
  );
});

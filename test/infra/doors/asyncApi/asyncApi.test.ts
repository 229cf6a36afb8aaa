import { Parser } from '@asyncapi/parser';
import { describe, expect, it } from 'vitest';
import { asyncApi } from '#infra/doors/asyncApi/asyncApi';
import { factKinds } from '#test/golden/factSchemas';

describe('the AsyncAPI document', () => {
  it('is valid by the official validator', async () => {
    const { document, diagnostics } = await new Parser().parse(JSON.stringify(asyncApi()));
    expect(diagnostics.filter(({ severity }) => severity < 2)).toEqual([]);
    expect(document?.version()).toBe('3.0.0');
  });

  it('would not be, said otherwise', async () => {
    const { document, diagnostics } = await new Parser().parse(
      JSON.stringify({ ...asyncApi(), defaultContentType: 7 }),
    );
    expect(document).toBeUndefined();
    expect(diagnostics.length).toBeGreaterThan(0);
  });

  it('knows every kind of event', async () => {
    const { document } = await new Parser().parse(JSON.stringify(asyncApi()));
    const known = document
      ?.components()
      .messages()
      .all()
      .map((message) => message.name());
    expect(known?.toSorted()).toEqual(factKinds.toSorted());
  });
});

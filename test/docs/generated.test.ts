import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { documents } from '#docs/generate/documents';

describe('a generated document', () => {
  it.each([...documents()])('%s says what the code says (else: npm run docs)', (path, text) => {
    expect(readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8')).toBe(text);
  });
});

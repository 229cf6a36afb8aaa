import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { newApiKey } from '#infra/doors/keys/apiKey';
import { changeKeys, KeysBusy, readKeys } from '#infra/doors/keys/keyFile';
import { systemClock } from '#infra/main/systemClock';
import { temporaryDirectory } from '#test/infra/stores/sqlite/temporaryDirectory';

const made = (name: string) => newApiKey({ name, sellerId: 'seller', role: 'read' }, systemClock()).key;

describe('a change of the keys', () => {
  it('is refused while another is made, which loses nothing', () => {
    const directory = temporaryDirectory();
    const [erp, warehouse] = [made('erp'), made('warehouse')];
    changeKeys(directory, (before) => {
      expect(() => changeKeys(directory, (keys) => [...keys, warehouse])).toThrow(KeysBusy);
      return [...before, erp];
    });
    changeKeys(directory, (keys) => [...keys, warehouse]);
    expect(readKeys(directory)).toEqual([erp, warehouse]);
  });

  it('that fails leaves the keys as they were, and another can be made', () => {
    const directory = temporaryDirectory();
    const failing = () => {
      throw new Error('no room');
    };
    expect(() => changeKeys(directory, failing)).toThrow('no room');
    expect(readdirSync(directory)).toEqual([]);
    changeKeys(directory, () => [made('erp')]);
    expect(readKeys(directory)).toHaveLength(1);
  });
});

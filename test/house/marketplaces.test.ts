import { describe, expect, it } from 'vitest';
import { publishedCards } from '#domain/fees/rateCards/publishedCards';
import { amazonPrep } from '#domain/policies/amazonPrep';
import { modeFit } from '#domain/policies/modeFit';
import { unifiedAccount } from '#domain/policies/unifiedAccount';
import type { Gap } from '#domain/values/gap';
import { Marketplace, marketplaces } from '#domain/values/marketplace';
import { countriesOf, Network } from '#domain/values/network';
import { localCountries } from '#infra/files/reports/charges/localWords';

/** What is known of a marketplace beside what the compiler asks for; where nothing is, why. */
interface Knowledge {
  /** Cards of a month of storage. */
  readonly storage: 'carded' | Gap;
  /** Cards of storage over the limit: its rate, or only that it ended. */
  readonly overage: 'rated' | 'ended' | Gap;
  /** Whether Amazon has ended its prep and label service there. */
  readonly prep: 'ended' | 'offered';
  /** Whether its account can sell in other stores. */
  readonly account: 'unified' | Gap;
  /** What localized reports call the country. */
  readonly words: 'known' | Gap;
}

const uncarded: Gap = { none: 'no table of its rates was found' };
const alone: Gap = { none: "Amazon's pages on unified accounts that were read are those of North America" };
const unseen: Gap = { none: 'no report that spells out its name has been seen' };

const knowledge: Readonly<Record<Marketplace, Knowledge>> = {
  US: { storage: 'carded', overage: 'rated', prep: 'ended', account: 'unified', words: 'known' },
  CA: { storage: 'carded', overage: 'ended', prep: 'offered', account: 'unified', words: unseen },
  MX: { storage: uncarded, overage: uncarded, prep: 'offered', account: 'unified', words: unseen },
  GB: { storage: uncarded, overage: 'rated', prep: 'offered', account: alone, words: unseen },
  DE: { storage: uncarded, overage: 'rated', prep: 'offered', account: alone, words: unseen },
  FR: { storage: uncarded, overage: 'rated', prep: 'offered', account: alone, words: unseen },
  IT: { storage: uncarded, overage: 'rated', prep: 'offered', account: alone, words: unseen },
  ES: { storage: uncarded, overage: 'rated', prep: 'offered', account: alone, words: unseen },
  JP: { storage: uncarded, overage: uncarded, prep: 'offered', account: alone, words: unseen },
  AU: { storage: uncarded, overage: uncarded, prep: 'offered', account: alone, words: unseen },
};

const rows = Object.entries(knowledge).map(([country, known]) => ({ country, ...known }));
const programsOf = (country: string, program: string) =>
  publishedCards.filter((card) => card.country === country && card.program === program);

describe('the marketplaces', () => {
  it('can all be named', () => {
    expect(Marketplace.options.toSorted()).toEqual(Object.keys(marketplaces).toSorted());
  });

  it('make up the networks', () => {
    const networks = Marketplace.options.map((country) => marketplaces[country].network);
    expect([...new Set<string>(networks)].toSorted()).toEqual(Network.options.toSorted());
    for (const network of Network.options) {
      const [first, ...others] = countriesOf(network).map((country) => marketplaces[country].timeZone);
      expect(
        others.filter((zone) => zone !== first),
        `time zones of ${network}`,
      ).toEqual([]);
    }
  });
});

describe.each(rows)('$country', ({ country, storage, overage, prep, account, words }) => {
  it('has cards of storage', () => {
    expect(programsOf(country, 'storage-base').length > 0).toBe(storage === 'carded');
  });

  it('has cards of storage over the limit', () => {
    const cards = programsOf(country, 'storage-overage');
    const isRated = cards.some(({ rows }) => rows.length > 0);
    const found = isRated ? 'rated' : cards.length > 0 ? 'ended' : 'none';
    expect(found).toBe(typeof overage === 'string' ? overage : 'none');
  });

  it('has a landmass', () => {
    expect(modeFit.rule.landmasses.filter((land) => land.includes(country))).toHaveLength(1);
  });

  it('has a rule of who preps', () => {
    expect(country in amazonPrep.rule).toBe(prep === 'ended');
  });

  it('has a rule of which stores share an account', () => {
    const stores: readonly string[] = unifiedAccount.rule.stores;
    expect(stores.includes(country)).toBe(account === 'unified');
  });

  it('has words of localized reports', () => {
    expect([...localCountries.values()].includes(country)).toBe(words === 'known');
  });
});

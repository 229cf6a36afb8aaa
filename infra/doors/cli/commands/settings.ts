import { resolve } from 'node:path';
import { z } from 'zod';
import { Address } from '#domain/values/address';
import { Marketplace } from '#domain/values/marketplace';
import { argument, parseCommand } from '#infra/doors/cli/input/input';
import { jsonFile } from '#infra/doors/cli/input/jsonFile';
import { cliCommand } from '#infra/doors/cli/program/cliCommand';
import { rateCardBook } from '#infra/files/rateCardFile';
import { readSettings, Settings, writeSettings } from '#infra/main/settings';
import { printable } from '#infra/words/printable';

const keys = ['seller', 'marketplace', 'ship-from', 'seed', 'rate-cards'] as const;

const inputs = {
  key: argument('[key]', `one of ${keys.join(', ')}`, z.enum(keys).optional()),
  value: argument(
    '[value]',
    `a seller id; a marketplace (${Marketplace.options.join(', ')}); a JSON file with SP-API's address fields; a whole number; a JSON file with rate cards of your own, or none`,
    z.string().optional(),
  ),
};

export const settings = cliCommand({
  name: 'settings',
  summary: 'Show or change what the commands of a data directory take for granted',
  notes: [
    'An address: {"name":"Ann","addressLine1":"1 Main St","city":"Reno","stateOrProvinceCode":"NV","postalCode":"89501","countryCode":"US"}',
    'The seed is of the simulated fulfillment network: the same seed decides the same.',
  ],
  inputs,
  async run(session, { key, value }) {
    const { directory, terminal } = session;
    const current = readSettings(directory);
    if (key !== undefined && value !== undefined) {
      const { value: given } = inputs;
      const named = { sellerId: given, marketplace: given, seed: given };
      writeSettings(directory, parseCommand(Settings, { ...current, ...changed(key, value) }, named));
    }
    const now = readSettings(directory);
    terminal.answer({ directory, ...now }, () =>
      [
        `data         ${printable(directory)}`,
        `seller       ${now.sellerId}`,
        `marketplace  ${now.marketplace}`,
        `ship-from    ${now.shipFrom === undefined ? 'not set: lading settings ship-from <address.json>' : addressText(now.shipFrom)}`,
        `seed         ${now.seed}, of the simulated fulfillment network`,
        `rate-cards   ${now.rateCards === undefined ? 'the published ones' : `${printable(now.rateCards)}, before the published ones`}`,
      ].join('\n'),
    );
  },
  examples: ['settings', 'settings ship-from warehouse.json', 'settings marketplace DE'],
});

function changed(key: (typeof keys)[number], value: string): Readonly<Record<string, unknown>> {
  switch (key) {
    case 'seller':
      return { sellerId: value };
    case 'marketplace':
      return { marketplace: value.toUpperCase() };
    case 'ship-from':
      return { shipFrom: jsonFile(value, Address) };
    case 'seed':
      return { seed: /^-?\d+$/.test(value) ? Number(value) : value };
    case 'rate-cards':
      return { rateCards: value === 'none' ? undefined : usableCards(resolve(value)) };
  }
}

/** @throws RateCardsUnreadable */
function usableCards(file: string): string {
  rateCardBook(file);
  return file;
}

const addressText = ({
  name,
  addressLine1,
  city,
  stateOrProvinceCode = '',
  postalCode,
  countryCode,
}: Address): string =>
  printable(
    [name, addressLine1, city, `${stateOrProvinceCode} ${postalCode}`.trim(), countryCode].join(', '),
  );

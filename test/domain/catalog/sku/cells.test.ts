import type { SkuCommand } from '#domain/catalog/sku/commands';
import { decide } from '#domain/catalog/sku/decide';
import type { SkuEvent } from '#domain/catalog/sku/events';
import { evolve, initialSku } from '#domain/catalog/sku/state';
import * as commands from '#test/domain/catalog/sku/commands';
import * as facts from '#test/domain/catalog/sku/facts';
import { answersAsInTable } from '#test/domain/cells';

/** Where a SKU can stand: the machine's states, and how it is listed. */
const stories = {
  none: [],
  registered: [facts.registered],
  listed: [facts.registered, facts.listedIn('US', 'AMAZON')],
  'sold by the seller': [facts.registered, facts.listedIn('US')],
  'shared by stores': [facts.registered, facts.listedIn('US'), facts.listedIn('CA')],
} satisfies Record<string, readonly SkuEvent[]>;
type Story = keyof typeof stories;

const asked: Record<SkuCommand['type'], SkuCommand> = {
  RegisterSku: commands.register,
  IdentifySku: commands.identify,
  RecordMeasurement: commands.measure,
  DetermineStorageType: commands.determine,
  CreateListing: commands.list,
  ChangeListing: commands.reprice,
  DeleteListing: commands.unlist,
  SetSellerFulfilledQuantity: commands.setQuantity,
};

const no = 'refused: not-possible-now';
const nothing = '';
const always = (fact: string): Record<Story, string> => ({
  none: no,
  registered: fact,
  listed: fact,
  'sold by the seller': fact,
  'shared by stores': fact,
});

/** What each command comes to in each story: the facts it records, or why it is refused. */
const cells: Record<SkuCommand['type'], Record<Story, string>> = {
  RegisterSku: { ...always(nothing), none: 'SkuRegistered' },
  IdentifySku: always('SkuIdentified'),
  RecordMeasurement: always('MeasurementRecorded'),
  DetermineStorageType: always('StorageTypeDetermined'),
  CreateListing: {
    none: no,
    registered: 'ListingCreated',
    listed: 'refused: already-listed',
    'sold by the seller': nothing,
    'shared by stores': nothing,
  },
  ChangeListing: { ...always('ListingChanged'), registered: 'refused: not-listed' },
  DeleteListing: { ...always('ListingDeleted'), registered: 'refused: not-listed' },
  SetSellerFulfilledQuantity: {
    none: no,
    registered: 'refused: not-seller-fulfilled',
    listed: 'refused: not-seller-fulfilled',
    'sold by the seller': 'SellerFulfilledQuantitySet',
    'shared by stores': 'SellerFulfilledQuantitySet',
  },
};

answersAsInTable('a SKU that is %s', stories, cells, (kind, told: readonly SkuEvent[]) =>
  decide(asked[kind], told.reduce(evolve, initialSku)),
);

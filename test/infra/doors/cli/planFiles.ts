import { writeFileSync } from 'node:fs';
import { join } from 'node:path';

const box = (name: string, msku: string, quantity: number) => ({
  name,
  dimensions: { length: '16', width: '12', height: '10', unitOfMeasurement: 'IN' },
  weight: { value: '22.5', unit: 'LB' },
  items: [{ msku, quantity }],
});

export const mugs = {
  name: 'Spring restock',
  sourceAddress: {
    name: 'Ann',
    addressLine1: '1 Main St',
    city: 'Reno',
    stateOrProvinceCode: 'NV',
    postalCode: '89501',
    countryCode: 'US',
  },
  items: [{ msku: 'MUG-BLUE', quantity: 48 }],
  boxes: [box('B1', 'MUG-BLUE', 24), box('B2', 'MUG-BLUE', 24)],
};

/** As many boxes as optimised splits want: they may go to several destinations. */
export const manyMugs = {
  ...mugs,
  items: [{ msku: 'MUG-BLUE', quantity: 240 }],
  boxes: Array.from({ length: 10 }, (_, index) => box(`B${index}`, 'MUG-BLUE', 24)),
};

/** A JSON file in a directory; its path. */
export function jsonFileIn(directory: string, name: string, content: unknown): string {
  const path = join(directory, name);
  writeFileSync(path, JSON.stringify(content));
  return path;
}

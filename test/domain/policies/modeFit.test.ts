import { describe, expect, it } from 'vitest';
import { modeFit, modeMisfit } from '#domain/policies/modeFit';
import { ShippingMode } from '#domain/values/transportation';

const misfits = (from: string, to: string) =>
  ShippingMode.options.filter((mode) => modeMisfit(mode, { from, to }, modeFit.rule) !== undefined);
const acrossBorders = ['OCEAN_LCL', 'OCEAN_FCL', 'AIR_SMALL_PARCEL', 'AIR_SMALL_PARCEL_EXPRESS'];
const overland = ['GROUND_SMALL_PARCEL', 'FREIGHT_LTL', 'FREIGHT_FTL_PALLET', 'FREIGHT_FTL_NONPALLET'];

describe('a shipping mode', () => {
  it('that goes by sea or air does not fit within one country', () => {
    expect(misfits('US', 'US').toSorted()).toEqual(acrossBorders.toSorted());
  });

  it.each(['JP', 'CN', 'DE', 'AU'])('that goes by land does not fit from %s to the US', (from) => {
    expect(misfits(from, 'US').toSorted()).toEqual(overland.toSorted());
  });

  it('of any kind fits between countries of one landmass', () => {
    expect(misfits('CA', 'US')).toEqual([]);
    expect(misfits('GB', 'DE')).toEqual([]);
  });

  it('of any kind fits from a country of which nothing is known', () => {
    expect(misfits('ZZ', 'US')).toEqual([]);
  });

  it('is either one that crosses borders or one that goes by land', () => {
    expect([...acrossBorders, ...overland].toSorted()).toEqual(ShippingMode.options.toSorted());
  });
});

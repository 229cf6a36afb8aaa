import type { Policy } from '#domain/policies/policy';
import type { ShippingMode } from '#domain/values/transportation';

/** Which modes can connect two countries (rule 4, unverified). */
export interface ModeFit {
  /** Countries that a truck can drive between, by ISO 3166 code; of a country in no list nothing is known. */
  readonly landmasses: readonly (readonly string[])[];
  readonly acrossBorders: readonly ShippingMode[];
  readonly overland: readonly ShippingMode[];
}

export const modeFit: Policy<ModeFit> = {
  rule: {
    landmasses: [
      ['US', 'CA', 'MX'],
      ['GB', 'DE', 'FR', 'IT', 'ES', 'PL', 'CZ', 'NL', 'BE', 'AT', 'SE', 'TR', 'CN', 'HK', 'VN', 'TH', 'IN'],
      ['JP'],
      ['AU'],
    ],
    acrossBorders: ['OCEAN_LCL', 'OCEAN_FCL', 'AIR_SMALL_PARCEL', 'AIR_SMALL_PARCEL_EXPRESS'],
    overland: ['GROUND_SMALL_PARCEL', 'FREIGHT_LTL', 'FREIGHT_FTL_PALLET', 'FREIGHT_FTL_NONPALLET'],
  },
  source:
    'a seller guide that names the wrong mode, air instead of sea, among the causes of a refused shipment',
  unverified: true,
};

/** Why `mode` cannot connect the two countries; `undefined` if it can or nothing speaks against it. */
export function modeMisfit(
  mode: ShippingMode,
  { from, to }: { readonly from: string; readonly to: string },
  { landmasses, acrossBorders, overland }: ModeFit,
): string | undefined {
  if (from === to) {
    return acrossBorders.includes(mode)
      ? `${mode} goes across a border; both ends are in ${from}`
      : undefined;
  }
  const [start, end] = [from, to].map((country) => landmasses.find((land) => land.includes(country)));
  const isOverseas = start !== undefined && end !== undefined && start !== end;
  return isOverseas && overland.includes(mode)
    ? `${mode} goes by land; an ocean lies between ${from} and ${to}`
    : undefined;
}

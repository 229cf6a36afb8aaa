import type { Destination } from '#domain/inbound/destination';
import type { Marketplace } from '#domain/values/marketplace';
import type { Place } from '#infra/amazon/simulation/places';
import type { UnitSize } from '#infra/amazon/simulation/unit';

/** A fulfillment center as the simulation knows it. */
export interface FulfillmentCenter {
  readonly destination: Destination;
  readonly region: 'west' | 'central' | 'east';
  readonly takes: readonly UnitSize[];
  readonly place: Place;
}

const standard = ['standard'] as const;
const oversize = ['oversize'] as const;
const both = ['standard', 'oversize'] as const;

type Row = readonly [
  code: string,
  region: FulfillmentCenter['region'],
  takes: readonly UnitSize[],
  place: Place,
  street: string,
  city: string,
  postalCode: string,
  stateOrProvinceCode?: string,
];

/**
 * Simulation: where stock goes. Codes and towns are those of centers that exist, as published lists name them.
 * What a center takes is invented, and street addresses are illustrative: ship nothing to them.
 *
 * Stock for a store enters in its own country, also where a network shares it afterwards.
 */
const rows: Readonly<Record<Marketplace, readonly Row[]>> = {
  US: [
    ['ONT8', 'west', both, [33.9, -117.2], '24300 Nandina Ave', 'Moreno Valley', '92551', 'CA'],
    ['LAX9', 'west', standard, [34.0, -117.5], '11263 Oleander Ave', 'Fontana', '92337', 'CA'],
    ['LAS1', 'west', standard, [36.0, -115.2], '12300 Bermuda Rd', 'Henderson', '89044', 'NV'],
    ['PHX7', 'west', both, [33.5, -112.2], '800 N 75th Ave', 'Phoenix', '85043', 'AZ'],
    ['BFI4', 'west', standard, [47.4, -122.3], '21005 64th Ave S', 'Kent', '98032', 'WA'],
    ['DEN8', 'central', both, [39.8, -104.7], '22300 E 26th Ave', 'Aurora', '80019', 'CO'],
    ['FTW1', 'central', standard, [32.7, -96.7], '33333 Lyndon B Johnson Fwy', 'Dallas', '75241', 'TX'],
    ['DFW7', 'central', both, [33.0, -97.3], '700 Westport Pkwy', 'Fort Worth', '76177', 'TX'],
    ['MDW2', 'central', both, [41.5, -88.1], '250 Emerald Dr', 'Joliet', '60433', 'IL'],
    ['IND9', 'central', standard, [39.6, -86.1], '1151 S Graham Rd', 'Greenwood', '46143', 'IN'],
    ['FWA4', 'central', oversize, [41.0, -85.2], '9798 Smith Rd', 'Fort Wayne', '46809', 'IN'],
    ['ABE2', 'east', standard, [40.6, -75.6], '705 Boulder Dr', 'Breinigsville', '18031', 'PA'],
    ['AVP1', 'east', both, [40.9, -76.0], '550 Oak Ridge Rd', 'Hazle Township', '18202', 'PA'],
    ['BWI2', 'east', standard, [39.3, -76.5], '2010 Broening Hwy', 'Baltimore', '21224', 'MD'],
    ['CLT2', 'east', both, [35.2, -81.0], '10240 Old Dowd Rd', 'Charlotte', '28214', 'NC'],
    ['MGE3', 'east', both, [34.1, -83.6], '808 Hog Mountain Rd', 'Jefferson', '30549', 'GA'],
    ['TPA2', 'east', standard, [28.0, -82.0], '1760 County Line Rd', 'Lakeland', '33811', 'FL'],
  ],
  CA: [
    ['YVR3', 'west', both, [49.2, -122.9], '109 Braid St', 'New Westminster', 'V3L 5T3', 'BC'],
    ['YYC1', 'central', both, [51.2, -114.0], '293069 Colonel Robertson Way', 'Rocky View', 'T4A 1C3', 'AB'],
    ['YYZ4', 'east', both, [43.6, -79.8], '8050 Heritage Rd', 'Brampton', 'L6Y 0C9', 'ON'],
    ['YOW1', 'east', standard, [45.3, -75.5], '5225 Boundary Rd', 'Ottawa', 'K4N 0L4', 'ON'],
  ],
  MX: [
    ['GDL1', 'west', standard, [20.6, -103.3], 'Periférico Sur 7750', 'Tlaquepaque', '45601', 'JAL'],
    ['MTY1', 'central', both, [25.8, -100.2], 'Carretera Miguel Alemán km 20', 'Apodaca', '66600', 'NLE'],
    [
      'MEX3',
      'central',
      both,
      [19.7, -99.2],
      'Autopista México-Querétaro km 43.5',
      'Tepotzotlán',
      '54605',
      'MEX',
    ],
  ],
  GB: [
    ['LTN1', 'east', standard, [52.0, -0.6], 'Marston Gate', 'Ridgmont', 'MK43 0ZA'],
    ['BHX4', 'central', both, [52.4, -1.6], 'Lyons Park', 'Coventry', 'CV5 9PF'],
    ['MAN1', 'west', standard, [53.4, -2.3], '6 Sunbank Lane', 'Manchester', 'M90 5AA'],
    ['EDI4', 'west', both, [56.1, -3.4], 'Amazon Way', 'Dunfermline', 'KY11 8ST'],
  ],
  DE: [
    ['FRA3', 'central', standard, [50.9, 9.7], 'Amazonstraße 1', 'Bad Hersfeld', '36251'],
    ['DUS2', 'west', both, [51.5, 6.6], 'Amazonstraße 1', 'Rheinberg', '47495'],
    ['LEJ1', 'east', both, [51.4, 12.5], 'Amazonstraße 1', 'Leipzig', '04347'],
  ],
  FR: [
    ['ORY1', 'west', both, [48.0, 1.9], '1401 Rue du Champ Rouge', 'Saran', '45770'],
    ['LYS1', 'east', both, [46.7, 4.9], '1 Rue Amazon', 'Sevrey', '71100'],
  ],
  IT: [
    ['MXP5', 'west', both, [45.1, 9.4], 'Strada Dogana Po 2U', 'Castel San Giovanni', '29015', 'PC'],
    ['FCO1', 'central', both, [42.2, 12.6], 'Via della Meccanica', 'Fara in Sabina', '02032', 'RI'],
  ],
  ES: [
    [
      'MAD4',
      'central',
      both,
      [40.4, -3.5],
      'Avenida de la Astronomía 24',
      'San Fernando de Henares',
      '28830',
      'M',
    ],
    ['BCN1', 'east', both, [41.3, 2.1], 'Avinguda de les Garrigues 2', 'El Prat de Llobregat', '08820', 'B'],
  ],
  JP: [
    ['NRT5', 'east', both, [35.9, 139.5], 'Minamidai 1-10-15', 'Kawagoe', '350-1165', 'Saitama'],
    ['FSZ1', 'east', both, [35.4, 139.3], 'Nishitomioka 3-1', 'Odawara', '250-0875', 'Kanagawa'],
    ['KIX1', 'west', standard, [34.7, 135.4], 'Nishimukojima-cho 9', 'Sakai', '590-0905', 'Osaka'],
  ],
  AU: [
    ['MEL5', 'east', both, [-37.9, 145.2], '29 National Dr', 'Dandenong South', '3175', 'VIC'],
    ['BWU2', 'east', both, [-33.8, 150.8], '10 Emporium Ave', 'Kemps Creek', '2178', 'NSW'],
    ['PER3', 'west', standard, [-32.0, 116.0], '25 Tonkin Hwy', 'Perth Airport', '6105', 'WA'],
  ],
};

/** Simulation, invented: in a later round of offers one center in so many has no room left. */
export const fullCenterOdds = 3;

/** The centers where stock for a store may enter. */
export const fulfillmentCentersOf = (marketplace: Marketplace): readonly FulfillmentCenter[] =>
  rows[marketplace].map(
    ([code, region, takes, place, addressLine1, city, postalCode, stateOrProvinceCode]) => ({
      destination: {
        warehouseId: code,
        address: {
          name: `Amazon ${code} (simulated)`,
          addressLine1,
          city,
          ...(stateOrProvinceCode === undefined ? {} : { stateOrProvinceCode }),
          postalCode,
          countryCode: marketplace,
        },
      },
      region,
      takes,
      place,
    }),
  );

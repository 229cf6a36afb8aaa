/** What the cards of a country have in common. */
export const us = { country: 'US', currency: 'USD', rounding: 'line half-up cents' } as const;
export const ca = { country: 'CA', currency: 'CAD', rounding: 'line half-up cents' } as const;
export const mx = { country: 'MX', currency: 'MXN', rounding: 'line half-up cents' } as const;
export const gb = { country: 'GB', currency: 'GBP', rounding: 'line half-up cents' } as const;

export const cubicFeet = { per: 'CUBIC_FOOT' } as const;
export const cubicMetres = { per: 'CUBIC_METRE' } as const;
export const pounds = { weightUnit: 'LB' } as const;
export const kilograms = { weightUnit: 'KG' } as const;

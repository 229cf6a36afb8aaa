import { describe, expect, it } from 'vitest';
import { shownVolume, unitVolume } from '#domain/sku/volume';

const volume = (length: string, width: string, height: string, unitOfMeasurement: 'IN' | 'CM' = 'IN') =>
  unitVolume({ length, width, height, unitOfMeasurement });

describe('the volume of a unit', () => {
  it('of 47 x 12 x 10 in is 5,640 / 1,728 cubic feet, shown as 3.3 or as 3.26 (3-11)', () => {
    const cubicFeet = volume('47', '12', '10');
    expect(cubicFeet).toBe('3.26388888888888888889');
    expect([shownVolume(cubicFeet, 1), shownVolume(cubicFeet, 2)]).toEqual(['3.3', '3.26']);
  });

  it('of 12 x 12 x 12 in, and of the same in centimetres, is one cubic foot', () => {
    expect(volume('12', '12', '12')).toBe('1');
    expect(volume('30.48', '30.48', '30.48', 'CM')).toBe('1');
  });

  it('is that of its sides, though a report says 0.2841 of 10.28 x 10.2 x 4.69 in', () => {
    expect(shownVolume(volume('10.28', '10.2', '4.69'), 4)).toBe('0.2846');
  });
});

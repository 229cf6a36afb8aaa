import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  cubicFeetOf,
  formatVolume,
  minus,
  noVolume,
  plus,
  times,
  volumeFromCubicFeet,
  volumeOf,
} from '#domain/values/volume';

const volume = (length: string, width: string, height: string, unitOfMeasurement: 'IN' | 'CM' = 'IN') =>
  volumeOf({ length, width, height, unitOfMeasurement });

describe('a volume', () => {
  it('of 47 x 12 x 10 in is 5,640 / 1,728 cubic feet, shown as 3.3 or as 3.26 (3-11)', () => {
    const cubicFeet = cubicFeetOf(volume('47', '12', '10'));
    expect(cubicFeet).toBe('3.26388888888888888889');
    expect([formatVolume(cubicFeet, 1), formatVolume(cubicFeet, 2)]).toEqual(['3.3', '3.26']);
  });

  it('of 12 x 12 x 12 in, and of the same in centimetres, is one cubic foot', () => {
    expect(volume('12', '12', '12')).toEqual(volumeFromCubicFeet('1'));
    expect(volume('30.48', '30.48', '30.48', 'CM')).toEqual(volumeFromCubicFeet('1'));
  });

  it('is that of its sides, though a report says 0.2841 of 10.28 x 10.2 x 4.69 in', () => {
    expect(formatVolume(cubicFeetOf(volume('10.28', '10.2', '4.69')), 4)).toBe('0.2846');
  });

  it('comes back as a report gave it', () => {
    expect(cubicFeetOf(volumeFromCubicFeet('0.2841'))).toBe('0.2841');
  });
});

describe('a sum of volumes', () => {
  it('of nine units of a third of a cubic foot is 3, and not a little less', () => {
    expect(cubicFeetOf(times(volume('12', '12', '4'), '9'))).toBe('3');
  });

  it('of the pieces of any cubic feet is exactly those, cut however often, in inches or centimetres', () => {
    const sides = {
      IN: ['12', '6', '4', '3', '2', '1'],
      CM: ['30.48', '15.24', '10.16', '7.62', '5.08', '2.54'],
    };
    const pieces = [1, 2, 3, 4, 6, 12];
    const cut = fc.record({
      unit: fc.constantFrom('IN', 'CM'),
      at: fc.nat({ max: 5 }),
      feet: fc.nat({ max: 50 }),
    });
    fc.assert(
      fc.property(fc.array(cut, { maxLength: 8 }), (cuts) => {
        const sum = cuts.reduce((total, { unit, at, feet }) => {
          const [side = ''] = sides[unit].slice(at);
          const whole = unit === 'IN' ? '12' : '30.48';
          const piece = volume(whole, side, whole, unit);
          return plus(total, times(piece, String((pieces[at] ?? 0) * feet)));
        }, noVolume);
        const feet = cuts.reduce((total, each) => total + each.feet, 0);
        expect(cubicFeetOf(sum)).toBe(String(feet));
        expect(minus(sum, volumeFromCubicFeet(String(feet)))).toEqual(noVolume);
      }),
      { seed: 1728 },
    );
  });
});

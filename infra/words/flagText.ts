import type { Flag } from '#domain/fees/pricing/flag';

/** Why an amount may not hold on its day. */
export const flagsText = (flags: readonly Flag[]): string => flags.map(flagText).join('; ');

function flagText(flag: Flag): string {
  switch (flag.flag) {
    case 'card':
      return flag.why;
    case 'rated-as-minimal-split':
      return 'rated as a minimal split, since only one shipment of the plan was sent';
  }
}

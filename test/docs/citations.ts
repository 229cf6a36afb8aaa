/** A rule as `docs/rules.md` states it. */
export interface NumberedRule {
  readonly number: number;
  /** As the source has it, such as `A` or `B`. */
  readonly grade: string;
  readonly unverified: boolean;
  readonly decidedIn: readonly string[];
}

export const rulesOf = (page: string): readonly NumberedRule[] =>
  page
    .split(/^### Rule /m)
    .slice(1)
    .map((text) => {
      const [, number = ''] = /^(\d+): \S/.exec(text) ?? [];
      const [, grade = '', mark] = /^Source \((A\*?|B|K|own)(, unverified)?\): \S/m.exec(text) ?? [];
      const [, files = ''] = /^Decided in: (.+(?:\n`.+)*)/m.exec(text) ?? [];
      return {
        number: Number(number),
        grade,
        unverified: mark !== undefined,
        decidedIn: [...files.matchAll(/`([^`]+)`/g)].map(([, file = '']) => file),
      };
    });

/** A rule that a comment names: `rule 7`, or `rule 4, unverified`. */
export interface Citation {
  readonly number: number;
  readonly unverified: boolean;
}

export const citationsIn = (text: string): readonly Citation[] =>
  [...text.matchAll(/\brule (\d+)(,\s+(?:\*\s+)?unverified)?/gi)].map(([, number, mark]) => ({
    number: Number(number),
    unverified: mark !== undefined,
  }));

/** Whether a text names rules in another form than {@link citationsIn} finds. */
export const citesOtherwise = (text: string): boolean =>
  /\brulebook\b|\brules \d|\brule (?:no|nr|#)/i.test(text);

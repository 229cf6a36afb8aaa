import { describe, expect, it } from 'vitest';
import type { Decision } from '#domain/aggregate/decision';

/** What commands come to in stories: the facts that are recorded, '' for none, or why it is refused. */
type Cells<Kind extends string, Story extends string> = Readonly<
  Record<Kind, Readonly<Record<Story, string>>>
>;

/**
 * Holds what an aggregate decides against a table of all its commands in every story.
 *
 * @param subject `%s` in it is the story
 */
export function answersAsInTable<Kind extends string, Story extends string, Event>(
  subject: string,
  stories: Readonly<Record<Story, readonly NoInfer<Event>[]>>,
  cells: Cells<Kind, Story>,
  decideCommand: (
    kind: Kind,
    told: readonly Event[],
  ) => Decision<{ readonly type: string }, { readonly reason: string }>,
): void {
  // The keys of a literal record are its kinds.
  const kinds = Object.keys(cells) as Kind[];
  describe.each(Object.keys(stories) as Story[])(subject, (story) => {
    it.each(kinds)('answers %s as the table says', (kind) => {
      const decision = decideCommand(kind, stories[story]);
      const outcome = decision.accepted
        ? decision.events.map(({ type }) => type).join(', ')
        : `refused: ${decision.refusal.reason}`;
      expect(outcome).toBe(cells[kind][story]);
    });
  });
}

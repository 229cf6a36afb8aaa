import { isDeepStrictEqual } from 'node:util';
import type { Message } from '#domain/aggregate/message';
import { defined } from '#domain/values/defined';
import type { Aggregate } from '#services/engine/handling/aggregate';
import { readStoredEvent } from '#services/engine/handling/readStoredEvent';
import type { Workflow } from '#services/inbound/workflow/workflow';

/** An option of an import: as it was first, and as it is now. */
export interface OptionDifference {
  readonly option: string;
  /** Absent where nothing was said. */
  readonly before?: unknown;
  readonly now?: unknown;
}

/** The file was imported before with other options. It is recognised by its content and is not imported again. */
export interface ImportDifference {
  readonly reason: 'imported-with-other-options';
  /** What it became. */
  readonly id: string;
  /** None where what the file holds is read differently now. */
  readonly differs: readonly OptionDifference[];
}

type NamedAggregate = Pick<Aggregate<never, never, Message, never, never>, 'category' | 'read'>;
type OptionValues = { readonly [Option in string]?: unknown };

/**
 * How an import differs from the first one of the same file.
 *
 * @param now what is said now, under the names that the fact has with which that import began
 */
export async function importDifference(
  { store }: Pick<Workflow, 'store'>,
  aggregate: NamedAggregate,
  id: string,
  now: OptionValues,
): Promise<ImportDifference> {
  const before = await firstFact(store, aggregate, id);
  const differs = Object.keys(now)
    .filter((option) => !isDeepStrictEqual(before[option], now[option]))
    .map((option) => ({ option, ...defined({ before: before[option], now: now[option] }) }));
  return { reason: 'imported-with-other-options', id, differs };
}

async function firstFact(
  store: Workflow['store'],
  aggregate: NamedAggregate,
  id: string,
): Promise<OptionValues> {
  for await (const stored of store.read(`${aggregate.category}-${id}`))
    return Object.fromEntries(Object.entries(readStoredEvent(aggregate, stored).event));
  return {};
}

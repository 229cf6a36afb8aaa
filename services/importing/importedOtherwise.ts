import { isDeepStrictEqual } from 'node:util';
import type { Message } from '#domain/aggregate/message';
import { defined } from '#domain/values/defined';
import type { Aggregate } from '#services/engine/handling/aggregate';
import { readStored } from '#services/engine/handling/readStored';
import type { Workflow } from '#services/inbound/workflow';

/** What was said beside a file: once, and now. */
export interface OtherOption {
  readonly option: string;
  /** Absent where nothing was said. */
  readonly before?: unknown;
  readonly now?: unknown;
}

/** The file was imported, and something else was said beside it. Known by its content, it does not become another thing. */
export interface ImportedOtherwise {
  readonly reason: 'imported-with-other-options';
  /** What it became. */
  readonly id: string;
  /** None where what the file holds is read differently now. */
  readonly differs: readonly OtherOption[];
}

type Named = Pick<Aggregate<never, never, Message, never, never>, 'category' | 'read'>;
type Said = { readonly [Option in string]?: unknown };

/**
 * How an import differs from the first one of the same file.
 *
 * @param now what is said now, under the names that the fact has with which that import began
 */
export async function importedOtherwise(
  { store }: Pick<Workflow, 'store'>,
  aggregate: Named,
  id: string,
  now: Said,
): Promise<ImportedOtherwise> {
  const before = await begun(store, aggregate, id);
  const differs = Object.keys(now)
    .filter((option) => !isDeepStrictEqual(before[option], now[option]))
    .map((option) => ({ option, ...defined({ before: before[option], now: now[option] }) }));
  return { reason: 'imported-with-other-options', id, differs };
}

async function begun(store: Workflow['store'], aggregate: Named, id: string): Promise<Said> {
  for await (const stored of store.read(`${aggregate.category}-${id}`))
    return Object.fromEntries(Object.entries(readStored(aggregate, stored).event));
  return {};
}

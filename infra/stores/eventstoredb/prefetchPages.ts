/**
 * Pages one after the other; while one is looked at the next is on its way.
 *
 * @param next of a page, nothing after the last one
 */
export async function* prefetchPages<Page>(
  first: Promise<Page>,
  next: (page: Page) => Promise<Page> | undefined,
): AsyncGenerator<Page> {
  for (let coming: Promise<Page> | undefined = first; coming; ) {
    const page: Page = await coming;
    coming = next(page);
    // Who leaves in the middle does not ask any more how it ended.
    coming?.catch(() => {});
    yield page;
  }
}

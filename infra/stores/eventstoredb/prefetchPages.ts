/**
 * Yields pages one after the other, and fetches the next one meanwhile.
 *
 * @param next fetches the page after this one; undefined after the last page
 */
export async function* prefetchPages<Page>(
  first: Promise<Page>,
  next: (page: Page) => Promise<Page> | undefined,
): AsyncGenerator<Page> {
  for (let fetching: Promise<Page> | undefined = first; fetching; ) {
    const page: Page = await fetching;
    fetching = next(page);
    // A reader who stops in the middle never awaits this page; its failure must not end the process.
    fetching?.catch(() => {});
    yield page;
  }
}

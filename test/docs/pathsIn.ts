const folders = ['domain', 'projections', 'services', 'infra', 'test', 'docs', 'bench', 'bin', 'examples'];

/** From the root of the repository; with `*` and `{a,b}` where it stands for several. */
const path = new RegExp(`^(?:${folders.join('|')})/[\\w./*{},-]*$`);

/** What a page of Markdown names as a path of this repository: in back-ticks, or as a word of a block of code. */
export const pathsIn = (page: string): readonly string[] => {
  const code = [...page.matchAll(/^```[^\n]*\n([\s\S]*?)^```$|`([^`\n]+)`/gm)];
  const words = code.flatMap(([, block, span]) => (block ?? span ?? '').split(/[\s'"]+/));
  return [...new Set(words.map((word) => word.replace(/[.,;:]$/, '')).filter((word) => path.test(word)))];
};

import { importsOf, type Source } from '#test/house/imports';

/** The files that import one another in a circle, each circle once; none where imports have an order. */
export function cycles(files: readonly Source[]): readonly (readonly string[])[] {
  const imports = new Map(
    files.map((file) => [file.path, importsOf(file).map((to) => `${to.replace(/^#/, '')}.ts`)]),
  );
  const found: string[][] = [];
  const done = new Set<string>();
  const path: string[] = [];
  const visit = (file: string): void => {
    const at = path.indexOf(file);
    if (at >= 0) found.push(path.slice(at));
    if (at >= 0 || done.has(file)) return;
    path.push(file);
    for (const to of imports.get(file) ?? []) visit(to);
    path.pop();
    done.add(file);
  };
  for (const file of imports.keys()) visit(file);
  return found;
}

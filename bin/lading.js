#!/usr/bin/env node
// Plain JavaScript that any Node can read: everything behind it needs Node 22.18 or newer.
const [major, minor] = process.versions.node.split('.').map(Number);
if (major < 22 || (major === 22 && minor < 18)) {
  console.error(
    `lading needs Node 22.18 or newer; this is ${process.versions.node}. In the repository, run it as: npm run -s lading`,
  );
  process.exit(1);
}
const { main } = await import('#infra/doors/cli/main');
await main(process.argv.slice(2));

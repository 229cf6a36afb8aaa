import { createHash } from 'node:crypto';

/** As much of an OpenAPI document as the page shows. */
export interface ApiDocument {
  readonly info: { readonly title: string; readonly version: string; readonly description?: string };
  readonly tags?: readonly { readonly name: string; readonly description?: string }[];
  readonly paths?: Readonly<Record<string, Readonly<Record<string, Operation>> | undefined>>;
  readonly components?: { readonly schemas?: Readonly<Record<string, unknown>> };
}

interface Operation {
  readonly operationId?: string;
  readonly summary?: string;
  readonly tags?: readonly string[];
  readonly 'x-role'?: string;
  readonly parameters?: readonly Parameter[];
  readonly requestBody?: { readonly content?: Readonly<Record<string, { readonly schema?: unknown }>> };
  readonly responses?: Readonly<Record<string, Response>>;
}

interface Parameter {
  readonly name: string;
  readonly in: string;
  readonly required?: boolean;
  readonly description?: string;
  readonly schema?: { readonly description?: string };
}

interface Response {
  readonly description?: string;
  readonly content?: Readonly<Record<string, { readonly schema?: unknown }>>;
}

const style = `
:root{color-scheme:light dark;font:16px/1.5 system-ui,sans-serif}
body{max-width:64rem;margin:2rem auto;padding:0 1rem}
summary{cursor:pointer;padding:.3rem 0}
code,pre{font:14px/1.4 ui-monospace,monospace}
pre{overflow:auto;max-height:30rem;padding:.75rem;border:1px solid #8886;border-radius:.4rem}
table{border-collapse:collapse}td,th{padding:.2rem .8rem .2rem 0;text-align:left;vertical-align:top}
.method{display:inline-block;min-width:3.2rem;font-weight:700}
.role{font-size:.85em;opacity:.75}
`;

/** The page needs nothing from anywhere, and runs no script. */
export const docsPolicy = `default-src 'none'; style-src 'sha256-${createHash('sha256').update(style).digest('base64')}'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'`;

/** The OpenAPI document as a page to read. */
export function docsPage({ info, tags = [], paths = {}, components }: ApiDocument): string {
  const operations = Object.entries(paths).flatMap(([path, methods]) =>
    Object.entries(methods ?? {}).map(([method, operation]) => ({ path, method, operation })),
  );
  const sections = tags.map(({ name, description = '' }) => {
    const those = operations.filter(({ operation }) => operation.tags?.includes(name));
    return `<h2 id="${name}">${text(name)}</h2><p>${text(description)}</p>${those.map(operationHtml).join('')}`;
  });
  const schemas = Object.entries(components?.schemas ?? {}).map(
    ([name, schema]) =>
      `<details id="${text(name)}"><summary><code>${text(name)}</code></summary>${json(schema)}</details>`,
  );
  return `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1">
<title>${text(info.title)} ${text(info.version)}</title><style>${style}</style></head>
<body><h1>${text(info.title)} <small>${text(info.version)}</small></h1>
<p>${text(info.description ?? '')}</p>
<p>The same for programs: <a href="/openapi.json">/openapi.json</a>, <a href="/asyncapi.json">/asyncapi.json</a>.</p>
<nav>${tags.map(({ name }) => `<a href="#${name}">${text(name)}</a>`).join(' · ')} · <a href="#schemas">Schemas</a></nav>
${sections.join('\n')}
<h2 id="schemas">Schemas</h2>${schemas.join('')}
</body></html>
`;
}

function operationHtml({
  path,
  method,
  operation,
}: {
  readonly path: string;
  readonly method: string;
  readonly operation: Operation;
}): string {
  const { summary = '', parameters = [], requestBody, responses = {}, 'x-role': role } = operation;
  const needs = role === undefined ? 'open to all' : `needs the role ${role}`;
  return `<details><summary><code><span class="method">${method.toUpperCase()}</span> ${text(path)}</code> ${text(summary)}</summary>
<p class="role">${needs}</p>
${parameters.length === 0 ? '' : `<table>${parameters.map(parameterHtml).join('')}</table>`}
${contentHtml('Body', requestBody?.content)}
${Object.entries(responses).map(responseHtml).join('')}
</details>`;
}

const parameterHtml = ({ name, in: where, required, description, schema }: Parameter): string =>
  `<tr><td><code>${text(name)}</code></td><td>${where}${required ? ', required' : ''}</td><td>${text(description ?? schema?.description ?? '')}</td></tr>`;

const responseHtml = ([status, { description = '', content }]: readonly [string, Response]): string =>
  status.startsWith('2')
    ? `<p><b>${status}</b> ${text(description)}</p>${contentHtml('Answer', content)}`
    : `<p><b>${status}</b> ${text(description)}</p>`;

const contentHtml = (label: string, content: Response['content']): string =>
  Object.entries(content ?? {})
    .map(
      ([type, { schema }]) => `<details><summary>${label}, ${text(type)}</summary>${json(schema)}</details>`,
    )
    .join('');

const json = (value: unknown): string => `<pre>${text(JSON.stringify(value, null, 2) ?? '')}</pre>`;

const text = (raw: string): string => raw.replace(/[&<>"]/g, (each) => `&#${each.charCodeAt(0)};`);

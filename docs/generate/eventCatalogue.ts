import { z } from 'zod';

type JsonSchema = z.core.JSONSchema._JSONSchema;

/** Every fact of an aggregate with its fields, as Markdown, from the schemas that check it. */
export function eventCatalogue(
  title: string,
  events: { readonly options: readonly z.core.$ZodType[] },
): string {
  const sections = events.options.map((option) => {
    const schema = z.toJSONSchema(option, { io: 'input' });
    const fields = Object.entries(schema.properties ?? {}).filter(([name]) => name !== 'type');
    const rows = fields.map(
      ([name, field]) =>
        `| \`${name}\` | ${kind(field)} | ${schema.required?.includes(name) ? 'always' : 'where known'} | ${typeof field === 'object' ? (field.description ?? '') : ''} |`,
    );
    const heading = `### ${constantOf(schema.properties?.['type'])}\n\n`;
    return rows.length === 0
      ? `${heading}No fields: that it happened says all.\n`
      : `${heading}| field | kind | present | meaning |\n|---|---|---|---|\n${rows.join('\n')}\n`;
  });
  return `## ${title}\n\n${sections.join('\n')}`;
}

const constantOf = (schema: JsonSchema | undefined): string =>
  typeof schema === 'object' ? String(schema.const) : '';

function kind(schema: JsonSchema): string {
  if (typeof schema === 'boolean') return 'anything';
  if (schema.enum !== undefined) return schema.enum.map(String).join(', ');
  if (schema.const !== undefined) return `\`${String(schema.const)}\``;
  const variants = schema.anyOf ?? schema.oneOf;
  if (variants !== undefined) return variants.map(kind).join(' or ');
  if (schema.items !== undefined && !Array.isArray(schema.items)) return `list of ${kind(schema.items)}`;
  if (schema.properties !== undefined) return `{ ${Object.keys(schema.properties).join(', ')} }`;
  return typeof schema.type === 'string' ? schema.type : 'anything';
}

import { printable } from '#infra/words/printable';

const longest = 100;

/** A fact in one short line: its plain values, its money, and the lengths of its lists. */
export function gist(fact: object): string {
  const texts = Object.entries(fact).flatMap(([name, value]) =>
    name === 'type' || name === 'flags' ? [] : fieldTexts(name, value),
  );
  const text = printable(texts.join(', '));
  return text.length > longest ? `${text.slice(0, longest)}…` : text;
}

function fieldTexts(name: string, value: unknown): readonly string[] {
  if (typeof value === 'string' || typeof value === 'number') return [`${splitCamelCase(name)} ${value}`];
  if (Array.isArray(value)) return [`${value.length} ${splitCamelCase(name)}`];
  if (typeof value !== 'object' || value === null) return [];
  if ('amount' in value && 'code' in value) return [`${splitCamelCase(name)} ${value.amount} ${value.code}`];
  if ('length' in value && 'width' in value && 'height' in value && 'unitOfMeasurement' in value)
    return [
      `${splitCamelCase(name)} ${value.length} x ${value.width} x ${value.height} ${value.unitOfMeasurement}`,
    ];
  if ('value' in value && 'unit' in value) return [`${splitCamelCase(name)} ${value.value} ${value.unit}`];
  if ('warehouseId' in value) return [`to ${value.warehouseId}`];
  if ('charge' in value) return [`${splitCamelCase(name)} ${value.charge}`];
  return [];
}

/** `firstConfirmed` is `first confirmed`. */
const splitCamelCase = (name: string): string =>
  name.replace(/[A-Z]/g, (capital) => ` ${capital.toLowerCase()}`);

import { newId } from '@yangguang/kernel';

export interface Schema {
  readonly $ref?: string;
  readonly type?: string | readonly string[];
  readonly format?: string;
  readonly enum?: readonly unknown[];
  readonly example?: unknown;
  readonly examples?: readonly unknown[];
  readonly default?: unknown;
  readonly pattern?: string;
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly minimum?: number;
  readonly minItems?: number;
  readonly items?: Schema;
  readonly required?: readonly string[];
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly allOf?: readonly Schema[];
  readonly oneOf?: readonly Schema[];
  readonly anyOf?: readonly Schema[];
}

export type Schemas = Readonly<Record<string, Schema>>;

/** A schema with its references followed. */
export function resolved(schema: Schema, schemas: Schemas): Schema {
  const name = schema.$ref?.split('/').at(-1);
  if (name !== undefined) return resolved(schemas[name] ?? {}, schemas);
  const [only] = schema.allOf ?? schema.oneOf ?? schema.anyOf ?? [];
  return only && schema.type === undefined ? { ...resolved(only, schemas), ...schema } : schema;
}

/** What its description says would be taken: the example where there is one, else the least that fits. */
export function sampleOf(given: Schema, schemas: Schemas): unknown {
  const schema = resolved(given, schemas);
  const shown = schema.example ?? schema.examples?.[0] ?? schema.default;
  if (shown !== undefined && typeof shown !== 'object') return shown;
  if (schema.enum) return schema.enum[0];
  switch (typesOf(schema)[0] ?? 'string') {
    case 'object':
      return Object.fromEntries(
        (schema.required ?? []).map((name) => [name, sampleOf(schema.properties?.[name] ?? {}, schemas)]),
      );
    case 'array':
      return Array.from({ length: schema.minItems ?? 0 }, () => sampleOf(schema.items ?? {}, schemas));
    case 'integer':
    case 'number':
      return schema.minimum ?? 1;
    case 'boolean':
      return true;
    default:
      return sampleText(schema);
  }
}

function sampleText({ format, minLength = 2, maxLength = 100 }: Schema): string {
  if (format === 'uuid') return newId();
  if (format === 'date') return '2026-11-23';
  if (format === 'date-time') return '2026-11-23T09:00:00+08:00';
  if (format === 'email') return 'somebody@example.cn';
  return '照说明写的内容'
    .repeat(Math.ceil(minLength / 7))
    .slice(0, Math.max(minLength, Math.min(7, maxLength)));
}

/** A text that PostgreSQL cannot keep. */
export const NUL = 'a\u0000b';

/** Values that this description cannot mean: of another type, too long, or not in the list. */
export function rubbishFor(given: Schema, schemas: Schemas): unknown[] {
  const schema = resolved(given, schemas);
  const types = typesOf(schema);
  const wrong: unknown[] = [{ $gt: '' }];
  if (!types.includes('array')) wrong.push([['x']]);
  if (types.includes('string')) wrong.push(42, NUL);
  if (schema.enum || schema.format === 'uuid') wrong.push("' OR 1=1 --");
  if (types.includes('string') && schema.maxLength !== undefined)
    wrong.push('长'.repeat(schema.maxLength + 1));
  if (types.includes('integer')) wrong.push('many', 1.5, -1e9);
  if (types.includes('boolean')) wrong.push('yes');
  if (types.includes('array'))
    wrong.push(
      'x',
      Array.from({ length: 2_000 }, () => 'x'),
    );
  return types.includes('object') ? wrong.slice(1) : wrong;
}

function typesOf({ type, properties }: Schema): readonly string[] {
  if (type === undefined) return properties ? ['object'] : ['string'];
  return typeof type === 'string' ? [type] : type;
}

type Json = null | boolean | number | string | Json[] | Schema;
interface Schema {
  [key: string]: Json;
}

/**
 * Nest describes schemas in the words of OpenAPI 3.0; 3.1 is plain JSON Schema. This rewrites what
 * differs: `nullable` becomes a type with null, a reference wrapped for its words stands beside them.
 */
export function toOpenApi31(value: Json): Json {
  if (Array.isArray(value)) return value.map(toOpenApi31);
  if (value === null || typeof value !== 'object') return value;
  const copy: Schema = {};
  for (const [key, one] of Object.entries(value)) copy[key] = toOpenApi31(one);
  const nullable = copy['nullable'] === true;
  delete copy['nullable'];
  return nullable ? withNull(copy) : withoutLoneAllOf(copy);
}

/** 3.0 allowed no words beside a reference, so Nest wraps it; 3.1 does. */
function withoutLoneAllOf(schema: Schema): Json {
  const parts = schema['allOf'];
  if (!Array.isArray(parts) || parts.length !== 1) return schema;
  const { allOf: _wrapped, ...words } = schema;
  return { ...words, ...(parts[0] as Schema) };
}

function withNull(schema: Schema): Json {
  const nullable: Schema = { ...schema };
  const [only = null] = Array.isArray(schema['allOf']) && schema['allOf'].length === 1 ? schema['allOf'] : [];
  const target = only ?? (typeof schema['$ref'] === 'string' ? { $ref: schema['$ref'] } : null);
  if (target !== null) {
    // Nest writes `type: object` beside the reference; the schema it refers to would still refuse null.
    delete nullable['type'];
    delete nullable['allOf'];
    delete nullable['$ref'];
    nullable['oneOf'] = [target, { type: 'null' }];
  } else if (typeof schema['type'] === 'string') {
    nullable['type'] = [schema['type'], 'null'];
    if (Array.isArray(schema['enum'])) nullable['enum'] = [...schema['enum'], null];
  }
  return nullable;
}

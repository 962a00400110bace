import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import type { OpenAPIObject } from '@nestjs/swagger';

type Operation = NonNullable<OpenAPIObject['paths'][string]['get']>;

interface Route {
  readonly template: string;
  readonly pattern: RegExp;
  readonly method: string;
  readonly operation: Operation;
}

/** Holds what goes over the wire to what the OpenAPI document promises. */
export class Contract {
  private readonly ajv: Ajv2020;
  private readonly routes: Route[];
  private readonly compiled = new Map<string, ValidateFunction>();
  /** Routes that a test has called, as `GET /api/v1/…`. */
  readonly called = new Set<string>();

  constructor(document: OpenAPIObject) {
    this.ajv = new Ajv2020({ strict: false, allErrors: true, validateFormats: true });
    // The package's types describe its CommonJS form; at run time it is the function itself.
    (addFormats as unknown as (ajv: Ajv2020) => void)(this.ajv);
    this.ajv.addFormat('binary', true);
    this.ajv.addSchema({ $id: 'api', ...document });
    this.routes = Object.entries(document.paths).flatMap(([template, path]) =>
      (['get', 'post', 'put', 'patch', 'delete'] as const).flatMap((method) => {
        const operation = path[method];
        const pattern = new RegExp(`^${template.replace(/\{\w+\}/g, '[^/]+')}$`);
        return operation ? [{ template, pattern, method: method.toUpperCase(), operation }] : [];
      }),
    );
    // A path without a parameter is meant before one with: /cases/outcomes before /cases/{id}.
    this.routes.sort((a, b) => a.template.split('{').length - b.template.split('{').length);
  }

  /** Throws when an answer is not one the document describes, or an accepted request is not one it allows. */
  check(method: string, url: string, sent: unknown, status: number, type: string, answer: unknown): void {
    const path = url.split('?')[0] ?? '';
    const route = this.routes.find((one) => one.method === method && one.pattern.test(path));
    if (!route) {
      if (status === 404) return;
      throw new Error(`${method} ${path} is not in the OpenAPI document`);
    }
    const name = `${route.method} ${route.template}`;
    this.called.add(name);
    const responses = route.operation.responses as Record<
      string,
      { content?: Record<string, { schema?: object }> }
    >;
    const described = responses[String(status)];
    if (!described) throw new Error(`${name} answered ${status}, which its description does not name`);
    const schema = described.content?.[type.split(';')[0]?.trim() ?? '']?.schema;
    if (schema && type.includes('json')) this.validate(`${name} ${status}`, schema, answer);
    if (status < 300 && sent !== undefined) this.checkBody(name, route.operation, sent);
  }

  private checkBody(name: string, operation: Operation, sent: unknown): void {
    const body = operation.requestBody as { content?: Record<string, { schema?: object }> } | undefined;
    const schema = body?.content?.['application/json']?.schema;
    if (schema) this.validate(`${name} request`, schema, sent);
  }

  private validate(name: string, schema: object, value: unknown): void {
    let validate = this.compiled.get(name);
    if (!validate) {
      validate = this.ajv.compile(absolute(schema) as object);
      this.compiled.set(name, validate);
    }
    if (!validate(value)) {
      throw new Error(
        `${name} breaks its description: ${this.ajv.errorsText(validate.errors)}\n${JSON.stringify(value).slice(0, 2000)}`,
      );
    }
  }
}

/** The document's own references, from outside of it. */
function absolute(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(absolute);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, one]) => [key, key === '$ref' ? `api${String(one)}` : absolute(one)]),
  );
}

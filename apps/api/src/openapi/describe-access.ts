import type { INestApplication } from '@nestjs/common';
import type { OpenAPIObject } from '@nestjs/swagger';
import { RouteList } from '../wiring/routes';

const PROBLEM = { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } };

/**
 * Writes into each operation what the code says about it and no decorator needs to repeat: who may
 * call it, which refusals it may answer with, and the headers that writes take.
 */
export function describeAccess(app: INestApplication, document: OpenAPIObject): void {
  for (const route of app.get(RouteList).all()) {
    const path = route.path.replace(/:(\w+)/g, '{$1}');
    const operation = document.paths[path]?.[route.method.toLowerCase() as 'get'];
    if (!operation) continue;
    const isPublic = route.access?.kind === 'public';
    operation.security = isPublic ? [] : [{ staff: [] }];
    if (route.access?.kind === 'permission') {
      operation.description =
        `${operation.description ?? ''}\n\nPermission: \`${route.access.permission}\`.`.trim();
    }
    operation.parameters = onceEach(operation.parameters ?? []);
    const statuses = refusals(route.method, path, isPublic, operation.parameters ?? []);
    for (const [status, description] of statuses) {
      operation.responses[status] ??= { description, content: PROBLEM };
    }
    if (route.takesKey) {
      operation.parameters = [
        ...(operation.parameters ?? []),
        {
          name: 'Idempotency-Key',
          in: 'header',
          required: false,
          description: 'Sending the same key again answers what the first request answered and does nothing.',
          schema: { type: 'string', pattern: '^[\\w-]{8,100}$' },
        },
      ];
    }
  }
}

/** A header that is described by the route and by what reads it stands in the document once, as the route has it. */
function onceEach<P extends object>(parameters: readonly P[]): P[] {
  const nameOf = (one: P) => ('name' in one && 'in' in one ? `${String(one.in)} ${String(one.name)}` : one);
  return [...new Map(parameters.map((one) => [nameOf(one), one])).values()];
}

function refusals(
  method: string,
  path: string,
  isPublic: boolean,
  parameters: readonly object[],
): [string, string][] {
  const takesIfMatch = parameters.some(
    (one) => 'name' in one && String(one.name).toLowerCase() === 'if-match',
  );
  return [
    ...(isPublic && !path.startsWith('/api/v1/auth/')
      ? []
      : ([
          ['401', 'Not signed in.'],
          ['403', 'Not permitted.'],
        ] as [string, string][])),
    ...(path.includes('{') || method === 'POST' ? ([['404', 'Not found.']] as [string, string][]) : []),
    ...(method === 'GET'
      ? []
      : ([['409', 'Not possible in this state, or in conflict.']] as [string, string][])),
    ...(takesIfMatch
      ? ([
          ['412', 'Changed by somebody else.'],
          ['428', 'If-Match is missing.'],
        ] as [string, string][])
      : []),
    ...(method === 'GET' || method === 'DELETE'
      ? []
      : ([
          ['413', 'Larger than allowed.'],
          ['415', 'Of a type that is not taken here.'],
        ] as [string, string][])),
    ['422', 'Something sent needs changing; see `errors`.'],
    ['429', 'Too many requests; see Retry-After.'],
    ['503', 'The database is away; see Retry-After.'],
  ];
}

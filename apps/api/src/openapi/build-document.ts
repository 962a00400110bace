import type { INestApplication } from '@nestjs/common';
import { DocumentBuilder, SwaggerModule, type OpenAPIObject } from '@nestjs/swagger';
import { Problem, ProblemField } from '@yangguang/platform';
import { describeAccess } from './describe-access';
import { toOpenApi31 } from './to-openapi-31';

const TAGS: readonly (readonly [string, string])[] = [
  ['public-messages', 'Citizens: leave a message, follow it, rate the answer, read what was published.'],
  ['inspections', 'Staff: the two offices ask units to explain themselves.'],
  ['bulletins', 'Staff: the month’s figures, frozen, signed and issued to all units.'],
  ['figures', 'How units answer, by month, with the messages behind each number.'],
  ['public-figures', 'How well the county answers, with the formulas.'],
  ['public-calendar', 'The working-day calculator and the calendar of the State Council’s notices.'],
  ['public-units', 'The units of the county.'],
  ['verification', 'Is this sealed PDF what the unit sealed?'],
  ['public-documents', 'Documents in public: lists, feeds, texts and files.'],
  ['auth', 'Sign-in, renewal and sign-out, for people and for other systems.'],
  ['me', 'The signed-in person: position, password, sessions, delegations.'],
  ['work', 'My work: what waits for me.'],
  ['cases', 'Staff: the county’s handling of messages.'],
  ['documents', 'Staff: documents for the public, and official documents (公文).'],
  ['information', 'Staff: what units report, its use and its points.'],
  ['notifications', 'What the system told me.'],
  ['units', 'Staff: units and their history.'],
  ['people', 'Staff: people, positions and accounts.'],
  ['api-clients', 'Staff: other systems that may call this API.'],
  ['calendar', 'Staff: holiday years, local days and their import.'],
  ['seals', 'Staff: seals and the register of their use.'],
  ['files', 'Uploads and short-lived downloads.'],
  ['operation', 'Health, figures for monitoring, deliveries.'],
  ['public-demo', 'The accounts of the demonstration county; elsewhere it does not exist.'],
  ['demonstration', 'Mail and short messages kept as files where no server is set.'],
];

/** The API’s description, made from the code, in OpenAPI 3.1. */
export function buildDocument(app: INestApplication): OpenAPIObject {
  const builder = new DocumentBuilder()
    .setTitle('Yangguang 阳光政务')
    .setDescription(
      'The e-government platform of one county: disclosure, supervision, information reporting and official documents. ' +
        'Lists answer `{items, nextCursor}`; refusals are problems after RFC 9457 with a stable `code`; texts follow `Accept-Language`.',
    )
    .setVersion('0.1.0')
    .setLicense('MIT', 'https://opensource.org/license/mit')
    .setContact('Yangguang contributors', 'https://www.yunling.example/', 'api@yunling.example')
    .addServer('/', 'This server')
    .addBearerAuth({ type: 'http', scheme: 'bearer', bearerFormat: 'JWT' }, 'staff');
  const raw = SwaggerModule.createDocument(app, builder.build(), {
    extraModels: [Problem, ProblemField],
    operationIdFactory: (_controller, method) => method,
  });
  describeAccess(app, raw);
  const document = toOpenApi31(JSON.parse(JSON.stringify(raw)) as never) as unknown as OpenAPIObject;
  const used = new Set(operationsOf(document).flatMap((operation) => operation.tags ?? []));
  document.openapi = '3.1.0';
  document.tags = TAGS.filter(([name]) => used.has(name)).map(([name, description]) => ({
    name,
    description,
  }));
  return document;
}

type Operation = NonNullable<OpenAPIObject['paths'][string]['get']>;

export function operationsOf(document: OpenAPIObject): Operation[] {
  return Object.values(document.paths).flatMap((path) =>
    [path.get, path.post, path.put, path.patch, path.delete].filter((one) => one !== undefined),
  );
}

import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { SwaggerModule } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { buildDocument } from './build-document';

/** Swagger's page writes styles of its own into the document; the rest of the policy stays as strict as everywhere. */
const DOCS_POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; connect-src 'self'; frame-ancestors 'none'";

/** The document at /api/openapi.json and, for reading and trying out, at /api/docs. */
export function addDocumentation(app: NestFastifyApplication): void {
  const document = buildDocument(app);
  SwaggerModule.setup('api/docs', app, document, {
    jsonDocumentUrl: 'api/openapi.json',
    yamlDocumentUrl: 'api/openapi.yaml',
    customSiteTitle: '阳光政务 API',
  });
  app
    .getHttpAdapter()
    .getInstance()
    .addHook(
      'onSend',
      (
        request: FastifyRequest,
        reply: FastifyReply,
        payload: unknown,
        done: (error: null, payload: unknown) => void,
      ) => {
        if (request.url.startsWith('/api/docs')) reply.header('Content-Security-Policy', DOCS_POLICY);
        done(null, payload);
      },
    );
}

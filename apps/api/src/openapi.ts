/** Program: writes the OpenAPI document to the file named on the command line. Needs no database. */
import 'reflect-metadata';
import { writeFileSync } from 'node:fs';
import { NestFactory } from '@nestjs/core';
import { FastifyAdapter } from '@nestjs/platform-fastify';
import { AppConfig } from '@yangguang/platform';
import { AppModule } from './app.module';
import { buildDocument } from './openapi/build-document';

const [, , target = 'openapi.json'] = process.argv;
const config = new AppConfig({
  DATABASE_URL: 'postgres://nowhere',
  DATA_DIR: '.data',
  SECRET_KEY: 'x'.repeat(32),
  DEMO: '1',
});
const app = await NestFactory.create(AppModule.of({ config, connect: false }), new FastifyAdapter(), {
  logger: ['error'],
});
const document = buildDocument(app);
writeFileSync(target, `${JSON.stringify(document, null, 2)}\n`);
process.exit(0);

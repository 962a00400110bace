/**
 * Program: founds the county's own certificate authority, or finds it founded, and prints its certificate, which is
 * what a program elsewhere must trust to accept the county's seals.
 */
import { NestFactory } from '@nestjs/core';
import { localDateOf } from '@yangguang/kernel';
import { AppConfig, CountyAuthority, runAs, translate } from '@yangguang/platform';
import { AppModule } from './app.module';

// As a web process: nothing scheduled must start for the seconds this takes.
const config = new AppConfig({ ...process.env, ROLE: 'web', DEMO: '0' });
const app = await NestFactory.createApplicationContext(AppModule.of({ config }), {
  logger: ['error', 'fatal'],
});
try {
  const { name, pem, fingerprint, validTo, made } = await runAs(
    { kind: 'system', name: 'county-authority' },
    () => app.get(CountyAuthority).found(),
  );
  const key = made ? 'authority.made' : 'authority.stands';
  for (const language of ['zh-CN', 'en'] as const) {
    process.stdout.write(`${translate(language, key, { name, until: localDateOf(validTo) })}\n`);
  }
  process.stdout.write(`SHA-256 ${fingerprint}\n${pem}`);
} finally {
  await app.close();
}

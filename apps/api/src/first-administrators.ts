/** Program: begins a real county in an empty database and prints the first passwords of the three administrators, once. */
import { NestFactory } from '@nestjs/core';
import { FirstAdministrators } from '@yangguang/identity';
import { DomainError } from '@yangguang/kernel';
import { AppConfig, runAs, translate } from '@yangguang/platform';
import { AppModule } from './app.module';

// As a web process: nothing scheduled must start for the seconds this takes.
const config = new AppConfig({ ...process.env, ROLE: 'web', DEMO: '0' });
const app = await NestFactory.createApplicationContext(AppModule.of({ config }), {
  logger: ['error', 'fatal'],
});
try {
  const accounts = await runAs({ kind: 'system', name: 'first-administrators' }, () =>
    app.get(FirstAdministrators).appoint(config.county.name),
  );
  for (const { title, username, temporaryPassword } of accounts) {
    process.stdout.write(`${title} · ${username}: ${temporaryPassword}\n`);
  }
} catch (error) {
  if (!(error instanceof DomainError)) throw error;
  process.stdout.write(`${translate('zh-CN', error.key)} · ${translate('en', error.key)}\n`);
  process.exitCode = 1;
} finally {
  await app.close();
}

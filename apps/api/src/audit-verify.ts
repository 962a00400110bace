/** Program: recomputes the audit trail link by link; ends with 1 when a line is not what was written. */
import { AppConfig, AuditVerifier, Database, dataSourceOptions } from '@yangguang/platform';
import { DataSource } from 'typeorm';

const source = await new DataSource(dataSourceOptions(new AppConfig())).initialize();
const verdict = await new AuditVerifier(new Database(source)).verify();
await source.destroy();
if (verdict.intact) {
  process.stdout.write(
    `审计链完整，共 ${verdict.lines} 条 · the audit trail is whole, ${verdict.lines} lines\n`,
  );
} else {
  process.stdout.write(
    `审计链在第 ${verdict.brokenAt} 条断开 · the audit trail is broken at line ${verdict.brokenAt}\n`,
  );
  process.exitCode = 1;
}

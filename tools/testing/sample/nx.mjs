// Stands in for nx in a sample workspace: "builds" by copying, and counts its builds.
import { appendFileSync, cpSync, mkdirSync } from 'node:fs';

for (const folder of ['api', 'portal/client', 'portal/server', 'console']) {
  mkdirSync(`dist/apps/${folder}`, { recursive: true });
}
cpSync('apps/api/main.js', 'dist/apps/api/main.js');
appendFileSync('dist/builds', 'x');

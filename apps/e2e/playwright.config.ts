import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';
import { defineConfig, devices } from '@playwright/test';

const ROOT = resolve(import.meta.dirname, '../..');
/** A county that already runs; without it one is founded for the journeys and thrown away. */
const GIVEN = process.env['E2E_URL'];
const PORT = Number(process.env['E2E_PORT'] ?? 3199);

/** What a browser must not do on its own where there is no network but this machine. */
const QUIET = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-quic',
  '--no-first-run',
];

/** The machine's own Chromium, else the one that comes inside an npm package. */
async function browserPath(): Promise<string> {
  const given = process.env['CHROMIUM_PATH'] ?? '/usr/bin/chromium';
  if (existsSync(given)) return given;
  const bundled = createRequire(import.meta.url)('@sparticuz/chromium') as {
    default: { executablePath(): Promise<string> };
  };
  return bundled.default.executablePath();
}

export default defineConfig({
  testDir: './src',
  testMatch: '*.journey.ts',
  outputDir: join(ROOT, 'test-results'),
  // The journeys tell one story on one county, so they run in turn.
  workers: 1,
  fullyParallel: false,
  retries: 0,
  timeout: 180_000,
  expect: { timeout: 15_000 },
  forbidOnly: true,
  reporter: [['list'], ['json', { outputFile: join(ROOT, 'test-results', 'e2e.json') }]],
  use: {
    ...devices['Desktop Chrome'],
    baseURL: GIVEN ?? `http://127.0.0.1:${PORT}`,
    locale: 'zh-CN',
    timezoneId: 'Asia/Shanghai',
    actionTimeout: 20_000,
    screenshot: 'only-on-failure',
    trace: 'retain-on-failure',
    launchOptions: { executablePath: await browserPath(), args: QUIET },
  },
  ...(GIVEN ? {} : { webServer: ownCounty() }),
});

function ownCounty() {
  return {
    command: 'node tools/reset.mjs --yes && node tools/start.mjs',
    cwd: ROOT,
    url: `http://127.0.0.1:${PORT}/health/ready`,
    timeout: 300_000,
    gracefulShutdown: { signal: 'SIGINT' as const, timeout: 30_000 },
    env: {
      PORT: String(PORT),
      DATA_DIR: join(ROOT, '.data-e2e'),
      RATE_LIMIT_SCALE: '100',
      LOG_LEVEL: 'warn',
    },
  };
}

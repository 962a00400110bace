import { requireSupportedNode } from './shared/node-version.mjs';

requireSupportedNode();
// Loaded only now: an old Node.js could not even read these.
Promise.all([import('./shared/refusal.mjs'), import('./shared/shutdown.mjs')]).then(
  ([{ runMain }, { untilAsked }]) =>
    runMain(() =>
      // Loaded last: it needs packages, which a fresh clone gets first.
      untilAsked(async (shutdown) => {
        const { ensureInstalled } = await import('./shared/install.mjs');
        await ensureInstalled();
        const { bench } = await import('./bench/bench.mjs');
        return bench(shutdown);
      }),
    ),
);

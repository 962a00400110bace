import { requireSupportedNode } from './common/node-version.mjs';

requireSupportedNode();
// Loaded only now: an old Node.js could not even read these.
Promise.all([import('./common/refusal.mjs'), import('./common/shutdown.mjs')]).then(
  ([{ runMain }, { untilAsked }]) =>
    runMain(() =>
      // Loaded last: it needs packages, which a fresh clone gets first.
      untilAsked(async (shutdown) => {
        const { ensureInstalled } = await import('./common/install.mjs');
        await ensureInstalled();
        const { bench } = await import('./bench/bench.mjs');
        return bench(shutdown);
      }),
    ),
);

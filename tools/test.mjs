import { requireSupportedNode } from './common/node-version.mjs';

requireSupportedNode();
// Loaded only now: an old Node.js could not even read these.
Promise.all([import('./common/refusal.mjs'), import('./testing/test.mjs')]).then(([{ runMain }, { test }]) =>
  runMain(test),
);

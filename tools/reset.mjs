import { requireSupportedNode } from './shared/node-version.mjs';

requireSupportedNode();
// Loaded only now: an old Node.js could not even read these.
Promise.all([import('./shared/refusal.mjs'), import('./start/reset.mjs')]).then(([{ runMain }, { reset }]) =>
  runMain(reset),
);

import { requireSupportedNode } from './shared/node-version.mjs';

requireSupportedNode();
// Loaded only now: an old Node.js could not even read these.
Promise.all([
  import('./shared/refusal.mjs'),
  import('./shared/shutdown.mjs'),
  import('./start/dev.mjs'),
]).then(([{ runMain }, { untilAsked }, { dev }]) => runMain(() => untilAsked(dev)));

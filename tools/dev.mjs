import { requireSupportedNode } from './common/node-version.mjs';

requireSupportedNode();
// Loaded only now: an old Node.js could not even read these.
Promise.all([
  import('./common/refusal.mjs'),
  import('./common/shutdown.mjs'),
  import('./start/dev.mjs'),
]).then(([{ runMain }, { untilAsked }, { dev }]) => runMain(() => untilAsked(dev)));

import { requireSupportedNode } from './common/node-version.mjs';

requireSupportedNode();
// Loaded only now: an old Node.js could not even read these.
Promise.all([
  import('./common/refusal.mjs'),
  import('./common/shutdown.mjs'),
  import('./start/start.mjs'),
]).then(([{ runMain }, { untilAsked }, { start }]) => runMain(() => untilAsked(start)));

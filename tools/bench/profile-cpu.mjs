// Loaded into the server before its own code (`node --import`): writes PROFILE_DIR/api.cpuprofile when it
// is asked to end, to be opened in a browser's developer tools. `--cpu-prof` itself may not stand in NODE_OPTIONS.
import { writeFileSync } from 'node:fs';
import { Session } from 'node:inspector';
import { join } from 'node:path';

const session = new Session();
session.connect();
session.post('Profiler.enable');
session.post('Profiler.start');
// The server hands the signal on to the system in the end, so that no exit is ever told.
process.once('SIGTERM', () =>
  session.post('Profiler.stop', (_error, { profile }) =>
    writeFileSync(join(process.env.PROFILE_DIR ?? '', 'api.cpuprofile'), JSON.stringify(profile)),
  ),
);

import { isRunning, npmAboveUs } from './processes.mjs';

/**
 * @typedef {object} Shutdown
 * @property {Promise<never>} asked rejects with Asked as soon as somebody asks the command to end
 * @property {(reason: unknown) => void} fail ends the command as a failure of something in the background
 * @property {(cleanup: () => unknown) => void} atEnd adds what must be done at the end; last added, first done
 * @property {() => Promise<void>} cleanUp does all of it, once
 */

/** Somebody asked the command to end: no failure. */
export class Asked extends Error {}

/**
 * Turns Ctrl-C, a polite kill and a closed terminal into an orderly end. A command that npm started also
 * ends when npm was killed, since nobody would be left to end it.
 *
 * @returns {Shutdown}
 */
export function watchForShutdown() {
  /** @type {(() => unknown)[]} */
  const cleanups = [];
  /** @type {Promise<void> | undefined} */
  let cleaning;
  /** @type {(reason: unknown) => void} */
  let fail = () => undefined;
  /** @type {Promise<never>} */
  const asked = new Promise((_, refuse) => {
    fail = refuse;
    const ask = () => refuse(new Asked());
    for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP'])) process.on(signal, ask);
    const npm = npmAboveUs();
    if (npm !== undefined) setInterval(() => isRunning(npm) || ask(), 500).unref();
  });
  asked.catch(() => undefined);

  async function cleanUp() {
    for (let cleanup = cleanups.pop(); cleanup; cleanup = cleanups.pop()) {
      try {
        await cleanup();
      } catch (error) {
        console.error(error);
      }
    }
  }
  return {
    asked,
    fail,
    atEnd: (cleanup) => cleanups.push(cleanup),
    cleanUp: () => (cleaning ??= cleanUp()),
  };
}

/**
 * Runs a command until it is done, fails or is asked to end, and cleans up in every case.
 *
 * @param {(shutdown: Shutdown) => Promise<number | void>} work
 * @returns {Promise<number | void>} exit code
 */
export async function untilAsked(work) {
  const shutdown = watchForShutdown();
  // A reader that went away (a closed terminal, `| head`) is no reason to leave things running.
  for (const stream of [process.stdout, process.stderr]) stream.on('error', () => undefined);
  try {
    return await Promise.race([work(shutdown), shutdown.asked]);
  } catch (error) {
    if (error instanceof Asked) return 0;
    throw error;
  } finally {
    await shutdown.cleanUp();
  }
}

/**
 * A reason to stop that the reader can act on: one sentence in each language, no stack.
 */
export class Refusal extends Error {
  /**
   * @param {string} zh what is wrong and what to do, in Chinese
   * @param {string} en the same, short, in English
   */
  constructor(zh, en) {
    super(`${zh}\n${en}`);
    this.name = 'Refusal';
    this.zh = zh;
    this.en = en;
  }
}

/**
 * Runs a command to its end and turns its outcome into an exit code. A Refusal is printed as its sentence,
 * anything else with its stack, since that is a fault of ours.
 *
 * @param {() => Promise<number | void>} work answers the exit code, 0 when nothing
 */
export async function runMain(work) {
  try {
    process.exit((await work()) ?? 0);
  } catch (error) {
    console.error(error instanceof Refusal ? `\n${error.message}` : error);
    process.exit(1);
  }
}

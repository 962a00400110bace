import { spawn } from 'node:child_process';

/**
 * @typedef {object} CommandResult
 * @property {number} code exit code; 127 when the program could not be started, 128 + n after signal n
 * @property {string} output what it wrote to both streams, in the order it came
 */

/**
 * Runs a program to its end.
 *
 * @param {string} program
 * @param {readonly string[]} args
 * @param {import('node:child_process').SpawnOptions & { echo?: boolean, started?: (pid: number) => void }} [options]
 *   echo: also show what it writes while it runs
 * @returns {Promise<CommandResult>}
 */
export function runCommand(program, args, { echo = false, started, ...options } = {}) {
  return new Promise((done) => {
    const child = spawn(program, args, { stdio: ['ignore', 'pipe', 'pipe'], ...options });
    let output = '';
    for (const [stream, target] of /** @type {const} */ ([
      [child.stdout, process.stdout],
      [child.stderr, process.stderr],
    ])) {
      stream?.setEncoding('utf8').on('data', (/** @type {string} */ text) => {
        output += text;
        if (echo) target.write(text);
      });
    }
    if (child.pid !== undefined) started?.(child.pid);
    child.on('error', (error) => done({ code: 127, output: output + error.message }));
    child.on('close', (code, signal) => done({ code: code ?? (signal ? 130 : 1), output }));
  });
}

/**
 * The end of a long output, for a person to read.
 *
 * @param {string} text
 * @param {number} [lines]
 */
export function tail(text, lines = 15) {
  return text.trimEnd().split('\n').slice(-lines).join('\n');
}

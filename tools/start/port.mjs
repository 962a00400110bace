import { createServer } from 'node:net';
import { Refusal } from '../common/refusal.mjs';

/**
 * Tells at once, before anything is installed or built, that the port can't be had.
 *
 * @param {number} port
 * @param {string} [host]
 */
export async function requireFreePort(port, host = process.env.HOST || '0.0.0.0') {
  const code = await tryToListen(port, host);
  if (code === undefined) return;
  if (code === 'EACCES') {
    throw new Refusal(
      `没有权限使用端口 ${port}：请用 PORT 指定 1024 以上的端口，例如 PORT=3000 npm start。`,
      `No right to use port ${port}: set PORT to one above 1024, for example PORT=3000 npm start.`,
    );
  }
  if (code === 'EADDRINUSE') {
    throw new Refusal(
      `端口 ${port} 已被别的程序占用：请结束那个程序，或换一个端口，例如 PORT=${port + 1} npm start。`,
      `Port ${port} is taken by another program: end that, or choose another, for example PORT=${port + 1} npm start.`,
    );
  }
  throw new Refusal(
    `无法在 ${host}:${port} 监听（${code}）：请检查 HOST 与 PORT。`,
    `Cannot listen on ${host}:${port} (${code}): check HOST and PORT.`,
  );
}

/** @param {number} port @param {string} host @returns {Promise<string | undefined>} */
function tryToListen(port, host) {
  return new Promise((done) => {
    const server = createServer();
    server.once('error', (/** @type {NodeJS.ErrnoException} */ error) => done(error.code ?? error.message));
    server.listen({ port, host }, () => server.close(() => done(undefined)));
  });
}

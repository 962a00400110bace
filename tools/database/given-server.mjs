import { Refusal } from '../common/refusal.mjs';
import { onConnection } from './connect.mjs';

/** Oldest server the SQL of this product is written for. */
const OLDEST = 15;

/**
 * Checks a PostgreSQL server that the operator named by DATABASE_URL, so that a wrong address is told in a
 * sentence at once.
 *
 * @param {string} url
 */
export async function checkGivenServer(url) {
  const shown = withoutPassword(url);
  const problem = await problemWith(url);
  if (!problem) return;
  throw new Refusal(
    `DATABASE_URL（${shown}）用不了：${problem.zh}。请改正它，或去掉它以使用内置数据库。`,
    `DATABASE_URL (${shown}) does not work: ${problem.en}. Correct it, or unset it to use the built-in database.`,
  );
}

/**
 * @param {string} url
 * @returns {Promise<{ zh: string, en: string } | undefined>}
 */
async function problemWith(url) {
  if (!/^postgres(ql)?:\/\/./.test(url) || !URL.canParse(url)) {
    return {
      zh: '应形如 postgres://用户:密码@主机:5432/库名',
      en: 'it should look like postgres://user:password@host:5432/name',
    };
  }
  try {
    const [row] = await onConnection(url, (query) =>
      query(`SELECT current_setting('server_version_num')::int / 10000 AS major, pg_encoding_to_char(encoding) AS encoding
             FROM pg_database WHERE datname = current_database()`),
    );
    if (Number(row?.major) < OLDEST) {
      return {
        zh: `服务器是 PostgreSQL ${row?.major}，需要 ${OLDEST} 或更新`,
        en: `PostgreSQL ${row?.major} is older than ${OLDEST}`,
      };
    }
    if (row?.encoding !== 'UTF8')
      return { zh: `库编码是 ${row?.encoding}，需要 UTF8`, en: 'its encoding is not UTF8' };
    return undefined;
  } catch (error) {
    return explain(/** @type {Error & { code?: string }} */ (error));
  }
}

/** @param {Error & { code?: string }} error */
function explain(error) {
  /** @type {Record<string, { zh: string, en: string }>} */
  const known = {
    ECONNREFUSED: { zh: '那里没有服务器在监听', en: 'nothing listens there' },
    ENOTFOUND: { zh: '找不到这台主机', en: 'no such host' },
    EAI_AGAIN: { zh: '找不到这台主机', en: 'no such host' },
    '28P01': { zh: '用户名或密码不对', en: 'wrong user or password' },
    28000: { zh: '服务器不接受这个用户', en: 'the server refuses this user' },
    '3D000': { zh: '没有这个库', en: 'no such database' },
  };
  const code = error.code ?? '';
  return known[code] ?? { zh: error.message || code, en: error.message || code };
}

/** @param {string} url */
export function withoutPassword(url) {
  return url.replace(/^([a-z]+:\/\/[^:/@]*):[^@]*@/i, '$1:***@');
}

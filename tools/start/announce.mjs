/**
 * @typedef {{ username: string, password: string, name: string, unit: string, roles: string[] }} DemoAccount
 */

/**
 * Says where the county is and, for the demonstration, who may sign in.
 *
 * @param {object} given
 * @param {number} given.port
 * @param {number} given.seconds from the command to a ready county
 * @param {string} given.logFile
 * @param {DemoAccount[]} given.accounts
 */
export function announcement({ port, seconds, logFile, accounts }) {
  const base = `http://localhost:${port}`;
  const lines = [
    '',
    `  阳光政务已就绪 · Yangguang is ready   (${seconds.toFixed(1)} s)`,
    '',
    `  门户 Portal    ${base}/`,
    `  后台 Console   ${base}/console/`,
    `  接口 API       ${base}/api/docs`,
    `  日志 Log       ${logFile}`,
  ];
  if (accounts.length > 0) {
    lines.push(
      '',
      '  演示账号（登录页可直接选用）· Demonstration accounts (also offered by the sign-in page)',
    );
    for (const { username, password, unit, name, roles } of onePerRole(accounts)) {
      lines.push(`    ${username} / ${password}   ${unit} ${name} (${roles.join(', ')})`);
    }
  }
  return [...lines, '', '  Ctrl-C 结束 · Ctrl-C ends everything', ''].join('\n');
}

/**
 * The first account of each combination of roles: a county has too many people for one screen.
 *
 * @param {DemoAccount[]} accounts
 */
export function onePerRole(accounts) {
  const seen = new Set();
  return accounts.filter(({ roles }) => {
    const key = [...roles].sort().join();
    return !seen.has(key) && seen.add(key);
  });
}

/** @param {number} port @returns {Promise<DemoAccount[]>} none where there is no demonstration */
export async function readDemoAccounts(port) {
  try {
    const response = await fetch(`http://127.0.0.1:${port}/api/v1/public/demo`);
    return response.ok ? (await response.json()).accounts : [];
  } catch {
    return [];
  }
}

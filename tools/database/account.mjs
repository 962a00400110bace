import { readFileSync, statSync } from 'node:fs';

/**
 * @typedef {object} Account an operating-system user that PostgreSQL runs as
 * @property {number} uid
 * @property {number} gid
 * @property {string} name
 */

/**
 * PostgreSQL refuses to run as root, so root has to pick somebody else; anybody else runs it as themselves.
 * Whoever owns the cluster already keeps it, then the owner of the data folder, then the system's own
 * database user, then `nobody`.
 *
 * @param {string} serverDir folder that holds the cluster, if it exists yet
 * @param {string} dataDir
 * @param {{ uid?: number, passwd?: string }} [system] what the operating system says; tests give their own
 * @returns {Account | null} null: stay who we are
 */
export function chooseAccount(serverDir, dataDir, system = {}) {
  if ((system.uid ?? process.getuid?.()) !== 0) return null;
  const accounts = parsePasswd(system.passwd ?? readFileSync('/etc/passwd', 'utf8'));
  const wanted = [ownerOf(serverDir), ownerOf(dataDir), 'postgres', '_postgres', 'nobody'];
  for (const key of wanted) {
    const found = accounts.find(
      (account) => account.uid !== 0 && (account.uid === key || account.name === key),
    );
    if (found) return found;
  }
  return null;
}

/** @param {string} text of /etc/passwd @returns {Account[]} */
export function parsePasswd(text) {
  return text
    .split('\n')
    .map((line) => line.split(':'))
    .filter((fields) => fields.length >= 4 && !fields[0]?.startsWith('#'))
    .map(([name = '', , uid, gid]) => ({ name, uid: Number(uid), gid: Number(gid) }));
}

/** @param {string} path @returns {number | undefined} */
function ownerOf(path) {
  return statSync(path, { throwIfNoEntry: false })?.uid;
}

// Kept to syntax that an old Node.js can still parse: this file is what tells it that it is too old.

/** The oldest Node.js the product runs on, the same as `engines` in package.json. */
export const OLDEST_NODE = { major: 20, minor: 19 };

/**
 * @param {string} version as in process.versions.node
 * @returns {boolean} whether the product runs on it
 */
export function isSupportedNode(version) {
  var major = Number(version.split('.')[0]);
  var minor = Number(version.split('.')[1]);
  return major > OLDEST_NODE.major || (major === OLDEST_NODE.major && minor >= OLDEST_NODE.minor);
}

/** Ends the process with one sentence when this Node.js is too old. */
export function requireSupportedNode() {
  var version = process.versions.node;
  if (isSupportedNode(version)) return;
  var wanted = OLDEST_NODE.major + '.' + OLDEST_NODE.minor;
  console.error(
    'Node.js ' + version + ' 太旧：请安装 Node.js ' + wanted + ' 或更新版本（建议 24），再运行一次。',
  );
  console.error(
    'Node.js ' + version + ' is too old: install ' + wanted + ' or newer (24 is best) and run this again.',
  );
  process.exit(1);
}

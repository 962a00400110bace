import { existsSync, mkdirSync, readdirSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Refusal } from '../common/refusal.mjs';

/** Marks a folder that we made, or found empty: only such a one is ever deleted. */
const MARK = '.yangguang';

/**
 * Makes the data folder if need be and proves that it can be written.
 *
 * @param {string} dataDir
 * @returns {string} its real path
 */
export function ensureWritable(dataDir) {
  try {
    mkdirSync(dataDir, { recursive: true });
    const isEmpty = readdirSync(dataDir).length === 0;
    const probe = join(dataDir, `.writable-${process.pid}`);
    writeFileSync(probe, 'x');
    rmSync(probe);
    if (isEmpty) writeFileSync(join(dataDir, MARK), '');
    return realpathSync(dataDir);
  } catch (error) {
    const { code } = /** @type {NodeJS.ErrnoException} */ (error);
    throw new Refusal(
      `数据目录 ${dataDir} 写不进去（${code}）：请改正它的权限，或用 DATA_DIR 指定另一个目录。`,
      `The data folder ${dataDir} cannot be written (${code}): correct its rights, or set DATA_DIR to another folder.`,
    );
  }
}

/** @param {string} dataDir */
export function isOurFolder(dataDir) {
  return existsSync(join(dataDir, MARK));
}

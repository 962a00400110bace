import { ALLOWED, projects } from './tiers.mjs';

const all = projects();

/** Files that test may build what they test out of the test kit. */
const TEST_FILE = /\.(spec|db\.spec|api\.spec)\.ts$|\/testing\/|\/test\//;

/** Holds every import between projects to the table of tiers. */
export const boundaries = {
  meta: { type: 'problem', schema: [] },
  /** @param {import('eslint').Rule.RuleContext} context */
  create(context) {
    const own = all.find(({ folder }) => context.filename.startsWith(`${folder}/`));
    if (!own) return {};
    /** @param {any} node */
    const check = (node) => {
      const text = node.source?.value;
      if (typeof text !== 'string' || !text.startsWith('@yangguang/')) return;
      const target = all.find(({ name }) => text === name || text.startsWith(`${name}/`));
      const reason = target
        ? refusal(own, target, text.slice(target.name.length + 1), context.filename)
        : 'There is no such project.';
      if (reason) context.report({ node, message: reason });
    };
    return {
      ImportDeclaration: check,
      ExportNamedDeclaration: check,
      ExportAllDeclaration: check,
      ImportExpression: check,
    };
  },
};

/**
 * @param {import('./tiers.mjs').Project} own @param {import('./tiers.mjs').Project} target
 * @param {string} entry @param {string} file
 */
function refusal(own, target, entry, file) {
  if (own.tier === undefined || target.tier === undefined)
    return 'Every project needs a tier tag in its package.json.';
  if (own.name === target.name)
    return 'Inside a project, import the file itself: a project never goes through its own door.';
  if (target.tier === 'testing' && TEST_FILE.test(file)) return undefined;
  const wanted = entry === 'model' ? `${target.tier}/model` : target.tier;
  if (ALLOWED[own.tier]?.includes(wanted)) return undefined;
  if (target.tier === 'domain' && own.tier === 'domain') {
    return 'Domains meet only at each other’s model entry: events, read-model interfaces and ids.';
  }
  return `A project of tier ${own.tier} may not import ${wanted}: imports go down (docs/ARCHITECTURE.md).`;
}

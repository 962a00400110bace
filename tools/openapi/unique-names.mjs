/**
 * Swagger keeps one shape under each class name: of two classes with the same name in two libraries the last one
 * wins, nobody is told, and clients are promised the wrong thing. The same goes for an operation’s name.
 *
 * @typedef {{ readonly file: string, readonly text: string }} Source
 */

/** What only a class that describes itself for the document carries. */
const DESCRIBED = /@Api(Response)?Property|@TextField|@ApiSchema/;

/**
 * Sentences about names that stand for two things; none when every name is the only one of its kind.
 *
 * @param {readonly Source[]} sources of the server, tests left out
 * @returns {string[]}
 */
export function doubledNames(sources) {
  const shapes = sources.filter(({ text }) => DESCRIBED.test(text));
  return [
    ...doubled(shapes, /^export (?:abstract )?class (\w+)/gm).map(
      ([name, files]) =>
        `Two classes are called ${name}: the document keeps the last and loses the other. Give one a name of its domain.\n${list(files)}`,
    ),
    ...doubled(sources, /\boperationId: '([^']+)'/g).map(
      ([name, files]) =>
        `Two operations are called ${name}: clients could not tell them apart. Give one another operationId.\n${list(files)}`,
    ),
  ];
}

/**
 * @param {readonly Source[]} sources
 * @param {RegExp} pattern whose first group is the name
 * @returns {[string, string[]][]}
 */
function doubled(sources, pattern) {
  /** @type {Map<string, string[]>} */
  const places = new Map();
  for (const { file, text } of sources) {
    for (const [, name = ''] of text.matchAll(pattern)) places.set(name, [...(places.get(name) ?? []), file]);
  }
  return [...places].filter(([, files]) => files.length > 1);
}

/** @param {readonly string[]} files */
function list(files) {
  return files.map((file) => `  ${file}`).join('\n');
}

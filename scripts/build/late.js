// What a package loads at its start and does not use here.

/**
 * Commander can start commands that are programs of their own. Ours are not, and to load what starts them takes Node as long as to load commander.
 *
 * @param codes the codes of chunks by their names
 */
export function withoutEarlyLoads(codes) {
  const found = [...codes].filter(([, code]) => early.test(code));
  if (found.length !== 1) throw new Error('Commander loads what starts programs in another way now.');
  return new Map([...codes].map(([name, code]) => [name, code.replace(early, late)]));
}

const early = /const childProcess = (__webpack_require__\(\d+\));/;
const late = 'const childProcess = { spawn: (...given) => $1.spawn(...given) };';

// Tries one pattern on texts made to keep it busy; says its number when it has come back from all of them.
import { parentPort } from 'node:worker_threads'

const SIZE = 100_000
const PUMPS = ['a', '1', ' ', '\n', 'A', 'ä', 'a ', '. ', 'a.', '-', '"', '<', '(']

/** Signs that the pattern itself names. */
function signsOf(source) {
  const bare = source.replace(/\\[dswbDSWBpPnrtux](?:\{[^}]*\})?/g, '').replace(/\\(.)/g, '$1')
  return [...new Set(bare.match(/[^\w\s]|\w/g) ?? [])].slice(0, 14)
}
parentPort.on('message', ({ number, source, flags }) => {
  const signs = signsOf(source)
  const words = [...new Set(source.match(/[A-Za-zÄÖÜäöüß]{3,}/g) ?? [])].slice(0, 4).map((word) => `${word} `)
  const pumps = [...new Set([...PUMPS, ...signs, ...words])]
  const starts = [...new Set(['', ...signs.filter((sign) => /[^\w)\]|*+?]/.test(sign)).slice(0, 5)])]
  const pattern = new RegExp(source, flags.replace('g', ''))
  for (const start of starts) for (const pump of pumps) { pattern.lastIndex = 0; pattern.test(`${start}${pump.repeat(SIZE / pump.length)}\u0001`) }
  parentPort.postMessage(number)
})

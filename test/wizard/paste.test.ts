// What is pasted at a terminal becomes one line, whatever pieces it arrives in.
import { PassThrough } from 'node:stream'
import { expect, test } from 'vitest'
import { joined, oneLinePastes } from '../../src/wizard/paste.ts'

async function heard(...chunks: readonly (string | Buffer)[]): Promise<string> {
  const source = new PassThrough()
  const keys = oneLinePastes(source)
  let text = ''
  keys.on('data', (chunk: Buffer) => {
    text += chunk.toString()
  })
  for (const chunk of chunks) {
    source.write(chunk)
    await new Promise((done) => setImmediate(done))
  }
  return text
}
const paste = (text: string): string => `\u001b[200~${text}\u001b[201~`

test.each([
  ['typed text and keys pass', ['a', 'b\r', '\u001b[B', '\u0003', '\u001b', '\u001b[2~', '\r\r'], 'ab\r\u001b[B\u0003\u001b\u001b[2~\r\r'],
  ['a typed answer with Enter passes', ['16.1.2027\r'], '16.1.2027\r'],
  ['a marked paste is one line without Enter', [paste('Marktplatz 4\r\n29999 Neuental\n')], 'Marktplatz 4 ⏎ 29999 Neuental'],
  ['empty lines and indents are none', [paste('A\n\n\n   B\t C')], 'A ⏎  ⏎  ⏎ B  C'],
  ['keys in a paste are no keys', [paste('a\u0003b\u001b[Bc')], 'ab[Bc'],
  ['Ctrl-C ends a paste whose end never comes, and keys are keys again', ['\u001b[200~halb', '\u0003', 'neu\r'], '\u0003neu\r'],
  ['marks may come in pieces', ['x\u001b[20', '0~A\nB\u001b[', '201~\r'], 'xA ⏎ B\r'],
  ['a paste may come in pieces', ['\u001b[200~A\n', 'B', '\u001b[201~'], 'A ⏎ B'],
  ['letters may come in pieces', [Buffer.from([0xc3]), Buffer.from([0xbc])], 'ü'],
  ['without marks the break inside is seen, and the last one is Enter', ['Marktplatz 4\r29999 Neuental\r'], 'Marktplatz 4 ⏎ 29999 Neuental\r'],
])('%s', async (_, chunks, text) => {
  expect(await heard(...chunks)).toBe(text)
})

test('the one who reads decides whether the keyboard is listened to, so that the program can end', () => {
  const source = new PassThrough()
  const keys = oneLinePastes(source)
  keys.on('data', () => {})
  expect(source.isPaused()).toBe(false)
  keys.pause()
  expect(source.isPaused()).toBe(true)
})

test.each([
  ['Marktplatz 4 ⏎ 29999 Neuental', ', ', 'Marktplatz 4, 29999 Neuental'],
  ['Marktplatz 4, ⏎ 29999 Neuental', ', ', 'Marktplatz 4, 29999 Neuental'],
  ['Nachbarschaftshilfe ⏎  ⏎ Neuental e. V.', ' ', 'Nachbarschaftshilfe Neuental e. V.'],
  ['  getippt ', ' ', 'getippt'],
])('„%s“ is read as one answer', (typed, between, text) => {
  expect(joined(typed, between)).toBe(text)
})

// Every command in README and handbook runs, page by page and in order, in a folder that holds what the page speaks of; what it prints is what the page shows.
import { expect, test } from 'vitest'
import { main } from '../../src/cli.ts'
import { memoryIo } from '../support/memory-io.ts'
import { isOfKoopgen, isOpen, isOutside, wordsOf } from './commands.ts'
import { type Block, byHand, commandsInText, everyPage, type PageOfDocs } from './pages.ts'
import { type Files, GIT, WORLDS } from './worlds.ts'

interface Folder {
  files: Files
  /** What the last command said. */
  said: string
}
async function run(line: string, folder: Folder): Promise<number> {
  const io = memoryIo(folder.files, { git: GIT })
  const code = await main(wordsOf(line), io)
  folder.files = Object.fromEntries(io.files)
  folder.said = `${io.out()}\n${io.err()}`
  return code
}
const flat = (text: string): string => text.replace(/\s+/g, ' ').trim()

/** Files that the page gives under a name lie in every folder of the page. */
const given = ({ blocks }: PageOfDocs): Files => Object.fromEntries(blocks.filter(({ info }) => info.has('datei')).map(({ info, text }) => [info.get('datei') ?? '', text]))

async function follow(block: Block, folder: Folder, extra: Files): Promise<readonly unknown[]> {
  const world = block.info.get('mit')
  if (world !== undefined) folder.files = { ...(await WORLDS[world]?.()), ...extra }
  const wrong: unknown[] = []
  for (const line of block.text.trimEnd().split('\n')) {
    if (isOutside(line)) continue
    const code = isOfKoopgen(line) ? await run(line, folder) : 'no command of koopgen, and no reason given'
    if (code !== Number(block.info.get('code') ?? 0)) wrong.push([line, code, folder.said])
  }
  return wrong
}

const pages = everyPage.filter(({ blocks }) => blocks.some(({ language }) => language === 'sh'))
test.each(pages)('$path', async (page) => {
  const folder: Folder = { files: given(page), said: '' }
  for (const block of page.blocks) {
    if (block.language === 'sh') expect(await follow(block, folder, given(page))).toEqual([])
    if (block.language === 'text' && block.info.has('aus')) expect(flat(folder.said)).toContain(flat(block.text))
  }
})

const inText = [...new Set(byHand.flatMap(commandsInText))].filter((line) => !isOutside(line) && !isOpen(line))
/** What the sentence around a command presupposes, and how the command ends in a folder where that is not so. */
const ENDS: readonly (readonly [line: RegExp, code: number, says: RegExp])[] = [
  [/ render --check/, 1, /Nicht auf dem Stand dieser Angaben: .*alt\.pdf.*\[datei\/veraltet\]/s], // outputs that were committed
  [/ diff v1:/, 2, /Diesen Stand kennt Git nicht/],
  [/ batch basis\.koop\.yaml /, 2, /„basis\.koop\.yaml“ lässt sich nicht lesen/],
  [/ batch merge teil-1 /, 2, /In „teil-1“ liegt keine Datei „koopgen-manifest\.jsonl“/],
  [/ init --from-example kurz$/, 2, /„vereinbarung\.koop\.yaml“ gibt es schon und bleibt unberührt/], // an empty folder
]
const endOf = (line: string): readonly [number, RegExp] => {
  const [, code, says] = ENDS.find(([pattern]) => pattern.test(line)) ?? []
  return [code ?? 0, says ?? /^/]
}
test.each(inText)('%s', async (line) => {
  const folder: Folder = { files: { ...(await WORLDS['kurz']?.()), ...(await WORLDS['alt-neu']?.()) }, said: '' }
  const [code, says] = endOf(line)
  expect([line, await run(line, folder), folder.said]).toEqual([line, code, expect.stringMatching(says)])
})
test.each(ENDS)('%s stands in a sentence', (pattern) => expect(inText.filter((line) => pattern.test(line))).not.toEqual([]))

test('the message that is explained is the one of today', async () => {
  const shown = everyPage.flatMap(({ blocks }) => blocks).find(({ info }) => info.has('meldung'))?.text ?? 'none'
  const io = memoryIo({ 'vereinbarung.koop.yaml': String((await WORLDS['kurz']?.())?.['vereinbarung.koop.yaml']).replace('rolle: abh\n', 'rolle: abhh\n') })
  expect(await main(['validate'], io)).toBe(1)
  expect(io.err()).toContain(shown.trimEnd())
})

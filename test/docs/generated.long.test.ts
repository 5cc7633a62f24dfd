// What the handbook shows of texts and of the wizard is what koopgen prints and asks today.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { handbookPages } from '../../scripts/handbook-pages.ts'
import { terminalPictures } from '../../scripts/handbook-pictures.ts'
import { recordedWizard } from '../../scripts/handbook-wizard.ts'
import { shippedTemplates } from '../../src/assets.ts'
import { main } from '../../src/cli.ts'
import { memoryIo } from '../support/memory-io.ts'
import { example, handbook, ROOT } from './pages.ts'

/** Where the questions of the wizard have their titles, also those that this recording has no cause to ask. */
const titles = ['src/wizard/name-questions.ts', 'src/wizard/party-questions.ts', 'src/schema/parts/parties.ts'].map((path) => readFileSync(join(ROOT, path), 'utf8')).join('\n')
const inHandbook = (path: string): string => readFileSync(join(ROOT, 'docs/handbuch', path), 'utf8')

test('generated pages with their printed samples: npm run handbook', async () => {
  const made = await handbookPages(shippedTemplates())
  expect(made.filter(([path, text]) => inHandbook(path) !== text).map(([path]) => path)).toEqual([])
})

test('pictures of the wizard: npm run handbook', async () => {
  const made = await terminalPictures()
  expect(made.length).toBeGreaterThan(2)
  expect(made.filter(([name, text]) => inHandbook(`bilder/${name}`) !== text).map(([name]) => name)).toEqual([])
})

test('every question that the handbook explains is asked, and every question that is asked is explained', async () => {
  const page = handbook.find(({ path }) => path.endsWith('03-erste-vereinbarung.md'))?.text ?? ''
  const rows = [...page.matchAll(/^\| „([^“]+)“ \| (.*)/gm)].map(([, question = '', text = '']) => ({ question, sometimes: text.startsWith('Kommt nur, wenn') }))
  const explained = rows.map(({ question }) => question)
  const asked = (await recordedWizard()).lines.flatMap((line) => (/^✔ \d+ · (.+)$/.exec(line) ?? []).slice(1))
  expect(explained.length).toBeGreaterThan(10)
  expect(rows.filter(({ question, sometimes }) => !sometimes && !asked.some((line) => line.includes(question)))).toEqual([])
  expect(rows.filter(({ question, sometimes }) => sometimes && !question.split('…').every((words) => titles.includes(words.trim())))).toEqual([])
  expect(asked.filter((line) => !explained.some((question) => line.includes(question)))).toEqual([])
})

test('every part of the report that the handbook explains is on the report, and every part is explained', async () => {
  const page = handbook.find(({ path }) => path.endsWith('07-protokoll.md'))?.text ?? ''
  const explained = [...page.matchAll(/^\| ([^|]+) \| /gm)].map(([, part = '']) => part).filter((part) => !['Abschnitt', '---'].includes(part))
  const io = memoryIo({ 'v.koop.yaml': example('jobcenter') })
  await main(['report', '-f', 'md'], io)
  // some are run-in: a bold word at the beginning of a paragraph that stands below no heading
  const parts = io.out().split(/\n{2,}/).flatMap((block, i, all) => {
    const [, title, runIn] = /^(?:#{2,4} (.+)|\*\*([^*]+)\*\*: )/.exec(block) ?? []
    return title ?? (runIn !== undefined && runIn !== 'Parteien' && !all[i - 1]?.startsWith('#')) ? [(title ?? runIn ?? '').replace(/ \(.*/, '')] : []
  })
  const below = /kommen „(.+?)“ und „(.+?)“ dazu/.exec(page)?.slice(1) ?? []
  expect(parts).toEqual(expect.arrayContaining(below))
  expect(parts.filter((part) => !below.includes(part))).toEqual(explained)
})

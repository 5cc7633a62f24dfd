// The pages of README, reference and handbook hold together: links and pictures, commands that exist, blocks that say what they are, short pages, generated pages that are up to date.
import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join, posix } from 'node:path'
import { expect, test } from 'vitest'
import { clausePages, PRINTED } from '../../scripts/handbook-clauses.ts'
import { formatPages } from '../../scripts/handbook-format.ts'
import { shippedTemplates } from '../../src/assets.ts'
import { isKnown, isOfKoopgen, isOpen, isOutside } from './commands.ts'
import { brokenLinks, byHand, commandsInText, everyPage, handbook, ROOT } from './pages.ts'

test('every link and every picture leads somewhere', () => {
  expect(everyPage.flatMap((page) => brokenLinks(page).map((link) => [page.path, link]))).toEqual([])
})

test('every page of the handbook can be reached from its contents', () => {
  const start = 'docs/handbuch/README.md'
  const reached = new Set([start])
  for (const path of reached) for (const next of linked(path)) reached.add(next)
  expect(handbook.map(({ path }) => path).filter((path) => !reached.has(path))).toEqual([])
})
const linked = (path: string): readonly string[] =>
  [...(handbook.find((page) => page.path === path)?.text.matchAll(/\]\(([^)#\s]+\.md)/g) ?? [])].map(([, link = '']) => posix.join(path, '..', link)).filter((link) => link.startsWith('docs/handbuch/'))

test('every command has a name and options that exist, and every other line a reason', () => {
  const lines = everyPage.flatMap((page) => [...page.blocks.filter(({ language }) => language === 'sh').flatMap(({ text }) => text.trimEnd().split('\n')), ...commandsInText(page)].map((line) => [page.path, line] as const))
  expect(lines.length).toBeGreaterThan(80)
  expect(lines.filter(([, line]) => !isOutside(line) && !(isOfKoopgen(line) && (isOpen(line) || isKnown(line))))).toEqual([])
})

/** What a block may be: with which word in its info string it is tried, or as what it is looked at elsewhere; programs are tried where the library is. */
const WORDS: Readonly<Record<string, readonly string[]>> = {
  yaml: ['ganz', 'zu', 'entwurf', 'falsch', 'ci', 'datei', 'klausel'], sh: [], csv: ['datei'], md: ['datei'], js: [], ts: ['paket'], text: ['aus', 'meldung', 'vorlage', 'beispiel'],
}
test('every block says how it is tried', () => {
  const silent = everyPage.flatMap(({ path, blocks }) => blocks.filter(({ language, info }) => WORDS[language] === undefined || (WORDS[language].length > 0 && !WORDS[language].some((word) => info.has(word)))).map(({ line, language }) => `${path}:${line} ${language}`))
  expect(silent).toEqual([])
})

test('pages written by hand are short, and use no word that only programmers know for the file', () => {
  expect(byHand.filter(({ path, text }) => text.split('\n').length > (path.startsWith('docs/handbuch/') ? 120 : 260)).map(({ path }) => path)).toEqual([])
  const plain = byHand.filter(({ path }) => /handbuch\/\d\d-/.test(path))
  expect(plain.length).toBe(12)
  expect(plain.filter(({ text }) => /\b(YAML|Parser|Repository|Syntax|String|Boolean)\b/.test(text)).map(({ path }) => path)).toEqual([])
})

test('generated pages are those of today, but for the printed samples, which generated.long.test.ts compares: npm run handbook', () => {
  const made = [...clausePages(shippedTemplates(), new Map()), ...formatPages(shippedTemplates())]
  const unlike = made.filter(([path, text]) => textOf(path).replace(new RegExp(`## ${PRINTED}\\n[\\s\\S]*?\\n(?=## )`), '') !== text)
  expect(unlike.map(([path]) => path)).toEqual([])
  expect(handbook.filter(({ generated }) => generated).length).toBe(made.length)
})
const textOf = (path: string): string => handbook.find((page) => page.path === `docs/handbuch/${path}`)?.text ?? ''

test('pictures have words for those who do not see them, and stay small', () => {
  const folder = join(ROOT, 'docs/handbuch/bilder')
  expect(readdirSync(folder).reduce((sum, name) => sum + statSync(join(folder, name)).size, 0)).toBeLessThan(400_000)
  expect(byHand.flatMap(({ path, text }) => [...text.matchAll(/!\[([^\]]*)\]/g)].filter(([, words = '']) => words.length < 10).map(() => path))).toEqual([])
})

test('the law status that is told is the day on which the tables were last checked', () => {
  const folder = join(ROOT, 'templates/law')
  const days = readdirSync(folder).flatMap((name) => [...readFileSync(join(folder, name), 'utf8').matchAll(/\bgeprueft: (\d{4}-\d{2}-\d{2})/g)].map(([, day = '']) => day)).sort()
  const day = new Date(`${days.at(-1)}T00:00:00Z`)
  const words = (locale: string): string => day.toLocaleDateString(locale, { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' })
  const told = (path: string): string => everyPage.find((page) => page.path === path)?.text ?? ''
  expect(told('README.md')).toContain(`**Law status: ${words('en-GB')}.**`)
  expect(told('docs/handbuch/technik/rechtsstand.md')).toContain(`| ${words('de-DE')} |`)
})

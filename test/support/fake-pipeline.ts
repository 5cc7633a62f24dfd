// A pipeline of three lines, for tests of what commands do around it. The word FEHLER in an agreement is an error, WARNUNG a warning,
// „logo: x“ a logo, BUG a fault of ours; the bytes of every format are "<format> <text>", with the body font of the house style behind.
import type { Report } from '../../src/diagnostics/diagnostic.ts'
import { SourceText } from '../../src/diagnostics/source-text.ts'
import type { Document } from '../../src/document/nodes.ts'
import type { Job } from '../../src/pipeline.ts'
import type { HouseStyle, HouseStyleProblem } from '../../src/reread/house-style/data.ts'
import { readHouseStyle } from '../../src/reread/house-style/house-style.ts'
import type { Pack, Templates } from '../../src/templates/templates.ts'
import type { WriteOptions } from '../../src/write/formats.ts'
import { draftOf } from './sections.ts'

/** The real reader: what a command does with its answer is what is tested. */
export { readImage } from '../../src/write/image-size.ts'

/** Templates whose terms are the files of the packs. */
export const templatesWith = async (packs: readonly Pack[]): Promise<Templates> =>
  ({ terms: packs.flatMap((pack) => pack.files.map((file) => ({ id: `${pack.name}/${file.path}` }))) }) as unknown as Templates

export function compose(job: Job, report: Report): Document | undefined {
  const at = (word: string) => new SourceText(job.file, job.text).place(job.text.indexOf(word), job.text.indexOf(word) + word.length)
  if (job.text.includes('BUG')) throw new TypeError('x is undefined')
  if (job.text.includes('WARNUNG')) report('text/angabe-ungenutzt', 'Das ist bedenklich.', at('WARNUNG'))
  if (job.text.includes('FEHLER')) report('schema/fehlt', 'Das ist falsch.', at('FEHLER'), { hint: 'So ist es richtig.' })
  const logos = [...job.text.matchAll(/datei: (\S+)/g)].map((match) => ({ file: match[1]!, alt: '' }))
  const stand = [job.text.trim(), job.mode, ...job.sets, ...job.templates.terms.map(({ id }) => id)].join('|')
  return job.text.includes('FEHLER') ? undefined : ({ ...draftOf([]), stand, logos } as unknown as Document)
}

/** One name in all cases. */
export const formsOf = (job: Job): readonly string[] => (job.text.includes('FEHLER') ? [] : ['der Verein · den Verein · dem Verein · des Vereins'])

/** The real reader: what a command does with its answer is what is tested. */
export async function readHouse(bytes: Uint8Array): Promise<HouseStyle | HouseStyleProblem> {
  return readHouseStyle(bytes)
}

export async function write(document: Document, format: string, { images, house }: WriteOptions): Promise<Uint8Array> {
  const look = house ? `|${house.type.body?.font}` : ''
  return new TextEncoder().encode(`${format} ${document.stand}${[...images].map(([name, bytes]) => `|${name}:${bytes.length}`).join('')}${look}`)
}

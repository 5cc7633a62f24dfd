// Boxes and lines to write on: boxes below each other stand in one column, and lines side by side leave numbers that every reader understands. What is signed stays with its signature.
import { expect, it } from 'vitest'
import { bytesOf, documentOf, exampleText } from '../../support/compose.ts'
import { readPdf } from '../../support/read-pdf.ts'
import { PdfObjects } from './file/read-objects.ts'

const SHEET = `
anlagen:
  - id: blatt
    titel: Blatt
    text: |
      {Kästchen} Vorgelesen\\
      {Kästchen} Kopie erhalten\\
      {Kästchen} Übersetzt {Kästchen} Gedolmetscht

      Name und Unterschrift: {Linie}{Linie}
`
const bytes = await bytesOf(documentOf(exampleText('kurz') + SHEET), 'pdf')

it('sets boxes at the beginning of their lines below each other', async () => {
  const pieces = (await readPdf(bytes)).pages.at(-1)?.pieces ?? []
  const at = (text: string): number | undefined => pieces.find((piece) => piece.text.startsWith(text))?.x
  expect(at('Vorgelesen')).toBeDefined()
  expect([at('Kopie'), at('Übersetzt')]).toEqual([at('Vorgelesen'), at('Vorgelesen')])
})

it('parts the numbers between the codes of a text', () => {
  const pdf = new PdfObjects(bytes)
  const texts = pdf.all('Page').flatMap((page) => [...pdf.stream(page['Contents']).toString('latin1').matchAll(/\[([^\]]*)\] TJ/g)].map(([, inside = '']) => inside))
  const numbers = texts.flatMap((inside) => inside.replace(/<[0-9a-f]*>/g, ' ').split(' ').filter((word) => word !== ''))
  expect(numbers.length).toBeGreaterThan(100)
  expect(numbers.filter((word) => !/^-?\d+(\.\d)?$/.test(word))).toEqual([])
})

it('leaves what is signed on the page of the signature, wherever the page ends', async () => {
  const annexes = [30, 31, 32, 33, 34, 35, 36, 37].map((n) => `  - id: b${n}\n    titel: Blatt\n    text: |\n${[`${'Zeile.\\\n'.repeat(n)}Ende.`, `### Erklärung ${n}`, '{Kästchen} Ja\\\n{Kästchen} Nein\\\n{Kästchen} Kopie erhalten\\\n{Kästchen} Vorgelesen', 'Ort, Datum: {Linie}', `{Feld: Unterschrift ${n}} {Feld: Fachkraft ${n}}`].join('\n\n').replaceAll(/^(?=.)/gm, '      ')}\n`)
  const { pages } = await readPdf(await bytesOf(documentOf(`${exampleText('kurz')}\nanlagen:\n${annexes.join('')}`), 'pdf'))
  const pageOf = (words: string): number => pages.findIndex(({ pieces }) => pieces.some(({ text }) => text.includes(words)))
  for (let n = 30; n <= 37; n++) expect([pageOf(`Erklärung ${n}`), pageOf(`Unterschrift ${n}`)]).toEqual([pageOf(`Fachkraft ${n}`), pageOf(`Fachkraft ${n}`)])
})

// What is read out in the place of a picture says something: not a file name, not "Logo" alone, not the same for two pictures.
import type { Problem } from '../../schema/problem.ts'
import { elements, textAt } from '../raw.ts'
import { type Given, name, problem } from './check.ts'

const HINT = 'Schreiben Sie, was zu sehen ist und wem es gehört: Wappen der Stadt Musterhausen'
/** Words that only say that there is a picture, and numbers. */
const EMPTY_WORDS = /(?:^|[^\p{L}])(?:logos?|bild(?:er|zeichen|marke)?|grafik|foto|image|picture|icon|datei|alt|text|der|die|das|ein|eine|von|vom|unser|hier|\d+)(?=[^\p{L}]|$)/giu
const FILE_NAME = /\.(?:png|jpe?g|gif|svg|webp|tiff?|bmp|pdf)\b/i

const lettersOf = (text: string): number => [...text.replaceAll(/[^\p{L}]/gu, '')].length
const saysNothing = (alt: string): boolean => FILE_NAME.test(alt) || lettersOf(strip(alt)) < 3
/** Twice: neighbouring words share the space between them. */
const strip = (alt: string): string => alt.replaceAll(EMPTY_WORDS, ' ').replaceAll(EMPTY_WORDS, ' ')

export function* pictures({ data }: Given): Iterable<Problem> {
  const known = new Map<string, string>()
  for (const { value, path } of elements(data, ['parteien'])) {
    const [file, alt] = [textAt(value, 'logo', 'datei'), textAt(value, 'logo', 'alt')]
    if (file === undefined || alt === undefined) continue
    const at = [...path, 'logo', 'alt']
    const key = alt.trim().toLowerCase()
    if (saysNothing(alt)) yield problem('barriere/bild-text', at, `Die Beschreibung ${name(alt)} sagt nicht, was auf dem Bild zu sehen ist.`, { hint: HINT })
    else if ((known.get(key) ?? file) !== file) yield problem('barriere/bild-text', at, `Die Beschreibung ${name(alt)} steht schon bei einem anderen Bild.`, { hint: HINT })
    known.set(key, known.get(key) ?? file)
  }
}

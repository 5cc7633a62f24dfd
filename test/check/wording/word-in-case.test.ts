// The word that is offered for an outdated one stands in the case of what it replaces, with its article.
import { expect, it } from 'vitest'
import { obsoleteWords } from '../../../src/check/rules/law/obsolete-words.ts'
import { wordingOf } from './cases.ts'
import { composed } from '../../support/compose.ts'
import { mergedLines } from '../../support/merge-lines.ts'

const hints = (line: string): readonly string[] => obsoleteWords(wordingOf({ lines: [line], facts: {} })).map(({ hint = '' }) => hint)

it.each([
  ['Der Inhalt der Eingliederungsvereinbarung steht fest.', '„des Kooperationsplans“ statt „der Eingliederungsvereinbarung“'],
  ['Die Beratung steht nicht in der Eingliederungsvereinbarung.', '„dem Kooperationsplan“ statt „der Eingliederungsvereinbarung“'],
  ['Fragen zur Eingliederungsvereinbarung beantwortet das Amt.', '„zum Kooperationsplan“ statt „zur Eingliederungsvereinbarung“'],
  ['Anstelle einer Eingliederungsvereinbarung gibt es ein Gespräch.', '„eines Kooperationsplans“ statt „einer Eingliederungsvereinbarung“'],
  ['Die Höhe des Bürgergeldes steht im Bescheid.', '„des Grundsicherungsgeldes“ statt „des Bürgergeldes“'],
  ['Beim Profiling hilft niemand.', '„Bei der Potenzialanalyse“ statt „Beim Profiling“'],
  ['Sie fragen nach der Höhe ihres Bürgergelds.', '„Grundsicherungsgeldes“ statt „Bürgergelds“'],
])('%s', (line, words) => expect(hints(line)).toEqual([`Schreiben Sie ${words}.`]))
it.each([
  ['Die Eingliederungsvereinbarung gilt.', 'Kooperationsplan'],
  ['Der Abschluss von Eingliederungsvereinbarungen ist freiwillig.', 'Kooperationsplan'],
  ['Das Bürgergeld wird gezahlt.', 'Grundsicherungsgeld'],
])('where the case is not told by an article, the word alone: %s', (line, word) => expect(hints(line)).toEqual([`Schreiben Sie „${word}“.`]))
it('in own wording as what inserts it there', () => {
  const hint = (text: string) => composed(mergedLines(`zusatz:\n  - { id: flyer, titel: Flyer, text: "${text}" }`)).found.find(({ code }) => code === 'recht/begriff-ueberholt')?.hint
  expect(hint('Der Flyer erklärt den Inhalt der Eingliederungsvereinbarung.')).toBe('Schreiben Sie {begriff kooperationsplan des} statt „der Eingliederungsvereinbarung“; am Datum der Vereinbarung wird daraus „des Kooperationsplans“.')
  expect(hint('Der Flyer hilft bei Fragen zur Eingliederungsvereinbarung.')).toBe('Schreiben Sie zu {begriff kooperationsplan dem} statt „zur Eingliederungsvereinbarung“; am Datum der Vereinbarung wird daraus „zum Kooperationsplan“.')
})

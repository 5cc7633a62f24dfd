// How many prompts there are, and every clause adapted, in every kind: too long for the quick run.
import { describe, expect, test } from 'vitest'
import { fileText } from '../../src/wizard/file.ts'
import { keyOf, type Question } from '../../src/wizard/question.ts'
import { converse } from '../../src/wizard/session.ts'
import { EMPTY, faultsOf, TALK, within } from '../support/wizard-chance.ts'
import { answersOf, KINDS, named, openingAll, talk } from '../support/wizard-talk.ts'

const { templates } = TALK


/**
 * Prompts shown with two, three and four parties: every question, sheet and menu up to the end, with names that say their legal form or lack it once.
 * „alles“ opens everything: each sheet is filled in, each clause that is on by default is adapted. „dazu“: every clause on request is taken and adapted as well.
 * What costs more: a fifth party and each further one, a name that koopgen cannot inflect, a recommended clause that is left out (its reason), and a sheet of which questions are asked by themselves.
 */
const MOST = 40
const CLOSING = 1
const COUNTS: Readonly<Record<(typeof KINDS)[number], Readonly<Record<'kurz' | 'alles' | 'dazu', readonly [number, number, number]>>>> = {
  'abh': { kurz: [13, 16, 19], alles: [22, 25, 28], dazu: [28, 31, 34] },
  'abh-clearingstelle': { kurz: [18, 21, 24], alles: [28, 31, 34], dazu: [34, 37, 40] },
  'integrationskurs': { kurz: [14, 17, 20], alles: [22, 25, 28], dazu: [25, 28, 31] },
  'jobcenter': { kurz: [14, 17, 20], alles: [23, 26, 29], dazu: [28, 31, 34] },
  'projekt': { kurz: [15, 18, 21], alles: [27, 30, 33], dazu: [33, 36, 39] },
}
describe.each(KINDS)('%s', (typ) => {
  test.each(['kurz', 'alles', 'dazu'] as const)('so many prompts on the way „%s“, and the file is ready to sign', async (way) => {
    const counts: number[] = []
    for (const many of [2, 3, 4]) {
      const asker = openingAll(typ, many, way)
      const state = await converse(EMPTY, asker, within())
      expect(new Set(asker.asked).size).toBe(asker.asked.length)
      expect(faultsOf(state!)).toBe('')
      counts.push(asker.prompts.length + CLOSING)
    }
    expect(counts).toEqual(COUNTS[typ][way])
    expect(Math.max(...counts)).toBeLessThanOrEqual(MOST)
  })
  test('an adapted clause is asked parameter by parameter; each suggestion is one that its question takes, and leaving them all changes nothing', async () => {
    const kind = templates.kinds.get(typ)!
    const refused: string[] = []
    const picked: unknown[] = []
    const left = (question: Question) => (question.path[0] === 'klauseln' && question.optional && question.suggestion === undefined ? undefined : answersOf({ typ, 'assistent.weg': 'alles', ...named })(question))
    const asker = talk((question) => {
      if (question.suggestion !== undefined && question.refusal(question.suggestion) !== undefined) refused.push(`${keyOf(question.path)}: ${question.refusal(question.suggestion)}`)
      if (keyOf(question.path) !== 'assistent.anpassen') return left(question)
      picked.push(...question.options.map(({ value }) => value))
      return picked
    })
    const adapted = await converse(EMPTY, asker, within())
    expect(refused).toEqual([])
    const wanted = picked.flatMap((id) => Object.entries(kind.klauseln.get(String(id))!.parameter).filter(([name, { typ: form }]) => form !== 'tabelle' && name !== 'als_anlage').map(([name]) => `klauseln.${id}.${name}`))
    expect(wanted.length).toBeGreaterThan(5)
    expect(asker.asked).toEqual(expect.arrayContaining(wanted))
    expect(faultsOf(adapted!, 'final', ['text/angabe-ungenutzt'])).toBe('')
    const plain = await converse(EMPTY, talk(left), within())
    expect(fileText(adapted!.data, kind, 'x')).toBe(fileText(plain!.data, kind, 'x'))
  })
})

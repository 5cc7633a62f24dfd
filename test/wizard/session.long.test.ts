// Every clause adapted, in every kind: too long for the quick run.
import { describe, expect, test } from 'vitest'
import { fileText } from '../../src/wizard/file.ts'
import { keyOf, type Question, type State } from '../../src/wizard/question.ts'
import { converse } from '../../src/wizard/session.ts'
import { EMPTY, faultsOf, TALK } from '../support/wizard-chance.ts'
import { plainAnswer, talk } from '../support/wizard-talk.ts'

const { templates } = TALK

const KINDS = ['abh', 'abh-clearingstelle', 'integrationskurs', 'jobcenter', 'projekt'] as const
const within = (kept: State[] = []) => ({ ...TALK, keep: async (state: State) => void kept.push(state) })
const answersOf = (fixed: Record<string, unknown>) => (question: Question) => (keyOf(question.path) in fixed ? fixed[keyOf(question.path)] : plainAnswer(question))

const NAMES = ['Stadt Neuental', 'Caritasverband Neuental e. V.', 'AWO Kreisverband Neuental e. V.', 'Diakonisches Werk Neuental']
const named = Object.fromEntries(NAMES.map((name, n) => [`parteien.${n + 1}.name`, name]))
/** Everything grouped is changed one by one. */
const CHANGED = Object.fromEntries(['namen', 'laufzeit', 'unterzeichnung', 'ueberschrift'].map((id) => [`assistent.uebernehmen.${id}`, false]))

describe.each(KINDS)('%s', (typ) => {
  test('an adapted clause is asked parameter by parameter; each suggestion is one that its question takes, and leaving them all changes nothing', async () => {
    const kind = templates.kinds.get(typ)!
    const refused: string[] = []
    const picked: unknown[] = []
    const left = (question: Question) => (question.path[0] === 'klauseln' && question.optional && question.suggestion === undefined ? undefined : answersOf({ typ, 'assistent.weg': 'alles', ...named, ...CHANGED })(question))
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

// The conversation: what is asked, on which way, and what becomes of the answers.
import { describe, expect, test } from 'vitest'
import { fileText } from '../../src/wizard/file.ts'
import { isLeftOpen } from '../../src/wizard/open-answers.ts'
import { keyOf, type State } from '../../src/wizard/question.ts'
import { converse } from '../../src/wizard/session.ts'
import { anythingChosen, EMPTY, faultsOf, TALK, within } from '../support/wizard-chance.ts'
import { answersOf, KINDS, named, openingAll, talk } from '../support/wizard-talk.ts'

const { templates } = TALK

describe.each(KINDS)('%s', (typ) => {
  test('four parties, with everything opened and adapted that is there by default: at most forty prompts, and the file is ready to sign', async () => {
    const asker = openingAll(typ, 4, 'alles')
    const state = await converse(EMPTY, asker, within())
    expect(new Set(asker.asked).size).toBe(asker.asked.length)
    expect(asker.prompts.length).toBeLessThan(40) // one more comes when the file is written
    expect(faultsOf(state!)).toBe('')
  })
  test('proposals taken as they stand give the same file as the same values answered', async () => {
    const texts: string[] = []
    for (const take of [false, true]) {
      const asker = talk((question) => (take && question.sheet?.numbered && question.suggestion !== undefined ? 'taken' : answersOf({ typ, 'assistent.weg': 'alles', ...named })(question)))
      const state = await converse(EMPTY, asker, within())
      texts.push(fileText(state!.data, templates.kinds.get(typ)!, 'x'))
    }
    expect(texts[0]).toBe(texts[1])
  })
})

test('a parameter is judged by the schema of its field', async () => {
  let told: readonly (string | undefined)[] = []
  const asker = talk((question) => {
    if (keyOf(question.path) === 'assistent.anpassen') return ['ansprechperson']
    if (keyOf(question.path) === 'klauseln.ansprechperson.antwortfrist') told = ['bald', 'drei Wochen', '-2'].map((typed) => question.refusal(question.read(typed)))
    return answersOf({ typ: 'abh', 'assistent.weg': 'alles' })(question)
  })
  await converse(EMPTY, asker, within())
  expect(told).toEqual([expect.stringContaining('Zahl und Einheit'), undefined, expect.any(String)])
})
test('what the name says without being asked stands among the answers before writing, and is then asked on the full way', async () => {
  const asker = talk(answersOf({ typ: 'abh', 'parteien.2.name': 'Diakonie-Verbund Röderberg gGmbH' }), [{ kind: 'more' }])
  await converse(EMPTY, asker, within())
  const [first, second] = asker.seen.map((sections) => sections.find(({ title }) => title === 'Partei 2')!.lines)
  expect(first).toEqual(expect.arrayContaining([['Rechtsform', 'gemeinnützige GmbH'], ['Kurzname', 'Diakonie'], ['Verband', 'Diakonie']]))
  expect(second).not.toContainEqual(['Verband', 'Diakonie'])
  expect(asker.seen[1]!.flatMap(({ lines }) => lines)).toContainEqual(['Diakonie-Verbund Röderberg gGmbH: Verband', 'Diakonie'])
})
test('a party is named once', async () => {
  let told: string | undefined
  const asker = talk((question) => {
    if (keyOf(question.path) === 'parteien.2.name') told = question.refusal('Stadt Neuental')
    return answersOf({ typ: 'abh' })(question)
  })
  await converse(EMPTY, asker, within())
  expect(told).toContain('„Stadt Neuental“ ist schon Partei 1.')
})

test('whatever is chosen among what is offered, the file reads without an error of form', () => anythingChosen(KINDS, 3, faultsOf))

describe('„offen“ as an answer', () => {
  /** Of everything that may stay open, its question is in the file and the draft prints. */
  test.each(KINDS)('%s: whatever stays open, the draft has no error', async (typ) => {
    const opened: string[] = []
    const asker = talk((question) => {
      if (question.form !== 'line' || !isLeftOpen(question, 'noch offen')) return answersOf({ typ, 'assistent.weg': 'alles' })(question)
      opened.push(keyOf(question.path))
      return 'open'
    })
    const state = await converse(EMPTY, asker, within())
    expect(opened).toEqual(expect.arrayContaining(['parteien.1.sitz', 'parteien.2.vertreten_durch', 'laufzeit.dauer']))
    expect(faultsOf(state!, 'draft')).toBe('')
    const text = fileText(state!.data, templates.kinds.get(typ)!, 'x')
    expect(text).toContain('{ zu: parteien.stadt.sitz, frage: Anschrift von „Stadt Neuental“? }')
    expect(text).not.toMatch(/sitz: "?offen/)
    expect(asker.seen[0]!.flatMap(({ lines }) => lines)).toContainEqual(['Anschrift in einer Zeile', 'noch offen'])
  })
  test('an answer given later takes the question out of the file', async () => {
    let answer: unknown = 'open'
    const asker = talk((question) => (keyOf(question.path) === 'parteien.1.sitz' ? answer : answersOf({ typ: 'abh' })(question)), [{ kind: 'edit', section: 2 }])
    const review = asker.review
    asker.review = async (sections) => {
      answer = { plz: '29999', ort: 'Neuental' }
      return review(sections, false)
    }
    const state = await converse(EMPTY, asker, within())
    expect(fileText(state!.data, templates.kinds.get('abh')!, 'x')).not.toMatch(/^offen:/m)
  })
})
test.each([
  ['eigenes Büro', 'Es fehlt: ein großer Anfangsbuchstabe; der Punkt am Ende; ein Verb'],
  ['Der Raum liegt abseits', 'Es fehlt: der Punkt am Ende.'],
  ['Der Raum liegt abseits des Schalters.', undefined],
])('where the text prints a whole sentence, „%s“ is checked as one', async (typed, words) => {
  let told: string | undefined
  const asker = talk((question) => {
    if (keyOf(question.path) === 'klauseln.trennung.sichtbarkeit') told = question.refusal(typed)
    return answersOf({ typ: 'abh-clearingstelle' })(question)
  })
  await converse(EMPTY, asker, within())
  expect(told).toEqual(words === undefined ? undefined : expect.stringContaining(words))
})

test('what the text prints in quotation marks has single ones inside; what it prints with an article needs one', async () => {
  let area: readonly (string | undefined)[] = []
  const asker = talk((question) => {
    if (keyOf(question.path) === 'angaben.projekt.gebiet') area = ['Landkreis Neuental', 'der Landkreis Neuental', 'Neuental'].map((text) => question.refusal(text))
    if (keyOf(question.path) === 'angaben.projekt.name') return question.read('Ankommen „Plus“')
    return answersOf({ typ: 'projekt', 'assistent.weg': 'alles' })(question)
  })
  const state = await converse(EMPTY, asker, within())
  expect(fileText(state!.data, templates.kinds.get('projekt')!, 'x')).toContain('name: Ankommen ‚Plus‘')
  expect(area).toEqual([expect.stringContaining('Bitte mit Artikel'), undefined, undefined])
})
describe('going back', () => {
  test('asks the question before once more, with its answer as it was', async () => {
    const currents: unknown[] = []
    let turned = false
    const asker = talk((question, current) => {
      if (keyOf(question.path) === 'parteien.1.sitz' && !turned) {
        turned = true
        return 'back'
      }
      if (keyOf(question.path) === 'parteien.1.name') currents.push(current)
      return answersOf({ typ: 'abh' })(question)
    })
    await converse(EMPTY, asker, within())
    const at = asker.asked.indexOf('parteien.1.sitz')
    expect(asker.asked.slice(at - 1, at + 3)).toEqual(['parteien.1.name', 'parteien.1.sitz', 'parteien.1.name', 'parteien.1.sitz'])
    expect(currents).toEqual([undefined, 'Stadt Neuental'])
  })
  test('opens only the prompt before, not that of another party with the same words', async () => {
    let turned = false
    const asker = talk((question) => {
      const turns = keyOf(question.path) === 'parteien.3.name' && !turned
      turned ||= turns
      return turns ? 'back' : answersOf({ 'typ': 'abh', 'assistent.parteien': 3 })(question)
    })
    await converse(EMPTY, asker, within())
    const at = asker.asked.indexOf('parteien.3.name')
    expect(asker.asked.slice(at + 1, at + 4)).toEqual(['parteien.2.sitz', 'parteien.2.vertreten_durch', 'parteien.3.name'])
  })
  test('to another function asks again whether a woman or a man is meant; the answer stands in the file', async () => {
    const functions = ['Präses', 'Präses', 'Dekan:in']
    const genders: unknown[] = []
    const asker = talk((question, current) => {
      const key = keyOf(question.path)
      if (key === 'parteien.2.vertreten_durch') return question.read(functions.shift()!)
      if (key === 'parteien.2.vertreten_durch.1.geschlecht') genders.push(current)
      if (key === 'parteien.2.vertreten_durch.1.geschlecht') return genders.length === 1 ? 'back' : genders.length === 2 ? 'w' : 'm'
      return answersOf({ typ: 'abh' })(question)
    }, [{ kind: 'edit', section: 3 }])
    const state = await converse(EMPTY, asker, within())
    expect(genders).toEqual([undefined, undefined, undefined])
    expect(fileText(state!.data, templates.kinds.get('abh')!, 'x')).toContain('{ funktion: Dekan:in, geschlecht: m }')
  })
  test('to another name asks for its article anew, and nothing of the first name is left', async () => {
    const names = ['Mosaika', 'Zentrum Ankommen']
    const currents: unknown[] = []
    const asker = talk((question, current) => {
      const key = keyOf(question.path)
      if (key === 'parteien.2.name') return names.shift()
      if (key === 'parteien.2.genus') {
        currents.push(current)
        return 'f'
      }
      if (key === 'assistent.formen.2') return names.length > 0 ? 'back' : 'so'
      if (key === 'parteien.2.sitz' && names.length > 0) return 'back'
      return answersOf({ typ: 'abh', 'parteien.2.rechtsform': 'e-v' })(question)
    })
    // back from the forms to the article, from there to the name
    const { ask } = asker
    let steps = 0
    asker.ask = async (question, current, progress) => {
      const again = keyOf(question.path) === 'parteien.2.genus' && current === 'f' && steps++ === 0
      return again ? { kind: 'back' } : ask(question, current, progress)
    }
    const state = await converse(EMPTY, asker, within())
    const text = fileText(state!.data, templates.kinds.get('abh')!, 'x')
    expect(currents).toEqual([undefined])
    expect(text).toContain('name: Zentrum Ankommen\n')
    expect(text).toContain('genus: n\n')
    expect(text).not.toContain('der Zentrum')
  })
  test('from the first question stays there', async () => {
    let left = 2
    const asker = talk((question) => (left-- > 0 ? 'back' : answersOf({ typ: 'abh' })(question)))
    await converse(EMPTY, asker, within())
    expect(asker.asked.slice(0, 4)).toEqual(['typ', 'typ', 'typ', 'assistent.weg'])
  })
})

describe('the look at everything', () => {
  test('shows each answer as it was understood, and goes through one section again', async () => {
    const asker = talk(answersOf({ typ: 'abh', 'laufzeit.dauer': '2 Jahre' }), [{ kind: 'edit', section: 2 }])
    await converse(EMPTY, asker, within())
    const again = asker.asked.slice(asker.asked.lastIndexOf('laufzeit.dauer') + 1)
    expect(again.every((key) => key.startsWith('parteien.1.'))).toBe(true)
    expect(again).toContain('parteien.1.name')
    const lines = asker.seen[1]!.flatMap(({ lines }) => lines)
    expect(lines).toContainEqual(['Anschrift in einer Zeile', 'Marktplatz 4, 29999 Neuental'])
    expect(lines).toContainEqual(['Datum', '15. Januar 2027'])
  })
  test('leaving writes nothing, and every answer was kept on the way', async () => {
    const kept: State[] = []
    expect(await converse(EMPTY, talk(answersOf({ typ: 'abh' }), [{ kind: 'leave' }]), within(kept))).toBeUndefined()
    const lengths = kept.map(({ done }) => done.length)
    expect(lengths.every((length, i) => length > (lengths[i - 1] ?? 0))).toBe(true)
  })
  test('what was kept goes on where it stopped', async () => {
    const kept: State[] = []
    const first = talk(answersOf({ typ: 'abh' }))
    const whole = await converse(EMPTY, first, within(kept))
    const second = talk(answersOf({ typ: 'abh' }))
    expect(await converse(kept[6]!, second, within())).toEqual(whole)
    expect(second.asked).toEqual(first.asked.slice(kept[6]!.done.length))
  })
})

test('a term that is left open still asks for the notice, which stands in the draft', async () => {
  const asker = talk((question) => (keyOf(question.path) === 'laufzeit.dauer' ? 'open' : answersOf({ typ: 'abh', 'assistent.weg': 'alles', 'laufzeit.kuendigung.frist': '6 Monate' })(question)))
  const state = await converse(EMPTY, asker, within())
  expect(fileText(state!.data, templates.kinds.get('abh')!, 'x')).toContain('frist: 6 Monate')
  expect(faultsOf(state!, 'draft')).toBe('')
})
test('the size says what each choice gives of the kind', async () => {
  const told: string[] = []
  const asker = talk((question) => {
    if (keyOf(question.path) === 'umfang') told.push(...question.options.map(({ words }) => words))
    return answersOf({ typ: 'projekt', 'assistent.weg': 'alles' })(question)
  })
  await converse(EMPTY, asker, within())
  expect(told).toEqual([expect.stringMatching(/^Knapp: 25 Klauseln, etwa 4 Seiten/), expect.stringMatching(/^Ausführlich: 36 Klauseln, meist 8 bis 13 Seiten/)])
})
test('a day as the term is its last one; it must lie behind the beginning, and renews nothing', async () => {
  const told: (string | undefined)[] = []
  const asker = talk((question) => {
    if (keyOf(question.path) !== 'laufzeit.dauer') return answersOf({ typ: 'abh', 'assistent.weg': 'alles', 'laufzeit.beginn': '2027-03-01' })(question)
    told.push(question.refusal(question.read('15.1.2027')), question.refusal(question.read('31.2.2028')))
    return question.read('bis zum 31.12.2028')
  })
  const state = await converse(EMPTY, asker, within())
  expect(told).toEqual(['Der letzte Tag muss hinter dem Datum der Vereinbarung liegen.', expect.stringContaining('Februar')])
  expect(asker.asked).not.toContain('laufzeit.verlaengerung.art')
  const text = fileText(state!.data, templates.kinds.get('abh')!, 'x')
  expect(text).toContain('  bis: 2028-12-31\n')
  expect(text).not.toMatch(/^ {2}dauer:/m)
  expect(faultsOf(state!)).toBe('')
})
test.each([['papier', ['ort_datum', 'ort', 'datum', 'ausfertigungen']], ['einzeln', ['ort_datum', 'ort', 'datum']], ['qes', []]])('signing with %s keeps only what is printed', async (modus, asked) => {
  const asker = talk(answersOf({ typ: 'abh', 'assistent.weg': 'alles', 'unterzeichnung.modus': modus }))
  const state = await converse(EMPTY, asker, within())
  const titles: Readonly<Record<string, string>> = { modus: 'Art der Unterzeichnung', ort_datum: 'Ort und Datum', ort: 'Ort der Unterzeichnung', datum: 'Tag der Unterzeichnung', ausfertigungen: 'Ausfertigungen' }
  expect(asker.seen[0]!.find(({ title }) => title === 'Unterzeichnung')?.lines.map(([title]) => title)).toEqual(['modus', ...asked].map((key) => titles[key]))
  expect(faultsOf(state!)).toBe('')
})
test('a place typed beside an electronic signature is told to be left out', async () => {
  const said = { typ: 'abh', 'assistent.weg': 'alles', 'unterzeichnung.ort': 'Neuental' }
  const [paper, electronic] = [talk(answersOf(said)), talk(answersOf({ ...said, 'unterzeichnung.modus': 'qes' }))]
  await converse(EMPTY, paper, within())
  await converse(EMPTY, electronic, within())
  expect([paper.lost.includes('Ort der Unterzeichnung'), electronic.lost.includes('Ort der Unterzeichnung')]).toEqual([false, true])
})
test('copies are asked about only where their clause is printed', async () => {
  const all = [...templates.kinds.get('abh')!.klauseln.values()].filter(({ id, stufe }) => stufe === 'empfohlen' && id !== 'praeambel').map(({ id }) => id)
  const asker = talk(answersOf({ typ: 'abh', 'assistent.weg': 'alles', 'assistent.klauseln': all.filter((id) => id !== 'ausfertigungen') }))
  await converse(EMPTY, asker, within())
  expect(asker.asked).not.toContain('unterzeichnung.ausfertigungen')
})

describe('an answer that changes what is asked', () => {
  const facts = (state: State | undefined) => state!.data as Record<string, unknown>
  test('another kind has its own clauses, and nothing of the first stays', async () => {
    let typ = 'abh-clearingstelle'
    const asker = talk(
      (question) => answersOf({ typ, 'assistent.weg': 'alles' })(question),
      [{ kind: 'edit', section: 0 }],
    )
    const review = asker.review
    asker.review = async (sections) => {
      typ = 'jobcenter'
      return review(sections, false)
    }
    const state = await converse(EMPTY, asker, within())
    expect(facts(state).typ).toBe('jobcenter')
    expect(faultsOf(state!)).toBe('')
  })
  test('fewer parties than before are fewer in the file', async () => {
    let many = 4
    const asker = talk((question) => answersOf({ typ: 'abh', 'assistent.parteien': many })(question), [{ kind: 'edit', section: 1 }])
    const review = asker.review
    asker.review = async (sections) => {
      many = 2
      return review(sections, false)
    }
    const state = await converse(EMPTY, asker, within())
    const kind = templates.kinds.get('abh')!
    expect(fileText(state!.data, kind, 'x').match(/^ {2}- id:/gm)).toHaveLength(2)
    expect(faultsOf(state!)).toBe('')
  })
  test('an open-ended term keeps no renewal from before', async () => {
    let dauer = '2 Jahre'
    const asker = talk((question) => answersOf({ typ: 'abh', 'assistent.weg': 'alles', 'laufzeit.dauer': dauer })(question), [{ kind: 'edit', section: 6 }])
    const review = asker.review
    asker.review = async (sections) => {
      dauer = 'unbefristet'
      return review(sections, false)
    }
    const state = await converse(EMPTY, asker, within())
    expect(facts(state).laufzeit).toEqual({ beginn: 'unterzeichnung', dauer: 'unbefristet', kuendigung: { frist: '3 Monate', zum: 'quartalsende' } })
    expect(faultsOf(state!)).toBe('')
  })
  /** Answers change at the look at everything; `section` is gone through again. */
  async function changed(section: number, before: Record<string, unknown>, after: Record<string, unknown>): Promise<State> {
    let fixed = before
    const asker = talk((question) => answersOf(fixed)(question), [{ kind: 'edit', section }])
    const review = asker.review
    asker.review = async (sections) => {
      fixed = { ...before, ...after }
      return review(sections, false)
    }
    return (await converse(EMPTY, asker, within()))!
  }
  const textOf = (state: State) => fileText(state.data, templates.kinds.get(String(facts(state).typ))!, 'x')
  test('another party is not written under the bearer of the first name', async () => {
    const state = await changed(2, { 'typ': 'abh', 'parteien.1.name': 'Ausländerbehörde der Stadt Musterhausen' }, { 'parteien.1.name': 'Landkreis Neuental' })
    expect(textOf(state)).toContain('name: Landkreis Neuental')
    expect(textOf(state)).not.toContain('name: Stadt Musterhausen')
  })
  test('a clause that is struck out again leaves nothing behind', async () => {
    const all = [...templates.kinds.get('abh')!.klauseln.values()].filter(({ id, stufe }) => stufe !== 'pflicht' && id !== 'praeambel').map(({ id }) => id)
    const few = all.filter((id) => !['sprechstunde', 'gremienvorbehalt'].includes(id))
    const state = await changed(5, { 'typ': 'abh', 'assistent.weg': 'alles', 'assistent.klauseln': all }, { 'assistent.klauseln': few })
    const data = textOf(state)
      .split('\n').filter((line) => !line.trim().startsWith('#')).join('\n')
    expect(data).not.toContain('sprechstunde')
    expect(data).not.toContain('gremienvorbehalt')
    expect(faultsOf(state)).toBe('')
  })
  test('a term that only another kind has is asked for again', async () => {
    const state = await changed(0, { 'typ': 'projekt', 'parteien.2.rolle': ['mbe'] }, { 'typ': 'abh', 'laufzeit.dauer': '1 Jahr' })
    expect(facts(state).laufzeit).toMatchObject({ dauer: '1 Jahr' })
    expect(faultsOf(state)).toBe('')
  })
  test('one carrier is no group', async () => {
    const roles = { 'parteien.2.rolle': 'mbe', 'parteien.3.rolle': 'jmd' }
    const state = await changed(1, { 'typ': 'abh', 'assistent.weg': 'alles', 'assistent.parteien': 3, ...roles }, { 'parteien.3.rolle': 'kommune' })
    expect(textOf(state)).not.toMatch(/^gruppen:/m)
  })
})

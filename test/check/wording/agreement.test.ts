// Own wording in an agreement: exact places, hints that can be pasted, exceptions, and silence about the words of templates.
import { describe, expect, test } from 'vitest'
import { composed, printedDocument, textOf } from '../../support/compose.ts'
import { mergedLines } from '../../support/merge-lines.ts'
import { twoNames } from '../../../src/check/rules/wording/two-names.ts'
import { passagesIn, told, wordingOf } from './cases.ts'
import { clause } from '../../../src/diagnostics/catalogue/examples/example.ts'

const found = (lines: string) => {
  const text = mergedLines(lines)
  return composed(text).found.map(({ code, place, hint, message }) => ({ code, hint, message, words: place && text.split('\n')[place.line - 1]?.slice(place.column - 1, place.endColumn - 1) }))
}
const own = (text: string, more = '') => found(`${clause(text)}\n${more}`)

describe('contacts', () => {
  const contact = (mail: string) => `parteien:\n  - id: stadt\n    ansprechpersonen: [{ funktion: Sachgebietsleitung, name: Ada Beispiel, mail: ${mail} }]\n  - id: verein\n    ansprechpersonen: [{ funktion: Teamleitung, telefon: 030 23125-100 }]\n`
  test('that no sheet prints are told by their function, each at its place', () => {
    expect(found(contact('amt@example.org')).map(({ code, message, words }) => [code, message, words])).toEqual([
      ['text/angabe-ungenutzt', 'Die Ansprechperson „Sachgebietsleitung“ wird nirgends gedruckt.', expect.stringMatching(/^funktion/)],
      ['text/angabe-ungenutzt', 'Die Ansprechperson „Teamleitung“ wird nirgends gedruckt.', expect.stringMatching(/^funktion/)],
    ])
  })
  test('come with a sheet to paste where there is one, and no annexes yet', () => {
    const hints = (more: string) => new Set(found(`${contact('amt@example.org')}${more}`).map(({ hint }) => hint?.includes('id: ansprechpersonen')))
    expect([hints(''), hints('anlagen:\n  - { id: blatt, titel: Blatt, text: Ein Blatt. }\n')]).toEqual([new Set([true]), new Set([false])])
  })
  test('that a sheet or one’s own clause prints are not', () => {
    expect(found(`${contact('amt@example.org')}anlagen:\n  - { id: ansprechpersonen }\n`)).toEqual([])
    expect(found(`${contact('amt@example.org')}${clause('Anfragen beantwortet amt@example.org, telefonisch hilft 030\u00a023125-100.')}`)).toEqual([])
  })
})

describe('references typed by hand', () => {
  test('the hint has the live reference to paste', () => {
    expect(own('Die Regeln in § 2 dieser Vereinbarung gelten auch hier.')).toEqual([
      { code: 'text/verweis-von-hand', words: '§ 2', message: expect.stringContaining('von Hand'), hint: 'Schreiben Sie {§ freiwilligkeit}; die Nummer wird beim Erzeugen eingesetzt.' },
    ])
  })
  test('its paragraph and sentence stay in the reference to paste, and one that the § does not have is told', () => {
    const hints = own('Es gelten § 3 Abs. 2 Satz 1, § 2 Abs. 1 und § 3 Abs. 9.').map(({ words, hint, code }) => [code, words, /\{[^}]*\}/.exec(hint ?? '')?.[0]])
    expect(hints).toEqual([['text/verweis-von-hand', '§ 3 Abs. 2 Satz 1', '{§ empfehlung Abs. 2 Satz 1}'], ['text/verweis-von-hand', '§ 2 Abs. 1', '{§ freiwilligkeit Abs. 1}'], ['text/verweis-ohne-ziel', '§ 3 Abs. 9', undefined]])
    expect(own('Es gelten {§ empfehlung Abs. 2 Satz 1} und {§ freiwilligkeit Abs. 1}.')).toEqual([])
  })
  test.each([
    ['§ 3 Abs. 1 und 2 dieser Vereinbarung', '{§ empfehlung Abs. 1} und {§ empfehlung Abs. 2} dieser Vereinbarung', '§ 3 Abs. 1 und § 3 Abs. 2 dieser Vereinbarung'],
    ['§ 3 Abs. 1 bis 2', '{§ empfehlung Abs. 1} bis {§ empfehlung Abs. 2}', '§ 3 Abs. 1 bis § 3 Abs. 2'],
    ['§ 3 Abs. 1 oder Abs. 2 Satz 1', '{§ empfehlung Abs. 1} oder {§ empfehlung Abs. 2 Satz 1}', '§ 3 Abs. 1 oder § 3 Abs. 2 Satz 1'],
    ['§ 3 Abs. 2 Satz 1 und 2', '{§ empfehlung Abs. 2 Satz 1} und {§ empfehlung Abs. 2 Satz 2}', '§ 3 Abs. 2 Satz 1 und § 3 Abs. 2 Satz 2'],
    ['§§ 8 und 11', '{§ kosten} und {§ flyer}', '§ 8 und § 11'],
    ['§ 3 Abs. 2 Satz 1 Halbsatz 2', '{§ empfehlung Abs. 2 Satz 1} Halbsatz 2', '§ 3 Abs. 2 Satz 1 Halbsatz 2'],
  ])('%s is one finding; pasted, it says the same', async (typed, pasted, printed) => {
    const sentence = `Die Regeln in ${typed} gelten auch hier.`
    const findings = own(sentence)
    expect(findings.map(({ code, words = '', hint = '' }) => [code, typed.startsWith(words) && sentence.replace(words, /^Schreiben Sie (.*);/.exec(hint)?.[1] ?? '')])).toEqual([['text/verweis-von-hand', `Die Regeln in ${pasted} gelten auch hier.`]])
    const text = mergedLines(clause(`Die Regeln in ${pasted} gelten auch hier.`))
    expect(composed(text).found.filter(({ code }) => /verweis/.test(code))).toEqual([])
    expect((await textOf(printedDocument(text), 'txt')).replace(/\s+/g, ' ')).toContain(`Die Regeln in ${printed} gelten auch hier.`)
  })
  test.each([['§ 2 Nr. 3', 'Nr. 3'], ['§ 3 Abs. 2 Nr. 7', 'Abs. 2 Nr. 7']])('%s names a point that the § does not have', (typed, steps) => {
    expect(own(`Es gilt ${typed}.`).map(({ code, words, message }) => [code, words, message.includes(`„${steps}“`)])).toEqual([['text/verweis-ohne-ziel', typed, true]])
  })
  test('in a very long paragraph each has its own place', () => {
    const findings = own('Es gilt Paragraf 8 und '.repeat(2500).trim())
    expect(new Set(findings.flatMap(({ code, words }) => (code === 'text/verweis-von-hand' ? [words] : [])))).toEqual(new Set(['Paragraf 8']))
    expect(findings.filter(({ code }) => code === 'text/verweis-von-hand')).toHaveLength(2500)
  })
  test('the last number of a sentence counts', () => {
    expect(own('Das regeln die §§ 2 und 98. Das gilt auch hier.').map(({ code, words }) => [code, words])).toEqual([['text/verweis-ohne-ziel', '98']])
    expect(own('Es gilt § 2 Abs. 1 Satz 1 und 2.').map(({ words, hint }) => [words, hint])).toEqual([['§ 2 Abs. 1 Satz 1 und 2', expect.stringContaining('{§ freiwilligkeit Abs. 1 Satz 1} und {§ freiwilligkeit Abs. 1 Satz 2}')]])
  })
  test('many numbers behind one sign are one finding, each with its reference', () => {
    const [one, ...more] = own(`Es gelten §§ 8${', 11, 8'.repeat(8000)} dieser Vereinbarung.`)
    expect([one?.code, one?.hint?.match(/\{§ (?:kosten|flyer)\}/g)?.length, more]).toEqual(['text/verweis-von-hand', 16_001, []])
  })
  test('a number that nothing has; the last one is told', () => {
    const [one, ...more] = own('Näheres regelt § 203.')
    expect([one?.code, one?.words, one?.message, more]).toEqual(['text/verweis-ohne-ziel', '§ 203', expect.stringMatching(/^Einen Abschnitt 203 gibt es hier nicht; die letzte Nummer ist \d+\.$/), []])
  })
  test.each(['Es gilt {§ freiwilligkeit}.', 'Es gilt § 45 Satz 1 des Aufenthaltsgesetzes.', 'Es gilt § 2 BGB nicht für Gäste.'])('not: %s', (text) => {
    expect(own(text).filter(({ code }) => code.startsWith('text/verweis'))).toEqual([])
  })
})

test('abbreviations in an endless row are judged to the end', () => {
  const codes = (row: string) => own(`Die Partner beraten ${row} gemeinsam.`).map(({ code }) => code).filter((code) => code === 'text/abkuerzung')
  expect([codes('d.h.'.repeat(4500)), codes(`${'d.h.'.repeat(4500)}q.r.`)]).toEqual([[], ['text/abkuerzung']])
})

describe('places', () => {
  test('two names are told where one of them is one’s own, never at a model clause that has a value beside its own word', () => {
    const passages = passagesIn(['Der Projektkoordinator lädt ein.', 'Die Projektleitung führt ab 9 Uhr Protokoll.']).map((one, i) => (i === 0 ? one : { ...one, ownAt: (start: number, end: number) => start < 33 && end > 26 }))
    const alarms = (words: typeof passages) => twoNames({ ...wordingOf({ lines: [], facts: {} }), passages: words }).map((finding) => told(finding, passages))
    expect(alarms(passages)).toEqual(['text/zwei-namen: Projektkoordinator'])
    expect(alarms(passages.toReversed())).toEqual(['text/zwei-namen: Projektkoordinator'])
    expect(alarms(passages.map((one) => ({ ...one, ownAt: () => false })))).toEqual([])
  })
  test('the word itself, else the value it stands in', () => {
    expect(found('klauseln:\n  auslage: { orte: [Flur des Rathauses, Wartebereich ausserdem] }').map(({ code, words }) => [code, words])).toEqual([['text/schreibweise', 'orte']])
    expect(own('Die Stadt legt **Flyer** und ausserdem Plakate aus.')[0]?.words).toBe('ausserdem')
  })
})

describe('own wording beside the data', () => {
  test('another notice period than the data say', () => {
    const [one] = own('Jeder Partner kann mit einer Frist von zwei Wochen kündigen.', 'laufzeit: { dauer: 1 Jahr, kuendigung: { frist: 3 Monate } }')
    expect([one?.code, one?.words]).toEqual(['text/frist-widerspricht', 'Frist von zwei Wochen'])
    expect(own('Jeder Partner kann mit einer Frist von drei Monaten kündigen.', 'laufzeit: { dauer: 1 Jahr, kuendigung: { frist: 3 Monate } }')).toEqual([])
    expect(own('Termine sagt jede Seite mit einer Frist von zwei Wochen ab.')).toEqual([])
  })
  test('another begin, end, length or renewal than the data say', () => {
    const said = [
      'Die Vereinbarung beginnt am 1. März 2027.',
      'Diese Vereinbarung gilt für drei Jahre und verlängert sich nicht.',
      'Diese Vereinbarung beginnt am 1.3.2027. Sie endet am 31.12.2028.',
      'Die Vereinbarung tritt am 1. März 2027 in Kraft.',
      'Am 1. März 2027 tritt diese Vereinbarung in Kraft.',
      'Diese Vereinbarung gilt ab dem 1. März 2027.',
      'Diese Vereinbarung gilt vom 1. März 2027 bis zum 28. Februar 2029.',
      'Die Vereinbarung verlängert sich um zwei Jahre.',
      'Die Vereinbarung verlängert sich jeweils um weitere zwei Jahre, wenn sie nicht gekündigt wird.',
      'Wird diese Vereinbarung nicht gekündigt, verlängert sie sich um zwei Jahre.',
      'Die Vereinbarung verlängert sich nicht automatisch.',
      'Die Vereinbarung ist auf drei Jahre befristet.',
      'Die Vereinbarung wird auf unbestimmte Zeit geschlossen.',
      'Diese Vereinbarung gilt unbefristet.',
      'Die Laufzeit dieser Vereinbarung beträgt 18 Monate.',
      'Diese Vereinbarung endet mit Ablauf des 31. Dezember 2028.',
      'Die Kooperationsvereinbarung ist bis zum 31.12.2028 befristet.',
      'Zum 31.12.2028 endet diese Vereinbarung.',
      'Nach Ablauf verlängert sich diese Vereinbarung um sechs Monate.',
    ]
    const told = own(said.map((text, i) => `(${i + 1}) ${text}`).join('\n\n'))
    expect(new Set(told.map(({ code }) => code))).toEqual(new Set(['text/laufzeit-widerspricht']))
    expect(said.filter((text) => !told.some(({ words = '' }) => words !== '' && text.includes(words)))).toEqual([])
    expect(told.map(({ message, hint }) => [message, hint])).toContainEqual(['„Diese Vereinbarung gilt für drei Jahre“ passt nicht zur Laufzeit der Vereinbarung: Sie gilt für ein Jahr.', 'Ändern Sie „laufzeit.dauer“, und streichen Sie die Angabe hier; die Klausel „Laufzeit“ sagt sie.'])
  })
  test.each([
    ['beginn: 2027-03-01, dauer: 2 Jahre', 'Diese Vereinbarung beginnt am 1. März 2027. Sie endet am 28. Februar 2029.', 'Diese Vereinbarung endet am 31. März 2029.'],
    ['beginn: 2027-01-01, bis: 2028-12-31', 'Diese Vereinbarung endet am 31. Dezember 2028. Sie gilt für zwei Jahre.', 'Diese Vereinbarung endet am 30. Dezember 2028.'],
    ['dauer: unbefristet', 'Diese Vereinbarung gilt unbefristet. Sie verlängert sich nicht.', 'Diese Vereinbarung gilt für zwei Jahre.'],
    ['dauer: 1 Jahr, verlaengerung: { art: keine }', 'Diese Vereinbarung verlängert sich nicht.', 'Diese Vereinbarung verlängert sich um ein Jahr.'],
  ])('begin, end, length and renewal by the data „%s“', (laufzeit, same, other) => {
    const told = (text: string) => own(text, `laufzeit: { ${laufzeit} }`).flatMap(({ code }) => (code === 'text/laufzeit-widerspricht' ? [code] : []))
    expect([told(same), told(other)]).toEqual([[], ['text/laufzeit-widerspricht']])
  })
  test('what something else or a condition says of begin and end is nobody’s contradiction', () => {
    const said = [
      'Diese Vereinbarung gilt für ein Jahr.',
      'Diese Vereinbarung gilt für zwölf Monate.',
      'Die Vereinbarung verlängert sich jeweils um ein Jahr.',
      'Diese Vereinbarung beginnt mit der letzten Unterschrift.',
      'Das Projekt beginnt am 1. März 2027 und endet am 28. Februar 2029.',
      'Der Kurs nach dieser Vereinbarung beginnt am 1. März 2027.',
      'Die Einwilligung gilt für zwei Jahre und endet am 31.12.2028.',
      'Die Aufbewahrung endet am 31. Dezember 2030.',
      'Die bisherige Vereinbarung endet am 31. Januar 2027.',
      'Die Vereinbarung vom 1. März 2020 endet am 31. Januar 2027.',
      'Mit der Bücherei besteht eine Vereinbarung über Räume. Sie endet am 31.12.2030.',
      'Die Vereinbarung über die Räume endet am 31.12.2030.',
      'Die Pflichten aus dieser Vereinbarung gelten für drei Jahre fort.',
      'Die Verschwiegenheit nach dieser Vereinbarung gilt für drei Jahre nach ihrem Ende.',
      'Diese Vereinbarung gilt nicht für zwei Jahre alte Vorgänge.',
      'Diese Vereinbarung gilt für zwei Standorte.',
      'Diese Vereinbarung gilt für drei Jahre nach ihrem Ende fort, soweit Daten betroffen sind.',
      'Fällt die Förderung weg, endet diese Vereinbarung am 31.12.2028.',
      'Wird diese Vereinbarung gekündigt, verlängert sich die Frist um zwei Monate.',
      'Die Vereinbarung tritt am 31.12.2028 außer Kraft, wenn die Förderung endet.',
      'Diese Vereinbarung endet spätestens am 31.12.2035.',
      'Diese Vereinbarung wird am 1. März 2028 ausgewertet.',
      'Die Sprechstunde beginnt am 1. März 2027.',
      'Die Stadt unterrichtet den Träger, bevor die Vereinbarung endet.',
      'Sie gilt für drei Jahre.',
      'Die Förderung der Stelle ist befristet. Sie endet am 31.12.2028.',
    ]
    expect(own(said.map((text, i) => `(${i + 1}) ${text}`).join('\n\n')).filter(({ code }) => code === 'text/laufzeit-widerspricht')).toEqual([])
  })
  test('another frequency than a model clause prints', () => {
    const lines = `umfang: ausfuehrlich\nklauseln:\n  jahresgespraech: { anzahl: 2 }\n${clause('Zum Arbeitsgespräch lädt die Stadt monatlich ein.')}`
    expect(found(lines).map(({ code, words }) => [code, words])).toEqual([['text/haeufigkeit', 'monatlich']])
  })
  test.each([
    ['jahresgespraech: { anzahl: 2 }', 'Das Arbeitsgespräch der Leitungen findet einmal im Jahr statt.', 'Das Arbeitsgespräch der Leitungen findet zweimal im Jahr statt.'],
    ['arbeitstreffen: { rhythmus: monatlich }', 'Das Arbeitstreffen findet zweimal im Jahr statt.', 'Das Arbeitstreffen findet jeden Monat statt.'],
  ])('also where the short form of the clause has other words: %s', (choice, other, same) => {
    const told = (text: string) => found(`klauseln:\n  ${choice}\n${clause(text)}`).flatMap(({ code }) => (code === 'text/haeufigkeit' ? [code] : []))
    expect([told(other), told(same)]).toEqual([['text/haeufigkeit'], []])
  })
  test('is told at one’s own words, also where they come first', () => {
    const lines = `umfang: ausfuehrlich\n${clause('Das Arbeitsgespräch findet viermal jährlich statt.')}\n    nach: freiwilligkeit`
    expect(found(lines).map(({ code, words }) => [code, words])).toEqual([['text/haeufigkeit', 'viermal jährlich']])
  })
  test('a sentence of a model clause', () => {
    expect(own('Ratsuchende entscheiden selbst, ob, wann und wo sie sich beraten lassen.')).toEqual([expect.objectContaining({ code: 'text/doppelt', message: expect.stringContaining('Musterklausel') })])
  })
  test('the organisation under another name', () => {
    expect(own('Die Liste führt Hilfe Musterhausen e. V. mit dem Amt.').map(({ code }) => code)).toEqual([])
    expect(own('Die Liste führt der Nachbarschaftsverein Musterhausen e. V. mit dem Amt.').map(({ code }) => code)).toEqual([])
  })
})

describe('what somebody accepts', () => {
  test('an exception at the clause silences the code there alone', () => {
    const lines = `${clause('Die Stadt legt ausserdem Plakate aus.')}\nausnahmen:\n  - { code: text/schreibweise, zu: zusatz.flyer, grund: Der Satz ist ein Zitat aus der Schweiz. }`
    expect(found(lines)).toEqual([])
    expect(found(lines.replace('zu: zusatz.flyer', 'zu: laufzeit')).map(({ code }) => code)).toContain('text/schreibweise')
  })
})

describe('signs inside words', () => {
  const of = (land: string, form: string, text = 'Die Stelle bittet Berater:innen hinzu.') => found(`land: ${land}\nparteien:\n  - id: stadt\n    rechtsform: ${form}\n${clause(text)}`).map(({ code }) => code).filter((code) => code.includes('sprach'))
  test.each([
    ['DE-BY', 'landesbehoerde', ['recht/sprachzeichen-unzulaessig']],
    ['DE-BY', 'gebietskoerperschaft', ['text/sprachzeichen']],
    ['DE-HE', 'landesbehoerde', ['recht/sprachzeichen-unzulaessig']],
    ['DE-SN', 'landesbehoerde', ['recht/sprachzeichen']],
    ['DE-NI', 'landesbehoerde', ['text/sprachzeichen']],
    ['DE-NI', 'bundesbehoerde', ['recht/sprachzeichen']],
  ])('%s, %s', (land, form, codes) => {
    expect(of(land, form)).toEqual(codes)
    expect(of(land, form, 'Die Stelle bittet Beraterinnen und Berater hinzu.')).toEqual([])
  })
})

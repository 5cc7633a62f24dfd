// Every code has an example, and the examples are run: the wrong lines bring the code about, the right ones are without findings.
// Codes that no lines can bring about name the test that does.
import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { CATALOGUE, type Code } from '../../src/diagnostics/catalogue.ts'
import { EXAMPLES } from '../../src/diagnostics/catalogue/examples.ts'
import { foundIn } from '../support/run-example.ts'

/** A question that every agreement of some kinds is asked. */
const ASKED_ALWAYS = 'recht/gemeinsame-verantwortung'
/** Files that a few lines cannot show, texts that only a faulty template makes, nets below other checks: the test that brings the code about, and a word of it. */
const ELSEWHERE: Readonly<Partial<Record<Code, readonly [file: string, word: string]>>> = {
  'stil/kein-word': ['commands/style.test.ts', 'stil/kein-word'],
  'stil/makros': ['commands/style.test.ts', 'stil/makros'],
  'stil/beschaedigt': ['commands/style.test.ts', 'stil/beschaedigt'],
  'stil/zu-gross': ['commands/style.test.ts', 'stil/zu-gross'],
  'stil/kein-bild': ['commands/style.test.ts', 'stil/kein-bild'],
  'stil/weggelassen': ['commands/style.test.ts', 'stil/weggelassen'],
  'serie/anders-gelesen': ['reread/read-back.test.ts', 'serie/anders-gelesen'],
  'serie/von-hand': ['commands/batch.test.ts', 'serie/von-hand'],
  'serie/geschuetzt': ['commands/batch.test.ts', 'serie/geschuetzt'],
  'serie/datei': ['commands/batch-faults.long.test.ts', 'serie/datei'],
  'serie/bericht': ['commands/batch-faults.long.test.ts', 'serie/bericht'],
  'serie/abgebrochen': ['commands/batch-crew.long.test.ts', 'serie/abgebrochen'],
  'tabelle/art': ['batch/table/csv.test.ts', 'tabelle/art'],
  'tabelle/beschaedigt': ['batch/table/xlsx.test.ts', 'tabelle/beschaedigt'],
  'tabelle/zu-gross': ['batch/table/csv.test.ts', 'tabelle/zu-gross'],
  'tabelle/zeichensatz': ['batch/table/csv.test.ts', 'tabelle/zeichensatz'],
  'tabelle/zeichensatz-angenommen': ['batch/table/csv.test.ts', 'tabelle/zeichensatz-angenommen'],
  'tabelle/zeichensalat': ['batch/table/csv.test.ts', 'tabelle/zeichensalat'],
  'tabelle/leer': ['batch/table/csv.test.ts', 'tabelle/leer'],
  'tabelle/blatt': ['batch/table/xlsx.test.ts', 'tabelle/blatt'],
  'tabelle/blatt-gewaehlt': ['batch/table/xlsx.test.ts', 'tabelle/blatt-gewaehlt'],
  'tabelle/anfuehrungszeichen': ['batch/table/csv.test.ts', 'tabelle/anfuehrungszeichen'],
  'tabelle/spalte-unbekannt': ['batch/table/columns.test.ts', 'tabelle/spalte-unbekannt'],
  'tabelle/spalte-mehrdeutig': ['batch/table/columns.test.ts', 'tabelle/spalte-mehrdeutig'],
  'tabelle/spalte-doppelt': ['batch/table/columns.test.ts', 'tabelle/spalte-doppelt'],
  'tabelle/spalte-ohne-platz': ['batch/table/columns.test.ts', 'tabelle/spalte-ohne-platz'],
  'tabelle/spaltenzahl': ['batch/table/csv.test.ts', 'tabelle/spaltenzahl'],
  'tabelle/wert': ['batch/table/convert.test.ts', 'tabelle/wert'],
  'tabelle/zeichen': ['batch/table/convert.test.ts', 'tabelle/zeichen'],
  'tabelle/fehlerwert': ['batch/table/convert.test.ts', 'tabelle/fehlerwert'],
  'tabelle/zellart': ['batch/table/xlsx.test.ts', 'tabelle/zellart'],
  'tabelle/fuehrende-null': ['batch/table/convert.test.ts', 'tabelle/fuehrende-null'],
  'tabelle/schluessel': ['batch/table/columns.test.ts', 'tabelle/schluessel'],
  'tabelle/gleiche-zeilen': ['batch/table/columns.test.ts', 'tabelle/gleiche-zeilen'],
  'tabelle/beispielzeile': ['batch/table/round-trip.long.test.ts', 'tabelle/beispielzeile'],
  'tabelle/anschrift-geblieben': ['batch/table/left-over.test.ts', 'tabelle/anschrift-geblieben'],
  'tabelle/angaben-geblieben': ['batch/table/left-over.test.ts', 'tabelle/angaben-geblieben'],
  'tabelle/verbunden': ['batch/table/xlsx.test.ts', 'tabelle/verbunden'],
  'tabelle/aufbau': ['batch/table/documents.test.ts', 'tabelle/aufbau'],
  'tabelle/uebergangen': ['batch/table/csv.test.ts', 'tabelle/uebergangen'],
  'barriere/sprache': ['write/accessible.test.ts', 'barriere/sprache'],
  'text/zu-lang': ['draft/markdown.test.ts', 'text/zu-lang'],
  'text/privates-zeichen': ['draft/markdown.test.ts', 'text/privates-zeichen'],
  'text/wert-verloren': ['draft/markdown.test.ts', 'text/wert-verloren'],
  'text/wert-in-klammer': ['draft/markdown.test.ts', 'text/wert-in-klammer'],
  'text/prosa-im-satz': ['draft/markdown.test.ts', 'text/prosa-im-satz'],
  'text/ohne-beginn': ['check/wording/cases/laufzeit.txt', 'text/ohne-beginn'],
  'text/ohne-laufzeit': ['check/wording/cases/laufzeit.txt', 'text/ohne-laufzeit'],
  'text/verlaengerung-ohne-frist': ['check/wording/cases/laufzeit.txt', 'text/verlaengerung-ohne-frist'],
  'text/nur-wichtiger-grund': ['check/wording/cases/laufzeit.txt', 'text/nur-wichtiger-grund'],
  'text/wirkung-offen': ['check/wording/cases/laufzeit.txt', 'text/wirkung-offen'],
  'text/beginn-vor-unterschrift': ['check/wording/cases/laufzeit.txt', 'text/beginn-vor-unterschrift'],
  'text/gestrichen': ['commands/validate-text.test.ts', 'gestrichen'],
  'deutsch/gruppe-ohne-bezeichnung': ['german/agree.test.ts', 'group-without-heading'],
  'deutsch/jeder-ohne-artikel': ['german/agree.test.ts', 'every-without-article'],
}
/** Lines too long for an example: the words that stand for them, and what they stand for. */
const INFLATED: Readonly<Partial<Record<Code, readonly [string, string]>>> = {
  'text/zu-viele-punkte': ['b) Bücherei', [...'bcdefghijklmnopqrstuvwxyz'].map((letter) => `${letter}) Amt`).concat('a) Amt').join('\n\n      ')],
  'text/wort-zu-lang': ['a-b-c', 'abc'.repeat(120)],
  'vorlage/groesse': ['beginnt so: …', 'Wir trafen uns. '.repeat(4_000)],
  'text/fussnote-zu-lang': ['Im Rathaus …', 'Im Rathaus und in der Bücherei. '.repeat(120)],
}
/** What the right lines bring about all the same, with good reason. */
const STILL: Readonly<Partial<Record<Code, readonly Code[]>>> = {
  'recht/sprachzeichen-unzulaessig': ['recht/form-ungeprueft'],
  'angaben/pfad': ['text/offener-punkt'],
  'angaben/code': ['angaben/ausnahme-unnoetig'],
  'angaben/wirkungslos': ['text/angabe-ungenutzt'],
  'angaben/leer': ['text/angabe-ungenutzt'],
  'angaben/unterschrift-ohne-person': ['text/angabe-ungenutzt'],
  'vorlage/beispiel-fehlt': ['vorlage/parameter-neu'],
}
const codes = Object.keys(CATALOGUE) as Code[]

describe('the lines of an example', () => {
  test.each(codes.filter((code) => !(code in ELSEWHERE)))('%s', async (code) => {
    const example = EXAMPLES[code]
    expect(example.wrong, 'neither lines nor another test').not.toBe('')
    const [short, long] = INFLATED[code] ?? ['', '']
    expect(example.wrong).toContain(short)
    const found = await foundIn(example.wrong.replace(short, long), code === 'vorlage/kopf-fehlt')
    expect(found.map((one) => one.code), example.wrong).toContain(code)
    expect(found.filter(({ hint }) => !hint), 'no next step').toEqual([])
    expect((await foundIn(example.right)).map((one) => one.code).filter((one) => one === code || one !== ASKED_ALWAYS), example.right).toEqual(STILL[code] ?? [])
  })
})

test.each(Object.entries(ELSEWHERE))('%s is brought about by another test', (_, [file, word]) => {
  expect(readFileSync(new URL(`../${file}`, import.meta.url), 'utf8')).toContain(word)
})

test.each(codes)('%s: the example is short, and says how it differs', (code) => {
  const example = EXAMPLES[code]
  if (example.wrong === '') return expect([example.right, (example.given?.length ?? 0) > 80]).toEqual(['', true])
  expect(example.wrong).not.toBe(example.right)
  for (const lines of [example.wrong, example.right]) expect([lines.trim() !== '', lines.split('\n').length <= 12]).toEqual([true, true])
})

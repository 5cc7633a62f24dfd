// The organisation's own Word file (--style) as data. What is wrong with it is a finding of the run like any other, without a place in YAML.
import type { Code } from '../../diagnostics/catalogue.ts'
import type { Report } from '../../diagnostics/diagnostic.ts'
import { UserError } from '../../diagnostics/user-error.ts'
import type { Io } from '../../io.ts'
import { readHouse } from '../../pipeline/word-files.ts'
import type { ImageProblem } from '../../pipeline.ts'
import type { HouseProblem, HouseStyle } from '../../reread/house-style/data.ts'
import { withCleanPictures } from './house-pictures.ts'
import type { StyleChoice } from '../settings.ts'

const SAVE = 'Öffnen Sie sie in Word und speichern Sie sie als „Word-Dokument (*.docx)“.'
const NEXT = 'Nennen Sie ein Word-Dokument (*.docx).'
const FAULTS: Readonly<Record<HouseProblem, readonly [code: Code, fact: string, hint: string]>> = {
  empty: ['stil/kein-word', 'ist leer', NEXT],
  'no-word': ['stil/kein-word', 'ist keine Word-Datei', NEXT],
  'open-document': ['stil/kein-word', 'ist ein OpenDocument-Text (.odt, .ott)', 'Speichern Sie sie in LibreOffice oder Word als „Word-Dokument (*.docx)“.'],
  'old-word': ['stil/kein-word', 'hat ein älteres Word-Format (.doc)', SAVE],
  protected: ['stil/kein-word', 'ist mit einem Kennwort geschützt', 'Heben Sie das Kennwort in Word auf („Datei“, „Informationen“, „Dokument schützen“).'],
  template: ['stil/kein-word', 'ist eine Dokumentvorlage (.dotx)', SAVE],
  macros: ['stil/makros', 'hat ein Format mit Makros (.docm, .dotm)', `${SAVE} Die Makros bleiben dabei zurück.`],
  damaged: ['stil/beschaedigt', 'ist beschädigt', 'Öffnen Sie sie in Word und speichern Sie sie neu.'],
  'large-inside': ['stil/zu-gross', 'ist entpackt größer als 60 MB oder besteht aus zu vielen Teilen', 'Nehmen Sie eine leere Vorlage ohne Textinhalt, und speichern Sie sie in Word neu.'],
  'large-file': ['stil/zu-gross', 'ist größer als 10 MB', 'Nehmen Sie eine leere Vorlage ohne Textinhalt, und verkleinern Sie die Bilder.'],
  'long-text': ['stil/zu-gross', 'hat in einer Kopf- oder Fußzeile mehr als 1.000 Zeichen', 'Kürzen Sie die Kopf- oder Fußzeile.'],
  'many-paragraphs': ['stil/zu-gross', 'hat in einer Kopf- oder Fußzeile mehr als 12 Absätze', 'Kürzen Sie die Kopf- oder Fußzeile.'],
  'many-pictures': ['stil/zu-gross', 'hat in Kopf- und Fußzeilen mehr als vier Bilder', 'Löschen Sie Bilder, oder fassen Sie mehrere zu einem zusammen.'],
  'large-picture': ['stil/zu-gross', 'hat in einer Kopf- oder Fußzeile ein Bild mit mehr als 2 MB', 'Verkleinern Sie es in Word („Bildformat“, „Bilder komprimieren“).'],
}

type Words = readonly [fact: string, hint: string]
const BROKEN: Words = ['enthält in einer Kopf- oder Fußzeile ein beschädigtes Bild', 'Fügen Sie das Bild in Word neu ein, am besten als PNG.']
const PICTURES: Readonly<Partial<Record<ImageProblem, Words>>> = {
  turned: ['enthält in einer Kopf- oder Fußzeile ein Bild, das auf der Seite oder gespiegelt läge', 'Drehen Sie das Bild in einem Bildprogramm, speichern Sie es neu und fügen Sie es in Word noch einmal ein.'],
  'many-pixels': ['enthält in einer Kopf- oder Fußzeile ein Bild mit mehr als 4 Millionen Pixeln', 'Verkleinern Sie das Bild in einem Bildprogramm und fügen Sie es in Word neu ein.'],
  unusual: ['enthält in einer Kopf- oder Fußzeile ein JPEG in einer Form, die Word nicht zeigt', 'Speichern Sie das Bild in einem Bildprogramm als PNG und fügen Sie es in Word neu ein.'],
}

/** Undefined: it cannot be used, which was reported. `all`: also tell what was left out and nobody sees. Throws where there is no such file, as for every file that is named. */
export async function houseOf({ file, from }: StyleChoice, all: boolean, io: Io, report: Report): Promise<HouseStyle | undefined> {
  const name = `Hausvorlage „${file}“ (${from})`
  const kind = await io.kind(file)
  if (kind === undefined) throw new UserError(`Die ${name} gibt es nicht. Der Name gilt von dem Ordner aus, in dem Sie koopgen aufrufen. Prüfen Sie die Schreibweise.`)
  if (kind === 'folder') throw new UserError(`Die ${name} ist ein Ordner. Nennen Sie die Word-Datei selbst.`)
  return houseFrom(await io.read(file), name, all, report)
}

/** `name`: with the word for what it is, „Hausvorlage „amt.docx““. */
export async function houseFrom(bytes: Uint8Array, name: string, all: boolean, report: Report): Promise<HouseStyle | undefined> {
  const fault = (code: Code, fact: string, hint: string): void => report(code, `Die ${name} ${fact}.`, undefined, { hint })
  const house = await readHouse(bytes)
  if (house.tag === 'problem') fault(...FAULTS[house.problem])
  else {
    const clean = withCleanPictures(house)
    if (typeof clean !== 'string') return told(clean, name, all, report)
    fault('stil/kein-bild', ...(PICTURES[clean] ?? BROKEN))
  }
  return undefined
}

function told(house: HouseStyle, name: string, all: boolean, report: Report): HouseStyle {
  const { missed, restyled } = house
  const facts = [...new Set([...missed, ...restyled, ...(all ? house.unseen : [])])]
  const places = [...(missed.length > 0 ? ['Kopf- und Fußzeile'] : []), ...(restyled.length > 0 ? ['Text, Überschriften und Tabellen'] : [])]
  const hint = places.length > 0 ? `Sehen Sie sich ${places.join(' sowie ')} der erzeugten Word-Datei an.` : 'Auf dem Papier fehlt dadurch nichts; Sie müssen nichts tun.'
  if (facts.length > 0) report('stil/weggelassen', `Aus der ${name} wurde nicht übernommen: ${facts.join('; ')}.`, undefined, { hint })
  return house
}

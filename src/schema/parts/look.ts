// `gestaltung`: the few choices about the look. Descriptions say what a choice does today, not what it is meant for.
import * as z from 'zod'
import type { LookText } from '../agreement.ts'
import { choice, field, flag } from './field.ts'
import { counting } from './words.ts'

const numbering = choice('Gliederung', { paragraf: '§ 1', dezimal: '1.' }, 'Wie Abschnitte gezählt werden. Ohne Angabe wie im Muster.')
const typeface = choice('Schrift', { serif: 'mit Serifen: in Word Times New Roman, im PDF Source Serif', sans: 'ohne Serifen: in Word Arial, im PDF Source Sans' }, 'Schriftart der ganzen Vereinbarung. Ohne Angabe: serif.')
const alignment = choice('Ausrichtung', { blocksatz: 'Blocksatz', links: 'linksbündig' }, 'Gilt für die Endfassung im PDF; Word und Entwürfe sind linksbündig gesetzt.')
const size = choice('Schriftgröße', { normal: 'in Word 12 Punkt (Arial 11), im PDF 11 Punkt', gross: 'jeweils ein Punkt mehr' }, 'Größe des Textes. Ohne Angabe: normal.')
const persons = choice('Personenbezeichnungen', { paarform: 'Dolmetscherinnen und Dolmetscher', neutral: 'Dolmetschende' }, 'Gilt für die Texte der Muster; eigener Wortlaut bleibt, wie er ist.')
const contents = choice('Inhaltsverzeichnis', { auto: 'ab dreizehn gezählten Abschnitten', ja: 'immer', nein: 'nie' }, 'Steht hinter den Parteien und nennt alle Abschnitte und Anlagen.')
const lineNumbers = flag('Zeilennummern', 'Nur im Entwurf: jede fünfte Zeile gezählt, breiter Rand rechts für Anmerkungen.')

export const look: z.ZodType<LookText> = field(
  z
    .strictObject({
      gliederung: numbering.optional(),
      absaetze: counting().default('auto'),
      schrift: typeface.default('serif'),
      ausrichtung: alignment.default('blocksatz'),
      groesse: size.default('normal'),
      sprache_personen: persons.default('paarform'),
      inhaltsverzeichnis: contents.default('auto'),
      zeilennummern: lineNumbers.default(false),
    })
    .prefault({}),
  'Gestaltung',
  'Aussehen und Zählung; alles hat gute Vorgaben.',
)

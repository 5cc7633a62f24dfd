// `gestaltung`: the few choices about the look.
import * as z from 'zod'
import type { LookText } from '../agreement.ts'
import { choice, field, flag } from './field.ts'
import { counting } from './words.ts'

export const look: z.ZodType<LookText> = field(
  z
    .strictObject({
      gliederung: choice('Gliederung', { paragraf: '§ 1', dezimal: '1.' }, 'Ohne Angabe wie im Muster.').optional(),
      absaetze: counting().default('auto'),
      schrift: choice('Schrift', { serif: 'mit Serifen', sans: 'ohne Serifen' }).default('serif'),
      ausrichtung: choice('Ausrichtung', { blocksatz: 'Blocksatz', links: 'linksbündig' }).default('blocksatz'),
      groesse: choice('Schriftgröße', { normal: 'normal', gross: 'größer' }).default('normal'),
      sprache_personen: choice('Personenbezeichnungen', { paarform: 'Beraterinnen und Berater', neutral: 'neutrale Wörter' }).default('paarform'),
      inhaltsverzeichnis: choice('Inhaltsverzeichnis', { auto: 'bei langen Vereinbarungen', ja: 'immer', nein: 'nie' }).default('auto'),
      zeilennummern: flag('Zeilennummern', 'Für Beratungen über den Entwurf.').default(false),
    })
    .prefault({}),
  'Gestaltung',
)

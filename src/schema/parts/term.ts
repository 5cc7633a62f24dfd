// `laufzeit`: begin, duration, renewal, notice. Durations are ISO inside. domain.md B.3.
// Invariant of the result: exactly one of `dauer` and `bis`; renewal and notice have all their defaults.
import * as z from 'zod'
import type { Term } from '../agreement.ts'
import { when } from '../editor-json.ts'
import { type Refusal, refused } from '../judge.ts'
import { note } from '../registry.ts'
import { correctDuration, DURATION, date, duration, durationToIso, germanDate, noDay } from '../scalars.ts'
import { choice, field, flag } from './field.ts'

const OPEN_ENDED = 'unbefristet'
const SIGNING = 'unterzeichnung'

const begin = note(z.string().regex(/^(unterzeichnung|\d{4}-\d{2}-\d{2})$/), {
  title: 'Beginn',
  description: 'Ein Datum, oder „unterzeichnung“: der Tag der letzten Unterschrift.',
  patternErrorMessage: 'Der Beginn ist „unterzeichnung“ oder ein Datum.',
  examples: [SIGNING, '2027-01-15'],
  correct: germanDate,
  refusal: noDay,
}).check((ctx) => {
  if (ctx.issues.length === 0 && ctx.value !== SIGNING && !date.safeParse(ctx.value).success)
    ctx.issues.push(refused('schema/form', 'Dieses Datum gibt es nicht.', { input: ctx.value }))
})

const length = note(z.string().regex(new RegExp(`${DURATION.source}|^(unbefristet|projekt|bewilligung)$`)), {
  title: 'Dauer',
  description: 'Eine Dauer wie „1 Jahr“, oder unbefristet, projekt, bewilligung.',
  patternErrorMessage: 'Die Dauer ist eine Zahl mit Einheit wie „1 Jahr“, oder unbefristet, projekt oder bewilligung.',
  examples: ['1 Jahr', OPEN_ENDED, 'projekt'],
  correct: (text) => (/^(unbegrenzt|unbestimmt|dauerhaft|auf unbestimmte zeit|offen)$/i.test(text.trim()) ? OPEN_ENDED : correctDuration(text)),
  refusal: lastDay,
})
/** „31.12.2028“, „bis zum 31.12.2028“: a day, but in the wrong field. */
function lastDay(text: string): { message: string; hint: string } | undefined {
  const said = text.trim().replace(/^bis(?: zum| einschließlich)?\s+/i, '')
  const day = date.safeParse(said).success ? said : germanDate(said)
  return day === undefined ? undefined : { message: 'Unter „dauer“ steht ein Tag; der letzte Tag steht unter „bis“.', hint: `Schreiben Sie statt „dauer“:\nbis: ${day}` }
}

const renewal = field(
  z.strictObject({
    art: choice('Art', {
      keine: 'endet ohne Verlängerung',
      automatisch: 'verlängert sich, wenn niemand kündigt',
      'durch-beschluss': 'verlängert sich, wenn alle zustimmen',
      'mit-projekt': 'verlängert sich mit dem Projekt',
    }, 'Was am Ende der Laufzeit geschieht. Ohne Angabe: automatisch bei einer Dauer, sonst keine.').optional(),
    um: field(duration, 'Um', 'Dauer der Verlängerung. Ohne Angabe: 1 Jahr.', '1 Jahr').optional(),
  }),
  'Verlängerung',
  'Ob und um wie viel sich die Vereinbarung verlängert.',
  undefined,
  { defaultSnippets: [{ label: 'verlaengerung: automatisch', body: { art: 'automatisch', um: '${1:1 Jahr}' } }, { label: 'verlaengerung: durch Beschluss', body: { art: 'durch-beschluss', um: '${1:1 Jahr}' } }, { label: 'verlaengerung: keine', body: { art: 'keine' } }] },
)

const notice = field(
  z.strictObject({
    frist: field(duration, 'Frist', 'Wie lange vorher zu kündigen ist. Ohne Angabe: 3 Monate.', '3 Monate').optional(),
    zum: choice('Zum', {
      laufzeitende: 'Ende der jeweiligen Laufzeit',
      jahresende: 'Ende eines Kalenderjahres',
      halbjahresende: 'Ende eines Kalenderhalbjahres',
      quartalsende: 'Ende eines Kalendervierteljahres',
      monatsende: 'Ende eines Monats',
      jederzeit: 'zu jedem Tag',
    }, 'Der Tag, zu dem gekündigt werden kann.').optional(),
    form: choice('Form', { schriftform: 'Schriftform', textform: 'Textform' }, 'Ohne Angabe: schriftform.').default('schriftform'),
    wichtiger_grund: flag('Aus wichtigem Grund', 'Ob ohne Frist aus wichtigem Grund gekündigt werden kann.').default(true),
    wirkung: choice('Wirkung', { 'nur-ausscheiden': 'nur wer kündigt, scheidet aus', 'beendet-ganz': 'die Vereinbarung endet für alle' }, 'Was eine Kündigung für die anderen bedeutet.').optional(),
  }),
  'Kündigung',
  'Frist, Termin und Form. Ohne Angabe: drei Monate, in Schriftform.',
  undefined,
  { defaultSnippets: [{ label: 'kuendigung: Frist und Termin', body: { frist: '${1:3 Monate}', zum: '${2:laufzeitende}' } }] },
)

const fields = z.strictObject({
  beginn: begin.default(SIGNING),
  dauer: length.optional(),
  bis: field(date, 'Bis', 'Letzter Tag, statt einer Dauer.', '2028-12-31').optional(),
  verlaengerung: renewal.prefault({}),
  kuendigung: notice.prefault({}),
  ersetzt: field(date, 'Ersetzt die Vereinbarung vom', 'Datum einer Vereinbarung, die diese ablöst.', '2024-02-01').optional(),
})
type Fields = z.output<typeof fields>

/** For editors: one of the two, and only one. */
const EITHER = [
  when({ required: ['dauer'] }, { properties: { bis: false }, errorMessage: '„dauer“ und „bis“ schließen einander aus.' }),
  when({ not: { anyOf: [{ required: ['dauer'] }, { required: ['bis'] }] } }, { required: ['dauer'], errorMessage: 'Es fehlt „dauer“ oder „bis“.' }),
]

export const term: z.ZodType<Term> = note(
  fields
    .check((ctx) => {
      if (ctx.issues.length === 0) ctx.issues.push(...contradictions(ctx.value))
    })
    .transform(withDefaults),
  { title: 'Laufzeit', description: 'Beginn, Dauer, Verlängerung und Kündigung.', sample: () => ({ dauer: '1 Jahr' }), allOf: EITHER },
)

const NO_EXTENSION = ['keine', 'mit-projekt']
const against = (path: string[], message: string, hint: string) => refused('schema/widerspruch', message, { path, hint, part: 'key' })
function contradictions({ kuendigung, ...rest }: Fields): (Refusal | Missing)[] {
  const found = contradictoryTerm(rest)
  return found.length > 0 ? found : idleNotice(rest, kuendigung)
}
/** Notice „zum Ende der Laufzeit“ needs a term that would go on without it. */
function idleNotice({ dauer, bis, verlaengerung }: Omit<Fields, 'kuendigung'>, { frist, zum }: Fields['kuendigung']): Refusal[] {
  if (dauer === OPEN_ENDED)
    return zum === 'laufzeitende' ? [against(['kuendigung', 'zum'], 'Was unbefristet gilt, hat kein Ende der Laufzeit.', 'Wählen Sie einen anderen Termin, etwa „zum: quartalsende“.')] : []
  const ends = dauer !== 'bewilligung' && ['keine', 'durch-beschluss'].includes(verlaengerung.art ?? usualRenewal(dauer, bis))
  const given = zum ? 'zum' : frist && 'frist'
  if (!ends || !given || (zum ?? usualNotice(dauer)) !== 'laufzeitende') return []
  return [
    against(
      ['kuendigung', given],
      'Die Vereinbarung endet mit ihrer Laufzeit von selbst; eine Kündigung zu diesem Tag bewirkt nichts.',
      `Löschen Sie „${given}“ oder geben Sie einen früheren Termin an, etwa „zum: quartalsende“.`,
    ),
  ]
}
function contradictoryTerm({ beginn, dauer, bis, verlaengerung: { art, um } }: Omit<Fields, 'kuendigung'>): (Refusal | Missing)[] {
  if (dauer === undefined && bis === undefined) return [{ code: 'custom', input: undefined, path: ['dauer'], params: { code: 'schema/fehlt' } }]
  if (dauer !== undefined && bis !== undefined)
    return [against(['bis'], '„dauer“ und „bis“ schließen einander aus.', 'Löschen Sie eine der beiden Angaben.')]
  if (bis !== undefined && beginn !== SIGNING && bis < beginn)
    return [refused('schema/wert', `Das Ende ${bis} liegt vor dem Beginn ${beginn}.`, { path: ['bis'], input: bis, hint: 'Prüfen Sie beide Daten: „bis“ ist der letzte Tag der Vereinbarung.' })]
  if (dauer === OPEN_ENDED && art !== undefined && art !== 'keine')
    return [
      against(
        ['verlaengerung', 'art'],
        'Was unbefristet gilt, kann sich nicht verlängern.',
        'Löschen Sie „verlaengerung“ oder geben Sie eine Dauer an.',
      ),
    ]
  if (um !== undefined && art !== undefined && NO_EXTENSION.includes(art))
    return [against(['verlaengerung', 'um'], `„um“ wirkt nicht bei der Art „${art}“.`, 'Löschen Sie „um“.')]
  return []
}
interface Missing {
  [key: string]: unknown
  code: 'custom'
  input: undefined
  path: string[]
  params: { code: string }
}

function withDefaults({ verlaengerung, kuendigung, dauer, ...rest }: Fields): Term {
  const art = verlaengerung.art ?? usualRenewal(dauer, rest.bis)
  const um = NO_EXTENSION.includes(art) ? undefined : (verlaengerung.um ?? 'P1Y')
  return {
    ...rest,
    dauer: dauer === undefined ? undefined : (durationToIso(dauer) ?? dauer),
    verlaengerung: { art, um },
    kuendigung: { ...kuendigung, frist: kuendigung.frist ?? 'P3M', zum: kuendigung.zum ?? usualNotice(dauer) },
  }
}
/** To the end of a month where no last day is known, of a quarter with a project, which may end on any day or on none that is known. */
const USUAL_NOTICE: Readonly<Record<string, Term['kuendigung']['zum']>> = { [OPEN_ENDED]: 'monatsende', bewilligung: 'monatsende', projekt: 'quartalsende' }
export function usualNotice(dauer: string | undefined): Term['kuendigung']['zum'] {
  return USUAL_NOTICE[dauer ?? ''] ?? 'laufzeitende'
}
/** A fixed end and an open end are not renewed; a project's term follows the project; a plain duration renews itself. */
export function usualRenewal(dauer: string | undefined, bis: string | undefined): Term['verlaengerung']['art'] {
  if (bis !== undefined || dauer === OPEN_ENDED || dauer === 'bewilligung') return 'keine'
  return dauer === 'projekt' ? 'mit-projekt' : 'automatisch'
}

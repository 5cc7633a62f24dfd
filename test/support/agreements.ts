// A generator of valid agreements (fast-check) as YAML texts: kinds, parties, groups, clauses, terms, own clauses, annexes, signatures, look.
// Invariant: every text is valid in final mode and raises no diagnostic; hostile characters are for other tests.
import fc from 'fast-check'
import { stringify } from 'yaml'

type Data = Readonly<Record<string, unknown>>
const compact = (data: Record<string, unknown>): Data => Object.fromEntries(Object.entries(data).filter(([, value]) => value !== undefined))
const maybe = <T>(arbitrary: fc.Arbitrary<T>): fc.Arbitrary<T | undefined> => fc.option(arbitrary, { nil: undefined })

// ---- words: a small consistent story, so that failing cases can be read
const PLACES = ['Musterhausen', 'Beispielstadt', 'Neuental', 'Oberfeld', 'Lindau am Muster', 'Bad Beispiel']
const SENTENCES = [
  'Die Beteiligten stimmen sich zweimal im Jahr ab.',
  'Termine werden spätestens zwei Wochen vorher vereinbart.',
  'Näheres regelt § 3 der Hausordnung; Art. 6 gilt entsprechend.',
  'Wer verhindert ist, sagt rechtzeitig ab.',
  'Die Räume „Nord“ und „Süd“ stehen montags von 9 bis 12 Uhr offen.',
  'Fragen zur Miete, zum Kindergeld und zur Schule gehören dazu.',
  'Das Faltblatt erscheint auf Deutsch, Arabisch und Ukrainisch.',
  'Dafür werden 1.500 Euro und 20 % einer Stelle eingesetzt.',
]
const sentence = fc.constantFrom(...SENTENCES)
const paragraph = fc.array(sentence, { minLength: 1, maxLength: 3 }).map((list) => list.join(' '))
const bold = paragraph.map((text) => `**Hinweis.** ${text}`)
const plain = fc.oneof(paragraph, bold, paragraph.map((text) => `*${text}*`))
const indent = (text: string, by: number): string => text.split('\n').map((line, i) => (i === 0 || line === '' ? line : ' '.repeat(by) + line)).join('\n')
const list = (marker: string, items: readonly string[]): string => items.map((item) => `${marker} ${indent(item, marker.length + 1)}`).join('\n\n')
const items = (arbitrary: fc.Arbitrary<string>) => fc.array(arbitrary, { minLength: 2, maxLength: 4 })
const nested = fc.tuple(paragraph, items(paragraph)).map(([lead, inner]) => `${lead}\n\n${list('aa)', inner)}`)
const lettered = items(fc.oneof(plain, nested)).map((inner) => list('a)', inner))
const dashes = items(plain).map((inner) => list('-', inner))
const numbers = items(plain).map((inner) => inner.map((item, i) => `${i + 1}. ${indent(item, 3)}`).join('\n\n'))
const table = fc.array(fc.tuple(sentence, sentence), { minLength: 1, maxLength: 4 }).map((rows) => `{Tabelle: Übersicht}\n\n| Was | Wie |\n|:----|----:|\n${rows.map(([a, b]) => `| ${a} | ${b} |`).join('\n')}`)
const extra = fc.oneof(lettered, dashes, numbers, table)
const counted = fc.array(fc.tuple(plain, maybe(extra)), { minLength: 1, maxLength: 4 }).map((list) => list.map(([text, more], i) => `(${i + 1}) ${text}${more ? `\n\n    ${indent(more, 4)}` : ''}`).join('\n\n'))
const uncounted = fc.tuple(plain, maybe(extra), plain).map(([first, more, last]) => [first, more, last].filter(Boolean).join('\n\n'))
/** Markdown of an own clause, with now and then a note or a sub-heading. */
const clauseText = fc.tuple(fc.oneof(counted, uncounted), fc.boolean(), fc.boolean()).map(([text, note, heading]) => {
  const headed = heading ? `### Zum Verfahren\n\n${text}` : text
  const called = headed.replace(/(?<=\p{L})\.(?=\s|$)/u, '.[^1]')
  return note && called !== headed ? `${called}\n\n[^1]: Stand der Absprache im Herbst.` : headed
})

// ---- parties
interface Shape {
  readonly name: (place: string) => string
  readonly genus: string
  readonly kurz?: Data
  readonly rechtsform?: string
  readonly verband?: string
  readonly bistum?: string
}
const AUTHORITIES: readonly Shape[] = [
  { name: (place) => `Stadt ${place}`, genus: 'f', kurz: { name: 'Ausländerbehörde', genus: 'f' }, rechtsform: 'gebietskoerperschaft' },
  { name: (place) => `Landkreis ${place}`, genus: 'm', kurz: { name: 'Kreis', genus: 'm' }, rechtsform: 'gebietskoerperschaft' },
]
const CARRIERS: readonly Shape[] = [
  { name: (place) => `AWO Kreisverband ${place} e. V.`, genus: 'm', kurz: { name: 'Kreisverband', genus: 'm' } },
  { name: (place) => `Caritasverband ${place} e. V.`, genus: 'm', kurz: { name: 'Caritasverband', genus: 'm' }, verband: 'caritas', bistum: 'speyer' },
  { name: (place) => `Diakonisches Werk ${place} e. V.`, genus: 'n', kurz: { name: 'Werk', genus: 'n' }, verband: 'diakonie' },
  { name: (place) => `Beratungsstelle ${place} gGmbH`, genus: 'f', kurz: { name: 'Beratungsstelle', genus: 'f' } },
]
const representatives = fc.constantFrom<readonly Data[]>(
  [{ funktion: 'Vorstand' }],
  [{ funktion: 'Geschäftsführerin', geschlecht: 'w' }],
  [{ funktion: 'Vorsitzender', geschlecht: 'm' }, { funktion: 'Schatzmeisterin', geschlecht: 'w', art: 'gemeinschaftlich' }],
  [{ funktion: 'Vorstand', vertreten_durch: [{ funktion: 'Vorsitzende', geschlecht: 'w' }] }],
)
function party(id: string, role: string, shape: Shape, place: string): fc.Arbitrary<Data> {
  return fc.record({ short: fc.boolean(), people: representatives, unit: fc.boolean(), number: fc.integer({ min: 1, max: 99 }) }).map(({ short, people, unit, number }) =>
    compact({
      id,
      rolle: role,
      name: shape.name(place),
      kurz: short ? shape.kurz : undefined,
      genus: shape.genus,
      rechtsform: shape.rechtsform,
      verband: shape.verband,
      bistum: shape.bistum,
      einheit: role === 'abh' && unit ? { name: 'Ausländerbehörde', genus: 'f' } : undefined,
      sitz: { strasse: `Beispielweg ${number}`, plz: '67999', ort: place },
      vertreten_durch: role === 'abh' ? [{ funktion: 'Oberbürgermeisterin', geschlecht: 'w' }] : people,
    }),
  )
}
const IDS = ['awo', 'caritas', 'diakonie', 'haus']
const parties = fc.tuple(fc.constantFrom(...PLACES), fc.constantFrom(...AUTHORITIES), fc.shuffledSubarray([0, 1, 2, 3], { minLength: 1, maxLength: 4 })).chain(([place, authority, chosen]) =>
  fc.tuple(
    fc.constant(place),
    party('stadt', 'abh', authority, place),
    ...chosen.map((n, i) => party(IDS[n] ?? 'x', i % 2 === 0 ? 'mbe' : 'jmd', CARRIERS[n] ?? (CARRIERS[0] as Shape), place)),
  ),
)

// ---- the rest of the file
const id = (prefix: string, i: number): string => `${prefix}-${i + 1}`
const ownClauses = (hosts: readonly string[]) =>
  fc.array(fc.tuple(clauseText, maybe(fc.constantFrom('auto', 'ja', 'nein')), hosts.length > 0 ? maybe(fc.constantFrom(...hosts)) : fc.constant(undefined)), { maxLength: 3 }).map((list) =>
    list.map(([text, absaetze, nach], i) => compact({ id: id('eigene', i), titel: `Eigene Klausel ${i + 1}`, nach, absaetze, text })),
  )
const annexes = fc.array(fc.tuple(fc.oneof(uncounted, counted, table), fc.boolean(), fc.boolean()), { maxLength: 2 }).map((list) =>
  list.map(([text, quer, dated], i) => compact({ id: id('blatt', i), titel: `Beiblatt ${i + 1}`, stand: dated ? '2027-01-10' : undefined, quer: quer || undefined, text })),
)
const term = fc.oneof(
  fc.constant({ beginn: 'unterzeichnung', dauer: '1 Jahr', verlaengerung: { art: 'automatisch', um: '1 Jahr' }, kuendigung: { frist: '3 Monate', zum: 'laufzeitende', wirkung: 'nur-ausscheiden' } }),
  fc.constant({ beginn: '2027-03-01', bis: '2028-12-31', verlaengerung: { art: 'durch-beschluss', um: '6 Monate' }, kuendigung: { frist: '6 Wochen', zum: 'quartalsende', form: 'textform', wirkung: 'beendet-ganz' } }),
  fc.constant({ beginn: 'unterzeichnung', dauer: 'unbefristet', verlaengerung: { art: 'keine' }, kuendigung: { frist: '3 Monate', zum: 'jahresende', wirkung: 'nur-ausscheiden' } }),
)
const look = fc.record({ gliederung: fc.constantFrom('paragraf', 'dezimal'), schrift: fc.constantFrom('serif', 'sans'), ausrichtung: fc.constantFrom('blocksatz', 'links'), groesse: fc.constantFrom('normal', 'gross'), sprache_personen: fc.constantFrom('paarform', 'neutral') })
const signing = fc.record({ modus: fc.constantFrom('papier', 'einzeln', 'qes'), ort: maybe(fc.constantFrom(...PLACES)), datum: maybe(fc.constant('2027-01-20')), ort_datum: fc.constantFrom('einmal', 'je-unterschrift') })
const clauses = fc.record({
  fachtag: maybe(fc.boolean()),
  hospitation: maybe(fc.boolean()),
  arbeitstreffen: maybe(fc.constant(true)),
  beitritt: maybe(fc.constant(true)),
  oeffentlichkeitsarbeit: maybe(fc.constant(true)),
  verstaendigung: maybe(fc.constant(true)),
  jahresgespraech: maybe(fc.constantFrom<unknown>({ anzahl: 2 }, { anzahl: 1, einladung: 'wechselnd', protokoll: false }, { titel: 'Leitungsgespräch' })),
  sprechstunde: maybe(fc.constant({ termine: { di: '9:00-12:00', do: '14:00-17:30' }, raum: 'Zimmer 012' })),
  konflikt: maybe(fc.constantFrom<unknown>({ entfaellt: 'Ein Gremium besteht bereits.' }, true)),
})

function file(data: Data): string {
  return stringify(data, { lineWidth: 0 })
}
/** An agreement of kind abh: two to five parties, sometimes a group. */
export const abhAgreement: fc.Arbitrary<string> = fc
  .record({ parties, group: fc.boolean(), umfang: fc.constantFrom('knapp', 'knapp', 'knapp', 'ausfuehrlich'), clauses, own: ownClauses(['empfehlung', 'kosten']), annexes, term, look, signing, anlass: maybe(paragraph), subtitle: fc.boolean() })
  .map((a) => {
    const [place, ...list] = a.parties
    const carriers = list.slice(1).map((p) => p['id'])
    return file(
      compact({
        koopgen: 1, typ: 'abh', datum: '2027-01-15', umfang: a.umfang, land: 'DE-RP',
        untertitel: a.subtitle ? `zur Zusammenarbeit in ${place}` : undefined,
        kurztitel: `Kooperation ${place}`.slice(0, 40),
        praeambel: a.anlass === undefined ? undefined : { anlass: a.anlass },
        parteien: list,
        gruppen: a.group && carriers.length > 1 ? [{ id: 'traeger', bezeichnung: 'Träger der Migrationsfachdienste', einzahl: 'Träger', genus: 'm', kurz: 'Träger', mitglieder: carriers, unterzeichnung: 'gemeinsam' }] : undefined,
        klauseln: compact(a.clauses), zusatz: a.own, anlagen: a.annexes, laufzeit: a.term, unterzeichnung: compact(a.signing), gestaltung: a.look,
      }),
    )
  })
/** An agreement of kind frei: own clauses only. */
export const freeAgreement: fc.Arbitrary<string> = fc.record({ parties, own: ownClauses([]), last: clauseText, annexes, look, signing, anlass: maybe(paragraph) }).map((a) => {
  const [place, ...list] = a.parties
  return file(
    compact({
      koopgen: 1, typ: 'frei', datum: '2027-01-15', land: 'DE-RP', titel: 'Absprache', kurztitel: `Absprache ${place}`.slice(0, 40), parteien: list,
      praeambel: a.anlass === undefined ? undefined : { anlass: a.anlass },
      zusatz: [...a.own, { id: 'letzte', titel: 'Letzte Klausel', text: a.last }], anlagen: a.annexes, unterzeichnung: compact(a.signing), gestaltung: a.look,
    }),
  )
})
export const agreement: fc.Arbitrary<string> = fc.oneof({ arbitrary: abhAgreement, weight: 3 }, { arbitrary: freeAgreement, weight: 2 })

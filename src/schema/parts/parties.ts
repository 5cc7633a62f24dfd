// `parteien`: who makes the agreement. yaml.md §1, domain.md B.2.
import * as z from 'zod'
import type { Contact, Party, Representative, ROLES, Seat } from '../agreement.ts'
import { when } from '../editor-json.ts'
import { flow, joined } from '../phrases.ts'
import { note } from '../registry.ts'
import { line, slug } from '../scalars.ts'
import { choice, field, orOne, orText, text } from './field.ts'
import { DIOCESES, genus, LEGAL_FORMS, ROLE_WORDS } from './words.ts'

export const shortName = note(
  orText(
    'name',
    z.strictObject({
      name: text('Kurzname', 'So heißt die Partei in den Klauseln.', 'Stadt', 80),
      genus: genus('Geschlecht des Kurznamens', 'Nur nötig, wenn es vom Namen abweicht.').optional(),
    }),
  ),
  { title: 'Kurzname', description: 'So heißt die Partei in den Klauseln: ein Text, oder ein Block mit name und genus.', defaultSnippets: [{ label: 'kurz: nur der Name', body: '${1:Stadt}' }, { label: 'kurz: mit eigenem Geschlecht', body: { name: '${1:Stadt}', genus: '${2:f}' } }] },
)

const unit = field(
  z.strictObject({ name: text('Name der Einheit', 'Wie das Amt oder die Einrichtung heißt.', 'Ausländerbehörde'), genus: genus() }),
  'Handelnde Einheit',
  'Amt, Abteilung oder Einrichtung, die handelt. Partei bleibt der Träger.',
)

/** „D-67999“; four digits have mostly lost their zero. Nothing else is a number with signs too many: a letter may stand for a digit. */
function postcodeIn(text: string): string | undefined {
  const [, digits = ''] = /^\s*(?:D[-\s]?(?=\d{5}\s*$))?(\d{4,5})\s*$/i.exec(text) ?? []
  return POSTCODE.test(digits.padStart(5, '0')) ? `"${digits.padStart(5, '0')}"` : undefined
}
/** „Rathausplatz 1, 67999 Musterhausen“, „Postfach 12 34, 67999 Musterhausen“, or both. */
export function addressIn(text: string): Seat | undefined {
  if (text.length > LONGEST) return undefined
  const { front = '', plz, ort } = ADDRESS.exec(text.trim().replace(/[\s,;.]+$/, ''))?.groups ?? {}
  if (!plz || !ort) return undefined
  const box = BOX.exec(front)
  const beside = box ? [front.slice(0, box.index), front.slice(box.index + box[0].length)] : [front]
  const strasse = beside.map((part) => part.replace(/^[\s,;·|]+|[\s,;·|]+$/g, '')).filter((part) => part !== '').join(', ')
  return { ...(strasse && { strasse }), ...(box?.[1] && { postfach: box[1] }), plz, ort }
}
/** No address is longer. */
const LONGEST = 300
const ADDRESS = /^(?:(?<front>.+?)(?:\s*[,;·|]\s*|\s+))?(?:D-)?(?<plz>\d{5})\s+(?<ort>[^\s\d].*)$/iu
/** Behind a word it is a street („Am Postfach 3“). */
const BOX = /(?:^|[,;·|]\s*|(?<=\d\s?[a-z]?)\s+)(?:Postfach|PF)\s+(\d[\d ]*?)\s*(?:[,;·|]|$)/iu
/** Postcode and place in the line of the street would be printed twice, or beside those of another. Its text is part of the schema, so „·“ is written as the bundle writes it. */
const STREET = /^(?!.*(?:^|[\s,;\u00b7|])(?:D-)?\d{5}\s+[^\s\d])[^\t\n\r\u2028\u2029]*$/
function wholeAddress(text: string): { readonly message: string; readonly hint: string } | undefined {
  const parts = STREET.test(text) ? undefined : addressIn(text)
  const wanted = Object.entries(parts ?? {}).map(([key, value]) => (key === 'strasse' ? `hier nur ${flow(value)}` : `bei ${key} ${flow(value)}`))
  return parts && { message: 'Hier steht eine ganze Anschrift; Postleitzahl und Ort haben eigene Felder.', hint: `Schreiben Sie ${joined(wanted, 'und')}.` }
}
/** None begins with 00. */
const POSTCODE = /^(?!00)\d{5}$/
const seat = field(
  z.strictObject({
    strasse: field(z.string().check(z.trim(), z.minLength(1), z.regex(STREET), z.maxLength(300)), 'Straße und Hausnummer', 'Oder statt ihrer ein Postfach.', 'Rathausplatz 1', {
      patternErrorMessage: 'Hier stehen in einer Zeile nur Straße und Hausnummer; Postleitzahl und Ort haben eigene Felder.',
      refusal: wholeAddress,
    }).optional(),
    plz: field(z.string().regex(POSTCODE), 'Postleitzahl', 'Fünf Ziffern, in Anführungszeichen.', '67999', {
      patternErrorMessage: 'Eine Postleitzahl hat fünf Ziffern und beginnt nicht mit 00.',
      correct: postcodeIn,
      defaultSnippets: [{ label: 'plz', body: '"${1:67999}"' }],
    }),
    ort: text('Ort', 'Name der Gemeinde, wie in der Anschrift.', 'Musterhausen', 100),
    postfach: text('Postfach', 'Nummer, in Anführungszeichen.', '1234', 30).optional(),
  }),
  'Sitz',
  'Anschrift der Partei.',
  undefined,
  { fromText: addressIn },
) satisfies z.ZodType<Seat>

const representativeFields = {
  funktion: text('Funktion', 'Amts- oder Funktionsbezeichnung in der passenden Form.', 'Geschäftsführerin').optional(),
  geschlecht: choice('Geschlecht', { w: 'weiblich', m: 'männlich', d: 'divers' }, 'Für „vertreten durch die …“ oder „den …“.').optional(),
  name: text('Name', 'Der Name der Person; meist genügt die Funktion.').optional(),
  titel: text('Titel', 'Akademischer Grad oder Ähnliches, vor dem Namen gedruckt.', 'Dr.', 60).optional(),
  art: choice('Art der Vertretung', { allein: 'zeichnet allein', gemeinschaftlich: 'nur zusammen mit den anderen Genannten' }, 'Ob die Person allein unterschreiben darf.').optional(),
  akkusativ: text('Form nach „durch“', 'Nur, wenn koopgen sie nicht ableiten kann.', 'die Oberbürgermeisterin').optional(),
}
/** „die Oberbürgermeisterin“ is a function, „Frau …“ a person. */
function personIn(text: string): object {
  const [, title, name] = /^(Frau|Herrn?) (\S.*)$/u.exec(text.trim()) ?? []
  return name === undefined ? { funktion: text.replace(/^(?:die|der|das|den) /i, '') } : { name, geschlecht: title === 'Frau' ? 'w' : 'm' }
}
export const representative: z.ZodType<Representative> = field(
  z
    .strictObject({
      ...representativeFields,
      get vertreten_durch(): z.ZodOptional<z.ZodArray<z.ZodType<Representative>>> {
        return field(z.array(representative).min(1), 'Vertreten durch', 'Wer an Stelle dieser Person handelt.').optional()
      },
    })
    .check((ctx) => {
      if (ctx.issues.length > 0 || ctx.value.funktion !== undefined || ctx.value.name !== undefined) return
      ctx.issues.push({ code: 'custom', input: ctx.value, path: ['funktion'], params: { code: 'schema/fehlt' } })
    }),
  'Vertretung',
  'Wer die Partei vertritt; eine Kette entsteht durch vertreten_durch darin.',
  undefined,
  { fromText: personIn, id: 'Vertretung', allOf: [when({ not: { required: ['name'] } }, { required: ['funktion'], errorMessage: 'Es fehlt „funktion“ oder „name“.' })] },
)

const contact = field(
  z.strictObject({
    funktion: text('Funktion', 'Funktion oder Stelle; sie bleibt, wenn Personen wechseln.', 'Sachgebietsleitung'),
    name: text('Name', 'Namen stehen besser in der Anlage.').optional(),
    telefon: text('Telefon', 'In Anführungszeichen.', '030 23125-100', 40).optional(),
    mail: field(
      z
        .string()
        .regex(/^[^\s@<>]+@[^\s@<>]+\.[^\s@<>.]+$/)
        .max(120),
      'E-Mail',
      'Besser die Adresse der Stelle als die einer Person.',
      'beratung@example.org',
      { patternErrorMessage: 'Das ist keine E-Mail-Adresse.' },
    ).optional(),
  }),
  'Ansprechperson',
  'Wer für die Zusammenarbeit erreichbar ist.',
) satisfies z.ZodType<Contact>

const logo = field(
  z.strictObject({
    datei: text('Datei', 'Bild im Ordner der Vereinbarung.', 'logos/stadt.png'),
    alt: text('Beschreibung', 'Für Menschen, die das Bild nicht sehen.', 'Wappen der Stadt Musterhausen'),
  }),
  'Logo',
  'Steht auf der ersten Seite; ein Bild im Ordner der Vereinbarung.',
)

/** „nein“ (or false): the name stands without article. */
const article = field(
  z
    .preprocess(
      (value) => (typeof value === 'boolean' ? (value ? 'ja' : 'nein') : value),
      choice('Artikel', { ja: 'mit Artikel', nein: 'ohne Artikel' }),
    )
    .default('ja')
    .transform((word) => word === 'ja'),
  'Artikel',
  'nein, wenn der Name ohne Artikel steht.',
)

const form = (name: string, example: string) =>
  text(`${name} des Namens`, 'Wie gedruckt, mit Artikel; nur, wenn koopgen danach fragt.', example).optional()

export const role = choice('Rolle', ROLE_WORDS, 'Als was die Partei die Vereinbarung schließt.', { examples: ['mbe'] }) satisfies z.ZodType<(typeof ROLES)[number]>

/** What an editor puts in for a new party. */
const PARTY = {
  label: 'Partei mit Sitz und Vertretung',
  body: {
    id: '${1:stadt}', rolle: '${2:abh}', name: '${3:Stadt Musterhausen}', genus: '${4:f}', rechtsform: '${5:gebietskoerperschaft}',
    sitz: { strasse: '${6:Rathausplatz 1}', plz: '"${7:67999}"', ort: '${8:Musterhausen}' },
    vertreten_durch: [{ funktion: '${9:Oberbürgermeisterin}', geschlecht: '${10:w}' }],
  },
}

/** Who may represent a party, and so sign for it. */
export const MOST_PERSONS = 40
/** `free`: kind `frei`, where a party may be printed without representation. */
export function party(free: boolean): z.ZodType<Party> {
  const represented = note(z.array(representative).min(1).max(MOST_PERSONS), {
    title: 'Vertreten durch',
    description: 'Mindestens eine Person oder Funktion.',
    examples: [[{ funktion: 'Geschäftsführung' }]],
  })
  return field(
    z.strictObject({
      id: field(slug, 'Kennung', 'Kurzer Name, mit dem die Vereinbarung auf die Partei verweist.'),
      rolle: note(orOne(z.array(role).min(1)), { title: 'Rolle', description: 'Eine Rolle oder eine Liste.', examples: ['mbe'] }),
      name: text('Name', 'Genau wie im Register oder in der Satzung.', 'Stadt Musterhausen'),
      kurz: shortName.optional(),
      genus: genus(),
      nominativ: form('Nominativ', 'die Stadt Musterhausen'),
      genitiv: form('Genitiv', 'der Stadt Musterhausen'),
      dativ: form('Dativ', 'der Stadt Musterhausen'),
      akkusativ: form('Akkusativ', 'die Stadt Musterhausen'),
      artikel: article,
      rechtsform: choice('Rechtsform', LEGAL_FORMS, 'Die des Trägers, nicht die der Einheit.', { examples: ['e-v'] }).optional(),
      einheit: unit.optional(),
      sitz: seat,
      vertreten_durch: free ? represented.default([]) : represented,
      verband: association.optional(),
      datenschutz: dataProtection.optional(),
      bistum: diocese.optional(),
      logo: logo.optional(),
      ansprechpersonen: note(z.array(contact).default([]), {
        title: 'Ansprechpersonen',
        description: 'In der Vereinbarung stehen Funktionen, Namen besser in der Anlage.',
      }),
      zeile: field(line(500), 'Eigene Zeile', 'Ersetzt die Zeile der Partei im Kopf, wie geschrieben.', 'der Stadt Musterhausen, vertreten durch die Oberbürgermeisterin').optional(),
    }),
    'Partei',
    'Wer die Vereinbarung schließt. Handelt ein Amt, steht es unter „einheit“.',
    undefined,
    { defaultSnippets: [PARTY], sample: () => ({ id: 'stadt', rolle: 'abh', name: '…', genus: 'f', sitz: { plz: '…', ort: '…' }, vertreten_durch: [{ funktion: '…' }] }) },
  )
}
const association = choice('Verband', {
  awo: 'AWO',
  caritas: 'Caritas',
  diakonie: 'Diakonie',
  paritaet: 'Der Paritätische',
  drk: 'DRK',
  zwst: 'ZWST',
  bdv: 'Bund der Vertriebenen',
}, 'Danach richtet sich bei kirchlichen Trägern das Datenschutzrecht.', { otherWord: (word) => Object.entries({ arbeiterwohlfahrt: 'awo', 'caritasverband': 'caritas', 'diakonisches werk': 'diakonie', 'paritätischer': 'paritaet', 'der paritätische': 'paritaet', 'rotes kreuz': 'drk', 'deutsches rotes kreuz': 'drk', 'zentralwohlfahrtsstelle': 'zwst' }).find(([other]) => other === word)?.[1] })
const REGIMES = {
  dsgvo: 'DSGVO und BDSG',
  'dsgvo-land': 'DSGVO und Landesdatenschutzgesetz',
  sgb: 'DSGVO und Sozialdatenschutz (SGB X)',
  kdg: 'KDG (katholische Träger)',
  'dsg-ekd': 'DSG-EKD (evangelische Träger)',
}
const regime = choice('Recht', REGIMES, 'Welches Datenschutzrecht für die Partei gilt.', { examples: ['kdg'] })
const dataProtection = note(
  orText(
    'recht',
    z.strictObject({
      recht: regime.optional(),
      aufsicht: text('Aufsicht', 'Mit Artikel im ersten Fall; nur, wenn koopgen sie nicht kennt.', 'die oder der Landesbeauftragte für den Datenschutz Niedersachsen').optional(),
    }),
  ),
  { title: 'Datenschutzrecht', description: 'Sonst aus Rolle, Rechtsform und Verband abgeleitet. Text, oder Block mit recht und aufsicht.', examples: ['kdg'], allOf: [when({ type: 'string' }, { enum: Object.keys(REGIMES), enumDescriptions: Object.values(REGIMES), errorMessage: `Möglich: ${Object.keys(REGIMES).join(', ')}.` })], defaultSnippets: [{ label: 'datenschutz: Recht', body: '${1:kdg}' }, { label: 'datenschutz: Recht und Aufsicht', body: { recht: '${1:kdg}', aufsicht: '${2:die Aufsichtsstelle}' } }] },
)
const diocese = choice('Bistum', DIOCESES, 'Sitz einer katholischen Einrichtung; danach richtet sich die Aufsicht über den Datenschutz.', { examples: ['speyer'] })
export const MOST_PARTIES = 50
/** How many parties there can be. */
export const count: z.ZodType<number> = note(z.int().min(2).max(MOST_PARTIES), { title: 'Zahl der Parteien', examples: [2] })
/** All parties; at least two. */
export const parties = (free: boolean): z.ZodType<readonly Party[]> =>
  note(z.array(party(free)).min(2).max(MOST_PARTIES), { title: 'Parteien', description: 'Wer die Vereinbarung schließt: mindestens zwei.' })

// Choices that several blocks share.
import type { Role } from '../agreement.ts'
import { choice } from './field.ts'

export const genus = (title = 'Grammatisches Geschlecht', description = 'Danach richten sich Artikel und Verben im Text.') =>
  choice(title, { m: 'der', f: 'die', n: 'das', pl: 'die (Mehrzahl)' }, description, { examples: ['f'], otherWord: (word) => Object.entries({ weiblich: 'f', maennlich: 'm', 'männlich': 'm', saechlich: 'n', 'sächlich': 'n', w: 'f', mehrzahl: 'pl', plural: 'pl', femininum: 'f', maskulinum: 'm', neutrum: 'n' }).find(([other]) => other === word)?.[1] })

export const counting = () => choice('Absätze nummerieren', { auto: 'nur bei mehr als einem Absatz', ja: 'immer', nein: 'nie' }, 'Ob Absätze als (1), (2) gezählt werden. Ohne Angabe: auto.')

export const ROLE_WORDS: Readonly<Record<Role, string>> = {
  mbe: 'Migrationsberatung für erwachsene Zugewanderte',
  jmd: 'Jugendmigrationsdienst',
  mfd: 'anderer Migrationsfachdienst',
  abh: 'Ausländerbehörde',
  jobcenter: 'Jobcenter',
  agentur: 'Agentur für Arbeit',
  'ik-traeger': 'Träger von Integrationskursen',
  kommune: 'Stadt, Gemeinde oder Landkreis',
  projekttraeger: 'Träger eines Projekts',
  familienkasse: 'Familienkasse',
  schulamt: 'Schulamt',
  sonstige: 'andere Stelle',
}

/** Legal forms (domain.md B.2). */
export const LEGAL_FORMS = {
  'e-v': 'eingetragener Verein',
  ggmbh: 'gemeinnützige GmbH',
  gmbh: 'GmbH',
  koerperschaft: 'Körperschaft des öffentlichen Rechts',
  'kirchliche-koerperschaft': 'kirchliche Körperschaft (Kirchengemeinde, Kirchenkreis, Dekanat)',
  anstalt: 'Anstalt des öffentlichen Rechts',
  stiftung: 'Stiftung',
  gebietskoerperschaft: 'Stadt, Gemeinde, Landkreis',
  'gemeinsame-einrichtung': 'gemeinsame Einrichtung nach § 44b SGB II (Jobcenter)',
  bundesagentur: 'Dienststelle der Bundesagentur für Arbeit',
  landesbehoerde: 'Behörde des Landes',
  bundesbehoerde: 'Behörde des Bundes',
  sonstige: 'andere Rechtsform',
} as const

export const STATES = {
  'DE-BW': 'Baden-Württemberg',
  'DE-BY': 'Bayern',
  'DE-BE': 'Berlin',
  'DE-BB': 'Brandenburg',
  'DE-HB': 'Bremen',
  'DE-HH': 'Hamburg',
  'DE-HE': 'Hessen',
  'DE-MV': 'Mecklenburg-Vorpommern',
  'DE-NI': 'Niedersachsen',
  'DE-NW': 'Nordrhein-Westfalen',
  'DE-RP': 'Rheinland-Pfalz',
  'DE-SL': 'Saarland',
  'DE-SN': 'Sachsen',
  'DE-ST': 'Sachsen-Anhalt',
  'DE-SH': 'Schleswig-Holstein',
  'DE-TH': 'Thüringen',
} as const

/** Dioceses; Münster has two parts with a supervision of their own, and the military bishop has no diocese. */
export const DIOCESES = {
  aachen: 'Aachen',
  augsburg: 'Augsburg',
  bamberg: 'Bamberg',
  berlin: 'Berlin',
  'dresden-meissen': 'Dresden-Meißen',
  eichstaett: 'Eichstätt',
  erfurt: 'Erfurt',
  essen: 'Essen',
  freiburg: 'Freiburg',
  fulda: 'Fulda',
  goerlitz: 'Görlitz',
  hamburg: 'Hamburg',
  hildesheim: 'Hildesheim',
  koeln: 'Köln',
  limburg: 'Limburg',
  magdeburg: 'Magdeburg',
  mainz: 'Mainz',
  militaerseelsorge: 'Militärseelsorge',
  'muenchen-freising': 'München und Freising',
  muenster: 'Münster (nordrhein-westfälischer Teil)',
  osnabrueck: 'Osnabrück',
  paderborn: 'Paderborn',
  passau: 'Passau',
  regensburg: 'Regensburg',
  'rottenburg-stuttgart': 'Rottenburg-Stuttgart',
  speyer: 'Speyer',
  trier: 'Trier',
  vechta: 'Offizialat Vechta (Münster, niedersächsischer Teil)',
  wuerzburg: 'Würzburg',
} as const

// Nouns of office by their ending: how each declines, and the feminine form of the masculine ones. A new office is one row here.
// Invariant: every row carries its own test: nominative as typed, accusative as printed.
import { isCapital, LOWER } from './letters.ts'

/** adjective: Vorsitzender, den Vorsitzenden · weak: den Präsidenten · strong: den Landrat · feminine: die Landrätin · either: one form for both */
export type Declension = 'adjective' | 'weak' | 'strong' | 'feminine' | 'either'
/** PräsidentIn, LehrerInnen. */
const INNER_CAPITAL = new RegExp(`[${LOWER}]In(nen)?$`)
export interface OfficeNoun {
  readonly ends: string
  readonly declension: Declension
  /** Nominative without article, accusative with it. */
  readonly example: readonly [nominative: string, accusative: string]
}

/** ending: nominative > accusative. An ending that starts with ^ is the whole word. */
const ROWS: Readonly<Record<Declension, string>> = {
  // the stem without its ending: "Vorsitzender" is masculine, "Vorsitzende" feminine. A closed list: "Vertreter", "Minister" end alike.
  adjective: `
    vorsitzend: Vorsitzender > den Vorsitzenden
    beigeordnet: Erster Kreisbeigeordneter > den Ersten Kreisbeigeordneten
    beauftragt: Integrationsbeauftragte > die Integrationsbeauftragte
    bevollmächtigt: Bevollmächtigter > den Bevollmächtigten
    abgeordnet: Abgeordneter > den Abgeordneten
    verordnet: Stadtverordneter > den Stadtverordneten
    angestellt: Angestellte > die Angestellte
    verantwortlich: Verantwortlicher > den Verantwortlichen
    delegiert: Delegierter > den Delegierten
    deputiert: Deputierter > den Deputierten
    berechtigt: Zeichnungsberechtigte > die Zeichnungsberechtigte
    geschäftsführend: Geschäftsführender > den Geschäftsführenden
    vorstehend: Vorstehende > die Vorstehende
    leitend: Leitende > die Leitende
    beisitzend: Beisitzender > den Beisitzenden
    gesandt: Gesandter > den Gesandten
    bedienstet: Bediensteter > den Bediensteten
    beamt: Verwaltungsbeamter > den Verwaltungsbeamten
    ältest: Kirchenältester > den Kirchenältesten`,
  weak: `
    ent: Superintendent > den Superintendenten
    ant: Intendant > den Intendanten
    ist: Prokurist > den Prokuristen
    nom: Ökonom > den Ökonomen
    oge: Sozialpädagoge > den Sozialpädagogen
    arch: Patriarch > den Patriarchen
    prälat: Prälat > den Prälaten
    kollege: Kollege > den Kollegen
    ^herr: Herr > den Herrn
    graf: Deichgraf > den Deichgrafen
    advokat: Advokat > den Advokaten
    präfekt: Präfekt > den Präfekten
    architekt: Architekt > den Architekten
    schulze: Ortsschulze > den Ortsschulzen`,
  strong: `
    rat: Landrat > den Landrat
    meister: Oberbürgermeister > den Oberbürgermeister
    leiter: Abteilungsleiter > den Abteilungsleiter
    führer: Hauptgeschäftsführer > den Hauptgeschäftsführer
    direktor: Stadtdirektor > den Stadtdirektor
    rektor: Rektor > den Rektor
    prior: Prior > den Prior
    senator: Senator für Inneres > den Senator für Inneres
    kurator: Kurator > den Kurator
    koordinator: Koordinator > den Koordinator
    administrator: Diözesanadministrator > den Diözesanadministrator
    moderator: Moderator > den Moderator
    kantor: Kantor > den Kantor
    liquidator: Liquidator > den Liquidator
    pastor: Pastor > den Pastor
    inspektor: Inspektor > den Inspektor
    pfarrer: Pfarrer > den Pfarrer
    dekan: Dekan > den Dekan
    propst: Propst > den Propst
    bischof: Erzbischof > den Erzbischof
    vikar: Generalvikar > den Generalvikar
    diakon: Diakon > den Diakon
    abt: Abt > den Abt
    minister: Minister > den Minister
    sekretär: Staatssekretär > den Staatssekretär
    kommissar: Kommissar > den Kommissar
    notar: Notar > den Notar
    justiziar: Justiziar > den Justiziar
    referendar: Referendar > den Referendar
    anwalt: Rechtsanwalt > den Rechtsanwalt
    arzt: Amtsarzt > den Amtsarzt
    syndikus: Syndikus > den Syndikus
    rabbiner: Rabbiner > den Rabbiner
    imam: Imam > den Imam
    richter: Richter > den Richter
    lehrer: Lehrer > den Lehrer
    kanzler: Kanzler > den Kanzler
    vogt: Landvogt > den Landvogt
    mann: Amtmann > den Amtmann
    kämmerer: Stadtkämmerer > den Stadtkämmerer
    wart: Kassenwart > den Kassenwart
    chef: Amtschef > den Amtschef
    sprecher: Sprecher des Vorstands > den Sprecher des Vorstands
    vertreter: Vertreter > den Vertreter
    verwalter: Verwalter > den Verwalter
    vorsteher: Verbandsvorsteher > den Verbandsvorsteher
    berater: Berater > den Berater
    manager: Manager > den Manager
    inhaber: Inhaber > den Inhaber
    gesellschafter: Gesellschafter > den Gesellschafter
    arbeiter: Sachbearbeiter > den Sachbearbeiter
    kapitular: Domkapitular > den Domkapitular
    betreuer: Betreuer > den Betreuer
    pfleger: Pfleger > den Pfleger
    kassierer: Kassierer > den Kassierer
    beisitzer: Beisitzer > den Beisitzer`,
  feminine: `
    erin: Oberbürgermeisterin > die Oberbürgermeisterin
    orin: Geschäftsführende Direktorin > die Geschäftsführende Direktorin
    tin: Landrätin > die Landrätin
    eurin: Regisseurin > die Regisseurin
    ärin: Staatssekretärin > die Staatssekretärin
    arin: Vikarin > die Vikarin
    anin: Dekanin > die Dekanin
    onin: Diakonin > die Diakonin
    ogin: Pädagogin > die Pädagogin
    egin: Kollegin > die Kollegin
    öfin: Bischöfin > die Bischöfin
    äfin: Gräfin > die Gräfin
    ndin: Vorständin > die Vorständin
    omin: Ökonomin > die Ökonomin
    ältin: Rechtsanwältin > die Rechtsanwältin
    amin: Imamin > die Imamin
    äsin: Präsin > die Präsin
    efin: Chefin > die Chefin
    issin: Äbtissin > die Äbtissin
    frau: Amtfrau > die Amtfrau`,
  either: `
    präses: Präses > die Präses`,
}
function rowsOf([declension, lines]: [string, string]): OfficeNoun[] {
  return lines
    .trim()
    .split('\n')
    .map((line) => {
      const [, ends = '', nominative = '', accusative = ''] = /^\s*(\S+): (.+) > (.+)$/.exec(line) ?? []
      return { ends, declension: declension as Declension, example: [nominative, accusative] }
    })
}
export const OFFICE_NOUNS: readonly OfficeNoun[] = Object.entries(ROWS).flatMap(rowsOf)

/** The first row that fits the word; „LeiterIn“ is no German word. */
export function officeNoun(word: string): OfficeNoun | undefined {
  if (INNER_CAPITAL.test(word)) return undefined
  const lower = word.toLowerCase()
  return OFFICE_NOUNS.find(({ ends, declension }) => {
    if (ends.startsWith('^')) return lower === ends.slice(1)
    if (declension === 'adjective') return lower.endsWith(`${ends}er`) || lower.endsWith(`${ends}e`)
    return lower.endsWith(ends) && (declension !== 'feminine' || isCapital(word))
  })
}

/** Masculine endings and their feminine form, longest first. */
const FEMININE: readonly (readonly [masculine: string, feminine: string])[] = [
  ['vorstand', 'vorständin'],
  ['propst', 'pröpstin'],
  ['mann', 'frau'],
  ['rat', 'rätin'],
  ['anwalt', 'anwältin'],
  ['arzt', 'ärztin'],
  ['ent', 'entin'],
  ['ant', 'antin'],
  ['ist', 'istin'],
  ['nom', 'nomin'],
  ['oge', 'ogin'],
  ['ege', 'egin'],
  ['graf', 'gräfin'],
  ['hof', 'höfin'],
  ['abt', 'äbtissin'],
  ['är', 'ärin'],
  ['ar', 'arin'],
  ['an', 'anin'],
  ['on', 'onin'],
  ['or', 'orin'],
  ['er', 'erin'],
]
/** "Landrätin" for "Landrat", "Vorsitzende" for "Vorsitzender"; undefined where the ending is not known. */
export function feminine(word: string): string | undefined {
  if (officeNoun(word)?.declension === 'adjective') return word.replace(/er$/, 'e')
  const row = FEMININE.find(([end]) => word.toLowerCase().endsWith(end))
  if (!row) return undefined
  const stem = word.slice(0, -row[0].length)
  return stem ? stem + row[1] : row[1].charAt(0).toUpperCase() + row[1].slice(1)
}

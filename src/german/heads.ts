// Head nouns of organisations: gender, genitive ending and plural, matched as the ending of a word, longest first.
// Invariant: a noun that is in no table never gets a form without a doubt. A new noun is one entry here and one line in the test table.
import type { Gender } from './articles.ts'

export interface Head {
  readonly end: string
  readonly gender: Gender
  /** Ending of the genitive singular, '' if unchanged. */
  readonly gen: string
  readonly plural?: string
}
/** Gender, genitive ending, nouns as "singular:plural"; without plural where none is used. */
const NOUNS: readonly (readonly [Gender, string, string])[] = [
  ['m', 'es', 'kreis:kreise staat:staaten markt:märkte bund:bünde verband:verbände verbund:verbünde dienst:dienste rat:räte'],
  ['m', 'es', 'ausschuss:ausschüsse hof:höfe vorsitz'],
  ['m', 's', 'bezirk:bezirke flecken:flecken verein:vereine club:clubs klub:klubs senat:senate magistrat:magistrate'],
  ['m', 's', 'vorstand:vorstände beirat:beiräte träger:träger partner:partner anbieter:anbieter geber:geber betrieb:betriebe treff:treffs laden:läden'],
  ['m', 's', 'konvent:konvente orden:orden bereich:bereiche garten:gärten dekan:dekane jugendring:jugendringe treffpunkt:treffpunkte'],
  ['m', 's', 'sprung:sprünge schwung:schwünge'],
  ['m', 'es', 'freund:freunde tisch'],
  ['m', 's', 'weg:wege stuhl:stühle park:parks raum:räume stab:stäbe chor:chöre'],
  ['m', '', 'fonds:fonds campus:campus'],
  ['f', '', 'stadt:städte gemeinde:gemeinden region:regionen kommune:kommunen agentur:agenturen behörde:behörden kirche:kirchen'],
  ['f', '', 'diözese:diözesen mission:missionen hilfe:hilfen selbsthilfe stelle:stellen schule:schulen kasse:kassen'],
  ['f', '', 'zentrale:zentralen bank:banken kammer:kammern union:unionen ung:ungen schaft:schaften heit:heiten keit:keiten'],
  ['f', '', 'tät:täten ion:ionen initiative:initiativen akademie:akademien allianz:allianzen liga:ligen caritas diakonie wohlfahrt'],
  ['f', '', 'fürsorge seelsorge jugend pfarrei:pfarreien partei:parteien seite:seiten propstei:propsteien synode:synoden konferenz:konferenzen'],
  ['f', '', 'superintendentur:superintendenturen kolonie:kolonien kantorei:kantoreien bücherei:büchereien bibliothek:bibliotheken'],
  ['f', '', 'kanzlei:kanzleien polizei gewerkschaft:gewerkschaften fraktion:fraktionen familie:familien gruppe:gruppen'],
  ['f', '', 'person:personen kraft:kräfte leitung:leitungen bundeswehr feuerwehr:feuerwehren werkstatt:werkstätten'],
  ['f', '', 'plattform:plattformen hanse garage:garagen gmbh:gmbhs ggmbh:ggmbhs brücke:brücken insel:inseln welt:welten'],
  ['f', '', 'arche:archen oase:oasen perspektive:perspektiven chance:chancen tür:türen anstalt:anstalten armee:armeen'],
  ['f', '', 'arbeit:arbeiten stätte:stätten tafel:tafeln börse:börsen klinik:kliniken ambulanz:ambulanzen abtei:abteien republik'],
  ['n', 'es', 'land:länder werk:werke amt:ämter kreuz:kreuze haus:häuser netz:netze stift:stifte'],
  ['n', 's', 'center:center zentrum:zentren kolleg:kollegs institut:institute ium bistum:bistümer forum:foren büro:büros'],
  ['n', 's', 'heim:heime team:teams ordinariat:ordinariate dekanat:dekanate vikariat:vikariate referat:referate'],
  ['n', 's', 'sekretariat:sekretariate dezernat:dezernate gebiet:gebiete projekt:projekte gericht:gerichte mitglied:mitglieder'],
  ['n', 's', 'museum:museen spital:spitäler klinikum:kliniken bistro:bistros café:cafés stadion:stadien'],
  ['n', 's', 'kloster:klöster kirchspiel:kirchspiele management quartier:quartiere viertel:viertel studio:studios archiv:archive'],
  ['n', 's', 'programm:programme internat:internate ministerium:ministerien präsidium:präsidien gymnasium:gymnasien gremium:gremien'],
  ['n', 's', 'kollegium:kollegien kuratorium:kuratorien presbyterium:presbyterien studium:studien'],
  ['n', 'ses', 'bündnis:bündnisse'],
]
function headsOf([gender, gen, nouns]: readonly [Gender, string, string]): Head[] {
  return nouns.split(' ').map((noun) => {
    const [end = '', plural] = noun.split(':')
    return { end, gender, gen, ...(plural && { plural }) }
  })
}
const HEADS: readonly Head[] = NOUNS.flatMap(headsOf).sort((a, b) => b.end.length - a.end.length)
/** By the last two letters, so that a word is compared with a few heads only; the order within stays. */
function byTail(endOf: (head: Head) => string | undefined): ReadonlyMap<string, readonly Head[]> {
  const map = new Map<string, Head[]>()
  for (const head of HEADS) {
    const tail = endOf(head)?.slice(-2)
    if (tail !== undefined) map.set(tail, [...(map.get(tail) ?? []), head])
  }
  return map
}
const SINGULAR = byTail((head) => head.end)
const PLURAL = byTail((head) => head.plural)

/** Words that end like a head and are none of it. */
const FALSE_FRIENDS =
  /^(gesamt|samt|gestalt|apparat|gewalt|mittwoch|deutschland|holland|russland|rheinland|saarland|sauerland|münsterland|.*heim(er)?|.*burg|.*hausen|.*unität)$/
const REAL_HOMES = /^(.*(wohn|pflege|alten|senioren|kinder|jugend|frauen|ferien|schafts))?heim$/
/** AWO, DRK, SkF, VHS: written in capitals, read letter by letter or as a brand. */
export const ABBREVIATION = /^(?=.*[A-ZÄÖÜ].*[A-ZÄÖÜ])[A-ZÄÖÜa-z0-9+]{2,5}$(?<=[A-ZÄÖÜ0-9])/

/** The last part of a hyphenated word, without quotation marks and commas. */
export function lastPart(word: string): string {
  return (
    word
      .replace(/[„“"»«(),;]/g, '')
      .split(/[-–/]/)
      .at(-1) ?? ''
  )
}
export function headOf(word: string): Head | undefined {
  const part = lastPart(word).toLowerCase()
  if (part.length < 3 || (FALSE_FRIENDS.test(part) && !REAL_HOMES.test(part))) return undefined
  return SINGULAR.get(part.slice(-2))?.find((h) => part.endsWith(h.end))
}
export function pluralHeadOf(word: string): Head | undefined {
  const part = lastPart(word).toLowerCase()
  return PLURAL.get(part.slice(-2))?.find((h) => h.plural && part.endsWith(h.plural))
}

const LEGAL_FORMS = new Set(['GmbH', 'gGmbH', 'UG', 'gUG', 'AG', 'gAG', 'eG', 'KG', 'OHG', 'KdöR', 'AöR', 'K.d.ö.R.'])
/** Legal forms are all feminine; „e. V.“ is none of them, because nobody says „der e. V. X“. */
export function isLegalForm(word: string): boolean {
  return LEGAL_FORMS.has(word.replace(/[,()]/g, ''))
}

/** Offices that are parties by their title and take -en: "dem Polizeipräsidenten in …". */
export function isWeakNoun(noun: string): boolean {
  return /(präsident|intendent|intendant|dezernent)$/i.test(noun)
}

/** The first row that matches gives the ending of the genitive; `sure` is false where that may be wrong. */
const GENITIVES: readonly { readonly ends: RegExp; readonly not?: RegExp; readonly add: string; readonly sure: boolean }[] = [
  { ends: /nis$/i, add: 'ses', sure: true },
  { ends: /(us|os|as|is|ies|ps|eaux)$/i, not: /(haus|kreis|preis|glas|maus|hilfs)$/i, add: '', sure: false },
  { ends: /[A-ZÄÖÜ]{2,}$|\d$/, add: '', sure: false },
  { ends: ABBREVIATION, add: '', sure: false },
  { ends: /x$/i, add: 'es', sure: false },
  { ends: /(s|ß|z|sch|st)$/i, add: 'es', sure: true },
  { ends: /(ent|ant|ist|oge|e|graf|nom|at|a|o|i)$/, add: 's', sure: false },
  { ends: /$/, add: 's', sure: true },
]
/** Genitive of a noun that is in no table. */
export function genitiveByRule(noun: string): { text: string; sure: boolean } {
  const row = GENITIVES.find((g) => g.ends.test(noun) && !g.not?.test(noun))
  return { text: noun + (row?.add ?? 's'), sure: row?.sure ?? false }
}

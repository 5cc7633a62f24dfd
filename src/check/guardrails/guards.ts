// What no construction is asked about: units that say of themselves that they mean something harmless. One guard a kind of talk, with the codes it holds for.
// Invariant: a guard looks at the unit alone and at no construction; so it holds for each of them, however a sentence was found.
import type { Code } from '../../diagnostics/catalogue.ts'
import { actor, has, says } from './ask.ts'
import type { Unit, Word } from './unit.ts'

type Guard = readonly [codes: RegExp, (unit: Unit) => boolean]
const said = (unit: Unit, ...patterns: readonly RegExp[]): boolean => patterns.every((pattern) => says(unit.words, pattern) !== undefined)

const GUARDS: readonly Guard[] = [
  // „… ist nicht so auszulegen“, „die Klausel ist nichtig“, „der Satz wurde gestrichen“
  [/./, (unit) => said(unit, /^(auszulegen|missverst\p{L}+|klarstellung|nichtig)$/u) || said(unit, /^gestrichen(e[rns]?)?$/, /^(satz|sätze|absatz|klausel|regelung|wortlaut|passage|wurde|wurden)$/)],
  // „berücksichtigt einen Abbruch nicht“; „zahlt weiter, auch wenn …“
  [/sanktion|voraus/, (unit) => unit.parts.every(({ kind }) => kind !== 'condition') && unit.parts.some(({ words, negated }) => negated && has(words, 'weigh') && has(words, 'shun', 'missing', 'attend', 'advice') && !has(words, 'adverse'))],
  [/sanktion|voraus/, (unit) => unit.parts.some(({ words }) => /^(auch|selbst)$/.test(words[0]?.lower ?? '') && /^(wenn|dann|falls)$/.test(words[1]?.lower ?? '')) && !said(unit, /^(verlier\p{L}*|gekürzt|entfällt|gestrichen|abgelehnt)$/u)],
  [/plan/, (unit) => said(unit, /^(hingewiesen|hinweisen|hinzuweisen)$/)],
  [/zwang/, (unit) => said(unit, /^(räumen?|räumlichkeiten)$/, /^(welche[rsn]?|fest|verfügung)$/)],
  // „Früher wurde …“
  [/sanktion|voraus|pflicht|zwang|plan/, (unit) => /^(früher|bisher|vormals|ehemals)$/.test(unit.words[0]?.lower ?? '') || said(unit, /^(entwurf|entwürfe|entwurfsfassung|vorschlag|vorschläge)$/)],
  // „entscheiden selbst, ob sie …“
  [/sanktion|voraus|pflicht/, (unit) => said(unit, /^entscheide[nt]$/, /^(selbst|allein|frei)$/) && actor(unit.words, 'authority') === undefined && has(unit.words, 'person', 'client')],
  // „sagen, dass der Besuch freiwillig ist“
  [/pflicht/, (unit) => said(unit, /^freiwillig(e[snrm]?|keit)?$/) && !said(unit, /^(unbeschadet|obwohl|obgleich|zwar|trotz|ungeachtet|ausgesetzt|grundsätzlich|prinzipiell|aufgehoben|dennoch|gleichwohl|nicht|kein(e|er)?|ende[tn]?|solange|formal|eingeschränkt)$/)],
  // „Die Beratung soll zeitnah erfolgen“, „Die Betreuung der Kinder muss durch das Jugendamt erfolgen“: how the help is given, and by whom
  [/pflicht/, ({ parts }) => parts.length === 1 && parts.every(({ words }) => isOfHelp(words) && !words.some(({ lower, is }) => (is.has('attend') && lower !== 'stattfinden') || is.has('proof') || is.has('hinge')) && (says(words, /^soll(te)?n?$/) !== undefined || says(words, /^(durch|abgestimmt)$/) !== undefined))],
  // „ein Angebot, das niemand annehmen muss“
  [/pflicht|plan|voraus/, (unit) => unit.parts.some(({ words }) => has(words, 'duty') && says(words, /^niemand(en|em)?$/) !== undefined && !has(words, 'shun'))],
  // „tritt am … in Kraft und endet …“, „löst die alte ab“
  [/rechtsgrund/, (unit) => said(unit, /^(tritt|treten)$/, /^kraft$/) || (said(unit, /^(datenschutzrecht\p{L}*|datenschutz)$/u) && said(unit, /^(hinweis\p{L}*|schulung\p{L}*|unberührt|gelten)$/u))],
  // „Rechtsgrundlage der Übermittlung ist die Einwilligung; diese Vereinbarung regelt das Verfahren“: another basis was named, what is left to the agreement is the way
  [/rechtsgrund/, ({ before, words, parts }) => before.has('consent') && before.has('basis') && parts.length === 1 && has(words, 'agreement') && says(words, /^(regelt|beschreibt|klärt|ordnet)$/) !== undefined && says(words, /^(verfahren|ablauf|abläufe|weg|wege)$/) !== undefined && !has(words, 'personal', 'transfer', 'consent', 'basis')],
  // „ist darauf hinzuweisen, dass sie …“, „vor der Einwilligung zu belehren“, „Zeit zum Überlegen“
  [/einwilligung/, (unit) => said(unit, /^(hinzuweisen|hingewiesen|aufzuklären|aufgeklärt|belehren|belehrt|überlegen|bedenkzeit|achten)$/) && !said(unit, /^(gilt|gelten|damit|automatisch|pauschal\p{L}*)$/u)],
  // „Der Widerruf führt zum Ende der Übermittlung“
  [/einwilligung/, (unit) => said(unit, /^widerruf/, /^(endet|enden|ende|unterbleibt|unterbleiben)$/, /^(übermittlung|weitergabe)$/)],
  // „Zustimmung aller Partner“ zu einem Beitritt, einer Änderung
  [/einwilligung/, (unit) => said(unit, /^(beitreten|beitritt|nebenabreden?|schriftform|ergänzungen|veröffentlichung(en)?|pressemitteilung(en)?|logos?)$/)],
  // „soweit zur Beratung erforderlich“, „Voraussetzung für den Einsatz in der Beratung“: the advice is the end, not the means
  [/voraus/, (unit) => unit.words.some((word, i) => word.is.has('advice') && /^(für|zur|zum)$/.test(unit.words.slice(Math.max(0, i - 3), i).find(({ lower }) => /^(für|zur|zum)$/.test(lower))?.lower ?? '') && says(unit.words.slice(i + 1, i + 3), /^(erforderlich|notwendig|nötig|geeignet)\p{L}*$/u) !== undefined)],
  [/voraus|pflicht/, (unit) => said(unit, /^(trägerschaft|einsatz|einstellungsvoraussetzung|qualifikation(en)?|berufsabschluss|ausbildung|förderrichtlinie|richtlinie|haushalts|haushaltsmittel|zuwendungsbescheid)$/, /^(träger\p{L}*|zulassung|fachkr\p{L}*|ausbildung|richtlinie|haushalts|förderrichtlinie|mitarbeit\p{L}*|gemeinde|landkreis|stadt|kooperationsvereinbarung)$/u) && !has(unit.words, 'person', 'client')],
  // the work of the parties: meetings, visits of colleagues
  [/pflicht|zwang/, (unit) => said(unit, /^(hospitation\p{L}*|kollegiale\p{L}*|fortbildung\p{L}*|dienstbesprechung\p{L}*|steuerungs\p{L}*|netzwerktreffen)$/u)],
  [/pflicht/, (unit) => said(unit, /^(beteiligten|partner\p{L}*|kooperationspartner\p{L}*|vertragsparteien|parteien)$/u, /^(teilnahme|teilzunehmen|teil)$/) && !has(unit.words, 'advice', 'talk', 'client')],
  // plans side by side
  [/plan/, (unit) => said(unit, /^(verantwortung|zuständigkeit|unabhängig|getrennt|eigenständig\p{L}*)$/u)],
  // „einen nachvollziehbaren Plan“
  [/plan/, ({ words }) => words.every(({ is, lower }, i) => !is.has('plan') || (lower === 'plan' && words.slice(Math.max(0, i - 2), i).some((one) => /^eine[nm]?$/.test(one.lower))))],
  [/plan/, (unit) => says(unit.words, /plan(s|es)?$|pläne/)?.lower === 'plan' && !has(unit.words, 'advice', 'place') && !has(unit.words, 'authority')],
  // rooms by the hour; a change that needs no leave
  [/zwang/, (unit) => said(unit, /^(räumen?|raum|büro)$/, /^(uhr|unentgeltlich|gebäude|verfügung|quadratmeter|nutzung|miete)$/)],
  [/zwang/, ({ parts }) => parts.some(({ words }) => words.some(({ lower }, i) => /^(genehmigung|zustimmung|freigabe|erlaubnis)$/.test(lower) && /^kein/.test(words[i - 1]?.lower ?? '')))],
  // „keinerlei Namen“; „für den einzelnen Vorgang … Auftrag … Einwilligung“
  [/daten/, (unit) => said(unit, /^keinerlei$/, /^(namen|aktenzeichen|angaben|daten)$/)],
  [/einwilligung|daten/, (unit) => said(unit, /^auftrag$/, /^(einwilligung|zustimmung)$/) && has(unit.words, 'person')],
  // what the law orders others to tell; whose case it is takes part
  [/daten/, (unit) => said(unit, /^(kursträger\p{L}*|sprachschule\p{L}*)$/u, /^(bundesamt|bamf|bundesamts)$/)],
  [/daten/, (unit) => said(unit, /^(presseanfragen?|presse|übersicht)$/) || said(unit, /^(erlasse?n?|weisungen|verwaltungspraxis|rechtsänderungen|öffnungszeiten|sprechzeiten)$/)],
  // „Angaben zu freien Räumen“: of things, and of nobody
  [/daten/, (unit) => said(unit, /^(räumen?|raumbelegung|kursplätzen?|plätzen?|sprechzeiten|angeboten?|kursangeboten?|veranstaltungen|fortbildungen|zuständigkeiten|fachliteratur)$/) && !has(unit.words, 'person', 'client', 'personal')],
  [/daten/, (unit) => said(unit, /^(auszuschließen|ablehnung|abzulehnen)$/) && !has(unit.words, 'advice')],
  [/daten/, (unit) => unit.parts.some(({ words, kind, negated }) => kind === 'condition' && !negated && says(words, /^(möchten?|will|wollen|wünscht|wünschen|zugestimmt|okay|zustimmt|zustimmen|einverstanden)$/) !== undefined && says(words, /^(er|sie|diese[rs]?|person|ratsuchende\p{L}*|klient\p{L}*|betroffene\p{L}*)$/u) !== undefined)],
  [/zwang/, (unit) => said(unit, /^überzeugt$/) && !said(unit, /^sich$/) && actor(unit.words, 'authority') === undefined],
  [/sanktion|voraus|pflicht|zwang/, (unit) => said(unit, /^(wohnungsgeber|vermieter|mietvertrag|hausordnung|brandschutz)$/)],
]
/** What the sentence begins with is the help itself, not somebody; „eine Beratung muss“ is none of it. */
const isOfHelp = (words: readonly Word[]): boolean => {
  const begin = words.slice(0, words.findIndex(({ is, lower }) => is.has('duty') || /^(soll|muss|hat)/.test(lower)))
  return begin.some(({ lower }) => HELP.test(lower)) && !begin.some(({ lower }) => /^(eine?r?|jede[rs]?|vorherige|vor|nach|bei|im|in|an|zu[rm]?|für|ratsuchende|zugewanderte|neuzugewanderte|teilnehmende|kund\p{L}*)$/u.test(lower))
}
const HELP = /^(beratung|beratungen|betreuung|begleitung|beratungsgespräche?|beratungstermine?|sprechstunden?)$/
export const isGuarded = (unit: Unit, code: Code): boolean => GUARDS.some(([codes, guard]) => codes.test(code) && guard(unit))

/** „Einzelfälle werden besprochen; die betroffene Person wird beteiligt“: what the sentence adds. */
export const isShared = (units: readonly Unit[]): boolean => units.length > 1 && units.some(({ parts }) => parts.some(({ words, negated }) => !negated && words.length < 8 && has(words, 'person', 'client') && says(words, /^(beteiligt|einbezogen|dabei)$/) !== undefined))

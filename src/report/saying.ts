// Which paragraphs of the printed clauses say a thing: those with a sentence that has its words.
// Invariant: every place told leads to such a sentence; only where no paragraph has the words (a version of the house), the whole clause stands for it.
import { sentencesIn } from './located.ts'
import type { Printed, Where } from './printed.ts'

const FREELY = /freiwillig|entscheiden selbst|verpflichten niemanden|weder Teil einer Vorsprache|braucht dafür keinen Termin|jederzeit auf Wunsch|verletzt keine Pflicht|weder für einen Aufenthaltstitel|gehört nicht zu dieser Pflicht/u
const NO_DISADVANTAGE = /kein(?:en)? Nachteil|verletzt keine Pflicht/u
const NO_CONDITION = /hängen nicht davon ab|weder für einen Aufenthaltstitel|gehört nicht zu dieser Pflicht/u
const NO_PLAN = /auch nicht durch Auflage|keinem Plan|nennt die Beratungsdienste nicht|kein vereinbarter Schritt/u
const INDEPENDENT = /unabhängig|Weisungen|hindert die Beratungsdienste nicht/u
const APART = /getrennt|nicht anwesend|nicht teil\b|keine Einrichtung|nicht zum Anlass|nicht zur Behörde|erscheint nur|außerhalb des Hauses|Schild/u
const CONSENT = /eingewilligt|willigt sie|nur mit (?:deren|seiner|ihrer) Einwilligung|(?:für|je) ein (?:bestimmtes )?Anliegen|für jedes Anliegen/u

/** By what a guardrail (its id) or an item of the inventory says. */
export const SAYS: Readonly<Record<string, RegExp>> = {
  'freiwilligkeit': FREELY,
  'keine-sanktion': NO_DISADVANTAGE,
  'keine-voraussetzung': NO_CONDITION,
  'kein-nachweis': /keinen Nachweis/u,
  'kein-pflichtbestandteil': NO_PLAN,
  'unabhaengigkeit': INDEPENDENT,
  'trennung': APART,
  'einwilligung': CONSENT,
  'keine-datenpflicht': /Anspruch auf Auskunft|nur weiter, wenn|nur mit deren Einwilligung/u,
  'keine-rechtsgrundlage': /keine Rechtsgrundlage/u,
  'guard.freiwilligkeit': FREELY,
  'guard.abh.keine-pflichtberatung': FREELY,
  'guard.sgb2.keine-sanktion': NO_DISADVANTAGE,
  'guard.sgb2.kein-pflichtbestandteil': NO_PLAN,
  'intro.unabhaengigkeit': INDEPENDENT,
  'intro.auch-jmd': /Migrationsfachdienste/u,
  'intro.einwilligung': /Einwilligung ist freiwillig|eingewilligt|ein (?:bestimmtes )?Anliegen|in einer Sprache|für jedes Anliegen|Widerruf ist/u,
  'guard.ik.datenschutz-fehlt': /schriftlich eingewilligt|nur mit deren Einwilligung/u,

  'abh.jahresgespraech': /(?:mal|einmal|Arbeitsgespräche?) (?:im Jahr|auf Ebene)|jedes Jahr mindestens .* auf Ebene/u,
  'abh.empfehlung': /empfiehlt|Wünscht jemand sofort/u,
  'abh.zentraler-ansprechpartner': /benennt eine zentrale|Ansprechperson mit Vertretung|vermittelt bei Konflikten/u,
  'abh.auslage': /auslegen/u,
  'abh.sprechstunde': /Beratung in Räumen/u,
  'abh.verordnungen': /Dienstanweisungen/u,
  'abh.neue-mitarbeitende': /lädt .* neuen Beschäftigten/u,
  'abh.konflikt': /(?:Meinungsverschiedenheiten klären|unterschiedlicher Auffassung|Bleibt die Frage offen)/u,
  'abh.datenschutz': /schriftlich eingewilligt|erhält unaufgefordert eine Kopie/u,
  'clst.p2.datenschutz': /schriftlich eingewilligt/u,
  'clst.anhang.aufgaben': /beschreibt, welche Aufgaben|Dieses Blatt erklärt/u,
  'clst.p2.aufgaben.statistik': /Statistik ohne Namen|ausschließlich in Zahlen|ohne Namen und freie/u,
  'clst.p2.aufgaben.willkommenspaket': /überreichen .* Willkommenspaket/u,
  'clst.p4.raeume': /Schild\b|folgenden Raum|Schlüssel|bezahlt|Beiträge/u,
  'clst.p5.kommunikation': /anhand der Statistik/u,
  'clst.p6.laufzeit': /beginnt|verlängert (?:sie )?sich|kann .* kündigen|ist eine Kündigung ohne Frist/u,
  'guard.abh.keine-voraussetzung': NO_CONDITION,
  'guard.abh.praesenz': APART,
  'guard.abh.aussenauftritt': /unter dem Namen ihres Trägers|Schild|Nach außen/u,

  'intro.mbe-aufgaben.kursbegleitung': /Integrationskurs besucht|sozialpädagogisch/u,
  'ik.1.gegenstand': /Diese Vereinbarung regelt/u,
  'ik.2.rechtsgrundlage': /\bIntV\b/u,
  'ik.2.mbe.vorstellung': /in jedem laufenden Kurs/u,
  'ik.2.ikt.vorstellung': /ermöglich(?:t|en) das im Unterricht/u,
  'ik.2.mbe.begleitung': /sozialpädagogisch/u,
  'ik.2.ikt.problemlagen': /bei besonderen Problemen/u,
  'ik.2.ikt.kursangebot': /laufende und geplante Kurse/u,
  'ik.laufzeit': /Bewilligungszeitraum/u,
  'ik.kosten': /Zahlungspflichten/u,

  'sgb2.abgrenzung': /Fallmanagement/u,
  'sgb2.ziel': /beruflich und sozial/u,
  'sgb2.zielgruppe.neuantrag': /mit neuem Antrag/u,
  'sgb2.zielgruppe.beide': /im Case Management/u,
  'sgb2.zust.erstberatung': /umfassende erste Beratung/u,
  'sgb2.zust.kursberatung': /beraten zu Integrationskursen/u,
  'sgb2.zust.sprachstand': /Einstufungstest/u,
  'sgb2.zust.vermittlung': /federführend/u,
  'sgb2.zust.verpflichtung': /§.44a/u,
  'sgb2.schnittstelle.integrationsplanung': /Integrationsplanung/u,
  'sgb2.schnittstelle.lebensunterhalt': /Lebensunterhalt/u,
  'sgb2.schnittstelle.foerderung': /Förderung: berufliche|kulturelle Förderung/u,
  'sgb2.fruehe-kooperation': /so früh wie möglich/u,
  'sgb2.empfehlungsberechtigt': /empfehlungsberechtigt/u,
  'sgb2.austausch-einzelfall': /schriftlich eingewilligt|willigt sie schriftlich ein|der Person Kopien/u,
  'sgb2.grundsatz-einverstaendnis': /schriftlich eingewilligt|willigt sie schriftlich ein/u,
  'sgb2.verweis': /verweist an sie|Offene Fragen|(?:führen|legt|legen) .* Übersicht|neue Fassung|erreichbar\.$/u,
  'sgb2.info-angebote': /informiert (?:die|den) Träger/u,
  'sgb2.abbruch': /Droht der Abbruch|in die Akte/u,
  'sgb2.konflikt': /Planen Fallmanagement|Bleibt die Frage offen|klären .* zuerst/u,
  'sgb2.auswertung': /werten .* aus\b/u,
  'sgb2.netzwerk': /Netzwerken/u,
}

export function saidIn(printed: readonly Printed[], words: RegExp | undefined): readonly Where[] {
  const found = words ? exactlyIn(printed, words) : []
  return found.length > 0 ? found : printed.map(({ where }) => where)
}
export const exactlyIn = (printed: readonly Printed[], words: RegExp): readonly Where[] =>
  printed.flatMap(({ where, blocks }) => {
    const told = sentencesIn(blocks).filter(({ text }) => words.test(text))
    const paragraphs = [...new Set(told.flatMap(({ paragraph }) => paragraph ?? []))].sort((a, b) => a - b)
    if (paragraphs.length > 0) return paragraphs.map((n): Where => ({ ...where, paragraphs: [n, n] }))
    return told.length > 0 ? [where] : []
  })

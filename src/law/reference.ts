// The law data as one Markdown page, for people who check it: what holds from when to when, from which source, how certain.
// Written to schemas/v1/recht.md by `npm run schemas`.
import type { Dated, FormRule, LanguageRule, Norm, ObsoleteWord, PrivacyData, SigningForm } from '../templates/law-data.ts'
import type { LawTerm } from '../templates/templates.ts'

export interface LawData {
  readonly terms: readonly LawTerm[]
  readonly privacy: PrivacyData
  readonly norms: readonly Norm[]
  readonly formRules: readonly FormRule[]
  readonly forms: readonly SigningForm[]
  readonly obsolete: readonly ObsoleteWord[]
  readonly languageRules: readonly LanguageRule[]
}

const INTRO = `Aus \`templates/law\` erzeugt. Sicherheit: H gelesen oder zwei Quellen, M eine Quelle, L nicht belegt (wird nie gedruckt). „bis“ ist der letzte Tag. Keine Rechtsberatung.`

export function lawReference({ terms, privacy, norms, formRules, forms, obsolete, languageRules }: LawData): string {
  const parts: readonly (readonly [string, string, string])[] = [
    ['Begriffe', 'In eigenem Wortlaut druckt `{begriff id}` das Wort, das am Datum der Vereinbarung gilt, `{begriff id dem}` mit Artikel im gewünschten Fall.', rows(['Kennung', 'Wort'], terms, (t) => [`\`${t.id}\``, t.wort])],
    ['Datenschutzgesetze', 'So nennen Klauseln die Gesetze der Parteien.', rows(['Kennung', 'Gesetz'], privacy.gesetze, (g) => [`\`${g.id}\``, [g.vorsatz, g.artikel, g.name, g.kurz && `(${g.kurz})`].filter(Boolean).join(' ')])],
    ['Datenschutzrecht nach Art der Stelle', '„land“ steht für das Gesetz des Landes.', rows(['Art', 'Gesetze', 'Einwilligung', 'Information'], privacy.regime, (r) => [`\`${r.id}\``, r.gesetze.join(', '), r.einwilligung, r.information])],
    ['Datenschutz der Länder', 'Fehlt ein Eintrag am Datum der Vereinbarung, steht ein allgemeiner Name.', rows(['Land', 'Gesetz', 'Aufsicht über öffentliche Stellen', 'Aufsicht über private Stellen'], privacy.laender, (l) => [l.land, `${l.name} (${l.kurz})`, l.oeffentlich, l.privat])],
    ['Aufsicht des Bundes und der Kirchen', 'Bei katholischen Trägern entscheidet das Bistum.', rows(['Kennung', 'Name', 'Bistümer'], privacy.aufsichten, (a) => [`\`${a.id}\``, a.name, a.bistuemer?.join(', ') ?? ''])],
    ['Vorschriften', 'Worauf Klauseln beruhen. „ab“ ist der Tag, seit dem der Inhalt belegt ist, „gelesen“ der Tag der Fassung, deren Wortlaut gelesen wurde.', rows(['Vorschrift', 'Gegenstand', 'gelesen', 'offen'], norms, (n) => [`${n.norm} ${n.gesetz}`, n.gegenstand, n.gelesen ?? '', n.offen ?? ''])],
    ['Veraltete Wörter', 'Was in eigenem Wortlaut gefunden wird, wie schwer und was an die Stelle tritt.', rows(['Wörter', 'Schwere', 'stattdessen', 'Grund'], obsolete, (o) => [o.woerter.join(', '), o.schwere, o.begriff ? `\`{begriff ${o.begriff}}\`` : (o.ersatz ?? ''), o.grund])],
    ['Zeichen in Wörtern', 'Stern, Doppelpunkt und Unterstrich in Personenbezeichnungen; Paarform und neutrale Wörter gelten überall.', rows(['Gebiet', 'Schwere', 'bindet', 'Regel'], languageRules, (l) => [l.gebiet, l.schwere, l.bindet.join(', '), l.regel])],
    ['Form der Unterschrift: allgemeine Regeln', 'Danach richten sich die Befunde recht/….', rows(['Gegenstand', 'Regel'], formRules, (r) => [[r.gegenstand, r.norm && `(${r.norm})`].filter(Boolean).join(' '), r.regel])],
    ['Form der Unterschrift: Länder', 'Danach richten sich die Befunde recht/….', rows(['Land', 'Ebene', 'Vorschrift', 'Form', 'elektronisch', 'zeichnet', 'Amtsbezeichnung', 'Unterschriften', 'Siegel', 'Ausnahme'], forms, formCells)],
  ]
  return `# Rechtsdaten\n\n${INTRO}\n\n${parts.map(([title, text, table]) => `## ${title}\n\n${text}\n\n${table}`).join('\n')}`
}
function formCells(f: SigningForm): readonly string[] {
  const signs = [f.unterzeichnet_von, f.vertretung && `sonst: ${f.vertretung}`, f.zweite_unterschrift_durch && `zweite Unterschrift: ${f.zweite_unterschrift_durch}`]
  return [f.land, f.ebene, f.norm, f.form, f.elektronisch, signs.filter(Boolean).join('; '), f.amtsbezeichnung, String(f.unterschriften), f.siegel, f.ausnahme]
}

function rows<T extends Dated>(heads: readonly string[], entries: readonly T[], cells: (entry: T) => readonly string[]): string {
  const line = (list: readonly string[]) => `| ${list.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`
  const dates = ['ab', 'bis', 'Quelle', 'Sicherheit', 'geprüft']
  const body = entries.map((entry) => line([...cells(entry), entry.von, entry.bis ?? '', entry.quelle, entry.sicherheit, entry.geprueft]))
  return `${[line([...heads, ...dates]), line([...heads, ...dates].map(() => '---')), ...body].join('\n')}\n`
}

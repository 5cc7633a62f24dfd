// Own wording. Most codes are about a few lines of text, shown inside a clause of one's own; three are about clause files.
import type { text as rows } from '../text.ts'
import { clause, type Example, pair, situation } from './example.ts'

const raw = String.raw
const own = (wrong: string, right: string, given?: string): Example => pair(clause(wrong), clause(right), given)

export const text: Readonly<Record<keyof typeof rows, Example>> = {
  'text/zu-viele-punkte': own('a) Rathaus\n\nb) Bücherei', '1. Rathaus\n2. Bücherei', 'Die Aufzählung geht nach z) weiter; hier stehen nur ihre ersten Punkte.'),
  'text/wort-zu-lang': own('https://example.org/a-b-c', 'Die Anschrift der Seite steht in der Übersicht.', 'Die eingefügte Adresse ist länger als 300 Zeichen; hier steht nur ihr Anfang.'),
  'text/zu-lang': own('Erster Absatz des Handbuchs.', 'Das Handbuch der Stadt gilt in der Fassung vom 15. Januar 2027.', 'Eingefügt ist ein Handbuch mit mehr als 100.000 Zeichen; hier steht nur sein Anfang.'),
  'text/zu-tief': own('- - - - - - - - - Rathaus', '- Rathaus'),
  'text/tabulator': pair(
    `
    zusatz:
      - { id: flyer, titel: Flyer, text: "Flyer liegen aus:\\tRathaus" }
    `,
    `
    zusatz:
      - { id: flyer, titel: Flyer, text: "Flyer liegen aus: Rathaus" }
    `,
    'In der Datei steht der Tabulator meist selbst; hier ist er als \\t geschrieben, damit Sie ihn sehen.',
  ),
  'text/privates-zeichen': situation('Ein Aufzählungszeichen wurde aus Word in der Schrift „Symbol“ oder „Wingdings“ kopiert und kommt mit einem übergebenen Wert in den Text. Ersetzen Sie es durch einen Bindestrich. Steht es in der YAML-Datei, meldet koopgen es schon dort als yaml/zeichen.'),
  'text/fussnote-unbenutzt': own('Die Stadt legt den Flyer aus.\n\n[^1]: Im Rathaus.', 'Die Stadt legt den Flyer aus.[^1]\n\n[^1]: Im Rathaus.'),
  'text/fussnote-fehlt': own('Die Stadt legt den Flyer aus.[^1]\n\n[^1]: Im Rathaus.[^1]', 'Die Stadt legt den Flyer aus.[^1]\n\n[^1]: Im Rathaus.'),
  'text/fussnote-doppelt': own('Flyer[^1] und Plakat[^1] liegen aus.\n\n[^1]: Im Rathaus.', 'Flyer[^1] und Plakat[^2] liegen aus.\n\n[^1]: Im Rathaus.\n\n[^2]: Auch im Rathaus.'),
  'text/fussnote-block': own('Die Stadt legt den Flyer aus.[^1]\n\n[^1]: - im Rathaus', 'Die Stadt legt den Flyer aus.[^1]\n\n[^1]: Im Rathaus.'),
  'text/keine-aufzaehlung': own('Flyer liegen\n    a) im Rathaus', raw`Flyer liegen a\) im Rathaus.`),
  'text/wert-verloren': pair('# abh/treffen.md\n(1) Es gibt einen Raum.\n\n[^1]: {{raum}}', '# abh/treffen.md\n(1) Es gibt einen Raum: {{raum}}.'),
  'text/schalter': own('{Tabelle: Orte}\n\nRathaus und Bücherei', '{Tabelle: Orte}\n\n| Haus | Ort |\n|---|---|\n| Rathaus | Flur |'),
  'text/nicht-vorgesehen': own('Die <b>Stadt</b> legt den Flyer aus.', 'Die **Stadt** legt den Flyer aus.'),
  'text/zwischentitel': own('## Auslage\n\nDie Stadt legt den Flyer aus.', '### Auslage\n\nDie Stadt legt den Flyer aus.'),
  'text/aufzaehlungszeichen': own('* Rathaus\n* Bücherei', '- Rathaus\n- Bücherei'),
  'text/aufzaehlung-gemischt': own('(1) Der Flyer liegt aus:\n\na) im Rathaus\n\n(2) Er ist kostenfrei.', '(1) Der Flyer liegt aus:\n\n    a) im Rathaus\n\n    b) in der Bücherei\n\n(2) Er ist kostenfrei.'),
  'text/aufzaehlung-doppelt': own('- Rathaus\n\n1. Flyer\n2. Plakat', '- Rathaus\n- Bücherei\n\nAusgelegt werden:\n\n1. Flyer\n2. Plakat'),
  'text/aufzaehlung-im-satz': own('Die Beratung nach Artikel 6 Buchstabe\na) der Verordnung bleibt unberührt.', 'Die Beratung nach Artikel 6 Buchstabe a)\nder Verordnung bleibt unberührt.'),
  'text/einzelne-nummer': own('1. Februar 2027 ist der Beginn.', raw`1\. Februar 2027 ist der Beginn.`),
  'text/aufzaehlung-anfang': own('b) Rathaus\n\nc) Bücherei', 'a) Rathaus\n\nb) Bücherei'),
  'text/aufzaehlung-folge': own('1. Rathaus\n2. Bücherei\n4. Bürgeramt', '1. Rathaus\n2. Bücherei\n3. Bürgeramt'),
  'text/leerer-punkt': own('- Rathaus\n-', '- Rathaus\n- Bücherei'),
  'text/tabelle-leer': own('| Haus | Ort |\n|---|---|', '| Haus | Ort |\n|---|---|\n| Rathaus | Flur |'),
  'text/tabelle-ungleich': own('| Haus | Ort |\n|---|---|\n| Rathaus | Flur | 1. Stock |', '| Haus | Ort |\n|---|---|\n| Rathaus | Flur im 1. Stock |'),
  'text/tabelle-breit': own(
    `|${' Aufenthaltstitel |'.repeat(12)}\n|${'---|'.repeat(12)}\n|${' Verlängerungsantrag |'.repeat(12)}`,
    '| Aufenthaltstitel | Antrag |\n|---|---|\n| Erteilung | Verlängerungsantrag |',
  ),
  'text/spalten-zu-viele': own(`|${' A |'.repeat(24)}\n|${'---|'.repeat(24)}\n|${' x |'.repeat(24)}`, `|${' A |'.repeat(4)}\n|${'---|'.repeat(4)}\n|${' x |'.repeat(4)}`),
  'text/unsichtbarer-umbruch': own('Die Stadt legt den Flyer aus.  \nEr ist kostenfrei.', 'Die Stadt legt den Flyer aus.\\\nEr ist kostenfrei.', 'Hinter „aus.“ stehen zwei Leerzeichen.'),
  'text/wert-in-klammer': pair('# abh/treffen.md\n(1) Es gilt {§ {{ziel}}}.', '# abh/treffen.md\n(1) Es gilt {§ zweck}.'),
  'text/klammer': own('Es gilt {§ Zweck}.', 'Es gilt {§ zweck}.'),
  'text/ohne-wirkung': own('Frist: 5 * 3 Tage', raw`Frist: 5 \* 3 Tage`),
  'text/prosa-im-satz': pair('# abh/treffen.md\n(1) Der Anlass ist {{anlass}} und nichts anderes.', '# abh/treffen.md\n(1) Der Anlass ist:\n\n{{anlass}}'),
  'text/angabe-ungenutzt': pair(
    `
    klauseln:
      kosten: { haushalt: true, wortlaut: Jeder trägt seine Kosten. }
    `,
    `
    klauseln:
      kosten: { haushalt: true }
    `,
  ),
  'text/luecke': own('Die Stadt legt den Flyer in ___ aus.', 'Die Stadt legt den Flyer im Rathaus aus.'),
  'text/offener-punkt': pair(
    `
    offen:
      - { zu: laufzeit.dauer, frage: Reicht ein Jahr? }
    laufzeit: { dauer: 1 Jahr }
    `,
    `
    laufzeit: { dauer: 2 Jahre }
    `,
    'Die Frage ist geklärt.',
  ),
  'text/fussnote-zu-lang': own('Die Stadt legt den Flyer aus.[^1]\n\n[^1]: Im Rathaus …', 'Die Stadt legt den Flyer aus, wie es die Anlage beschreibt.', 'Die Fußnote hat mehr als 3.000 Zeichen; hier steht nur ihr Anfang.'),
  'text/zeichen-fehlt': own('Die Beratung hilft 😀.', 'Die Beratung hilft gern.'),
}

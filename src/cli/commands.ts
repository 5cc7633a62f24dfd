// The commands as a table: a new one is a row here and a file in src/commands. Read by the parser, the help, the suggestions and the completion.
// Invariant: nothing here loads a command; `load` does when the command is chosen.
import type { Lang } from '../diagnostics/tongue.ts'
import type { Io } from '../io.ts'
import { COMMON, FILES, FILES_NOTE, type OptionRow, SERIES, STYLE, TEMPLATES } from './options.ts'

/** `args`: what stands behind the command without options. `F`: the flags as the command reads them; the options of its row make that true. */
type Run<F> = (args: readonly string[], flags: F, io: Io) => Promise<number>
export interface Row {
  readonly name: string
  /** The German name, where it is another word. */
  readonly alias?: string
  /** Words that people try instead. They are suggested, never accepted. */
  readonly also: readonly string[]
  readonly about: string
  /** `<needed>`, `[may be absent]`, `[several...]`. */
  readonly arguments: readonly (readonly [syntax: string, about: string])[]
  readonly options: readonly OptionRow[]
  readonly examples: readonly string[]
  /** Sentences behind the options. */
  readonly notes?: string
  readonly load: (rows: readonly Row[], topics: readonly string[]) => Promise<Run<never>>
}

/** Options that may stand several times. */
export const REPEATABLE: ReadonlySet<string> = new Set(['set', 'unset', 'templates', 'messages'])

export const COMMANDS: readonly Row[] = [
  {
    name: 'init',
    alias: 'neu',
    also: ['new', 'create', 'start', 'wizard', 'anlegen', 'beginnen', 'assistent'],
    about: 'legt eine neue Vereinbarung an: fragt, was sie braucht, und schreibt die Datei',
    arguments: [['[datei]', 'Name der neuen Datei (ohne Angabe vereinbarung.koop.yaml)']],
    options: [
      ['--answers <datei>', 'Antworten aus einer YAML-Datei statt Fragen; „-“ für die Standardeingabe'],
      ['--set <pfad=wert>', 'eine Antwort vorgeben (mehrfach möglich)'],
      ['--yes', 'ohne Fragen: für alles, was nicht angegeben ist, die Vorschläge übernehmen'],
      ['--no-input', 'nie fragen; was fehlt, wird aufgezählt'],
      ['--resume', 'mit den gespeicherten Antworten weitermachen'],
      ['--from-example <name>', 'ein mitgeliefertes Beispiel als Anfang nehmen'],
      ['--force', 'eine vorhandene Datei ersetzen'],
      TEMPLATES,
    ],
    examples: ['koopgen init', 'koopgen init neuental.koop.yaml --set typ=abh', 'koopgen init --answers antworten.yaml --yes'],
    notes: 'Am Terminal fragt der Befehl Schritt für Schritt; mit Strg+C hören Sie auf, ohne etwas zu verlieren.',
    load: async () => (await import('../commands/init.ts')).init,
  },
  {
    name: 'validate',
    alias: 'pruefen',
    also: ['check', 'lint', 'test', 'verify', 'testen', 'validieren', 'kontrollieren', 'ueberpruefen'],
    about: 'prüft alles, was falsch sein kann, und schreibt nichts',
    arguments: [FILES],
    options: [
      ['--text <datei>', 'statt einer koopgen-Datei den Text einer Vereinbarung prüfen (.txt, .md, .docx), die anderswo entstanden ist'],
      ['--datum <tag>', 'mit „--text“: Tag der Unterschrift, JJJJ-MM-TT; danach richtet sich das Recht'],
      ['--land <kürzel>', 'mit „--text“: das Land, zum Beispiel DE-RP'],
      ['--typ <art>', 'mit „--text“: die Art; dann schätzt der Befehl, was von den Empfehlungen enthalten ist'],
      ...COMMON,
    ],
    examples: ['koopgen validate vereinbarung.koop.yaml', 'koopgen pruefen --draft', 'koopgen validate --text vertrag.docx --typ abh --land DE-RP'],
    notes: FILES_NOTE,
    load: async () => (await import('../commands/validate.ts')).validate,
  },
  {
    name: 'render',
    alias: 'erzeugen',
    also: ['build', 'generate', 'make', 'export', 'write', 'print', 'erstellen', 'ausgeben', 'drucken', 'schreiben', 'docx', 'pdf'],
    about: 'erzeugt die Vereinbarung als DOCX, PDF, Text, Markdown oder JSON',
    arguments: [FILES],
    options: [
      ['-o, --output <ordner>', 'Zielordner (ohne Angabe der aktuelle); „-“ schreibt ein Format auf die Standardausgabe'],
      ['-f, --format <liste>', 'docx,pdf,txt,md,json (ohne Angabe docx,pdf)'],
      ['--style <datei.docx>', STYLE],
      ['--fields <welche>', 'Formularfelder im PDF: signature (ohne Angabe), none, oder all mit Ort, Datum und allen anderen Schreiblinien; ein Entwurf hat keine'],
      ['--attach-source', 'legt die Angaben (YAML) in die PDF-Datei, als Anlage im Sinne von PDF/A-3'],
      ['--check', 'nur vergleichen: Code 1, wenn die Dateien im Zielordner nicht auf dem Stand sind'],
      ['-w, --watch', 'bei jeder Änderung an Vereinbarung, Bildern, eigenen Vorlagen, Hausvorlage oder Einstellungen neu erzeugen, bis Sie Strg+C drücken'],
      ['--poll', 'mit „--watch“: selbst regelmäßig nachsehen, für Netzlaufwerke, die keine Änderungen melden'],
      ['--force', 'auch Dateien ersetzen, die nicht von koopgen stammen oder seither geändert wurden'],
      ...COMMON,
    ],
    examples: ['koopgen render vereinbarung.koop.yaml -o out -f docx,pdf', 'koopgen erzeugen --draft'],
    notes: FILES_NOTE,
    load: async () => (await import('../commands/render.ts')).render,
  },
  {
    name: 'batch',
    alias: 'serie',
    also: ['mailmerge', 'merge', 'bulk', 'series', 'serienbrief', 'serien', 'tabelle', 'massenlauf'],
    about: 'erzeugt aus einer gemeinsamen Datei und einer Tabelle viele Vereinbarungen',
    arguments: [['<basis>', 'was allen Vereinbarungen gemeinsam ist (*.koop.yaml)'], ['[tabelle...]', 'eine Zeile für jede Vereinbarung: CSV, XLSX, YAML mit mehreren Dokumenten, oder ein Ordner mit YAML-Dateien']],
    options: SERIES,
    examples: ['koopgen batch basis.koop.yaml gemeinden.csv -o serie', 'koopgen serie basis.koop.yaml gemeinden.xlsx --name "{gemeinde}/{typ}" --ascii', 'koopgen batch merge teil-1 teil-2 -o serie'],
    notes: 'Zuerst werden alle Zeilen geprüft; hat eine Fehler, wird nichts geschrieben. Eine Zelle überschreibt die gemeinsame Datei, „--set“ beide; eine leere Zelle lässt den gemeinsamen Wert stehen. Berichte und das Vertragsregister liegen im Zielordner unter „koopgen-bericht“. Ein abgebrochener Lauf macht beim nächsten Mal weiter. „koopgen batch merge“ fügt zusammen, was mehrere Rechner mit „--shard“ erzeugt haben, und prüft, dass nichts fehlt.',
    load: async () => (await import('../commands/batch.ts')).batch,
  },
  {
    name: 'report',
    alias: 'protokoll',
    also: ['audit', 'coverage', 'review', 'bericht', 'pruefprotokoll', 'abdeckung', 'uebersicht'],
    about: 'schreibt das Prüfprotokoll: was erfüllt ist, was fehlt und warum, Abweichungen, Rechtsstand, Unterschriften',
    arguments: [FILES],
    options: [
      ['-f, --format <liste>', 'txt (ohne Angabe), md, json, docx, pdf; mehrere und die letzten beiden nur mit „-o“'],
      ['-o, --output <ordner>', 'Zielordner; ohne Angabe geht das Protokoll auf die Standardausgabe'],
      ['--force', 'auch Dateien ersetzen, die nicht von koopgen stammen oder seither geändert wurden'],
      ...COMMON.filter(([flags]) => !/--json/.test(flags)),
    ],
    examples: ['koopgen report vereinbarung.koop.yaml', 'koopgen protokoll vereinbarung.koop.yaml -f pdf,docx -o out'],
    notes: `Das Protokoll entsteht auch, wenn Prüfregeln Fehler melden; der Rückgabewert ist dann 1. ${FILES_NOTE}`,
    load: async () => (await import('../commands/report.ts')).report,
  },
  {
    name: 'diff',
    alias: 'vergleich',
    also: ['compare', 'changes', 'vergleichen', 'unterschied', 'unterschiede', 'aenderungen'],
    about: 'zeigt, was sich zwischen zwei Fassungen einer Vereinbarung geändert hat: Angaben, Wortlaut, verschobene Klauseln',
    arguments: [['[alt]', 'die alte Fassung: eine Datei, oder „STAND:PFAD“ wie bei git, zum Beispiel HEAD~1:vereinbarung.koop.yaml'], ['[neu]', 'die neue Fassung']],
    options: [
      ['--git <stand>', 'eine Datei mit ihrem eigenen früheren Stand vergleichen: HEAD, HEAD~1, ein Zweig, ein Commit'],
      ['-f, --format <art>', 'txt (ohne Angabe), md, json oder html'],
      ['-o, --output <datei>', 'in eine Datei statt auf die Standardausgabe; ihre Endung bestimmt das Format'],
      ['--force', 'mit „-o“: eine vorhandene Datei ersetzen'],
      ['-d, --draft', 'beide als Entwurf lesen: was fehlt, ist ein offener Punkt'],
      TEMPLATES,
    ],
    examples: ['koopgen diff alt.koop.yaml neu.koop.yaml', 'koopgen diff --git HEAD~1 vereinbarung.koop.yaml', 'koopgen vergleich alt.koop.yaml neu.koop.yaml -o vergleich.html'],
    notes: 'Der Rückgabewert ist 0, auch wenn sich etwas geändert hat; 1 heißt, dass eine der beiden Fassungen Fehler hat. Beide werden mit den Mustern von heute ausformuliert.',
    load: async () => (await import('../commands/diff.ts')).diff,
  },
  {
    name: 'explain',
    alias: 'erklaeren',
    also: ['why', 'code', 'codes', 'warum', 'fehler', 'meldung'],
    about: 'erklärt eine Meldung an ihrem Code, mit einem falschen und einem richtigen Beispiel',
    arguments: [['[code...]', 'Code in eckigen Klammern am Ende einer Meldung, oder ein Bereich (schema); ohne Angabe alle Codes']],
    options: [['--json', 'ein JSON-Objekt auf die Standardausgabe']],
    examples: ['koopgen explain schema/fehlt', 'koopgen erklaeren yaml/tausenderpunkt', 'koopgen explain klausel'],
    load: async () => (await import('../commands/explain.ts')).explain,
  },
  {
    name: 'templates',
    alias: 'vorlagen',
    also: ['template', 'kinds', 'clauses', 'list', 'vorlage', 'arten', 'klauseln', 'muster', 'liste'],
    about: 'zeigt, welche Arten von Vereinbarungen es gibt, und jede Klausel mit Text, Angaben, Grund und Grundlage',
    arguments: [['[ziel...]', '„list“ (ohne Angabe), „show ART“ oder „show ART/KLAUSEL“']],
    options: [TEMPLATES, ['--json', 'ein JSON-Objekt auf die Standardausgabe']],
    examples: ['koopgen templates', 'koopgen templates show abh', 'koopgen vorlagen show abh/sprechstunde'],
    load: async () => (await import('../commands/templates.ts')).templates,
  },
  {
    name: 'set',
    alias: 'setzen',
    also: ['edit', 'change', 'update', 'aendern', 'bearbeiten', 'unset'],
    about: 'ändert einzelne Werte einer Vereinbarung an ihrem Platz; alles andere in der Datei bleibt, wie es ist',
    arguments: [['<datei>', 'die Vereinbarung'], ['[pfad=wert...]', 'was geändert wird; der Pfad nennt Felder mit Punkten, Einträge mit ihrer id oder Nummer']],
    options: [
      ['--unset <pfad>', 'ein Feld oder einen Eintrag herausnehmen (mehrfach möglich)'],
      ['--dry-run', 'den neuen Text nur ausgeben, nichts schreiben'],
      TEMPLATES,
      ...COMMON.filter(([flags]) => /--(messages|json|quiet|verbose)/.test(flags)),
    ],
    examples: ['koopgen set vereinbarung.koop.yaml laufzeit.dauer="2 Jahre"', 'koopgen setzen vereinbarung.koop.yaml land=DE-NI --unset aktenzeichen'],
    notes: 'Wird ein Feld herausgenommen, gehen Anmerkungen (#) in ihm und in seiner Zeile mit; die darüber bleiben stehen.',
    load: async () => (await import('../commands/set.ts')).set,
  },
  {
    name: 'text',
    alias: 'wortlaut',
    also: ['words', 'textconv', 'lesen', 'extract', 'cat'],
    about: 'gibt den Wortlaut einer Word-Datei aus, einen Satz je Zeile, zum Beispiel für „git diff“',
    arguments: [['<datei>', 'eine Word-Datei (*.docx), auch eine, die nicht von koopgen stammt; „-“ für die Standardeingabe']],
    options: [],
    examples: ['koopgen text vereinbarung.docx', 'koopgen wortlaut vertrag.docx > vertrag.txt'],
    notes: 'Gelöschter und verborgener Text bleibt weg. Damit „git diff“ Word-Dateien so zeigt, steht in .gitattributes: *.docx diff=koopgen, und einmal: git config diff.koopgen.textconv "koopgen text"',
    load: async () => (await import('../commands/text.ts')).text,
  },
  {
    name: 'schema',
    also: ['jsonschema', 'json-schema', 'editor'],
    about: 'gibt das Schema aus, mit dem ein Editor beim Schreiben ergänzt und prüft',
    arguments: [['[ordner]', 'mit „--write“: der Ordner der Vereinbarung (ohne Angabe der aktuelle)']],
    options: [
      ['--write', 'legt das Schema als „.koopgen/vereinbarung.schema.json“ in den Ordner oder bringt es auf den Stand'],
      ['--draft-07', 'in der älteren Fassung draft-07 statt 2020-12, für Editoren, die nur diese kennen'],
      ['--force', 'mit „--write“: auch eine Datei ersetzen, die nicht von koopgen stammt'],
      TEMPLATES,
    ],
    examples: ['koopgen schema --write', 'koopgen schema --templates vorlagen > vereinbarung.schema.json'],
    notes: 'In die erste Zeile der Vereinbarung gehört: # yaml-language-server: $schema=.koopgen/vereinbarung.schema.json',
    load: async () => (await import('../commands/schema.ts')).schema,
  },
  {
    name: 'doctor',
    alias: 'diagnose',
    also: ['info', 'status', 'diagnostics', 'umgebung', 'selbsttest'],
    about: 'prüft, ob koopgen hier arbeiten kann: Node.js, Schriften, Vorlagen, Terminal, Schreibrechte, Einstellungen',
    arguments: [],
    options: [['--json', 'ein JSON-Objekt auf die Standardausgabe, ohne Pfade und ohne Werte von Umgebungsvariablen']],
    examples: ['koopgen doctor', 'koopgen diagnose --json'],
    load: async () => (await import('../commands/doctor.ts')).doctor,
  },
  {
    name: 'completion',
    alias: 'vervollstaendigung',
    also: ['completions', 'complete', 'autocomplete', 'tab'],
    about: 'gibt ein Skript aus, mit dem die Tabulatortaste Befehle, Optionen und Werte ergänzt',
    arguments: [['<shell>', 'bash, zsh, fish oder powershell']],
    options: [],
    examples: ['koopgen completion bash > ~/.local/share/bash-completion/completions/koopgen', 'koopgen completion powershell'],
    notes: 'Wo das Skript hingehört, steht in seiner zweiten Zeile. Erzeugen Sie es nach einer neuen Fassung von koopgen noch einmal.',
    load: async (rows, topics) => {
      const { completion } = await import('../commands/completion.ts')
      return (args: readonly string[], { lang = 'de' }: { readonly lang?: Lang }, io: Io) => completion(args, rows, topics, lang, io)
    },
  },
]

/** Every name a command answers to. */
export const namesOf = ({ name, alias }: Row): readonly string[] => [name, ...(alias === undefined ? [] : [alias])]

// The fields of an agreement in the order in which its file is written (yaml.md). Inside them the order of the schema holds.
// Invariant: exactly the fields of an agreement, each once (test/schema/order.test.ts).
export const FIELD_ORDER: readonly string[] = [
  'koopgen', 'typ', 'datum', 'umfang', 'land', 'titel', 'untertitel', 'kurztitel', 'aktenzeichen', 'praeambel', 'definitionen', 'parteien', 'gruppen', 'kopf',
  'angaben', 'klauseln', 'zusatz', 'anlagen', 'laufzeit', 'schluss', 'unterzeichnung', 'gestaltung', 'offen', 'ausnahmen',
]

// Somebody at a keyboard: each answer is typed as soon as its question stands on the screen.
export type Step = readonly [question: RegExp, keys: string]

/** Hear each piece of the screen; gives the keys to type then, if any. Steps are taken in order, each once. */
export function typist(steps: readonly Step[]) {
  const left = [...steps]
  let screen = ''
  let seen = 0
  return {
    hear(piece: string): string | undefined {
      screen += piece
      const step = left[0]
      if (!step?.[0].test(screen.slice(seen).replace(/\s+/g, ' '))) return undefined // lines end somewhere else on a narrow screen
      left.shift()
      seen = screen.length
      return step[1]
    },
    screen: () => screen,
    /** Questions that never came. */
    left: () => left.map(([question]) => String(question)),
  }
}

const DOWN = '\u001b[B'
/** To the end of the line, and all of it away. */
const AGAIN = '\u0005\u0015'
export const KEYS = { enter: '\r', down: DOWN, space: ' ', stop: '\u0003', clear: '\u007f'.repeat(12), undo: AGAIN } as const

/** The short way to an agreement with a foreigners' authority, with a wrong date and a step back. */
export const SHORT_WAY: readonly Step[] = [
  [/Welche Vereinbarung/, KEYS.enter],
  [/Wie möchten Sie/, KEYS.enter],
  [/Datum/, '31.2.2027\r'],
  [/Februar/, `${KEYS.clear}16.1.2027\r`],
  [/In welchen Rollen/, KEYS.enter],
  [/Name der Partei/, 'Ausländerbehörde der Stadt Müßlingen\r'],
  [/Wie heißt ihr Träger/, KEYS.enter],
  [/Anschrift; wer vertritt/, '<\r'],
  [/Wie heißt ihr Träger/, KEYS.enter],
  [/Anschrift; wer vertritt/, 'Marktplatz 4, 29999 Müßlingen; Oberbürgermeisterin\r'],
  [/Name der Partei/, 'Nachbarschaftshilfe Müßlingen e. V.\r'],
  [/Kurzname/, 'Verein\r'],
  [/Anschrift; wer vertritt/, 'Am Kirchgarten 3, 29999 Müßlingen; Vorsitzende\r'],
  [/❯ Bitte wählen/, 'r'],
  [/❯ Rheinland/, KEYS.enter],
  [/Die empfohlenen Klauseln/, KEYS.enter],
  [/Dauer/, 'zwei Jahre\r'],
  [/Stimmt alles/, KEYS.enter],
  [/jetzt erzeugen/, KEYS.down],
  [/❯ Ja, als Word-/, KEYS.down],
  [/❯ Nein, später/, KEYS.enter],
]
/** Each question answered wrongly first; an address is pasted in two lines. */
export const WRONG_FIRST: readonly Step[] = [
  [/Welche Vereinbarung/, KEYS.enter],
  [/Wie möchten Sie/, KEYS.enter],
  [/Datum/, 'gestern\r'],
  [/kein Datum/, `${AGAIN}31.2.2027\r`],
  [/Februar/, `${AGAIN}16.1.2027\r`],
  [/In welchen Rollen/, 'Auslaenderbehoerde\r'],
  [/mindestens zwei Parteien/, `${AGAIN}Ausländer; Verein\r`],
  [/„Verein“ ist keine Rolle/, `${AGAIN}Jobcenter; MBE\r`],
  [/Es fehlt noch eine Partei/, `${AGAIN}Auslaenderbehoerde; mbe + jmd\r`],
  [/Name der Partei/, KEYS.enter],
  [/Angabe nötig/, 'Ausländerbehörde\r'],
  [/Wie heißt ihr Träger/, 'Bürgeramt\r'],
  [/auch nur eine Einheit/, `${AGAIN}Stadt Neuental\r`],
  [/Anschrift; wer vertritt/, 'Neuental\r'],
  [/Es fehlt die Postleitzahl.*Es fehlt, wer die Partei vertritt/, `${AGAIN}Marktplatz 4, 1234 Neuental; Oberbürgermeisterin\r`],
  [/fünf Ziffern/, `${AGAIN}\u001b[200~Marktplatz 4\n29999 Neuental\n\u001b[201~; Frau Dr. Muster\r`],
  [/nur die Funktion/, `${AGAIN}\u001b[200~Marktplatz 4\n29999 Neuental\n\u001b[201~; Oberbürgermeisterin`],
  [/Marktplatz 4 ⏎ 29999 Neuental; Oberbürgermeisterin/, KEYS.enter],
  [/Name der Partei/, 'Stadt Neuental\r'],
  [/ist schon Partei 1/, `${AGAIN}Nachbarschaftshilfe Neuental e. V.\r`],
  [/Kurzname/, 'Verein\r'],
  [/Anschrift; wer vertritt/, 'Am Kirchgarten 3, 29999 Neuental; Vorsitzende\r'],
  [/❯ Bitte wählen/, KEYS.enter],
  [/Noch ist nichts gewählt/, 'n'],
  [/❯ Niedersachsen/, KEYS.enter],
  [/Die empfohlenen Klauseln/, KEYS.enter],
  [/Dauer/, 'lang\r'],
  [/keine Dauer/, `${AGAIN}2 Jahre\r`],
  [/Stimmt alles/, KEYS.enter],
  [/jetzt erzeugen/, KEYS.down.repeat(2)],
  [/❯ Nein, später/, KEYS.enter],
]
/** Where the second party's short name is asked. */
export const SECOND_SHORT_NAME = 11

// A few lines that bring a code about, and the same lines put right: for `koopgen explain` alone, so nothing else loads them.
// How to read the lines: fields of an agreement as they stand there, those of parties below their id; „# ordner/datei“ on a line of its own names a file
// of templates or settings; a line that begins with „koopgen“ is a command. A test runs them: the wrong lines bring the code about, the right ones do not.
export interface Example {
  /** Both empty for the few codes that no lines can show; `given` then says when they appear. */
  readonly wrong: string
  readonly right: string
  /** What else is the case, where the lines alone do not show it. */
  readonly given?: string
}

/** The texts without the margin they have in the source. */
export function pair(wrong: string, right: string, given?: string): Example {
  return { wrong: flush(wrong), right: flush(right), ...(given !== undefined && { given }) }
}

function flush(text: string): string {
  const lines = text.replace(/^\n/, '').replace(/\n *$/, '').split('\n')
  const margin = Math.min(...lines.filter((line) => line.trim() !== '').map((line) => line.search(/\S/)))
  return lines.map((line) => line.slice(margin)).join('\n')
}

/** A text as a clause of one's own. */
export function clause(text: string): string {
  return ['zusatz:', '  - id: flyer', '    titel: Flyer', '    text: |', ...text.split('\n').map((line) => (line === '' ? '' : `      ${line}`))].join('\n')
}

/** A project, up to its end, whose one carrier has both services. */
export const PROJECT = flush(`
    typ: projekt
    parteien:
      - id: verein
        rolle: [projekttraeger, mbe, jmd]
    angaben: { projekt: { name: Startbahn, beginn: 2027-03-01, ende: 2028-02-29 } }
    laufzeit: { dauer: projekt }
`)

export function situation(given: string): Example {
  return { wrong: '', right: '', given }
}

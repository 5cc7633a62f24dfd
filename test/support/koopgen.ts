// koopgen from its sources, as bin/koopgen.js starts the built one.
import { run } from '../../src/cli.ts'

await run(process)

#!/usr/bin/env node
// Conservative syntax on purpose: an old Node must get as far as the German sentence.
var have = process.versions.node.split('.').map(Number)
if (have[0] >= 24 || (have[0] === 22 && have[1] >= 13) || (have[0] === 20 && have[1] >= 19)) {
  import('../dist/cli.js').then(function (cli) { return cli.run(process) })
} else {
  console.error('koopgen braucht Node.js ab 20.19, ab 22.13 oder ab 24. Installiert ist ' + process.versions.node + '. Sie bekommen es auf https://nodejs.org')
  process.exitCode = 2
}

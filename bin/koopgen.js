#!/usr/bin/env node
// Conservative syntax on purpose: an old Node must get as far as the German sentence.
var have = process.versions.node.split('.').map(Number)
function refuse(text) { console.error(text); process.exitCode = 2 }
if (have[0] >= 24 || (have[0] === 22 && have[1] >= 13) || (have[0] === 20 && have[1] >= 19)) {
  import('../dist/cli.js').then(function (cli) { return cli.run(process) }, function (error) {
    if (error.code !== 'ERR_MODULE_NOT_FOUND') throw error
    refuse('koopgen ist noch nicht gebaut. Führen Sie im Ordner des Projekts „npm ci && npm run build“ aus.')
  })
} else refuse('koopgen braucht Node.js ab 20.19, ab 22.13 oder ab 24. Installiert ist ' + process.versions.node + '. Sie bekommen es auf https://nodejs.org')

// Asks the veraPDF library about PDF files. Runs in the JavaScript of Java (Rhino, which veraPDF brings), so that a runtime is enough and nothing is compiled.
// Argument: a file with one line for each question, "PDFA_2_A<tab>/path/to.pdf". Answers with one line of JSON each, in the same order.
'use strict'
var pdfa = Packages.org.verapdf.pdfa
java.util.logging.LogManager.getLogManager().reset()
Packages.org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider.initialise()

/** Where each broken rule fails first. */
function places(result) {
  var found = {}
  result.getTestAssertions().toArray().forEach(function (one) {
    var rule = one.getRuleId()
    var key = rule.getClause() + '-' + rule.getTestNumber()
    if (String(one.getStatus().name()) === 'FAILED' && !found[key]) found[key] = String(one.getErrorMessage()) + ' at ' + String(one.getLocation().getContext())
  })
  return found
}

/** The answer of the library to one question; `faults`: broken rules. */
function judge(flavour, path) {
  var parser = pdfa.Foundries.defaultInstance().createParser(new java.io.File(path), flavour)
  try {
    var result = pdfa.Foundries.defaultInstance().createValidator(flavour, 1, false, true, false).validate(parser)
    var where = places(result)
    var faults = result.getFailedChecks().entrySet().toArray().map(function (entry) {
      var key = entry.getKey().getClause() + '-' + entry.getKey().getTestNumber()
      return { rule: key, times: Number(entry.getValue()), where: where[key] || '' }
    })
    return { ok: Boolean(result.isCompliant()), checks: Number(result.getTotalAssertions()), faults: faults }
  } finally {
    parser.close()
  }
}

/** A file that cannot be read has one fault. */
function answer(line) {
  var at = line.indexOf('\t')
  try {
    return judge(pdfa.flavours.PDFAFlavour.valueOf(line.slice(0, at)), line.slice(at + 1))
  } catch (error) {
    return { ok: false, checks: 0, faults: [{ rule: 'unreadable', times: 1, where: String(error) }] }
  }
}

String(readFile(arguments[0], 'UTF-8')).split('\n').forEach(function (line) {
  if (line !== '') print(JSON.stringify(answer(line)))
})
